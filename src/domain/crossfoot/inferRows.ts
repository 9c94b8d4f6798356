import { bestLeavingOut } from "./bestLeavingOut";
import { bestSum, sumsThroughPart } from "./bestSum";
import { columnSteps } from "./columnSteps";
import type { FigureTable } from "./FigureTable";
import type { Candidate, RowSum } from "./RowSum";
import { basisOf, figureOf, type Basis } from "./sumEvidence";
import { withoutTerms } from "./withoutTerms";

/**
 * Which rows are sums of others, found by arithmetic alone: a total adds the rows right above it, or right below it, that no other
 * total has added already; totals are added in their turn. `independent` are the columns of amounts that no other column gives.
 */
export function inferRows(table: FigureTable, independent: readonly number[]): readonly RowSum[] {
  const basis = basisOf(table, independent, columnSteps(table));
  const rows = table.rows.flatMap(({ isPart }, row) => (!isPart && independent.some((column) => figureOf(table, row, column) !== null) ? [row] : []));
  const [below, above] = [scan(basis, rows), scan(basis, [...rows].reverse())];
  const first = weigh(below) >= weigh(above) || isOneResult(basis, above) ? below : above;
  // Where totals stand on both sides, what one direction has summed stands as one row for the other.
  const left = withoutTerms(rows, first);
  const second = scan(basis, first === below ? [...left].reverse() : left);
  const third = second.length === 0 ? [] : scan(basis, withoutTerms(first === below ? left : [...left].reverse(), second)).filter(({ total }) => ![...first, ...second].some((one) => one.total === total));
  return [...first, ...second.map((sum) => asChain(sum, first === below)), ...third].map(({ total, terms, leftOut }) => ({ total, terms, leftOut }));
}

/** Whether all there is above is income before costs and what is left of it, which goes on downwards: their signs differ. */
function isOneResult({ table, columns }: Basis, above: readonly Candidate[]): boolean {
  const [sum, ...more] = above;
  if (sum === undefined || more.length > 0 || sum.terms.length !== 2) return false;
  const signs = columns.flatMap((column) => [sum.total, ...sum.terms.map(({ row }) => row)].map((row) => Math.sign(figureOf(table, row, column)?.amount ?? 0)));
  return signs.includes(1) && signs.includes(-1);
}

/** Where totals stand below, a row that is the sum of the two after it is a step of a chain: the last is the first less the one between. */
function asChain(sum: Candidate, isBelow: boolean): Candidate {
  const [last, between] = sum.terms;
  if (!isBelow || sum.terms.length !== 2 || last === undefined || between === undefined || last.sign !== 1) return sum;
  return { ...sum, total: last.row, terms: [{ row: sum.total, sign: 1 }, { row: between.row, sign: between.sign === 1 ? -1 : 1 }] };
}

function weigh(sums: readonly Candidate[]): number {
  return sums.reduce((total, { evidence }) => total + evidence, 0);
}

/** Goes through the rows in the order given; each may be the total of the last ones that are not added yet. */
function scan(basis: Basis, order: readonly number[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let open: readonly number[] = [];
  for (const row of order) {
    const totals = new Set(found.map(({ total }) => total));
    const best = bestSum(basis, row, open, totals);
    const sums = best === null ? sumsThroughPart(basis, row, open, totals) ?? bestLeavingOut(basis, row, open) : [best];
    found.push(...sums);
    open = [...withoutTerms(open, sums), row];
  }
  return found;
}
