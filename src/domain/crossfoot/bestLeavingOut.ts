import { halfUnit } from "../money/halfUnit";
import { ENOUGH } from "./evidence";
import type { Figure } from "./Figure";
import type { Candidate, RowTerm } from "./RowSum";
import { evidenceOfSum, figureOf, type Basis } from "./sumEvidence";

/** The last rows but one, which must tell twice as much. Tried only for a row whose figures are what the sum of all is too much by. */
export function bestLeavingOut(basis: Basis, total: number, open: readonly number[]): readonly Candidate[] {
  const { table, columns } = basis;
  let best: Candidate | null = null;
  const excess = columns.map((column) => -(figureOf(table, total, column)?.amount ?? 0));
  for (let count = 1; count <= open.length; count += 1) {
    const last = open.slice(-count);
    columns.forEach((column, place) => {
      excess[place] = (excess[place] ?? 0) + (figureOf(table, last[0] ?? 0, column)?.amount ?? 0);
    });
    if (count < 3) continue;
    for (const leftOut of last.slice(1, -1)) {
      if (!columns.some((column, place) => isAlike(excess[place] ?? 0, figureOf(table, leftOut, column), count))) continue;
      const terms = last.filter((row) => row !== leftOut).map((row): RowTerm => ({ row, sign: 1 }));
      const one = { total, terms, leftOut, evidence: evidenceOfSum(basis, total, terms) };
      if (one.evidence >= ENOUGH * 2 && (best === null || one.evidence > best.evidence)) best = one;
    }
  }
  return best === null ? [] : [best];
}

function isAlike(excess: number, figure: Figure | null, count: number): boolean {
  return figure !== null && figure.amount !== 0 && Math.abs(excess - figure.amount) <= (count + 1) * halfUnit(figure.unit);
}
