import { ENOUGH } from "./evidence";
import type { FigureTable } from "./FigureTable";
import type { Candidate, RowTerm } from "./RowSum";
import { evidenceOfSum, holdsEverywhere, type Basis } from "./sumEvidence";
import { withoutTerms } from "./withoutTerms";

/** What it adds to the evidence, in bits, that a sum takes all the rows that stand together. */
const NATURAL = 9;

/** What it adds that a row is called a total. */
const CALLED = 4;

/** What it takes away that rows below a row are taken away from each other to give it. */
const UNLIKELY = 10;

/** More terms than this are only added, never taken away. */
const MOST_SIGNED = 4;

export function bestSum(basis: Basis, total: number, open: readonly number[], totals: ReadonlySet<number>): Candidate | null {
  const called = basis.table.rows[total]?.isTotal === true ? CALLED : 0;
  let best: Candidate | null = null;
  for (let count = 2; count <= open.length; count += 1) {
    const last = open.slice(-count);
    for (const signs of signPatterns(count)) {
      const evidence = evidenceOfSum(basis, total, last, signs);
      if (evidence === null || evidence + NATURAL + called < ENOUGH) continue;
      const terms = last.map((row, place): RowTerm => ({ row, sign: signs[place] ?? 1 }));
      const likely = signs.includes(-1) ? likelySigned(total, last, totals) : isWhole(basis, total, last, open, totals) ? NATURAL : 0;
      const one = { total, terms, leftOut: null, evidence: evidence + likely + called };
      if (one.evidence >= ENOUGH && (best === null || one.evidence > best.evidence || (one.evidence === best.evidence && isWithinHeading(basis.table, last)))) best = one;
    }
  }
  return best;
}

/** Where rows are taken away: a chain of results goes on below its last one, a row above others rather adds them. */
function likelySigned(total: number, rows: readonly number[], totals: ReadonlySet<number>): number {
  const [first = total] = rows;
  if (first > total) return -UNLIKELY;
  return rows.length === 2 && totals.has(first) ? NATURAL : -rows.length;
}

/** A sum that adds a row which is a sum itself, of rows too few or too small to tell so alone; null where there is none. */
export function sumsThroughPart(basis: Basis, total: number, open: readonly number[], totals: ReadonlySet<number>): readonly Candidate[] | null {
  for (const row of [...open].reverse()) {
    const part = totals.has(row) ? null : weakSum(basis, row, open);
    const best = part === null ? null : bestSum(basis, total, withoutTerms(open, [part]), totals);
    if (part !== null && best !== null && best.terms.some((term) => term.row === row)) return [part, best];
  }
  return null;
}

/** The rows right before one that come to it in every column, too few or too small to tell by themselves; null where none do. */
function weakSum(basis: Basis, total: number, open: readonly number[]): Candidate | null {
  const before = open.slice(0, open.indexOf(total));
  for (let count = 2; count <= before.length; count += 1) {
    const rows = before.slice(-count);
    if (holdsEverywhere(basis, total, rows)) return { total, terms: rows.map((row): RowTerm => ({ row, sign: 1 })), leftOut: null, evidence: 0 };
  }
  return null;
}

/** Whether the rows are everything since the last total, the last heading or the beginning, as a person groups them. */
function isWhole({ table }: Basis, total: number, rows: readonly number[], open: readonly number[], totals: ReadonlySet<number>): boolean {
  const before = open[open.length - rows.length - 1];
  if (before === undefined) return true;
  if (totals.has(before) && !rows.some((row) => totals.has(row))) return true;
  return isWithinHeading(table, [...rows, total]) && !isWithinHeading(table, [before, ...rows]);
}

/** Whether no heading stands between the rows, so that all of them belong together. */
function isWithinHeading({ figures }: FigureTable, rows: readonly number[]): boolean {
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return figures.slice(first, last).every((row) => row.some((figure) => figure !== null));
}

type Signs = readonly (1 | -1)[];

/** All added; or a few, some of them taken away. */
function signPatterns(count: number): readonly Signs[] {
  const known = patterns[count] ?? listPatterns(count);
  patterns[count] = known;
  return known;
}

// The same are asked for with every row.
const patterns: (readonly Signs[] | undefined)[] = [];

function listPatterns(count: number): readonly Signs[] {
  const plain = Array.from({ length: count }, () => 1 as const);
  if (count < 2 || count > MOST_SIGNED) return [plain];
  return [plain, ...Array.from({ length: 2 ** count - 2 }, (_, pattern): Signs => plain.map((__, place) => (((pattern + 1) >> place) % 2 === 1 ? -1 : 1)))];
}
