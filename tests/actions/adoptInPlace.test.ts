import { applyPreview, findInWorkbook, HostError, previewAdopt, previewAdoptAll, type FoundTable } from "../../src/actions";
import { auditWorkbook } from "../../src/actions/auditing/auditWorkbook";
import { previewAuditSheet } from "../../src/actions/auditing/previewAuditSheet";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import { printPlan } from "../../src/workbook/plan/printPlan";
import { isFindingsName } from "../../src/workbook/adopted/adoptedLayout";
import type { WorkbookHost } from "../../src/workbook/WorkbookHost";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";

const SHEET = "Luvut";

function formula(text: string): CellContent {
  const tree = parseFormula(text);
  if (tree === null) throw new Error(`${text} is none of ours`);
  return { formula: tree };
}

/** A person's sheet: numbers and numbers kept as text, one formula, two totals that were typed, a memo beside. */
const CELLS: readonly (readonly CellContent[])[] = [
  ["Luvut", null, null, null, null, "muistio"],
  ["Rivi", "TA 2025", "TOT 2025", "Jäljellä", "Tot. %", null],
  ["Myynti", 100_000, "25 321", 74_679, 25.32, null],
  ["Maksut", 50_000, 10_117, formula("=B4-C4"), 20.23, "tarkistettu"],
  ["Tuet", 30_000, 6_011, 23_989, 20.04, null],
  ["Yhteensä", 180_000, 41_449, 138_551, 23.03, null],
];

async function workbook(cells: readonly (readonly CellContent[])[] = CELLS, ...more: readonly PlanStep[]): Promise<XlsxHost> {
  const host = await createXlsxHost({ language: "fi" });
  await host.apply({ name: "typed", steps: [{ kind: "add-sheet", sheet: SHEET }, { kind: "write-cells", range: rangeAt(SHEET, 2, 1, cells.length, 6), cells }, ...more] });
  return host;
}

async function foundIn(host: XlsxHost): Promise<FoundTable> {
  const [table] = (await findInWorkbook(host)).tables;
  if (table === undefined) throw new Error("A table is found");
  return table;
}

test("only the cells that others give, and numbers that are kept as text, are written", async () => {
  const host = await workbook();
  const preview = await previewAdopt(host, await foundIn(host), { where: "in-place" });
  expect(printPlan(preview.plan)).toBe([
    "adopt-table", "format-cells Luvut!D5: numberFormat [>=0.5]#,##0;[<=-0.5]-#,##0;0",
    "write-cells Luvut!C8:D8", "  C8 =SUM(C5:C7)", "  D8 =SUM(D5:D7)", "write-cells Luvut!D5:E5", "  D5 25321", "  E5 =C5-D5",
    "write-cells Luvut!E7:E8", "  E7 =C7-D7", "  E8 =C8-D8",
    "write-cells Luvut!F5:F8", ...[5, 6, 7, 8].map((row) => `  F${row} =IF(ROUND(C${row},2)=0,0,D${row}/C${row}*100)`), "select-cell Luvut!D5", "",
  ].join("\n"));
});

test("what stands around the table, and formulas in it, stay as they were in the file", async () => {
  const host = await workbook();
  await applyPreview(host, await previewAdopt(host, await foundIn(host), { where: "in-place" }));
  const [range] = (await (await openXlsxHost(await host.save())).read({ ranges: [rangeAt(SHEET, 2, 1, 6, 6)] })).ranges;
  expect(range?.formulas[3]).toEqual([null, null, null, "=B4-C4", "=IF(ROUND(C6,2)=0,0,D6/C6*100)", null]);
  expect(range?.values[2]).toEqual(["Myynti", 100_000, 25_321, 74_679, expect.closeTo(25.321, 9), null]);
  expect(range?.values.map((row) => row[5])).toEqual(["muistio", null, null, "tarkistettu", null, null]);
});

test("a cell that has changed since the table was found stops it", async () => {
  const host = await workbook();
  const table = await foundIn(host);
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(SHEET, 7, 4), cells: [[1]] }] });
  await expect(previewAdopt(host, table, { where: "in-place" })).rejects.toEqual(expect.objectContaining({ code: "place-changed" }));
  await expect(previewAdopt(host, table, { where: "in-place" })).rejects.toBeInstanceOf(HostError);
});

test.each<[string, readonly (readonly CellContent[])[], readonly PlanStep[], string]>([
  ["a protected sheet", CELLS, [{ kind: "protect-sheet", sheet: SHEET }], "sheet-protected"],
  ["a row whose label is broken over two", [...CELLS.slice(0, 4), ["Aineet, tarvikkeet ja", null, null, null, null, null], ["tavarat", 30_000, 6_011, 23_989, 20.04, null], ...CELLS.slice(5)], [], "row-broken"],
])("%s is told, and nothing is planned", async (_, cells, more, code) => {
  const host = await workbook(cells, ...more);
  const preview = await previewAdopt(host, await foundIn(host), { where: "in-place" });
  expect([preview.findings.map((one) => one.code), preview.plan.steps, preview.shows]).toEqual([[code], [], null]);
});

test("a table that is live already is told so", async () => {
  const host = await workbook();
  await applyPreview(host, await previewAdopt(host, await foundIn(host), { where: "in-place" }));
  const preview = await previewAdopt(host, await foundIn(host), { where: "in-place" });
  expect([preview.findings.map(({ code, severity }) => [code, severity]), preview.plan.steps]).toEqual([[["table-live", "info"]], []]);
});

/** Income of a unit as it was printed, but for one of its figures. */
const printed = (subsidies: number): readonly (readonly CellContent[])[] => [
  ["Tulot", null, null, null, null, null],
  ["Rivi", "TA 2025", "TOT 2025", "Jäljellä", "Tot. %", null],
  ["Myynti", 101_300, 25_321, 75_979, 25, null],
  ["Maksut", 50_700, 10_117, 40_583, 19.95, null],
  ["Tuet", 30_100, subsidies, 30_100 - subsidies, Math.round((subsidies / 30_100) * 10_000) / 100, null],
  ["Vuokrat", 12_900, 3_342, 9_558, 25.91, null],
  ["Muut", 7_700, 1_958, 5_742, 25.43, null],
  ["Yhteensä", 202_700, 46_749, 155_951, 23.06, null],
];

describe("a table with a wrong input, adopted in place", () => {
  /** 6 011 was printed wrong; what was printed of the sum and of all that follows is right. */
  const WRONG = printed(6_911);

  async function adopted(): Promise<XlsxHost> {
    const host = await workbook(WRONG);
    await applyPreview(host, await previewAdopt(host, await foundIn(host), { where: "in-place", language: "fi" }));
    return host;
  }

  async function told(host: WorkbookHost): Promise<readonly unknown[]> {
    return (await auditWorkbook(host, { language: "fi" })).findings.map((one) => [one.severity, one.code, one.place.cell, ...("difference" in one ? [one.expected, one.found] : [])]);
  }

  async function type(host: WorkbookHost, row: number, column: number, content: CellContent): Promise<void> {
    await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(SHEET, row, column), cells: [[content]] }] });
  }

  const TOLD = [
    ["warning", "printed-differs", "D10", 46_749, 47_649], ["warning", "printed-differs", "E10", 155_951, 155_051], ["warning", "printed-differs", "F10", 23.06, 23.51],
  ];

  test("has what was printed listed right of all on its sheet, beside what its cells hold now", async () => {
    const [range] = (await (await adopted()).read({ ranges: [rangeAt(SHEET, 0, 7, 10, 9)] })).ranges;
    expect(range?.values[3]).toEqual(["Laji", "Rivi", "Sarake", "Solu", "Odotettu", "Havaittu", "Ero", "Solussa nyt", "Havainto"]);
    expect(range?.values.slice(4).map((line) => [line[3], line[4], line[5], line[7]])).toEqual(expect.arrayContaining([["D10", 47_649, 46_749, 47_649]]));
  });

  test("is warned of by the audit until the input is mended, after saving and opening too", async () => {
    const host = await openXlsxHost(await (await adopted()).save());
    expect(await told(host)).toEqual(TOLD);
    await type(host, 6, 3, 6_011);
    expect(await told(host)).toEqual([]);
  });

  test("is warned of where rows were put above it and into it", async () => {
    const host = await adopted();
    await host.apply({ name: "rows", steps: [{ kind: "insert-rows", sheet: SHEET, row: 6, count: 1 }, { kind: "insert-rows", sheet: SHEET, row: 0, count: 2 }] });
    expect((await told(host)).map((one) => (one as readonly unknown[])[2])).toEqual(["D13", "E13", "F13"]);
  });

  test("is warned of until it is accepted with a reason, which holds while its figure stays", async () => {
    const host = await adopted();
    for (const _ of TOLD) {
      const audit = await auditWorkbook(host, { language: "fi" });
      const line = audit.lines.find(({ reason }) => reason === "");
      if (line === undefined) throw new Error("There is a finding to accept");
      await applyPreview(host, await previewAuditSheet(host, audit, "fi", { line, reason: "Painovirhe" }));
    }
    expect((await told(host)).map((one) => (one as readonly unknown[])[0])).toEqual(TOLD.map(() => "info"));
    await type(host, 6, 3, 7_011);
    expect((await told(host)).map((one) => (one as readonly unknown[])[0])).toEqual(TOLD.map(() => "warning"));
  });

  test("stands as it was once the adopting is taken back, without a list", async () => {
    const host = await workbook(WRONG);
    const before = await told(host);
    await applyPreview(host, await previewAdopt(host, await foundIn(host), { where: "in-place" }));
    await host.revert();
    expect([await told(host), (await host.read({ structure: true })).names.filter(({ name }) => name.startsWith("toteuma."))]).toEqual([before, []]);
  });

  test("keeps its list when it is adopted once more, and gets another beside it", async () => {
    const host = await adopted();
    await type(host, 9, 2, 212_700);
    await applyPreview(host, await previewAdopt(host, await foundIn(host), { where: "in-place" }));
    const names = (await host.read({ structure: true })).names.filter(({ name }) => isFindingsName(name));
    expect(names.map(({ name }) => name)).toEqual(["toteuma.havainnot", "toteuma.havainnot.2"]);
    expect(await told(host)).toEqual([["warning", "printed-differs", "C10", 212_700, 202_700], ...TOLD]);
  });
});

test("a table that was adopted in place keeps its first print when it is adopted beside as well", async () => {
  const host = await workbook(printed(6_911));
  for (const where of ["in-place", "beside"] as const) await applyPreview(host, await previewAdopt(host, await foundIn(host), { where, language: "fi" }));
  const { findings } = await auditWorkbook(host, { language: "fi" });
  expect(findings.map((one) => [one.code, one.place.sheet, "difference" in one ? one.expected : null])).toEqual([SHEET, "Tulot"].flatMap((sheet) => [46_749, 155_951, 23.06].map((figure) => ["printed-differs", sheet, figure])));
});

test("tables of one sheet that are adopted together have their lists below each other", async () => {
  const wrong = printed(6_911);
  const blank = [null, null, null, null, null, null];
  const host = await workbook([...wrong, blank, blank, ...wrong]);
  const { tables } = await findInWorkbook(host);
  await applyPreview(host, await previewAdoptAll(host, tables, { where: "in-place" }));
  const [first, second] = (await host.read({ structure: true })).names.filter(({ name }) => isFindingsName(name)).map(({ range }) => range);
  if (!first || !second) throw new Error("There are two lists");
  expect([tables.length, second.column, second.row > first.row + first.rows - 1]).toEqual([2, first.column, true]);
});
