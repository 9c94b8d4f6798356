import { unitOrders } from "../../../bench/unitOrders";
import { applyPreview, previewFigures, previewRestoreInputs, previewTables, readWorkbook } from "../../../src/actions";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import { INPUT_FILL } from "../../../src/workbook/formats/palette";
import { orderSample, readSample } from "../../seeds/sampleWorkbook";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";
import { lookAt } from "./protocol/model/Sheet";

jest.setTimeout(60_000);

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcelUnderTest();
});
afterEach(() => under.close());

test("inserting a statement with the sheets of settings and limits takes two syncs and at most 112 kB", async () => {
  const preview = await previewTables(under.host, [orderSample("003-yhteiset-palvelut")]);
  expect(preview.findings).toEqual([]);
  await applyPreview(under.host, preview);
  const { syncs, bytes } = under.stats();
  expect(syncs).toBe(2);
  expect(bytes).toBeLessThanOrEqual(112_000);
  const [used] = (await under.host.read({ usedRangesOf: ["Yhteiset palvelut"] })).usedRanges;
  expect(used?.values[4]?.slice(1, 8)).toEqual(["TP 2025", "TOT 2025 3\u00a0kk", "TA 2026 +muutos", "TOT 2026 3\u00a0kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
  expect(used?.values[10]?.slice(0, 5)).toEqual(["Toimintatuotot", 1372029, 81746, 1047000, 158489]);
});

test("inserting a statement at the selection takes two syncs", async () => {
  const preview = await previewTables(under.host, [{ ...orderSample("003-yhteiset-palvelut"), place: { type: "selection" } }]);
  expect(preview.findings).toEqual([]);
  await applyPreview(under.host, preview);
  expect(under.stats().syncs).toBe(2);
  expect((await readWorkbook(under.host)).tables).toMatchObject([{ range: { sheet: "Sheet1", row: 0, column: 0 } }]);
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

test("restoring the input cells of a protected sheet gives back their look, lock and validation, and keeps the figures", async () => {
  await applyPreview(under.host, await previewTables(under.host, [orderSample("003-vaalit")]));
  const [table] = (await readWorkbook(under.host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  const before = (await under.host.read({ ranges: [table.range] })).ranges;
  const sheet = under.excel.book.need("Vaalit", "");
  const look = () => lookAt(sheet, 6, 1);
  const valid = () => sheet.validations.map(({ areas, rule }) => ({ areas, rule })).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const [ownLook, ownRules] = structuredClone([look(), valid()]);
  expect(ownLook).toMatchObject({ fill: INPUT_FILL, locked: false });
  const line = { style: "double", colour: "#00FF00" } as const;
  await under.host.apply({ name: "foreign paste", steps: [{ kind: "format-cells", ranges: [rangeAt("Vaalit", 6, 1)], style: { fill: "#00FF00", unlocked: false, bold: true, numberFormat: "0.000", lineBelow: line } }] });
  sheet.validations.length = 0;
  expect(look()).toMatchObject({ fill: "#00FF00", locked: true });
  await applyPreview(under.host, await previewRestoreInputs(under.host, table));
  expect(look()).toMatchObject({ fill: ownLook.fill, locked: false, bold: ownLook.bold, numberFormat: ownLook.numberFormat });
  expect(look().lines.bottom?.style ?? "None").toBe("None");
  expect(valid()).toEqual(ownRules);
  expect((await under.host.read({ ranges: [table.range] })).ranges).toEqual(before);
});
