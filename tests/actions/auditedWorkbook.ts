import { applyPreview, previewTables } from "../../src/actions";
import { interimSummary } from "../../src/templates/interim-summary/interimSummary";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import type { WorkbookHost } from "../../src/workbook/WorkbookHost";
import { INTERIM, listTables, orderTable } from "../seeds/sampleWorkbook";

export const OWN = "Vaalit";
export const UNTIDY = "Muut";

/** Two tables that nobody described, one below the other: of the library, with one digit wrong where two sums cross, and of the swimming hall, with a percentage whose digits are swapped. */
const BELOW: readonly (readonly CellContent[])[] = [
  ["Kirjasto", null, null, null],
  ["", "TA 2026", "TOT 2026", "Jäljellä"],
  ["Palkat", -412_300, -101_234, -311_066],
  ["Aineisto", -88_200, -23_411, -64_789],
  ["Tilat", -131_400, -32_850, -98_550],
  ["Menot yhteensä", -631_900, -157_495, -474_505],
  [null, null, null, null],
  [null, null, null, null],
  ["Uimahalli", null, null, null],
  ["", "TA 2026", "TOT 2026", "TOT %"],
  ["Pääsymaksut", 180_000, 44_811, 0.249],
  ["Kurssit", 30_000, 7_500, 0.25],
  ["Tulot", 210_000, 52_311, 0.2491],
  ["Palkat", -240_000, -66_222, 0.2759],
  ["Vesi ja lämpö", -100_000, -25_413, 0.2541],
  ["Menot", -340_000, -91_635, 0.2695],
  ["Netto", -130_000, -39_324, 0.3025],
];

/** Another table to the right of the first, which adds up; to the left of it a column is free. */
const BESIDE: readonly (readonly CellContent[])[] = [
  ["Museo", "TA 2026", "TOT 2026"],
  ["Liput", 12_500, 3_412],
  ["Kauppa", 4_300, 812],
  ["Tulot", 16_800, 4_224],
];

/** The city's elections as a table of ours, with a figure typed over the formula of its margin, and a sheet of somebody else's with two errors. `host` holds an open workbook. */
export async function fillAuditedWorkbook(host: WorkbookHost): Promise<void> {
  const table = listTables(INTERIM).find(({ id }) => id === "003-vaalit");
  if (table === undefined) throw new Error("The sample has the elections");
  await applyPreview(host, await previewTables(host, [orderTable(INTERIM, table).order]));
  const layout = layOutTable({ template: interimSummary, rows: interimSummary.rows }, { sheet: OWN, row: 0, column: 0 });
  await host.apply({
    name: "untidy",
    steps: [
      { kind: "write-cells", range: rangeAt(OWN, layout.rowOf("operating-margin"), layout.columnOf("actual")), cells: [[-12_345]] },
      { kind: "add-sheet", sheet: UNTIDY },
      write(0, 0, BELOW), write(0, 5, BESIDE),
      write(15, 3, [[0.2659]]),
    ],
  });
}

/** Cells as a person would type them there. */
export function write(row: number, column: number, cells: readonly (readonly CellContent[])[], sheet = UNTIDY): PlanStep {
  return { kind: "write-cells", range: rangeAt(sheet, row, column, cells.length, cells[0]?.length ?? 0), cells };
}
