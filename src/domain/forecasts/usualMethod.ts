import type { Nature } from "../statement/Row";
import type { RowSuggestions } from "./computeSuggestions";
import { SUGGESTION_METHODS } from "./suggestionMethods";

/** The methods that are offered first for rows of the nature, by their keys, as they are registered: the next one where one suggests nothing. */
export function usualMethods(nature: Nature, methods = SUGGESTION_METHODS): readonly string[] {
  return methods.filter(({ usualFor }) => usualFor.includes(nature)).map(({ key }) => key);
}

/** The first usual method that suggests something for the row; null where none does. */
export function usualMethod(nature: Nature, suggested: RowSuggestions["methods"]): string | null {
  return usualMethods(nature).find((key) => suggested.some((method) => method.key === key && "amount" in method.suggestion)) ?? null;
}
