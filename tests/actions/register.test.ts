import { applyPreview, isApplicable, previewTables, readWorkbook, type TableChoice, type WorkbookHost } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { previewFigures } from "../../src/actions/previewFigures";
import { previewRegister } from "../../src/actions/previewRegister";
import { previewRestoreInputs } from "../../src/actions/previewRestoreInputs";
import type { TableOrder } from "../../src/actions/TableOrder";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxFile } from "../../src/hosts/xlsx/xlsxFiles";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { printFullRange } from "../../src/workbook/addresses/printAddress";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { findTemplate, TEMPLATES } from "../../src/templates";
import { isRegistrable } from "../../src/templates/withRegister";
import { REGISTER_NAMES } from "../../src/workbook/settings/names";
import { readTable, type ReadTable } from "../../src/workbook/table/readTable";
import type { WorkbookContents } from "../../src/workbook/WorkbookContents";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { wholeState } from "../hosts/contract/plans";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";

jest.setTimeout(60_000);

const CHOICE: TableChoice = { kind: "interim-summary", unit: "Vaalit", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } };
const figures = (row: string, column: string): number | null => ({ "original-budget": -1000, amendments: row === "operating-expenses" ? -50 : null, actual: -400 })[column] ?? null;

async function apply(host: WorkbookHost, preview: Parameters<typeof applyPreview>[1]): Promise<void> {
  expect(preview.findings.filter((one) => one.severity === "error")).toEqual([]);
  await applyPreview(host, preview);
}

async function withTables<Host extends WorkbookHost>(host: Host, orders: readonly Partial<TableOrder>[] = [{ figures }]): Promise<Host> {
  await apply(host, await previewTables(host, orders.map((order) => ({ ...CHOICE, ...order }))));
  return host;
}

async function tableOf(host: WorkbookHost, unit: string, kind?: string): Promise<ReadTable> {
  const table = (await readWorkbook(host)).tables.find((one) => one.identity.unit === unit && (kind === undefined || one.identity.kind === kind));
  const template = findTemplate(table?.identity.kind ?? "", table?.identity.variant);
  const [range] = table === undefined ? [] : (await host.read({ ranges: [table.range] })).ranges;
  const read = template === null || range === undefined || table === undefined ? null : readTable(template, table.identity, range);
  if (read === null) throw new Error(`There is no table of ${unit}`);
  return read;
}

async function figure(host: WorkbookHost, unit: string, row: string, column: string): Promise<CellValue> {
  const { value, layout } = await tableOf(host, unit);
  return value(layout.rowOf(row), layout.columnOf(column));
}

async function placeOf(host: WorkbookHost, name: string) {
  const place = (await host.read({ structure: true })).names.find((one) => one.name === name)?.range;
  if (place === null || place === undefined) throw new Error(`There is no ${name}`);
  return place;
}

/** Types entries into the register from its first place on. */
async function enter(host: WorkbookHost, ...entries: readonly (readonly [string | null, string | null, number | string | null])[]): Promise<void> {
  const { sheet, row, column } = await placeOf(host, REGISTER_NAMES.units);
  await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column, entries.length, 3), cells: entries }] });
}

async function flags(host: WorkbookHost, count: number): Promise<readonly CellValue[]> {
  const { sheet, row, column } = await placeOf(host, REGISTER_NAMES.units);
  const [reading] = (await host.read({ ranges: [rangeAt(sheet, row, column + 6, count)] })).ranges;
  return reading?.values.map((cells) => cells[0] || "") ?? [];
}

const HOSTS: readonly (readonly [string, () => Promise<{ readonly host: WorkbookHost; readonly close?: () => Promise<void> | void }>])[] = [
  ["Excel", openExcelUnderTest],
  ["the grid", async () => { const { host, dispose } = openHeadless(); return { host, close: dispose }; }],
  ["a file", async () => ({ host: await createXlsxHost({ sheets: ["Sheet1"] }) })],
];

describe.each(HOSTS)("a register of amendments in %s", (_, open) => {
  let host: WorkbookHost;
  let close: (() => Promise<void> | void) | undefined;
  beforeEach(async () => {
    ({ host, close } = await open());
  });
  afterEach(() => close?.());

  test("takes up what was typed, so that no budget changes, and then moves the budgets", async () => {
    await withTables(host);
    const before = await figure(host, "Vaalit", "operating-expenses", "amended-budget");
    const preview = await previewRegister(host, "fi");
    expect([preview.sheetsAdded, preview.tables.map((table) => table.identity.unit), preview.entries]).toEqual([["Talousarviomuutokset"], ["Vaalit"], 1]);
    await apply(host, preview);
    expect(before).toBe(-1050);
    expect(await figure(host, "Vaalit", "operating-expenses", "amended-budget")).toBe(-1050);
    await enter(host, ["Vaalit", "Toimintakulut", -50], ["vaalit", "Toimintakulut", -25.5], ["Vaalit", "Toimintatuotot", 10]);
    expect(await figure(host, "Vaalit", "operating-expenses", "amendments")).toBe(-75.5);
    expect(await figure(host, "Vaalit", "operating-expenses", "amended-budget")).toBe(-1075.5);
    expect(await figure(host, "Vaalit", "operating-margin", "amended-budget")).toBe(-2065.5);
  });

  test("is known to the tables that are made later, and knows them", async () => {
    await withTables(host);
    await apply(host, await previewRegister(host, "fi"));
    await withTables(host, [{ unit: "Tarkastustoimi" }, { unit: "Hallinto", kind: "interim-statement" }, { unit: "Talous", conventions: { moneyUnit: "thousand-euro" } }]);
    await enter(host, ["Tarkastustoimi", "Toimintakulut", -7], ["Hallinto", "Palvelujen ostot", -3000], ["Talous", "Toimintakulut", -12_500]);
    expect(await figure(host, "Tarkastustoimi", "operating-expenses", "amendments")).toBe(-7);
    expect(await figure(host, "Hallinto", "operating-expenses", "amended-budget")).toBe(-3000);
    expect(await figure(host, "Talous", "operating-expenses", "amendments")).toBe(-12.5);
    expect(await flags(host, 3)).toEqual(["", "", ""]);
  });

  test("says of each entry that comes to no table", async () => {
    await withTables(host, [{}, { unit: "Hallinto", kind: "interim-statement" }]);
    await apply(host, await previewRegister(host, "fi"));
    await enter(host, ["Vaalit", "Toimintakulut", 1], ["Vaalitt", "Toimintakulut", 1], ["Vaalit", "Palvelujen ostot", 1], ["Hallinto", "Palvelujen ostot", null], [null, "Toimintakulut", 1], ["Vaalit", null, 1]);
    expect(await flags(host, 7)).toEqual(["", "● Yksikköä ei löydy taulukoista", "● Riviä ei löydy yksikön taulukoista", "● Summa puuttuu", "● Yksikköä ei löydy taulukoista", "● Riviä ei löydy yksikön taulukoista", ""]);
  });

  test("knows a row of one's own that is added later", async () => {
    await withTables(host, [{ unit: "Hallinto", kind: "interim-statement" }]);
    await apply(host, await previewRegister(host, "fi"));
    const [table] = (await readWorkbook(host)).tables;
    await apply(host, await previewAddRow(host, table!, { group: "operating-expenses", label: "Vuokrat" }));
    await enter(host, ["Hallinto", "Vuokrat", -70]);
    expect(await figure(host, "Hallinto", "own-1", "amendments")).toBe(-70);
    expect(await figure(host, "Hallinto", "operating-expenses", "amended-budget")).toBe(-70);
    expect(await flags(host, 1)).toEqual([""]);
  });

  test("goes when it is taken back, and what was typed is typed again", async () => {
    await withTables(host);
    const before = await wholeState(host);
    await apply(host, await previewRegister(host, "fi"));
    await host.revert();
    expect(await wholeState(host)).toEqual(before);
  });
});

test("every kind that has amendments sums the register, and its formulas are native", async () => {
  const kinds = TEMPLATES.filter(isRegistrable);
  expect(kinds.map(({ kind, variant }) => `${kind} ${variant}`)).toEqual([
    "interim-statement usual", "interim-summary usual", "half-year-statement usual", "gross-net usual", "closing-statement usual", "closing-summary usual", "investments usual",
    "budget-comparison operating", "budget-comparison income-statement", "budget-comparison investment", "budget-comparison financing",
  ]);
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await apply(host, await previewRegister(host, "fi"));
  await withTables(host, kinds.map(({ kind, variant }) => ({ kind, variant, unit: `${kind} ${variant}` })));
  for (const table of (await readWorkbook(host)).tables) expect(table.identity.sumsRegister).toBe(true);
  const state = await readWorkbook(await openXlsxHost(await host.save()));
  expect([state.hasRegister, state.tables.length]).toEqual([true, kinds.length]);
});

test("units and rows are offered from the tables' own, in the file and in the grid that opens it", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }), [{}, { unit: "Hallinto" }]);
  await apply(host, await previewRegister(host, "fi"));
  const { contents } = await openXlsxFile(await host.save());
  const listsOf = ({ sheets }: WorkbookContents) => sheets.find((sheet) => sheet.name === "Talousarviomuutokset")?.validations.flatMap(({ rule }) => (rule.type === "list-of" ? [printFullRange(rule.range)] : []));
  const lists = ["Talousarviomuutokset!$H$6:$H$7", "Talousarviomuutokset!$K$6:$K$7"];
  expect(listsOf(contents)).toEqual(lists);
  const { host: grid, dispose } = openHeadless();
  await grid.load(contents);
  expect(listsOf(await grid.dump())).toEqual(lists);
  dispose();
});

test("an amendment that is given for a table that sums is compared and never written", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }));
  await apply(host, await previewRegister(host, "fi"));
  const preview = await previewFigures(host, "Vaalit\tAlkuperäinen TA 2026\tTA-muutokset 2026\nToimintatuotot\t\t\nToimintakulut\t-2000\t-999\nToimintakate\t\t", { target: null });
  expect(preview.tables[0]?.figures.map((one) => [one.row, one.column, one.to])).toEqual([["Toimintakulut", "Alkuperäinen TA 2026", -2000]]);
  expect(preview.findings).toMatchObject([{ code: "computed-differs", expected: -50, found: -999 }]);
});

test("a given budget after amendments becomes the original one, less what the register has", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }));
  await apply(host, await previewRegister(host, "fi"));
  const preview = await previewFigures(host, "Vaalit\tTA 2026 +muutos\nToimintatuotot\t\nToimintakulut\t-2050\nToimintakate\t", { target: null });
  expect(preview.tables[0]?.figures.map((one) => [one.column, one.to])).toEqual([["Alkuperäinen TA 2026", -2000]]);
});

test("restoring the input cells leaves the summed amendments computed and locked", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }));
  await apply(host, await previewRegister(host, "fi"));
  const [table] = (await readWorkbook(host)).tables;
  const preview = await previewRestoreInputs(host, table!);
  const { layout } = await tableOf(host, "Vaalit");
  const column = layout.columnOf("amendments");
  const unlocked = preview.plan.steps.flatMap((step) => (step.kind === "format-cells" && step.style.unlocked === true ? step.ranges : []));
  expect(unlocked.some((range) => range.column <= column && column < range.column + range.columns && range.row > layout.headerRow)).toBe(false);
});

test("a second time there is nothing to do, and a table whose amendments are typed joins in", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }));
  await apply(host, await previewRegister(host, "fi"));
  expect(isApplicable(await previewRegister(host, "fi"))).toBe(false);
});

test("two tables of one unit that say the same make one entry, and what differs stands in the way: a budget would change", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }), [{ figures }, { kind: "closing-summary", figures: (row, column) => (column === "amendments" && row === "operating-expenses" ? -60 : null) }]);
  const preview = await previewRegister(host, "fi");
  expect(isApplicable(preview)).toBe(false);
  expect(preview.findings).toMatchObject([{ code: "computed-differs", severity: "error", expected: -50, found: -60, difference: -10 }]);
});

test("a text in the place of an amendment stands in the way, with its cell", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }));
  const { layout } = await tableOf(host, "Vaalit");
  await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf("operating-expenses"), layout.columnOf("amendments")), cells: [["50 €"]] }] });
  const preview = await previewRegister(host, "fi");
  expect(preview.findings).toMatchObject([{ code: "text-in-number-cell", text: "50 €", place: { sheet: "Vaalit" } }]);
  expect(isApplicable(preview)).toBe(false);
});

test("a row of one's own that gets another name has it in the register, and the entry of its old name is flagged", async () => {
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }), [{ unit: "Hallinto", kind: "interim-statement" }]);
  await apply(host, await previewRegister(host, "fi"));
  const [table] = (await readWorkbook(host)).tables;
  await apply(host, await previewAddRow(host, table!, { group: "operating-expenses", label: "ICT-kulut" }));
  await enter(host, ["Hallinto", "ICT-kulut", -70], ["Hallinto", "Tietotekniikka", -33], ["Hallinto", "Henkilöstökulut", -5]);
  expect(await flags(host, 3)).toEqual(["", "● Riviä ei löydy yksikön taulukoista", ""]);
  const { layout } = await tableOf(host, "Hallinto");
  const rename = (name: string) => host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf("own-1"), layout.labelColumn), cells: [[name]] }] });
  await rename("Tietotekniikka");
  expect(await flags(host, 3)).toEqual(["● Riviä ei löydy yksikön taulukoista", "", ""]);
  expect(await figure(host, "Hallinto", "own-1", "amendments")).toBe(-33);
  // Called as another row, it takes nothing: an entry counts once.
  await rename("Henkilöstökulut");
  expect(await flags(host, 3)).toEqual(["● Riviä ei löydy yksikön taulukoista", "● Riviä ei löydy yksikön taulukoista", ""]);
  expect(await figure(host, "Hallinto", "own-1", "amendments")).toBe("");
  expect(await figure(host, "Hallinto", "operating-expenses", "amendments")).toBe(-5);
});

test("rows of one name that belong to different budgets never share an entry: the second table keeps its typed amendments", async () => {
  const amended = (amount: number) => (_: string, column: string): number | null => (column === "amendments" ? amount : null);
  const host = await withTables(await createXlsxHost({ sheets: ["Sheet1"] }), [{ kind: "gross-net", figures: amended(-100) }, { kind: "investments", figures: amended(-50) }]);
  const preview = await previewRegister(host, "fi");
  expect(preview.tables.map((table) => table.identity.kind)).toEqual(["gross-net"]);
  expect(preview.findings).toMatchObject([{ code: "amendments-stay-typed", text: "Tulot", severity: "warning" }]);
  await apply(host, preview);
  await withTables(host, [{ unit: "Talous", kind: "investments" }, { unit: "Talous", kind: "gross-net" }]);
  expect((await readWorkbook(host)).tables.map(({ identity: { unit, kind, sumsRegister } }) => [unit, kind, sumsRegister === true])).toEqual([
    ["Vaalit", "gross-net", true], ["Vaalit", "investments", false], ["Talous", "investments", true], ["Talous", "gross-net", false],
  ]);
});
