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
    const isTelling = new Set(figures.map((row) => row[column]?.amount ?? 0).filter((amount) => amount !== 0)).size >= FEWEST;
    const of = !isTelling ? undefined : amounts.slice(0, place).find((earlier) => figures.every((row) => (row[column]?.amount ?? null) === (row[earlier]?.amount ?? null)));
    return of === undefined ? [] : [{ column, of }];
  });
}
