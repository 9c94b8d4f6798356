import { applyPreview, findInWorkbook, HostError, previewAdopt, type FoundTable } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { parseFormula } from "../../src/workbook/formulas/parseFormula";
import { printPlan } from "../../src/workbook/plan/printPlan";
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
