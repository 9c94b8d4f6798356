import type { Problem } from "../findings/Finding";
import { fail, ok, type Result } from "../findings/Result";
import { cents, type Cents } from "./Cents";
import { numeralPattern, parseNumeral, type NumeralProblem } from "./parseNumeral";

/** Fifteen digits, all that a spreadsheet's cell keeps: 9 999 999 999 999,99 €. */
export const LARGEST_AMOUNT = cents(999_999_999_999_999);

const EUROS = { pattern: numeralPattern("€|euroa|eur|e"), longFraction: false };

/**
 * Reads an amount of euros as reports, ledgers and spreadsheets write it. "- 762 216" → -76221600, "1 234,5 €" → 123450.
 * A point before one or two last digits is a decimal point ("12.5"); "57.880" and "1,234" are ambiguous. A lone dash is empty.
 */
export function parseAmount(text: string): Result<Cents, Problem> {
  const numeral = parseNumeral(text, EUROS);
  if (!numeral.ok) return fail(problemOf(numeral.reason, text));
  const { negative, whole, fraction } = numeral.value;
  const magnitude = Number(whole + fraction.padEnd(2, "0"));
  if (magnitude > LARGEST_AMOUNT) return fail({ code: "amount-too-large", text: text.trim() });
  return ok(cents(negative ? -magnitude : magnitude));
}

/** What a numeral's problem is called among findings. */
export function problemOf(problem: NumeralProblem, text: string): Problem {
  switch (problem) {
    case "empty":
      return { code: "amount-empty" };
    case "unreadable":
      return { code: "amount-unreadable", text: text.trim() };
    case "ambiguous":
      return { code: "amount-ambiguous", text: text.trim() };
  }
}
