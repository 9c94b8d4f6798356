import type { Problem } from "../../domain/findings/Finding";
import { eurosFromCents } from "../../domain/money/Cents";
import { parseAmount } from "../../domain/money/parseAmount";
import { fail, ok, type Result } from "../../domain/findings/Result";
import type { Language } from "../../locale/Language";

export type AmountProblem = Problem & { readonly code: "amount-unreadable" | "amount-ambiguous" | "amount-empty" | "amount-too-large" };

const SPACES = /[ \u00a0\u202f]/g;
// What the language writes without a doubt, any number of decimals; all else is read as an amount.
const PLAIN: Readonly<Record<Language, RegExp>> = {
  fi: /^[-−+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/,
  sv: /^[-−+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/,
  en: /^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/** The number that a person typed into a cell for amounts. In Finnish "1 234,5" → 1234.5, "5 €" → 5, "1.234" is ambiguous; "12 %", "1/2" and "TRUE" are none. */
export function parseTypedAmount(text: string, language: Language): Result<number, AmountProblem> {
  const trimmed = text.trim();
  if (PLAIN[language].test(trimmed)) {
    const plain = trimmed.replace(SPACES, "").replace("−", "-");
    // -0 would be shown as "-0".
    return ok(Number(language === "en" ? plain.replace(/,/g, "") : plain.replace(",", ".")) || 0);
  }
  const amount = parseAmount(trimmed);
  return amount.ok ? ok(eurosFromCents(amount.value)) : fail(amount.reason as AmountProblem);
}
