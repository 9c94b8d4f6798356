import { roundCents, type Cents } from "../money/Cents";
import type { RowKey } from "../statement/Row";
import { backTest, type PastYear } from "./backTest";
import type { Suggestion, SuggestionBasis } from "./SuggestionMethod";
import { SUGGESTION_METHODS } from "./suggestionMethods";

/** The least and the greatest error of the years past, in percent of the closing; positive where the suggestion was the greater number. */
export interface ErrorRange {
  readonly low: number;
  readonly high: number;
}

/** What a row's year-end is suggested from. */
export interface SuggestionRow {
  readonly row: RowKey;
  readonly basis: SuggestionBasis;
  /** The years that are over, as far as the workbook tells of them. */
  readonly past: readonly PastYear[];
}

/** The suggestions of a row, a method each in the order in which they are shown. */
export interface RowSuggestions {
  readonly row: RowKey;
  readonly basis: SuggestionBasis;
  readonly methods: readonly {
    readonly key: string;
    readonly suggestion: Suggestion;
    /** null where fewer years than two tell of the method: the history is too short. */
    readonly range: ErrorRange | null;
  }[];
}

/** So many years make a spread. */
export const YEARS_OF_HISTORY = 2;

/** What every method suggests for each row, or why it does not, and how far it was from the closings of the years past. */
export function computeSuggestions(rows: readonly SuggestionRow[]): readonly RowSuggestions[] {
  return rows.map(({ row, basis, past }) => ({
    row, basis,
    methods: SUGGESTION_METHODS.map((method) => ({ key: method.key, suggestion: method.suggest(basis), range: rangeOf(backTest(method, past)) })),
  }));
}

function rangeOf(errors: readonly (number | null)[]): ErrorRange | null {
  const known = errors.filter((error) => error !== null);
  return known.length < YEARS_OF_HISTORY ? null : { low: Math.min(...known), high: Math.max(...known) };
}

/** Where the year would end were the suggestion wrong as it has been: an error of +1 % takes a hundredth of its size away. */
export function amountsWithin(amount: Cents, { low, high }: ErrorRange): { readonly low: Cents; readonly high: Cents } {
  const less = (percent: number): Cents => roundCents(amount - (Math.abs(amount) * percent) / 100);
  return { low: less(high), high: less(low) };
}
