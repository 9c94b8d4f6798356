import { halfUnit } from "../money/halfUnit";
import type { Figure } from "./Figure";
import type { FigureTable } from "./FigureTable";
import type { ColumnEquation } from "./ColumnEquation";

/** How much smaller a whole column is than those beside it before another unit is thought of, and how near to them a thousand brings it. */
const SMALLER = 100;
const NEAR = 50;

/** No statement is wider; what holds each figure against all others of its row costs too much in a sheet that is. */
const MOST_COLUMNS = 24;

/**
 * Columns of amounts that seem to be in thousands among columns of euros, or in euros among thousands: every figure is a thousandth, or a thousandfold, of
 * what stands in its row, give or take, where the rest of the row is of one size. At least two rows must say so. A column that equations tie to others
 * is in their unit, however small: an actual in March. Zero-based.
 */
export function findUnitJumps({ columns, figures }: FigureTable, equations: readonly ColumnEquation[]): readonly number[] {
  if (columns.length > MOST_COLUMNS) return [];
  const amounts = columns.flatMap(({ kind }, column) => (kind === "amount" ? [column] : []));
  const tied = new Set(equations.flatMap((one) => (one.kind === "share" ? [one.part, one.whole] : [one.target, ...one.terms.map((term) => term.column)])));
  return amounts.filter((column) => !tied.has(column)).filter((column) => {
    let [rows, smaller, larger] = [0, 0, 0];
    for (const row of figures) {
      const own = Math.abs(row[column]?.amount ?? 0);
      const usual = own === 0 ? null : medianOf(amounts.flatMap((other) => (other === column || (row[other]?.amount ?? 0) === 0 ? [] : [Math.abs(row[other]?.amount ?? 0)])));
      if (usual === null) continue;
      rows += 1;
      if (isThousandth(own / usual)) smaller += 1;
      else if (isThousandth(usual / own)) larger += 1;
      if (smaller < rows && larger < rows) return false;
    }
    return rows >= 2 && !isOfTwoOthers(figures, column, amounts);
  });
}

/** Whether a column is, wherever it is not nothing, the difference of two others or their product: small amendments, and what euros per inhabitant come to. Another unit would break either. */
function isOfTwoOthers(figures: FigureTable["figures"], column: number, amounts: readonly number[]): boolean {
  const others = amounts.filter((one) => one !== column);
  return others.some((x, place) => others.slice(place + 1).some((y) => RELATIONS.some((holds) => figures.every((row) => {
    const [own, first, second] = [row[column] ?? null, row[x] ?? null, row[y] ?? null];
    return own === null || own.amount === 0 || (first !== null && second !== null && holds(own, first, second));
  }))));
}

/** A mean of money is rounded to the euro. */
const ROUNDED = 0.005;

const RELATIONS: readonly ((own: Figure, first: Figure, second: Figure) => boolean)[] = [
  (own, first, second) => Math.abs(Math.abs(own.amount) - Math.abs(first.amount - second.amount)) <= halfUnit(own.unit) + halfUnit(first.unit) + halfUnit(second.unit),
  (own, first, second) => Math.abs((first.amount * second.amount) / (100 * own.amount) - 1) <= ROUNDED,
];

function isThousandth(ratio: number): boolean {
  return ratio < 1 / SMALLER && ratio * 1_000 > 1 / NEAR && ratio * 1_000 < NEAR;
}

/** The middle one; null where there are none, or where they differ too much to have one size. */
function medianOf(amounts: readonly number[]): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return most > least * NEAR ? null : (sorted[Math.floor(sorted.length / 2)] ?? null);
}
