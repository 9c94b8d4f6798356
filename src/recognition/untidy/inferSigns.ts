import { compareCheck } from "../../domain/crossfoot/compareCheck";
import type { Structure } from "../../domain/crossfoot/crossfoot";
import { figuresOf, type FigureTable } from "../../domain/crossfoot/FigureTable";
import type { ColumnSum } from "../../domain/crossfoot/ColumnEquation";
import { columnCheck } from "../../domain/crossfoot/inferColumns";
import type { HeaderSubject } from "../../domain/audit/HeaderSubject";
import { SIGN_PROFILES, SIGN_PROFILE_IDS, type DeviationDirection, type SignProfile, type SignProfileId } from "../../domain/statement/SignProfile";

/** In how many of the rows that tell them apart a formula gives the printed deviation. */
export interface DirectionCount {
  readonly direction: DeviationDirection;
  readonly rows: number;
  readonly of: number;
}

/** How a table signs its costs, margins and deviations, told from its figures; null where they do not tell. */
export interface SignReading {
  readonly costs: SignProfile["costs"] | null;
  readonly margin: SignProfile["margin"] | null;
  readonly deviation: DeviationDirection | null;
  /** Every direction with the rows that it reproduces, the best first; empty where there is no deviation. */
  readonly directions: readonly DirectionCount[];
  /** The profiles that all of it fits, in the order in which they are offered. */
  readonly profiles: readonly SignProfileId[];
}

/** Tells the signs of a table: of costs and margins from the sums of its rows, of deviations from which difference gives most rows. */
export function inferSigns(table: FigureTable, structure: Structure, subjects: readonly (HeaderSubject | null)[]): SignReading {
  const directions = countDirections(table, structure, subjects);
  const deviation = directions[0] !== undefined && directions[0].rows > (directions[1]?.rows ?? 0) ? directions[0].direction : null;
  const { costs, margin } = signsOfSums(table, structure);
  const fits = (id: SignProfileId): boolean => {
    const profile = SIGN_PROFILES[id];
    return (costs === null || profile.costs === costs) && (margin === null || profile.margin === margin) && (deviation === null || profile.deviation === deviation);
  };
  const tells = costs !== null || margin !== null || deviation !== null;
  return { costs, margin, deviation, directions, profiles: tells ? SIGN_PROFILE_IDS.filter(fits) : [] };
}

/** Budget, actual and deviation as headers name them, else as a difference of columns has them: the budget stands before the actual. */
function findDifference({ columns }: Structure, subjects: readonly (HeaderSubject | null)[]): { readonly budget: number; readonly actual: number; readonly deviation: number } | null {
  const names = subjects.map((one) => one?.subject ?? null);
  const deviation = Math.max(names.lastIndexOf("remaining"), names.lastIndexOf("deviation"));
  const before = names.slice(0, Math.max(0, deviation));
  const [budget, actual] = [before.lastIndexOf("budget"), before.lastIndexOf("actual")];
  if (deviation >= 0 && budget >= 0 && actual >= 0) return { budget, actual, deviation };
  const sum = columns.find((one): one is ColumnSum => one.kind === "sum" && one.terms.length === 2 && (one.turns || one.terms.some(({ sign }) => sign === -1)));
  const places = sum?.terms.map(({ column }) => column).sort((a, b) => a - b);
  return sum === undefined || places?.[0] === undefined || places[1] === undefined ? null : { budget: places[0], actual: places[1], deviation: sum.target };
}

function countDirections(table: FigureTable, structure: Structure, subjects: readonly (HeaderSubject | null)[]): readonly DirectionCount[] {
  const found = findDifference(structure, subjects);
  if (found === null) return [];
  const equation: ColumnSum = { kind: "sum", target: found.deviation, terms: [{ column: found.budget, sign: 1 }, { column: found.actual, sign: -1 }], turns: false };
  const holds = (row: number, direction: 1 | -1): boolean | null => {
    const comparison = compareCheck(columnCheck(equation, 0, row, direction), figuresOf([table]));
    // A deviation of nothing is the same either way.
    return comparison === null || Math.abs(comparison.found) <= comparison.tolerance ? null : comparison.outcome !== "differs";
  };
  const rows = table.rows.map((_, row) => [holds(row, 1), holds(row, -1)] as const).filter(([plain, turned]) => plain !== null && plain !== turned);
  const [plain, turned] = [rows.filter(([one]) => one === true).length, rows.filter(([, other]) => other === true).length];
  const turns = structure.columns.some((one) => one.kind === "sum" && one.turns && one.target === found.deviation);
  const counts: readonly DirectionCount[] = [
    { direction: "budget-minus-actual", rows: plain, of: rows.length },
    { direction: "actual-minus-budget", rows: turned, of: rows.length },
    { direction: "favourable-positive", rows: turns ? plain + turned : 0, of: rows.length },
  ];
  return rows.length === 0 ? [] : [...counts].sort((a, b) => b.rows - a.rows);
}

/** A margin that takes rows away has costs that are written as positive; one that adds rows of both signs, as negative. Income stands before costs. */
function signsOfSums({ columns, figures }: FigureTable, { rows, columns: given }: Structure): Pick<SignReading, "costs" | "margin"> {
  const counts = { negative: 0, "income-less-costs": 0, "costs-less-income": 0 };
  // A deviation has signs of its own.
  const amounts = columns.flatMap(({ kind }, column) => (kind === "amount" && !given.some(({ target }) => target === column) ? [column] : []));
  for (const { terms } of rows) {
    const ordered = [...terms].sort((a, b) => a.row - b.row);
    const signs = new Set(amounts.flatMap((column) => terms.map(({ row }) => Math.sign(figures[row]?.[column]?.amount ?? 0))));
    if (ordered.some(({ sign }) => sign === -1)) counts[ordered[0]?.sign === 1 ? "income-less-costs" : "costs-less-income"] += 1;
    else if (terms.length > 1 && signs.has(1) && signs.has(-1)) counts.negative += 1;
  }
  const positive = counts["income-less-costs"] + counts["costs-less-income"];
  if (positive === counts.negative) return { costs: null, margin: null };
  if (counts.negative > positive) return { costs: "negative", margin: "income-less-costs" };
  return { costs: "positive", margin: counts["costs-less-income"] > counts["income-less-costs"] ? "costs-less-income" : "income-less-costs" };
}
