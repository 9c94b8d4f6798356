import type { Structure } from "../../domain/crossfoot/crossfoot";
import type { RowSum } from "../../domain/crossfoot/RowSum";
import { isSumLabel } from "./isTotalLabel";
import type { UntidyTable } from "./UntidyTable";

/** The totals that a table calls so and arithmetic did not find, since they are wrong, a row is lacking or the table has one column: each with the rows since the last. */
export function totalsByWords({ rows }: Pick<UntidyTable, "rows">, structure: Structure): readonly RowSum[] {
  const known = new Set(structure.rows.map(({ total }) => total));
  // Where totals stand above their rows, so do these.
  if (structure.rows.some(({ total, terms }) => terms.some(({ row }) => row > total))) return [];
  const inSums = new Set(structure.rows.flatMap(({ terms }) => terms.map(({ row }) => row)));
  let first = 0;
  return rows.flatMap(({ label, kind }, total): readonly RowSum[] => {
    if (kind !== "figures" || !isSumLabel(label)) return [];
    // What another sum adds already comes in by that sum.
    const terms = rows.slice(first, total).flatMap((row, index) => (row.kind === "figures" && !inSums.has(first + index) ? [first + index] : []));
    first = total + 1;
    return known.has(total) || terms.length < 2 ? [] : [{ total, terms: terms.map((row) => ({ row, sign: 1 })), leftOut: null }];
  });
}
