import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Single cells of a sheet as few rectangles: those below each other first, then equal runs beside each other. In the order of columns. */
export function gatherCells(sheet: string, cells: readonly Place[]): readonly RangeAddress[] {
  const runs: RangeAddress[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(rangeAt(sheet, row, column));
  }
  // By its rows and the column after it.
  const open = new Map<string, number>();
  const joined: RangeAddress[] = [];
  for (const run of runs) {
    const place = open.get(`${run.row},${run.rows},${run.column}`) ?? joined.length;
    const left = joined[place];
    joined[place] = left === undefined ? run : { ...left, columns: left.columns + 1 };
    open.set(`${run.row},${run.rows},${run.column + 1}`, place);
  }
  return joined;
}
