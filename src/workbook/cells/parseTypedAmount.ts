import { fail, ok, type Result } from "../../domain/findings/Result";
import { eurosFromCents } from "../../domain/money/Cents";
import { parseAmount } from "../../domain/money/parseAmount";
import type { Problem } from "../../domain/findings/Finding";
import type { Language } from "../../locale/Language";

export type AmountProblem = Problem & { readonly code: "amount-unreadable" | "amount-ambiguous" | "amount-empty" | "amount-too-large" };

// In English a comma is no decimal sign: what is in two minds elsewhere is grouped there without a doubt.
const ENGLISH = /^[-−+]?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;

/**
 * The amount, in euros to the cent, that a person typed or pasted into a cell for money: what pasting in the pane takes, and "1,234" in English.
 * In Finnish "1 234,5" → 1234.5, "5 €" → 5, "1.234" and "1,234" are ambiguous; "12 %", "1/2", "0,125" and "TRUE" are none.
 */
export function parseTypedAmount(text: string, language: Language): Result<number, AmountProblem> {
  const trimmed = text.trim();
  const amount = parseAmount(language === "en" && ENGLISH.test(trimmed) ? trimmed.replace(/,/g, "") : trimmed);
  return amount.ok ? ok(eurosFromCents(amount.value)) : fail(amount.reason as AmountProblem);
}
