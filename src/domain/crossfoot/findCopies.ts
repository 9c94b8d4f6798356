import type { FigureTable } from "./FigureTable";

/** Two columns that hold the same figures. */
export interface CopiedColumn {
  readonly column: number;
  readonly of: number;
}

/** Fewer figures agree by chance, or because there is nothing in them. */
const FEWEST = 3;

/** Columns of amounts that repeat an earlier one in every row; a year's figures left standing under the next year's header look so. */
export function findCopies({ columns, figures }: FigureTable): readonly CopiedColumn[] {
  const amounts = columns.flatMap(({ kind }, column) => (kind === "amount" ? [column] : []));
  return amounts.flatMap((column, place) => {
    const of = amounts.slice(0, place).find((earlier) => {
      const pairs = figures.flatMap((row) => (row[column] === null && row[earlier] === null ? [] : [[row[column]?.amount ?? null, row[earlier]?.amount ?? null] as const]));
      return new Set(pairs.map(([amount]) => amount).filter((amount) => amount !== null && amount !== 0)).size >= FEWEST && pairs.every(([amount, other]) => amount === other);
    });
    return of === undefined ? [] : [{ column, of }];
  });
}
