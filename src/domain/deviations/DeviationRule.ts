import type { Cents } from "../money/Cents";
import type { Nature } from "../statement/Row";

/** The stable name of a rule, and of its column in tables. */
export type RuleKey =
  | "year-end"
  | "actual-beyond-forecast"
  | "actual-without-budget"
  | "forecast-zero"
  | "pace"
  | "large-change"
  | "project-overspent";

/**
 * What a rule holds against each other. `outcome`: where the year ends, the forecast or a closed year's actual. `allowance`: what the actual may
 * not pass, the forecast or else the budget. `expected`: the part of the budget that was to come by now. `nothing`: zero.
 */
export type Quantity = "actual" | "budget" | "outcome" | "allowance" | "prior-actual" | "expected" | "nothing";

/** A deviation that is to be told, as data: one file each, read by `flagRow` of the domain and by the formulas of the workbook alike. */
export interface DeviationRule {
  readonly key: RuleKey;
  /** The deviation is the first less the second. */
  readonly from: Quantity;
  readonly against: Quantity;
  /** What the percentage is of; the smallest deviation in percent is meant of it. Nothing has no percentage. */
  readonly base: Quantity;
  /** What must be there; the rest counts as zero where it is blank. */
  readonly present: readonly Quantity[];
  /** What must be zero, and what must not be. */
  readonly zero: readonly Quantity[];
  readonly nonZero: readonly Quantity[];
  /** Only where the first has passed the second on the bad side of zero: more spent than that, or a weaker result than that. */
  readonly exceeded?: true;
  readonly natures: readonly Nature[];
  /** Whether on the binding row every unfavourable deviation is told, however small. */
  readonly isBinding: boolean;
  /** Told as good or bad by its effect, or as a question whichever way it goes. */
  readonly tone: "by-effect" | "asks";
  /** Whether a reason is due for good news as well. */
  readonly asksReason: "always" | "unfavourable";
  /** Whether a row's reason explains what this rule has flagged before what others have: a forecast that the actual has passed already tells nothing of how the year ends. */
  readonly explainedFirst?: true;
  readonly words: RuleWords;
  readonly limit: RuleLimit;
}

/** How a flag of the rule is worded: which figure its words tell, and whether the deviation's share of the base follows. */
export interface RuleWords {
  readonly figure: ToldFigure;
  readonly hasShare: boolean;
}

/** `effect`: the deviation's size. `change`: the actual less last year's. `pace`: what is used, what was expected, and the deviation. `spent`: what a project has used, in percent. */
export type ToldFigure = "effect" | "actual" | "change" | "pace" | "spent";

/** From what on a deviation is told: the smallest amount in whole euros and the smallest percentage, both of them or either. */
export interface RuleLimit {
  readonly euros: number;
  readonly percent: number;
  readonly mode: LimitMode;
}

export type LimitMode = "and" | "or";
export const LIMIT_MODES = ["and", "or"] as const satisfies readonly LimitMode[];

/** The figures of a row that rules look at, in the signs of its table; null is a blank cell. */
export type RowFigures = Readonly<Record<Exclude<Quantity, "nothing" | "expected">, Cents | null>> & {
  /** In cents, not rounded: the deviation from it is. */
  readonly expected: number | null;
};

/** What a rule has flagged in a row. */
export interface Flag {
  readonly rule: RuleKey;
  /** What it does to the result: better is positive, worse negative, whatever the table's signs. */
  readonly effect: Cents;
  /** The deviation's size in percent of its base; null where that is zero. */
  readonly percent: number | null;
  readonly isBinding: boolean;
  /** An unfavourable deviation of the binding row from the serious limit on. */
  readonly isSerious: boolean;
}
