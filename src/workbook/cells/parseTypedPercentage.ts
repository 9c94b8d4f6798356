import { fail, type Result } from "../../domain/findings/Result";
import type { Language } from "../../locale/Language";
import type { AmountProblem } from "./parseTypedAmount";
import { parseTypedNumber } from "./parseTypedNumber";

const WITH_SIGN = /^(.*\d)\s*%$/;

/** The percentage, as a number, that a person typed or pasted into a cell for one, with or without its sign. "20 %" → 20, in Finnish "0,5%" → 0.5; "1.234 %" is ambiguous there. */
export function parseTypedPercentage(text: string, language: Language): Result<number, AmountProblem> {
  const trimmed = text.trim();
  const bare = WITH_SIGN.exec(trimmed)?.[1];
  const number = parseTypedNumber(bare ?? trimmed, language);
  return number.ok || bare === undefined ? number : fail({ ...number.reason, text: trimmed } as AmountProblem);
}
