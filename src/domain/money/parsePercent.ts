import type { Problem } from "../findings/Finding";
import { fail, ok, type Result } from "../findings/Result";
import { problemOf } from "./parseAmount";
import { numeralPattern, parseNumeral } from "./parseNumeral";

/** Fifteen digits, as a cell keeps them. */
const LONGEST = 15;

const PERCENT = { pattern: numeralPattern("%"), longFraction: true };

/** Reads a percentage as a number, with or without its sign. "23,82" → 23.82, "0,3 %" → 0.3. "1,234" is ambiguous. */
export function parsePercent(text: string): Result<number, Problem> {
  const numeral = parseNumeral(text, PERCENT);
  if (!numeral.ok) return fail(problemOf(numeral.reason, text));
  const { negative, whole, fraction } = numeral.value;
  if (whole.length + fraction.length > LONGEST) return fail({ code: "amount-too-large", text: text.trim() });
  const magnitude = Number(`${whole}.${fraction}`);
  return ok(negative && magnitude !== 0 ? -magnitude : magnitude);
}
