import { halfUnit } from "../money/halfUnit";
import { ENOUGH } from "./evidence";
import type { Figure } from "./Figure";
import type { Candidate, RowTerm } from "./RowSum";
import { evidenceOfSum, type Basis } from "./sumEvidence";

/** The last rows but one, which must tell twice as much. Tried only for a row whose figures are what the sum of all is too much by. */
export function bestLeavingOut(basis: Basis, total: number, open: readonly number[]): readonly Candidate[] {
  const { figures } = basis;
  let best: Candidate | null = null;
  const excess = figures.map((column) => -(column[total]?.amount ?? 0));
  for (let count = 1; count <= open.length; count += 1) {
    const last = open.slice(-count);
    figures.forEach((column, place) => {
      excess[place] = (excess[place] ?? 0) + (column[last[0] ?? 0]?.amount ?? 0);
    });
    if (count < 3) continue;
    for (const leftOut of last.slice(1, -1)) {
      if (!figures.some((column, place) => isAlike(excess[place] ?? 0, column[leftOut] ?? null, count))) continue;
      const rows = last.filter((row) => row !== leftOut);
      const evidence = evidenceOfSum(basis, total, rows, rows.map(() => 1)) ?? 0;
      const one = { total, terms: rows.map((row): RowTerm => ({ row, sign: 1 })), leftOut, evidence };
      if (one.evidence >= ENOUGH * 2 && (best === null || one.evidence > best.evidence)) best = one;
    }
  }
  return best === null ? [] : [best];
}

function isAlike(excess: number, figure: Figure | null, count: number): boolean {
  return figure !== null && figure.amount !== 0 && Math.abs(excess - figure.amount) <= (count + 1) * halfUnit(figure.unit);
}
