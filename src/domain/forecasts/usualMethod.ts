import type { Nature } from "../statement/Row";
import type { RowSuggestions } from "./computeSuggestions";

/**
 * The method that has come nearest for rows of the nature: last year's rhythm for income, and the rest of the budget in that rhythm for costs and results;
 * the budget where the history does not carry it, and null where that is missing too.
 */
export function usualMethod(nature: Nature, methods: RowSuggestions["methods"]): string | null {
  const wanted = [nature === "income" ? "seasonal" : "remaining-by-prior-share", "as-budgeted"];
  return wanted.find((key) => methods.some((method) => method.key === key && "amount" in method.suggestion)) ?? null;
}
