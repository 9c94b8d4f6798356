import { fail, ok, type Result } from "../../domain/findings/Result";
import type { Language } from "../../locale/Language";
import { parseTypedAmount, type AmountProblem } from "./parseTypedAmount";

/** Fifteen digits, as a cell keeps them. */
const LARGEST = 999_999_999_999_999;

// What the language writes without a doubt, any number of decimals; all else is read as an amount.
const PLAIN: Readonly<Record<Language, RegExp>> = {
  fi: /^[-−+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/,
  sv: /^[-−+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/,
  en: /^[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/** The number that a person typed or pasted into a cell for numbers that are no money, such as key figures. In Finnish "1,234" → 1.234, "1.234" is ambiguous. */
export function parseTypedNumber(text: string, language: Language): Result<number, AmountProblem> {
  const trimmed = text.trim();
  if (!PLAIN[language].test(trimmed)) return parseTypedAmount(trimmed, language);
  const plain = trimmed.replace(/[ \u00a0\u202f]/g, "").replace("−", "-");
  const number = Number(language === "en" ? plain.replace(/,/g, "") : plain.replace(",", "."));
  // -0 would be shown as "-0".
  return Math.abs(number) > LARGEST ? fail({ code: "amount-too-large", text: trimmed }) : ok(number || 0);
}
