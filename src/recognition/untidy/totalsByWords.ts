import type { Structure } from "../../domain/crossfoot/crossfoot";
import type { RowSum } from "../../domain/crossfoot/RowSum";
import { normaliseText } from "../normaliseText";
import { labelKey } from "./labelKey";
import type { UntidyTable } from "./UntidyTable";

/** What a row is called that is the total of those above it, in three languages, as `labelKey` has it. */
const TOTALS: ReadonlySet<string> = new Set(["Yhteensä", "Kaikki yhteensä", "Summa", "Sammanlagt", "Totalt", "Summa totalt", "Total", "Grand total", "Sum"].map(labelKey));

/** "Toimintakulut yhteensä", "Kostnader totalt", as `labelKey` has them. */
const ENDING = /(?:yhteensa|totalt)$/;

/** "Total revenue", "Summa kostnader", as `normaliseText` has them. */
const BEGINNING = /^(?:total|summa) /;

/** The totals that a table calls so and arithmetic did not find, since they are wrong, a row is lacking or the table has one column: each with the rows since the last. */
export function totalsByWords({ rows }: Pick<UntidyTable, "rows">, structure: Structure): readonly RowSum[] {
  const known = new Set(structure.rows.map(({ total }) => total));
  // Where totals stand above their rows, so do these.
  if (structure.rows.some(({ total, terms }) => terms.some(({ row }) => row > total))) return [];
  const inSums = new Set(structure.rows.flatMap(({ terms }) => terms.map(({ row }) => row)));
  let first = 0;
  return rows.flatMap(({ key, label, kind }, total): readonly RowSum[] => {
    if (kind !== "figures" || !(TOTALS.has(key) || ENDING.test(key) || BEGINNING.test(normaliseText(label)))) return [];
    // What another sum adds already comes in by that sum.
    const terms = rows.slice(first, total).flatMap((row, index) => (row.kind === "figures" && !inSums.has(first + index) ? [first + index] : []));
    first = total + 1;
    return known.has(total) || terms.length < 2 ? [] : [{ total, terms: terms.map((row) => ({ row, sign: 1 })), leftOut: null }];
  });
}
