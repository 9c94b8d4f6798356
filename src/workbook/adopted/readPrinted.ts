import { contains, type RangeAddress } from "../addresses/RangeAddress";
import { parseRange } from "../addresses/parseAddress";
import type { RangeReading } from "../WorkbookHost";
import { FINDING_COLUMNS, FIRST_ROW } from "./adoptedLayout";

/** What was printed in a cell when its table was adopted. */
export interface PrintedFigure {
  /** Zero-based on the sheet, where the cell is now. */
  readonly row: number;
  readonly column: number;
  /** In the unit of its table, with so many decimals. */
  readonly figure: number;
  readonly decimals: number;
}

/** What the findings beside an adopted table say was printed, of each cell that they still refer to. `reading` is of cells around the list. */
export function readPrinted({ range, values, formulas }: RangeReading, list: RangeAddress): readonly PrintedFigure[] {
  const { found, expected, difference, now } = FINDING_COLUMNS;
  return values.flatMap((line, place): readonly PrintedFigure[] => {
    const row = range.row + place;
    if (row < list.row + FIRST_ROW || !contains(list, { sheet: range.sheet, row, column: list.column })) return [];
    const at = list.column - range.column;
    const cell = parseRange(formulas[place]?.[at + now]?.replace(/^=/, "") ?? "", list.sheet);
    const [figure, ...others] = [found, expected, difference].map((one) => line[at + one]);
    if (cell === null || typeof figure !== "number") return [];
    return [{ row: cell.row, column: cell.column, figure, decimals: Math.max(...[figure, ...others].map(decimalsOf)) }];
  });
}

function decimalsOf(value: unknown): number {
  return typeof value === "number" ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0;
}
