import { BINDING_ROWS, UNIT_LEVELS, type BindingRow, type UnitLevel } from "../units/Unit";
import { DEVIATION_RULES } from "./deviationRules";
import type { LimitMode, RuleKey, RuleLimit } from "./DeviationRule";

/** For whom a limit is: every unit, or those of a level, which then goes before. */
export type LimitLevel = "all" | UnitLevel;
export const LIMIT_LEVELS = ["all", ...UNIT_LEVELS] as const satisfies readonly LimitLevel[];

/** A rule's limits by level; null leaves a level to what holds for all, and for all means that the rule tells nothing. */
export interface LevelLimits {
  /** In whole euros. */
  readonly euros: Readonly<Record<LimitLevel, number | null>>;
  readonly percent: Readonly<Record<LimitLevel, number | null>>;
  readonly mode: LimitMode;
}

/** How the share of the budget that was to come by now is told where no profile says it. */
export type ExpectedBy = "evenly" | "prior-year";
export const EXPECTED_BY = ["evenly", "prior-year"] as const satisfies readonly ExpectedBy[];

/** The shares of a row's year that come by the end of each month, in percent; a unit's own, or for all units. */
export interface AccrualProfile {
  /** The unit's name; null for all. */
  readonly unit: string | null;
  /** The row's label. */
  readonly row: string;
  /** From January on; null where nothing is said of a month. */
  readonly shares: readonly (number | null)[];
}

/** What the workbook says of deviations: from what on they are told. */
export interface DeviationLimits {
  readonly rules: Readonly<Record<RuleKey, LevelLimits>>;
  /** From so many euros on an unfavourable deviation of the binding row is serious; null where none is. */
  readonly serious: number | null;
  /** By so many euros a deviation may move before its reason is outdated; null where it never is. */
  readonly outdated: number | null;
  readonly expectedBy: ExpectedBy;
  /** The binding row of units that the list of units does not name. */
  readonly binding: BindingRow;
  readonly profiles: readonly AccrualProfile[];
}

// Kauhava's closing of 2024 reports from 10 000 euros on; no official limit is known (limits are settings).
const SERIOUS = 10_000;

/** The limits of a new workbook: each rule's own for all levels; the net binds, as Heinola's reviews print it. */
export const USUAL_LIMITS: DeviationLimits = {
  rules: usualRules(),
  serious: SERIOUS,
  outdated: SERIOUS,
  expectedBy: "evenly",
  binding: BINDING_ROWS[1],
  profiles: [],
};

function usualRules(): DeviationLimits["rules"] {
  return Object.fromEntries(DEVIATION_RULES.map(({ key, limit }) => [key, { euros: forAll(limit.euros), percent: forAll(limit.percent), mode: limit.mode }])) as DeviationLimits["rules"];
}

/** The same limit for all, and nothing of their own for the levels. */
export function forAll(limit: number): Readonly<Record<LimitLevel, number | null>> {
  return { all: limit, city: null, board: null, "service-area": null, "responsibility-area": null };
}

/** What holds for units of a level; null where the rule tells nothing. */
export function limitFor({ rules }: Pick<DeviationLimits, "rules">, rule: RuleKey, level: LimitLevel): RuleLimit | null {
  const { euros, percent, mode } = rules[rule];
  const [amount, share] = [euros[level] ?? euros.all, percent[level] ?? percent.all];
  return amount === null || share === null ? null : { euros: amount, percent: share, mode };
}

