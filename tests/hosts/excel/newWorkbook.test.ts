import { applyPreview, HostError, previewNewYear, previewTables, readWorkbook } from "../../../src/actions";
import { openNewWorkbook } from "../../../src/hosts/excel/openNewWorkbook";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { orderSample } from "../../seeds/sampleWorkbook";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

let opened: ExcelUnderTest;
beforeEach(async () => {
  opened = await openExcelUnderTest();
});
afterEach(() => opened.close());

test("the next year's workbook of the one in Excel is opened beside it, and the old one stays as it was", async () => {
  await applyPreview(opened.host, await previewTables(opened.host, [orderSample("003-vaalit")]));
  const before = await opened.host.read({ structure: true, usedRangesOf: ["Asetukset", "Vaalit"] });
  const fresh = await createXlsxHost();
  const reads = opened.stats().syncs;
  const preview = await previewNewYear(opened.host, fresh);
  expect(opened.stats().syncs - reads).toBeLessThanOrEqual(3);
  await applyPreview(fresh, preview);
  await openNewWorkbook(await fresh.save());
  const [file = ""] = opened.excel.book.openedBeside;
  const state = await readWorkbook(await openXlsxHost(Buffer.from(file, "base64")));
  expect([state.settings?.year, state.tables.map(({ identity }) => identity.unit)]).toEqual([2027, ["Vaalit"]]);
  expect(await opened.host.read({ structure: true, usedRangesOf: ["Asetukset", "Vaalit"] })).toEqual(before);
});

test("an Excel that refuses says so in a HostError", async () => {
  opened.excel.failAt({ request: 1 });
  await expect(openNewWorkbook(new Uint8Array([80, 75]))).rejects.toBeInstanceOf(HostError);
});
