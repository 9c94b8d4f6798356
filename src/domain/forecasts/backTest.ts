import type { Cents } from "../money/Cents";
import type { SuggestionBasis, SuggestionMethod } from "./SuggestionMethod";

/** A year that is over: what was known of a row in its course, and how it ended. */
export interface PastYear {
  readonly basis: SuggestionBasis;
  readonly closing: Cents;
}

/**
 * How far a method was from the closing of each past year, in percent of the closing's size; positive where the suggestion was better than
 * what came (more income, less cost, in signs where costs are negative). null where the method was not offered or the closing is zero.
 */
export function backTest({ suggest }: SuggestionMethod, years: readonly PastYear[]): readonly (number | null)[] {
  return years.map(({ basis, closing }) => {
    const suggestion = suggest(basis);
    return "refusal" in suggestion || closing === 0 ? null : ((suggestion.amount - closing) / Math.abs(closing)) * 100;
  });
}
