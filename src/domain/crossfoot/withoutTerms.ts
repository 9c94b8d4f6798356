import type { RowSum } from "./RowSum";

/** The rows that no sum has added yet, nor left out. */
export function withoutTerms(rows: readonly number[], sums: readonly RowSum[]): readonly number[] {
  const added = new Set(sums.flatMap(({ terms, leftOut }) => [...terms.map(({ row }) => row), ...(leftOut === null ? [] : [leftOut])]));
  return rows.filter((row) => !added.has(row));
}
