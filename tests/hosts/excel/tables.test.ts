import { unitOrders } from "../../../bench/unitOrders";
import { applyPreview, previewFigures, previewRestoreInputs, previewTables, readWorkbook } from "../../../src/actions";
import { orderSample, readSample } from "../../seeds/sampleWorkbook";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

jest.setTimeout(60_000);

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcelUnderTest();
});
afterEach(() => under.close());

test("inserting a statement with its settings sheet takes two syncs and at most 60 kB", async () => {
  const preview = await previewTables(under.host, [orderSample("003-yhteiset-palvelut")]);
  expect(preview.findings).toEqual([]);
  await applyPreview(under.host, preview);
  const { syncs, bytes } = under.stats();
  expect(syncs).toBe(2);
  expect(bytes).toBeLessThanOrEqual(60_000);
  const [used] = (await under.host.read({ usedRangesOf: ["Yhteiset palvelut"] })).usedRanges;
  expect(used?.values[4]?.slice(1, 8)).toEqual(["TP 2025", "TOT 2025 3\u00a0kk", "TA 2026 +muutos", "TOT 2026 3\u00a0kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
  expect(used?.values[10]?.slice(0, 5)).toEqual(["Toimintatuotot", 1372029, 81746, 1047000, 158489]);
});

test("two hundred statements take at most one sync for each megabyte and two more", async () => {
  const preview = await previewTables(under.host, unitOrders(200));
  await applyPreview(under.host, preview);
  const { syncs, bytes, largest } = under.stats();
  expect(syncs).toBeLessThanOrEqual(Math.ceil(bytes / 1_000_000) + 2);
  expect(largest).toBeLessThanOrEqual(1_000_000);
  const { tables } = await readWorkbook(under.host);
  expect(tables).toHaveLength(200);
  const [last] = (await under.host.read({ usedRangesOf: ["Yksikkö 200"] })).usedRanges;
  expect(last?.values[1]?.[0]).toBe("Yksikkö 200");
});

test("pasted figures reach the input cells of a protected sheet, and revert takes them back", async () => {
  await applyPreview(under.host, await previewTables(under.host, [{ ...orderSample("003-vaalit"), figures: () => null }]));
  const before = (await under.host.read({ usedRangesOf: ["Vaalit"] })).usedRanges;
  await applyPreview(under.host, await previewFigures(under.host, readSample("003-vaalit"), { target: null }));
  const [used] = (await under.host.read({ structure: true, usedRangesOf: ["Vaalit"] })).usedRanges;
  expect(used?.values[6]?.slice(0, 6)).toEqual(["Toimintakulut", -79084, -5387, -5700, -818, -4882]);
  expect((await under.host.read({ structure: true })).sheets.find((sheet) => sheet.name === "Vaalit")?.protected).toBe(true);
  await under.host.revert();
  expect((await under.host.read({ usedRangesOf: ["Vaalit"] })).usedRanges).toEqual(before);
});

test("restoring the input cells works on a protected sheet and keeps the figures", async () => {
  await applyPreview(under.host, await previewTables(under.host, [orderSample("003-vaalit")]));
  const [table] = (await readWorkbook(under.host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  const before = (await under.host.read({ ranges: [table.range] })).ranges;
  await applyPreview(under.host, await previewRestoreInputs(under.host, table));
  expect((await under.host.read({ ranges: [table.range] })).ranges).toEqual(before);
});
