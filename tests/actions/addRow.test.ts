import { applyPreview, isApplicable, previewTables, readWorkbook, type TableChoice, type TableInWorkbook, type WorkbookHost } from "../../src/actions";
import { previewAddRow, type RowChoice } from "../../src/actions/previewAddRow";
import { openHeadless } from "../../src/hosts/univer/headless";
import type { UniverHost } from "../../src/hosts/univer/UniverHost";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { AddedRow } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { ContentsStyle, SheetContents, WorkbookContents } from "../../src/workbook/WorkbookContents";
import { wholeState } from "../hosts/contract/plans";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";

jest.setTimeout(60_000);

const CHOICE: TableChoice = { kind: "interim-statement", unit: "Yhteiset palvelut", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } };
const figures = (row: string, column: string): number | null => (row.includes("heading") || column === "reason" ? null : row.length * 1000 + column.length);

async function withTable(host: WorkbookHost, choice: Partial<TableChoice> = {}): Promise<TableInWorkbook> {
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, ...choice, figures }]));
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("No table was made");
  return table;
}

async function add(host: WorkbookHost, choice: RowChoice): Promise<void> {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is no table");
  const preview = await previewAddRow(host, table, choice);
  expect(preview.findings).toEqual([]);
  await applyPreview(host, preview);
}

async function contentsOf(host: WorkbookHost) {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is no table");
  const [reading] = (await host.read({ ranges: [table.range] })).ranges;
  if (reading === undefined) throw new Error("The table was not read");
  // Excel tells a formula's empty text as an empty cell, and engines differ in a number's last digit.
  return { ...reading, values: reading.values.map((row) => row.map((value) => (value === "" ? null : typeof value === "number" ? Number(value.toPrecision(12)) : value))) };
}

const HOSTS: readonly (readonly [string, () => Promise<{ readonly host: WorkbookHost; readonly close?: () => Promise<void> | void }>])[] = [
  ["Excel", openExcelUnderTest],
  ["the grid", async () => { const { host, dispose, setLanguage } = openHeadless(); setLanguage("fi"); return { host, close: dispose }; }],
  ["a new file", async () => ({ host: await createXlsxHost({ sheets: ["Sheet1"] }) })],
];

const ROWS: readonly (readonly [string, Partial<TableChoice>, readonly RowChoice[], readonly AddedRow[]])[] = [
  ["a row of one's own among costs", {}, [{ group: "operating-expenses", label: "Vuokrat" }], [{ key: "own-1", label: "Vuokrat", group: "operating-expenses" }]],
  [
    "two in one group and one in another", { kind: "closing-statement" },
    [{ group: "operating-expenses", label: "Vuokrat" }, { group: "operating-income", label: "EU-tuki" }, { group: "operating-expenses", label: "Leasing" }],
    [{ key: "own-2", label: "EU-tuki", group: "operating-income" }, { key: "own-1", label: "Vuokrat", group: "operating-expenses" }, { key: "own-3", label: "Leasing", group: "operating-expenses" }],
  ],
  ["three more projects", { kind: "projects" }, [{ group: null, count: 3 }], Array.from({ length: 7 }, (_, at) => ({ key: `record-${at + 1}`, label: "", group: null }))],
  ["one more risk", { kind: "risks" }, [{ group: null, count: 1 }], []],
  ["one more goal", { kind: "goals" }, [{ group: null, count: 1 }], Array.from({ length: 7 }, (_, at) => ({ key: `record-${at + 1}`, label: "", group: null }))],
];

describe.each(HOSTS)("in %s", (_, open) => {
  let host: WorkbookHost;
  let close: (() => Promise<void> | void) | undefined;
  beforeEach(async () => {
    ({ host, close } = await open());
  });
  afterEach(() => close?.());

  test.each(ROWS.filter(([, , , added]) => added.length > 0))("a table with %s is the table that is made with them", async (_name, choice, rows, added) => {
    await withTable(host, choice);
    for (const row of rows) await add(host, row);
    const made = await createXlsxHost({ sheets: ["Sheet1"] });
    // A new row is blank.
    const old = added.filter((row) => !isNew(row, choice));
    await applyPreview(made, await previewTables(made, [{ ...CHOICE, ...choice, added, figures: (row, column) => (added.some((one) => one.key === row) && !old.some((one) => one.key === row) ? null : figures(row, column)) }]));
    expect(await contentsOf(host)).toEqual(await contentsOf(made));
  });

  test("a figure in the new row comes to its group, to the margin and to the result", async () => {
    await withTable(host);
    const before = await labelled(host);
    await add(host, { group: "operating-expenses", label: "Vuokrat" });
    const { range } = (await readWorkbook(host)).tables[0]!;
    const row = (await labelled(host)).get("Vuokrat")!.row;
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(range.sheet, row, 4), cells: [[-1000]] }] });
    const after = await labelled(host);
    for (const name of ["Toimintakulut", "Toimintakate", "Vuosikate", "Tilikauden tulos"]) expect(after.get(name)!.actual - before.get(name)!.actual).toBe(-1000);
    expect(after.get("Toimintatuotot")!.actual).toBe(before.get("Toimintatuotot")!.actual);
  });

  test("taking it back leaves the workbook as it was", async () => {
    await withTable(host);
    const before = await wholeState(host);
    await add(host, { group: "operating-income", label: "EU-tuki" });
    expect(await wholeState(host)).not.toEqual(before);
    await host.revert();
    expect(await wholeState(host)).toEqual(before);
  });
});

/** Whether the row came to the table later than its figures. */
function isNew(row: AddedRow, choice: Partial<TableChoice>): boolean {
  return row.group !== null || Number(row.key.split("-")[1]) > (choice.kind === "projects" ? 4 : 6);
}

/** The rows of the only table by their names, with what stands in the column of actuals. */
async function labelled(host: WorkbookHost): Promise<ReadonlyMap<string, { readonly row: number; readonly actual: number }>> {
  const reading = await contentsOf(host);
  return new Map(reading.values.map((cells, at) => [String(cells[0]), { row: reading.range.row + at, actual: Number(cells[4]) }]));
}

describe("the look and the rules", () => {
  /** What each cell of a sheet looks like and accepts, however the rules are cut. */
  function looksOf({ sheets, styles }: WorkbookContents, name: string) {
    const sheet = sheets.find((one) => one.name === name)!;
    const cells = new Map<string, unknown>();
    for (const cell of sheet.cells) cells.set(`${cell.row},${cell.column}`, { style: withoutBlack(cell.style === null ? {} : styles[cell.style]), formats: formatsAt(sheet, cell), validation: validationAt(sheet, cell) });
    return { cells, print: sheet.print, frozen: sheet.frozen };
  }
  // Black letters are what a cell has that nobody gave a colour.
  const withoutBlack = ({ fontColour, ...style }: ContentsStyle = {}): ContentsStyle => (fontColour === undefined || fontColour === "#000000" ? style : { ...style, fontColour });
  const isIn = (ranges: SheetContents["merges"], { row, column }: { readonly row: number; readonly column: number }): boolean =>
    ranges.some((range) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns);
  const formatsAt = (sheet: SheetContents, cell: { readonly row: number; readonly column: number }): string[] =>
    sheet.conditionalFormats.filter((one) => isIn(one.ranges, cell)).map((one) => JSON.stringify(one.style)).sort();
  const validationAt = (sheet: SheetContents, cell: { readonly row: number; readonly column: number }): unknown => sheet.validations.filter((one) => isIn(one.ranges, cell)).map((one) => one.rule);

  const gridWith = async (work: (host: UniverHost) => Promise<void>): Promise<WorkbookContents> => {
    const { host, dispose } = openHeadless();
    await work(host);
    const contents = await host.dump();
    dispose();
    return contents;
  };

  test.each(ROWS.slice(0, 1))("of a table with %s are those of a table that is made with it", async (_, choice, rows, added) => {
    const grown = await gridWith(async (host) => {
      await withTable(host, choice);
      for (const row of rows) await add(host, row);
    });
    const made = await gridWith(async (host) => applyPreview(host, await previewTables(host, [{ ...CHOICE, ...choice, added, figures: (row, column) => (row.startsWith("own") ? null : figures(row, column)) }])));
    expect(looksOf(grown, "Yhteiset palvelut")).toEqual(looksOf(made, "Yhteiset palvelut"));
  });

  test("of the grid come back whole when the row is taken back", async () => {
    let before: WorkbookContents | null = null;
    const after = await gridWith(async (host) => {
      await withTable(host);
      before = await host.dump();
      await add(host, { group: "operating-expenses", label: "Vuokrat" });
      await host.revert();
    });
    const plain = (contents: WorkbookContents) => ({ ...contents, activeSheet: null });
    expect(plain(after)).toEqual(plain(before!));
  });
});

test.each([
  [{ group: "operating-expenses", label: " " }, "row-name-empty"],
  [{ group: "operating-expenses", label: "Vuok\u0001rat" }, "row-name-forbidden-character"],
  [{ group: "operating-expenses", label: "palvelujen ostot " }, "row-name-taken"],
  [{ group: "operating-expenses", label: "Avustukset*" }, "row-name-wildcard"],
  [{ group: "operating-margin", label: "Vuokrat" }, "group-missing"],
  [{ group: null, count: 1 }, "group-missing"],
] as const)("what stands in the way of %j is said and nothing is written", async (choice, code) => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  const preview = await previewAddRow(host, await withTable(host), choice);
  expect(preview.findings.map((one) => one.code)).toEqual([code]);
  expect(isApplicable(preview)).toBe(false);
});

test("the groups are the sums of lines, never a margin", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  expect((await previewAddRow(host, await withTable(host), null)).groups).toEqual([{ key: "operating-income", label: "Toimintatuotot" }, { key: "operating-expenses", label: "Toimintakulut" }]);
});

test("a row does not go through a table that stands beside", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  const at = (row: number, column: number) => host.goTo({ sheet: "Sheet1", row, column });
  await at(0, 0);
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, place: { type: "selection" } }]));
  await at(0, 30);
  await applyPreview(host, await previewTables(host, [{ ...CHOICE, unit: "Vaalit", place: { type: "selection" } }]));
  const [first] = (await readWorkbook(host)).tables;
  expect((await previewAddRow(host, first!, { group: "operating-expenses", label: "Vuokrat" })).findings).toMatchObject([{ code: "row-crosses-table", unit: "Vaalit" }]);
});

test("a sheet of an opened file refuses rows with a sentence, and nothing is written", async () => {
  const made = await createXlsxHost();
  await withTable(made);
  const host = await openXlsxHost(await made.save());
  const before = await wholeState(host);
  const [table] = (await readWorkbook(host)).tables;
  const preview = await previewAddRow(host, table!, { group: "operating-expenses", label: "Vuokrat" });
  await expect(applyPreview(host, preview)).rejects.toMatchObject({ name: "HostError", code: "rows-not-insertable", subject: "Yhteiset palvelut" });
  expect(await wholeState(host)).toEqual(before);
});
