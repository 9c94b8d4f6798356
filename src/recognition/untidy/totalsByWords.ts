import type { Structure } from "../../domain/crossfoot/crossfoot";
import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import { isMean } from "../../domain/crossfoot/isMean";
import type { RowSum } from "../../domain/crossfoot/RowSum";
import { labelKey } from "./labelKey";
import type { UntidyTable } from "./UntidyTable";

/** What a row is called that is the total of those above it, in three languages, as `labelKey` has it. */
const TOTALS: ReadonlySet<string> = new Set(["Yhteensä", "Kaikki yhteensä", "Summa", "Sammanlagt", "Totalt", "Summa totalt", "Total", "Grand total", "Sum"].map(labelKey));

/** A row whose amount is further from those above it than this share of them is no total of theirs. */
const FAR = 0.2;

/** The structure with the totals that a table calls so and arithmetic did not find, since they are wrong or the table has one column: each is the sum of the rows since the last. */
export function addTotalsByWords({ rows, table }: Pick<UntidyTable, "rows" | "table">, structure: Structure): Structure {
  const known = new Set(structure.rows.map(({ total }) => total));
  const inSums = new Set(structure.rows.flatMap(({ terms }) => terms.map(({ row }) => row)));
  let first = 0;
  const found = rows.flatMap(({ key, kind }, total): readonly RowSum[] => {
    if (kind !== "figures" || !TOTALS.has(key)) return [];
    // What another sum adds already comes in by that sum.
    const terms = rows.slice(first, total).flatMap((row, index) => (row.kind === "figures" && !inSums.has(first + index) ? [first + index] : []));
    first = total + 1;
    const sum: RowSum = { total, terms: terms.map((row) => ({ row, sign: 1 })), leftOut: null };
    return known.has(total) || terms.length < 2 || !isNear(table, sum) ? [] : [sum];
  });
  return found.length === 0 ? structure : { ...structure, rows: [...structure.rows, ...found] };
}

/** Whether every column of amounts that the total fills comes near the rows, but those in which it is their mean; false where it fills no other. */
function isNear({ columns, figures }: FigureTable, { total, terms }: RowSum): boolean {
  const filled = columns.flatMap(({ kind }, column) => {
    const printed = figures[total]?.[column] ?? null;
    if (kind !== "amount" || printed === null) return [];
    const amounts = terms.map(({ row }) => figures[row]?.[column]?.amount ?? 0);
    return isMean(printed.amount, amounts) ? [] : [{ printed: printed.amount, sum: amounts.reduce((sum, amount) => sum + amount, 0) }];
  });
  return filled.length > 0 && filled.every(({ printed, sum }) => Math.abs(printed - sum) <= FAR * Math.abs(sum));
}
