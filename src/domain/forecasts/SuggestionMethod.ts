import type { Cents } from "../money/Cents";
import type { Month } from "../periods/Period";
import type { Nature } from "../statement/Row";

/** What a row's year-end is suggested from, in the signs of its table; null is a blank cell. */
export interface SuggestionBasis {
  /** The last closed month. */
  readonly through: Month;
  /** The actual of the months up to it. */
  readonly actual: Cents | null;
  /** The amended budget of the whole year. */
  readonly budget: Cents | null;
  /** Last year's actual of the same months. */
  readonly priorActual: Cents | null;
  /** Last year's closing. */
  readonly priorYear: Cents | null;
}

/** Why a method is not offered for a row; its words are in the locales. */
export type SuggestionRefusal = "actual-missing" | "budget-missing" | "prior-missing" | "prior-share-extreme" | "prior-signs-differ";

/** The year-end that a method comes to, or why it does not speak of this row. */
export type Suggestion = { readonly amount: Cents } | { readonly refusal: SuggestionRefusal };

/** One way to reckon where a year will end; it only ever suggests. */
export interface SuggestionMethod {
  readonly key: string;
  /** The rows that it is offered first for, where no method shown before it is; none where it is only one to choose from. */
  readonly usualFor: readonly Nature[];
  readonly suggest: (basis: SuggestionBasis) => Suggestion;
}
