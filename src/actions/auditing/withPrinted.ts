import type { PrintedFigure } from "../../workbook/adopted/readPrinted";
import type { FoundTable } from "./FoundTable";

/** A table with what was printed in its cells before formulas took their place; of several figures of one cell, the last. */
export function withPrinted(found: FoundTable, printed: readonly PrintedFigure[]): FoundTable {
  const { audited, hundredths } = found;
  const { source: { rows, columns } } = audited;
  const figures = new Map(printed.map((one) => [`${one.row},${one.column}`, one]));
  if (figures.size === 0) return found;
  const cells = audited.cells.map((line, row) => line.map((cell, column) => {
    const one = figures.get(`${rows[row] ?? -1},${columns[column] ?? -1}`);
    const inOne = hundredths[column] ?? 100;
    return one === undefined ? cell : { ...cell, printed: { amount: Math.round(one.figure * inOne), unit: Math.max(1, inOne / 10 ** one.decimals) } };
  }));
  return { ...found, audited: { ...audited, cells } };
}
