import type { SumCheck } from "../crossfoot/Check";
import { compareCheck, type Comparison } from "../crossfoot/compareCheck";
import type { FigureAt } from "../crossfoot/FigureTable";
import type { RowSum } from "../crossfoot/RowSum";
import type { FamilyChecks, PartColumn } from "./listPartChecks";
import type { TableFamily } from "./TableFamily";

/** What a person is asked of a parent and its parts, because more than a slip lies between them. */
export interface PartsQuestion {
  readonly family: TableFamily;
  readonly reason: "parts-missing" | "parts-moved" | "other-report";
  readonly failures: readonly Comparison[];
}

/** A family's equations: those that its parent must satisfy, and what is asked instead. */
export interface JudgedFamily {
  readonly family: TableFamily;
  readonly checks: readonly SumCheck[];
  /** Equations that fail only because another does, by that one: the margin, because the costs do. */
  readonly following: ReadonlyMap<SumCheck, readonly Comparison[]>;
  readonly questions: readonly PartsQuestion[];
}

/** So many rows of a column fail by themselves where parts were moved; a slip is in one or two. */
const MANY = 3;

interface JudgedColumn {
  readonly checks: readonly SumCheck[];
  readonly failures: readonly Comparison[];
  readonly roots: readonly Comparison[];
}

/**
 * Whether the parts are all there: then most columns come to the parent in every row, and where one does not, it is wrong. Where most
 * columns do not, a part may be missing; where a column differs in many rows, or a part is of another report, parts may have been moved.
 */
export function judgeFamily(checks: FamilyChecks, sums: readonly RowSum[], figureAt: FigureAt): JudgedFamily {
  const { family, crossesReports } = checks;
  const judged = tellingColumns(checks, figureAt).map((column) => judgeColumn(column, sums, figureAt)).filter((column): column is JudgedColumn => column !== null);
  const broken = judged.filter(({ failures }) => failures.length > 0);
  const ask = (reason: PartsQuestion["reason"], asked: readonly JudgedColumn[]): readonly PartsQuestion[] => (
    asked.length === 0 ? [] : [{ family, reason, failures: asked.flatMap(({ failures }) => failures) }]);
  if (crossesReports) return { family, checks: [], following: new Map(), questions: ask("other-report", broken) };
  if (broken.length * 2 > judged.length) return { family, checks: [], following: new Map(), questions: ask("parts-missing", broken) };
  const isMoved = ({ roots }: JudgedColumn): boolean => roots.length >= MANY;
  const sound = judged.filter((column) => !isMoved(column));
  const left = new Map<SumCheck, readonly Comparison[]>();
  const leftOut = new Set<SumCheck>();
  for (const { failures, roots } of sound) {
    const after = failures.filter((one) => !roots.includes(one));
    after.forEach(({ check }) => check.kind !== "share" && leftOut.add(check));
    const [first] = roots;
    if (first !== undefined && first.check.kind !== "share") left.set(first.check, after);
  }
  return { family, checks: sound.flatMap(({ checks }) => checks.filter((check) => !leftOut.has(check))), following: left, questions: broken.filter(isMoved).flatMap((column) => ask("parts-moved", [column])) };
}

/** Without the rows that a part lacks and that fail in most columns: a result that the part does not tell, not one of nothing. */
function tellingColumns({ columns, lacking }: FamilyChecks, figureAt: FigureAt): readonly PartColumn[] {
  const untold = new Set([...lacking].filter((row) => {
    const all = columns.flatMap(({ checks }) => checks.filter(({ target }) => target.row === row).flatMap((check) => compareCheck(check, figureAt) ?? []));
    return all.filter(({ outcome }) => outcome === "differs").length * 2 > all.length;
  }));
  return untold.size === 0 ? columns : columns.map(({ column, checks }) => ({ column, checks: checks.filter(({ target }) => !untold.has(target.row)) }));
}

/** Null where the column is empty, or holds nothing but zeros. */
function judgeColumn({ checks }: PartColumn, sums: readonly RowSum[], figureAt: FigureAt): JudgedColumn | null {
  const all = checks.flatMap((check) => compareCheck(check, figureAt) ?? []);
  if (!all.some(({ expected, found }) => expected !== 0 || found !== 0)) return null;
  const failures = all.filter(({ outcome }) => outcome === "differs");
  const byRow = new Map(failures.map((one) => [one.check.target.row, one]));
  return { checks, failures, roots: failures.filter((one) => !follows(one, byRow, sums)) };
}

/** Whether a total differs by no more and no less than its terms do. */
function follows(failure: Comparison, byRow: ReadonlyMap<number, Comparison>, sums: readonly RowSum[]): boolean {
  return sums.some(({ total, terms }) => {
    if (total !== failure.check.target.row) return false;
    const failing = terms.flatMap(({ row, sign }) => {
      const one = byRow.get(row);
      return one === undefined ? [] : [{ one, sign }];
    });
    const explained = failing.reduce((sum, { one, sign }) => sum + sign * (one.found - one.expected), 0);
    const tolerance = failing.reduce((sum, { one }) => sum + one.tolerance, failure.tolerance);
    return failing.length > 0 && Math.abs(failure.found - failure.expected - explained) <= tolerance;
  });
}
