import { parseAmount } from "../money/parseAmount";
import { parsePercent } from "../money/parsePercent";
import { numeralPattern, parseNumeral } from "../money/parseNumeral";
import type { Figure } from "./Figure";

/** Whole units of money; a thousand where a table is printed in thousands of euros. */
export interface FigureUnit {
  readonly kind: "amount" | "percent";
  /** Hundredths of what is written that the last printed digit stands for: 100 for euros, 100 000 for thousands of euros. */
  readonly of: number;
}

const NUMERAL = { pattern: numeralPattern("€|euroa|eur|e|%"), longFraction: true };

/** A printed figure with the unit that it is rounded to; null where the text is none. "12,5" of thousands → 1 250 000 cents to the hundred euros. */
export function parseFigure(text: string, { kind, of }: FigureUnit): Figure | null {
  const numeral = parseNumeral(text, NUMERAL);
  if (!numeral.ok) return null;
  const unit = Math.max(1, of / 10 ** numeral.value.fraction.length);
  if (kind === "percent") {
    const percent = parsePercent(text);
    return percent.ok ? { amount: Math.round(percent.value * 100), unit } : null;
  }
  const amount = parseAmount(text);
  return amount.ok ? { amount: (amount.value * of) / 100, unit } : null;
}
