import type { SumCheck, ShareCheck } from "./Check";
import { compareCheck } from "./compareCheck";
import type { ColumnCandidate, ColumnEquation, ColumnShare, ColumnSum } from "./ColumnEquation";
import { columnFigures, evidenceOfColumns, type ColumnFigures } from "./columnFigures";
import { columnSteps } from "./columnSteps";
import { ENOUGH, evidenceOf } from "./evidence";
import type { CellAt } from "./Figure";
import { figuresOf, type FigureAt, type FigureTable } from "./FigureTable";
import { inferColumnTotals } from "./inferColumnTotals";

/** What two rows with another sign cost a plain difference, in bits. */
const MANY = 20;

/**
 * Which columns are sums, differences or percentages of others, found by arithmetic alone: what holds in many rows and could not by
 * chance. Of equations that differ in one column, such as a forecast that repeats the budget in most rows, the better supported is kept.
 */
export function inferColumns(table: FigureTable): readonly ColumnEquation[] {
  const shares = bestShares(table);
  const steps = columnSteps(table);
  const figures = columnFigures(table);
  const isShare = new Set(shares.map(({ equation }) => equation.target));
  const amounts = table.columns.flatMap(({ kind }, column) => (kind === "amount" && !isShare.has(column) ? [column] : []));
  const sums = keepApart([...triples(amounts).flatMap((three) => judgeSums(figures, three, steps)), ...inferColumnTotals(figures, amounts, steps)]);
  return [...sums, ...shares].map(({ equation }) => equation);
}

function triples(columns: readonly number[]): readonly (readonly [number, number, number])[] {
  return columns.flatMap((x, i) => columns.slice(i + 1).flatMap((y, j) => columns.slice(i + j + 2).map((z) => [x, y, z] as const)));
}

/** The last of three columns as the sum of the first two or their difference, either way round or, where neither holds, turning from row to row. */
function judgeSums(figures: readonly ColumnFigures[], [x, y, z]: readonly [number, number, number], steps: readonly number[]): readonly ColumnCandidate<ColumnSum>[] {
  const [first, second, third] = [figures[x], figures[y], figures[z]];
  if (first === undefined || second === undefined || third === undefined) return [];
  // A difference is as fine as the finest of its columns.
  const step = Math.min(...[x, y, z].map((column) => steps[column] ?? 1));
  const candidate = (a: 1 | -1, b: 1 | -1, turns: boolean): ColumnCandidate<ColumnSum> => ({
    equation: { kind: "sum", target: z, terms: [{ column: x, sign: a }, { column: y, sign: b }], turns },
    evidence: evidenceOfColumns([first, second, third], { first: a, second: b, turns }, step),
  });
  const plain = [candidate(1, 1, false), candidate(1, -1, false), candidate(-1, 1, false)].filter(isEnough);
  const turning = candidate(1, -1, true);
  // One row with another sign is wrong; where many have it, favourable is positive in this table.
  return turning.evidence >= 2 * ENOUGH && plain.every(({ evidence }) => turning.evidence > evidence + MANY) ? [turning] : plain;
}

function bestShares(table: FigureTable): readonly ColumnCandidate<ColumnShare>[] {
  const figureAt = figuresOf([table]);
  const columns = table.columns.map((_, column) => column);
  return columns.flatMap((target) => {
    if (!couldBePercent(table, target)) return [];
    const amounts = columns.filter((column) => column !== target && table.columns[column]?.kind === "amount");
    const candidates = amounts.flatMap((part) => amounts.filter((whole) => whole !== part).map((whole): ColumnCandidate<ColumnShare> => {
      const equation: ColumnShare = { kind: "share", target, part, whole };
      return { equation, evidence: evidenceInRows(table, (row) => shareEvidence(equation, row, figureAt)) };
    }));
    const best = candidates.filter(isEnough).sort((a, b) => b.evidence - a.evidence || distance(a.equation) - distance(b.equation))[0];
    return best === undefined ? [] : [best];
  });
}

/** No percentage of a budget is above ten thousand. */
function couldBePercent({ columns, figures }: FigureTable, column: number): boolean {
  return columns[column]?.kind === "percent" || figures.every((row) => Math.abs(row[column]?.amount ?? 0) <= 1_000_000);
}

function shareEvidence(equation: ColumnShare, row: number, figureAt: FigureAt): number | null {
  const check = shareCheck(equation, 0, row);
  const comparison = compareCheck(check, figureAt);
  if (comparison === null || comparison.outcome === "convention" || (figureAt(check.part)?.amount ?? 0) === 0) return null;
  return evidenceOf(comparison.outcome !== "differs", 10_000, comparison.tolerance, figureAt(check.target)?.unit ?? 1);
}

function distance({ target, part, whole }: ColumnShare): number {
  return Math.abs(target - part) + Math.abs(target - whole);
}

/** At least two rows must say so. */
function evidenceInRows(table: FigureTable, evidenceIn: (row: number) => number | null): number {
  let total = 0;
  let rows = 0;
  for (let row = 0; row < table.rows.length; row += 1) {
    const evidence = evidenceIn(row);
    if (evidence === null) continue;
    total += evidence;
    if (evidence >= 1) rows += 1;
  }
  return rows < 2 ? 0 : total;
}

function isEnough({ evidence }: ColumnCandidate): boolean {
  return evidence >= ENOUGH;
}

/** Equations that share two columns with a better one only repeat it. */
function keepApart(candidates: readonly ColumnCandidate<ColumnSum>[]): readonly ColumnCandidate<ColumnSum>[] {
  const columnsOf = ({ equation: { target, terms } }: ColumnCandidate<ColumnSum>): readonly number[] => [target, ...terms.map(({ column }) => column)];
  return [...candidates].sort((a, b) => b.evidence - a.evidence).reduce<readonly ColumnCandidate<ColumnSum>[]>((kept, one) => {
    const shared = (other: ColumnCandidate<ColumnSum>): number => columnsOf(one).filter((column) => columnsOf(other).includes(column)).length;
    return kept.some((other) => shared(other) > 1) ? kept : [...kept, one];
  }, []);
}

/** A column's equation in one row; `direction` is -1 where the row turns it. */
export function columnCheck({ target, terms }: ColumnSum, table: number, row: number, direction: 1 | -1): SumCheck {
  const at = (column: number): CellAt => ({ table, row, column });
  return { kind: "column-sum", target: at(target), terms: terms.map(({ column, sign }) => ({ at: at(column), sign: sign === direction ? 1 : -1 })) };
}

/** A percentage's equation in one row. */
export function shareCheck({ target, part, whole }: ColumnShare, table: number, row: number, ofSize = false): ShareCheck {
  const at = (column: number): CellAt => ({ table, row, column });
  return { kind: "share", target: at(target), part: at(part), whole: at(whole), ...(ofSize && { ofSize }) };
}
