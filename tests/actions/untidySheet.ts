import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../../src/workbook/WorkbookHost";

/** A table as somebody else has made it: what remains, a percentage, sums; nothing wrong in it. */
export const UNTIDY: readonly (readonly CellContent[])[] = [
  ["Kirjastopalvelut 1–6/2026", null, null, null, null],
  [null, "TA 2026", "TOT 2026 6 kk", "Jäljellä", "Käyttö %"],
  ["Myyntituotot", 120_000, 61_315, 58_685, 51.1],
  ["Maksutuotot", 45_500, 20_118, 25_382, 44.21],
  ["Tuotot yhteensä", 165_500, 81_433, 84_067, 49.2],
  ["Palkat", -820_300, -401_777, -418_523, 48.98],
  ["Ostot", -310_750, -166_912, -143_838, 53.71],
  ["Vuokrat", -96_200, -48_100, -48_100, 50],
  ["Kulut yhteensä", -1_227_250, -616_789, -610_461, 50.26],
  ["Kate", -1_061_750, -535_356, -526_394, 50.42],
];

/** Puts the table on a sheet of its own, from the second row and column on. */
export async function putUntidy(host: WorkbookHost, sheet = "Kirjasto", cells = UNTIDY): Promise<void> {
  await host.apply({ name: "person", steps: [{ kind: "add-sheet", sheet }, { kind: "write-cells", range: rangeAt(sheet, 1, 1, cells.length, cells[1]?.length ?? 1), cells }] });
}

/** The cell of the table in the sheet, by its place in the table. */
export function typeUntidy(host: WorkbookHost, row: number, column: number, content: CellContent, sheet = "Kirjasto"): Promise<void> {
  return host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row + 1, column + 1), cells: [[content]] }] });
}
