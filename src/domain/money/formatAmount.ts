import type { Cents } from "./Cents";
import { NUMERALS, groupThousands, type NumeralLanguage } from "./numerals";

export interface AmountFormat {
  readonly language: NumeralLanguage;
  /** Whole euros, rounded half away from zero, or cents. */
  readonly decimals: 0 | 2;
}

/** An amount of euros for people, without a currency sign and never "-0". -123450 → "−1 235" (fi, 0), "-1,234.50" (en, 2) */
export function formatAmount(amount: Cents, { language, decimals }: AmountFormat): string {
  const { group, decimal, minus } = NUMERALS[language];
  const magnitude = Math.abs(amount);
  const units = decimals === 0 ? Math.floor((magnitude + 50) / 100) : Math.floor(magnitude / 100);
  const fraction = decimals === 0 ? "" : decimal + String(magnitude % 100).padStart(2, "0");
  const shown = groupThousands(String(units), group) + fraction;
  return amount < 0 && /[1-9]/.test(shown) ? minus + shown : shown;
}
