import type { Check, SumCheck } from "./Check";
import type { ColumnEquation, ColumnShare, ColumnSum } from "./ColumnEquation";
import { compareCheck, type Comparison } from "./compareCheck";
import { figuresOf, type FigureAt, type FigureTable } from "./FigureTable";
import { columnCheck, inferColumns, shareCheck } from "./inferColumns";
import { isMean } from "./isMean";
import { inferRows } from "./inferRows";
import { isOneSlip } from "./slips";
import type { RowSum } from "./RowSum";

/** How the figures of a table hang together. */
export interface Structure {
  readonly rows: readonly RowSum[];
  readonly columns: readonly ColumnEquation[];
}

/** Finds how the figures of a table hang together, from the figures alone. */
export function inferStructure(table: FigureTable): Structure {
  const columns = inferColumns(table);
  const given = new Set(columns.map(({ target }) => target));
  const independent = table.columns.flatMap(({ kind }, column) => (kind === "amount" && !given.has(column) ? [column] : []));
  return { rows: inferRows(table, independent), columns };
}

/** The equations of a table, as its structure has them; `place` is its number among the tables that are audited together. */
export function listChecks(table: FigureTable, { rows, columns }: Structure, place = 0): readonly Check[] {
  const figureAt: FigureAt = ({ row, column }) => figuresOf([table])({ table: 0, row, column });
  const shares = new Set(columns.flatMap((one) => (one.kind === "share" ? [one.target] : [])));
  const turning = new Set(columns.flatMap((one) => (one.kind === "sum" && one.turns ? [one.target] : [])));
  const amounts = table.columns.flatMap(({ kind }, column) => (kind === "amount" && !shares.has(column) && !isOfMeans(rows, column, figureAt) ? [column] : []));
  return [
    // A sum of one row repeats it, its percentages too.
    ...rows.flatMap((sum) => (sum.terms.length === 1 ? table.columns.map((_, column) => column) : amounts).map((column) => rowCheck(sum, column, place, turning.has(column) && isPlainIn(sum, column, figureAt)))),
    ...columns.flatMap((equation) => checkColumn(equation, table, place, figureAt)),
  ];
}

/** Whether a column's totals are no sums anywhere but means of their rows: euros per inhabitant, or percentages that are called nothing of the kind. */
function isOfMeans(rows: readonly RowSum[], column: number, figureAt: FigureAt): boolean {
  const amountAt = (row: number): number => figureAt({ table: 0, row, column })?.amount ?? 0;
  const told = rows.filter(({ total, terms }) => terms.length > 1 && amountAt(total) !== 0);
  if (told.some((sum) => isSumIn(sum, column, figureAt))) return false;
  const telling = told.filter(({ terms }) => isOfOneSign(terms.map(({ row }) => amountAt(row)).filter((amount) => amount !== 0)));
  return telling.length > 0 && telling.every(({ total, terms }) => isMean(amountAt(total), terms.map(({ row }) => amountAt(row))));
}

/** Whether a total is the sum of its rows in a column, or was meant to be: one slip of the hand explains what it differs by. */
function isSumIn(sum: RowSum, column: number, figureAt: FigureAt): boolean {
  const comparison = compareCheck(rowCheck(sum, column, 0, false), figureAt);
  return comparison === null || comparison.outcome !== "differs" || isOneSlip(comparison, figureAt);
}

function isOfOneSign(amounts: readonly number[]): boolean {
  return amounts.length > 2 && new Set(amounts.map(Math.sign)).size === 1;
}

/** A sum of rows in one column. Where favourable is positive, nothing is taken away: cost and income improve in one direction. */
function rowCheck({ total, terms, leftOut }: RowSum, column: number, table: number, turns: boolean): SumCheck {
  const all = leftOut === null ? terms : [...terms, { row: leftOut, sign: 1 as const }].sort((a, b) => a.row - b.row);
  return { kind: "row-sum", target: { table, row: total, column }, terms: all.map(({ row, sign }) => ({ at: { table, row, column }, sign: turns ? 1 : sign })) };
}

/** Whether a sum that takes rows away only adds in this column, where favourable is positive. */
function isPlainIn(sum: RowSum, column: number, figureAt: FigureAt): boolean {
  return compareCheck(rowCheck(sum, column, 0, false), figureAt)?.outcome === "differs";
}

function checkColumn(equation: ColumnEquation, table: FigureTable, place: number, figureAt: FigureAt): readonly Check[] {
  const rows = table.rows.map((_, row) => row);
  if (equation.kind === "share") {
    const ofSize = isOfSize(equation, rows, figureAt);
    return rows.map((row) => shareCheck(equation, place, row, ofSize));
  }
  const directions = equation.turns ? directionsOf(equation, rows, figureAt) : rows.map(() => 1 as const);
  return rows.map((row) => columnCheck(equation, place, row, directions[row] ?? 1));
}

/** Whether the percentages of a column are of the size of what they are of, as changes of costs that are written negative often are: as most rows that tell it have it. */
function isOfSize(equation: ColumnShare, rows: readonly number[], figureAt: FigureAt): boolean {
  const holds = (row: number, ofSize: boolean): boolean => {
    const outcome = compareCheck(shareCheck(equation, 0, row, ofSize), figureAt)?.outcome;
    return outcome === "exact" || outcome === "rounding";
  };
  const telling = rows.filter((row) => (figureAt({ table: 0, row, column: equation.whole })?.amount ?? 0) < 0 && holds(row, true) !== holds(row, false));
  return telling.filter((row) => holds(row, true)).length * 2 > telling.length;
}

/** Which way a turning difference goes in each row: as its figures say, and where they say neither, as the row before. */
function directionsOf(equation: ColumnSum, rows: readonly number[], figureAt: FigureAt): readonly (1 | -1)[] {
  let last: 1 | -1 = 1;
  return rows.map((row) => {
    const holds = ([1, -1] as const).filter((direction) => {
      const outcome = compareCheck(columnCheck(equation, 0, row, direction), figureAt)?.outcome;
      return outcome === "exact" || outcome === "rounding";
    });
    if (holds.length === 1) last = holds[0] ?? last;
    return last;
  });
}

/** What each equation came to; those that have nothing to compare are left out. */
export function compareAll(checks: readonly Check[], figureAt: FigureAt): readonly Comparison[] {
  return checks.flatMap((check) => compareCheck(check, figureAt) ?? []);
}
