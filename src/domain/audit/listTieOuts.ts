import type { SumCheck } from "../crossfoot/Check";
import { compareCheck } from "../crossfoot/compareCheck";
import type { FigureAt } from "../crossfoot/FigureTable";
import { groupByTitle } from "./groupByTitle";
import { isLiveCopy } from "./isLiveCopy";
import { isSameReport, type NamedTable } from "./NamedTable";
import { slackAt } from "./slackAt";

/** Two tables that tell some of the same figures. */
export interface TieOut {
  readonly one: number;
  readonly other: number;
  /** Whether they are of one report. What a later report tells otherwise may have been restated. */
  readonly isSameReport: boolean;
  readonly checks: readonly SumCheck[];
}

type Pair = readonly [one: number, other: number];

/** So many figures must agree before a row is taken for another of another name. */
const FEWEST_ALIKE = 3;

/**
 * The figures that stand in two tables of one title: the short table beside the long one, last year's closing beside this year's prior year, the plan
 * that became the budget. Columns are paired by what they are of, rows by their labels, or in one report by their figures, all but one of which agree.
 */
export function listTieOuts(tables: readonly NamedTable[], figureAt: FigureAt): readonly TieOut[] {
  return groupByTitle(tables).flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => tieOut(one, other, figureAt))));
}

function tieOut(one: NamedTable, other: NamedTable, figureAt: FigureAt): readonly TieOut[] {
  if (isLiveCopy(one, other) || isLiveCopy(other, one)) return [];
  const sameReport = isSameReport(one, other);
  const columns = sameReport ? pairsOf(one.columns, other.columns) : pairsOf(one.lasting, other.lasting);
  const labelled = pairsOf(one.rows, other.rows);
  const byLabel = listChecks(one, other, labelled, columns);
  const tell = (checks: readonly SumCheck[]): readonly TieOut[] => (checks.length === 0 ? [] : [{ one: one.place, other: other.place, isSameReport: sameReport, checks }]);
  if (!sameReport) return tell(isAlike(byLabel, figureAt) || labelled.length === Math.max(one.rows.size, other.rows.size) ? byLabel : []);
  if (isAlike(byLabel, figureAt)) return tell(byLabel);
  return tell(listChecks(one, other, pairByFigures(one, other, columns, figureAt), columns));
}

function pairsOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly Pair[] {
  return [...one].flatMap(([name, place]) => {
    const found = other.get(name);
    return found === undefined ? [] : [[place, found] as const];
  });
}

function listChecks(one: NamedTable, other: NamedTable, rows: readonly Pair[], columns: readonly Pair[]): readonly SumCheck[] {
  return rows.flatMap(([row, otherRow]) => columns.map(([column, otherColumn]): SumCheck => (
    { kind: "same-figure", target: { table: one.place, row, column }, terms: [{ at: { table: other.place, row: otherRow, column: otherColumn }, sign: 1 }],
      slack: slackAt(one.audited, row, column) + slackAt(other.audited, otherRow, otherColumn) })));
}

/** Whether most of the figures agree: rows of one name may be of different things, as the expenditure of operations and of investments. */
function isAlike(checks: readonly SumCheck[], figureAt: FigureAt): boolean {
  const telling = checks.flatMap((check) => compareCheck(check, figureAt) ?? []).filter(({ expected, found }) => expected !== 0 || found !== 0);
  return telling.length > 0 && telling.filter(({ outcome }) => outcome !== "differs").length * 2 > telling.length;
}

/** Rows of other names that tell the same in all of their columns but at most one, each with the one that goes with it best: a margin stands twice where nothing lies between. */
function pairByFigures(one: NamedTable, other: NamedTable, columns: readonly Pair[], figureAt: FigureAt): readonly Pair[] {
  const alike = [...one.rows.values()].flatMap((row) => [...other.rows.values()].flatMap((otherRow) => {
    const all = listChecks(one, other, [[row, otherRow]], columns).flatMap((check) => compareCheck(check, figureAt) ?? []).filter(({ expected, found }) => expected !== 0 || found !== 0);
    const agreeing = all.filter(({ outcome }) => outcome !== "differs");
    return new Set(agreeing.map(({ found }) => found)).size >= FEWEST_ALIKE && agreeing.length >= all.length - 1 ? [{ row, otherRow, differing: all.length - agreeing.length }] : [];
  }));
  return alike.flatMap((pair): readonly Pair[] => {
    const rivals = alike.filter((rival) => rival !== pair && (rival.row === pair.row || rival.otherRow === pair.otherRow));
    return rivals.every(({ differing }) => differing > pair.differing) ? [[pair.row, pair.otherRow]] : [];
  });
}
