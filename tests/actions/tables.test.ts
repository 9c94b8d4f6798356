import { applyPreview, isApplicable, previewRestoreInputs, previewTables, readWorkbook, type TableChoice, type WorkbookHost } from "../../src/actions";
import { UNIT_LENGTH } from "../../src/actions/checkOrders";
import { parseTableIdentity, printTableIdentity } from "../../src/templates/TableIdentity";
import { TEMPLATES } from "../../src/templates";
import { USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

const CHOICE: TableChoice = {
  kind: "interim-statement", unit: "Yhteiset palvelut", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null },
};

async function withTable(): Promise<WorkbookHost> {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await applyPreview(host, await previewTables(host, [CHOICE]));
  return host;
}

test("the first table brings the settings sheet along, the second does not", async () => {
  const host = await createXlsxHost();
  const first = await previewTables(host, [CHOICE]);
  expect(first.sheetsAdded).toEqual(["Asetukset", "Rajat", "Yhteiset palvelut"]);
  await applyPreview(host, first);
  const second = await previewTables(host, [{ ...CHOICE, unit: "Vaalit", kind: "interim-summary" }]);
  expect(second.sheetsAdded).toEqual(["Vaalit"]);
  await applyPreview(host, second);
  const state = await readWorkbook(host);
  expect(state.settings).toEqual({ year: 2026, through: 3, language: "fi", conventions: USUAL_CONVENTIONS });
  expect(state.tables.map((table) => table.identity.unit)).toEqual(["Yhteiset palvelut", "Vaalit"]);
});

test.each([
  [{ unit: " " }, "unit-empty"],
  [{ unit: "Vaalit\u0001" }, "unit-forbidden-character"],
  [{ unit: "Vaalit\nja muut" }, "unit-forbidden-character"],
  [{ unit: "\uffffVaalit" }, "unit-forbidden-character"],
  [{ unit: "Vaa\ud83dlit" }, "unit-forbidden-character"],
  [{ year: 26 }, "year-invalid"],
  [{ through: 13 }, "period-invalid"],
  [{ year: 2025 }, "year-differs"],
  [{ rows: ["income-heading"] }, "rows-none"],
  [{ kind: "no-such-kind" }, "rows-none"],
  [{ place: { type: "new-sheet", name: "" } }, "sheet-name-empty"],
  [{ place: { type: "new-sheet", name: "asetukset" } }, "sheet-name-taken"],
  [{ place: { type: "new-sheet", name: "History" } }, "sheet-name-reserved"],
  [{ place: { type: "new-sheet", name: "x".repeat(32) } }, "sheet-name-too-long"],
  [{ place: { type: "new-sheet", name: "1/2" } }, "sheet-name-forbidden-character"],
  [{ place: { type: "new-sheet", name: "a\u0001" } }, "sheet-name-forbidden-character"],
  [{ place: { type: "new-sheet", name: "a\uffff" } }, "sheet-name-forbidden-character"],
  [{ place: { type: "new-sheet", name: "'a" } }, "sheet-name-edge-apostrophe"],
] as const)("what stands in the way is said and nothing can be written: %j", async (part, code) => {
  const host = await withTable();
  const preview = await previewTables(host, [{ ...CHOICE, ...part } as TableChoice]);
  expect(preview.findings.map((one) => one.code)).toContain(code);
  expect(isApplicable(preview)).toBe(false);
  expect(preview.plan.steps).toEqual([]);
});

test.each([
  ["year", 3, null, "B4"],
  ["year", 3, "2026 kk", "B4"],
  ["through", 4, 13, "B5"],
  ["language", 5, "de", "B6"],
  ["signs", 6, "", "B7"],
  ["deviation", 7, "ylöspäin", "B8"],
  ["zeroBudget", 8, null, "B9"],
  ["percentDecimals", 9, 3, "B10"],
  ["moneyUnit", 10, "milj. €", "B11"],
  ["riskScale", 11, 0, "B12"],
] as const)("a %s that was spoiled in the settings is said with its cell, and nothing is written", async (setting, row, value, cell) => {
  const host = await withTable();
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Asetukset", row, 1), cells: [[value]] }] });
  const preview = await previewTables(host, [{ ...CHOICE, unit: "Vaalit" }]);
  expect(preview.findings).toMatchObject([{ code: "setting-unusable", setting, severity: "error", place: { sheet: "Asetukset", cell } }]);
  expect(preview.plan.steps).toEqual([]);
  expect((await readWorkbook(host)).settings).toBeNull();
});

test("a typed sheet name is the user's: derived names go around it", async () => {
  const host = await createXlsxHost();
  const preview = await previewTables(host, [
    { ...CHOICE, unit: "Vaalit" },
    { ...CHOICE, unit: "Tarkastus", place: { type: "new-sheet", name: "Vaalit" } },
  ]);
  expect(preview.findings).toEqual([]);
  expect(preview.sheetsAdded).toEqual(["Asetukset", "Rajat", "Vaalit (2)", "Vaalit"]);
  await applyPreview(host, preview);
  const state = await readWorkbook(host);
  expect(state.settings?.year).toBe(2026);
  expect(state.tables).toHaveLength(2);
});

test.each([["fi", "asetukset"], ["sv", "Inställningar"], ["en", "Settings"]] as const)("the settings that come along keep their name in %s: nobody's sheet is called “%s”", async (language, name) => {
  const preview = await previewTables(await createXlsxHost(), [{ ...CHOICE, language, place: { type: "new-sheet", name } }]);
  expect(preview.findings).toEqual([{ code: "sheet-name-of-settings", name, severity: "error", place: {} }]);
  expect(isApplicable(preview)).toBe(false);
});

test("a unit that is called as the settings gets a sheet beside them", async () => {
  expect((await previewTables(await createXlsxHost(), [{ ...CHOICE, unit: "Asetukset" }])).sheetsAdded).toEqual(["Asetukset", "Rajat", "Asetukset (2)"]);
});

test("a second table of a kind for a unit is warned of with its sheet, and can be made", async () => {
  const host = await withTable();
  const preview = await previewTables(host, [{ ...CHOICE, unit: "yhteiset  palvelut" }]);
  expect(preview.findings).toEqual([{ code: "table-exists", sheet: "Yhteiset palvelut", severity: "warning", place: {} }]);
  expect(isApplicable(preview)).toBe(true);
  expect((await previewTables(host, [{ ...CHOICE, kind: "interim-summary" }])).findings).toEqual([]);
});

test("the longest name of a unit is whole in the identity of every table, and a longer one is refused", async () => {
  const unit = "Y".repeat(UNIT_LENGTH);
  const conventions = { signs: "A", deviation: "actual-minus-budget", zeroBudget: "blank", percentDecimals: 2, moneyUnit: "thousand-euro", riskScale: 10 } as const;
  for (const { kind, variant, version } of TEMPLATES) {
    const identity = { kind, variant, version, language: "fi", conventions, year: 2026, through: 12, unit } as const;
    expect(parseTableIdentity(printTableIdentity(identity))).toEqual(identity);
  }
  const preview = await previewTables(await createXlsxHost(), [{ ...CHOICE, unit: `${unit}Y` }]);
  expect(preview.findings).toEqual([{ code: "unit-too-long", length: UNIT_LENGTH + 1, most: UNIT_LENGTH, severity: "error", place: {} }]);
});

test("a sheet name typed twice is said, whatever its case", async () => {
  const host = await createXlsxHost();
  const preview = await previewTables(host, ["X", "x"].map((name) => ({ ...CHOICE, place: { type: "new-sheet", name } as const })));
  expect(preview.findings).toMatchObject([{ code: "sheet-name-taken", name: "x" }]);
});

test("only cells that the table would cover stand in its way", async () => {
  const host = await withTable();
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Sheet1", 1, 2), cells: [["above"]] }, { kind: "write-cells", range: rangeAt("Sheet1", 9, 3), cells: [["in the way"]] }] });
  await host.goTo({ sheet: "Sheet1", row: 4, column: 2 });
  const preview = await previewTables(host, [{ ...CHOICE, place: { type: "selection" } }]);
  expect(preview.findings).toMatchObject([{ code: "target-not-empty", cells: 1 }]);
  await host.goTo({ sheet: "Sheet1", row: 10, column: 2 });
  expect((await previewTables(host, [{ ...CHOICE, unit: "Vaalit", place: { type: "selection" } }])).findings).toEqual([]);
});

test("a table at the selection leaves the user's sheet in the user's hands, and does not cover what is there", async () => {
  const host = await withTable();
  await host.goTo({ sheet: "Sheet1", row: 4, column: 2 });
  const preview = await previewTables(host, [{ ...CHOICE, unit: "Digi", place: { type: "selection" } }]);
  expect(preview.findings).toEqual([]);
  expect(preview.plan.steps.map((step) => step.kind)).not.toContain("protect-sheet");
  await applyPreview(host, preview);
  expect((await readWorkbook(host)).activeTable).toMatchObject({ number: 1, range: { sheet: "Sheet1", row: 4, column: 2 } });
  const again = await previewTables(host, [{ ...CHOICE, place: { type: "selection" } }]);
  expect(again.findings.map((one) => one.code)).toEqual(["target-not-empty"]);
  await host.goTo({ sheet: "Sheet1", row: 60, column: 2 });
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, unit: "Vaalit", place: { type: "selection" } }]));
  expect((await readWorkbook(host)).tables.filter((table) => table.range.sheet === "Sheet1").map((table) => table.number)).toEqual([1, 2]);
});

test("a selection at the edge of the sheet is refused", async () => {
  const host = await withTable();
  await host.goTo({ sheet: "Sheet1", row: 1048570, column: 0 });
  expect((await previewTables(host, [{ ...CHOICE, place: { type: "selection" } }])).findings.map((one) => one.code)).toEqual(["target-out-of-sheet"]);
});

test("a selection on a protected sheet is refused with the sheet's name", async () => {
  const host = await withTable();
  await host.goTo({ sheet: "Yhteiset palvelut", row: 40, column: 0 });
  expect((await previewTables(host, [{ ...CHOICE, place: { type: "selection" } }])).findings).toMatchObject([{ code: "sheet-protected", name: "Yhteiset palvelut" }]);
});

test("long units get short names of their own, and equal ones are told apart", async () => {
  const host = await createXlsxHost();
  const unit = "Hyvinvoinnin edistämisen lautakunta";
  const preview = await previewTables(host, [{ ...CHOICE, unit }, { ...CHOICE, unit, kind: "interim-summary" }]);
  expect(preview.sheetsAdded).toEqual(["Asetukset", "Rajat", "Hyvinvoinnin edistämisen", "Hyvinvoinnin yhteenveto"]);
});

test("another unit of the same short name gets a number, and each further table of a unit what it is", async () => {
  const host = await createXlsxHost();
  const [one, other] = ["Hyvinvoinnin edistämisen lautakunta", "Hyvinvoinnin edistämisen palvelut"];
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, unit: one }, { ...CHOICE, unit: other }]));
  const preview = await previewTables(host, [{ ...CHOICE, unit: one, kind: "investments" }, { ...CHOICE, unit: one, kind: "risks" }, { ...CHOICE, unit: "Vaalit", kind: "goals", language: "sv" }]);
  expect((await readWorkbook(host)).sheets).toEqual(["Asetukset", "Rajat", "Hyvinvoinnin edistämisen", "Hyvinvoinnin edistämisen (2)"]);
  expect(preview.sheetsAdded).toEqual(["Hyvinvoinnin investointi", "Hyvinvoinnin edistämisen riskit", "Vaalit mål"]);
});

test("alike tables are made by copying the first, and hold what they would hold made anew", async () => {
  const units = ["Vaalit", "Tarkastustoimi", "Talouspalvelut"];
  const order = (unit: string, index: number) => ({ ...CHOICE, kind: "interim-summary", unit, figures: (row: string, measure: string) => (measure === "actual" ? index * 1000 + row.length : null) });
  const together = await createXlsxHost();
  const preview = await previewTables(together, units.map(order));
  expect(preview.plan.steps.filter((step) => step.kind === "copy-sheet")).toHaveLength(2);
  await applyPreview(together, preview);
  for (const [index, unit] of units.entries()) {
    const alone = await createXlsxHost();
    await applyPreview(alone, await previewTables(alone, [order(unit, index)]));
    const request = { structure: true, usedRangesOf: [unit] };
    const [copied, made] = [await together.read(request), await alone.read(request)];
    expect(copied.usedRanges).toEqual(made.usedRanges);
    const named = (reading: typeof made) => reading.names.filter((name) => name.scope === unit);
    expect(named(copied)).toEqual(named(made));
  }
});

test("a table is known after its sheet was renamed and its file saved and opened", async () => {
  const host = await withTable();
  const reopened = await openXlsxHost(await (host as Awaited<ReturnType<typeof createXlsxHost>>).save());
  expect((await readWorkbook(reopened)).tables).toMatchObject([{ number: 1, identity: { kind: "interim-statement", unit: "Yhteiset palvelut", year: 2026, through: 3 } }]);
});

test("restoring the input cells keeps every figure and can be taken back", async () => {
  const host = await withTable();
  const cell = rangeAt("Yhteiset palvelut", 6, 1);
  await host.apply({ name: "foreign paste", steps: [{ kind: "write-cells", range: cell, cells: [[1234]] }, { kind: "format-cells", ranges: [cell], style: { fill: "#00FF00", unlocked: false, numberFormat: "0.000" } }] });
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  const preview = await previewRestoreInputs(host, table);
  expect(preview.findings).toEqual([]);
  await applyPreview(host, preview);
  expect((await host.read({ ranges: [cell] })).ranges[0]?.values).toEqual([[1234]]);
  expect(host.revertible()).toBe("restore-inputs");
  await host.revert();
  expect((await host.read({ ranges: [cell] })).ranges[0]?.values).toEqual([[1234]]);
});

test("restoring a table leaves a row that a person inserted alone and reaches its last row", async () => {
  const host = await withTable();
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  const [whole] = (await host.read({ ranges: [table.range] })).ranges;
  if (whole === undefined) throw new Error("The table was not read");
  // A sheet cannot be told to insert a row through the port: the reading is what it would be afterwards.
  const inserted = 8;
  const range = { ...table.range, rows: table.range.rows + 1 };
  const widened = <Cell>(cells: readonly (readonly (Cell | null)[])[]) => [...cells.slice(0, inserted), Array.from({ length: range.columns }, () => null), ...cells.slice(inserted)];
  const reading = { ...(await host.read({ structure: true })), ranges: [{ range, values: widened(whole.values), formulas: widened(whole.formulas) }] };
  const { plan, findings } = await previewRestoreInputs({ ...host, read: () => Promise.resolve(reading) }, { ...table, range });
  expect(findings).toEqual([]);
  const formats = plan.steps.flatMap((step) => (step.kind === "format-cells" ? [step] : []));
  const touches = (row: number) => (one: { readonly row: number; readonly rows: number; readonly column: number }) => row >= one.row && row < one.row + one.rows;
  const keyColumn = formats.flatMap((step) => (step.style.numberFormat === ";;;" ? step.ranges : [])).filter((one) => one.columns === 1);
  expect(formats.flatMap((step) => step.ranges).filter((one) => !keyColumn.includes(one)).filter(touches(inserted))).toEqual([]);
  const last = range.row + range.rows - 2;
  const euros = formats.filter((step) => step.style.numberFormat?.includes("#,##0") === true);
  expect(euros.some((step) => step.ranges.some(touches(last)))).toBe(true);
  expect(formats[0]?.style).toMatchObject({ fill: null, unlocked: false, lineAbove: { style: "none" }, lineBelow: { style: "none" } });
  expect(formats[0]?.ranges.some(touches(last))).toBe(true);
});

test("a table whose keys were deleted is said to be damaged", async () => {
  const host = await withTable();
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("The table is gone");
  await host.apply({ name: "slip", steps: [{ kind: "clear-cells", range: table.range }] });
  expect((await previewRestoreInputs(host, table)).findings.map((one) => one.code)).toEqual(["table-damaged"]);
});

async function footersOf(unit: string) {
  const preview = await previewTables(await createXlsxHost(), [{ ...CHOICE, unit }]);
  return preview.plan.steps.flatMap((step) => (step.kind === "set-up-print" ? [step.setup.footer] : []));
}

test.each([["&"], ["😀"], ["a\u0308"]])("the footer of a long unit of %j stays within what Excel takes", async (letter) => {
  const footer = (await footersOf(letter.repeat(300))).at(-1);
  const whole = Object.values(footer ?? {}).join("");
  expect(whole.length).toBeLessThanOrEqual(240);
  expect(whole).not.toMatch(/\p{Cs}/u);
});

test.each([
  ["x".repeat(100), "x".repeat(100)],
  ["x".repeat(101), `${"x".repeat(99)}…`],
  [`${"x".repeat(98)}😀y`, `${"x".repeat(98)}…`],
  [`${"x".repeat(98)}a\u0308y`, `${"x".repeat(98)}…`],
])("the footer names %j as %j", async (unit, shown) => {
  expect((await footersOf(unit)).at(-1)?.left).toBe(shown);
});
