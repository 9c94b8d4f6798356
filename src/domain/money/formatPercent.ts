import { NUMERALS, groupThousands, type NumeralLanguage } from "./numerals";

export interface PercentFormat {
  readonly language: NumeralLanguage;
  /** Digits after the decimal sign; two unless told. */
  readonly decimals?: 0 | 1 | 2;
}

/** A percentage for people, halves away from zero, never "-0". 23.82 → "23,82 %" (fi), "23.82%" (en) */
export function formatPercent(percent: number, { language, decimals = 2 }: PercentFormat): string {
  const { group, decimal, minus, percentSign } = NUMERALS[language];
  // Fifteen digits first: 1.005 is a little less than it says.
  const scaled = Math.round(Number((Math.abs(percent) * 10 ** decimals).toPrecision(15)));
  const digits = String(scaled).padStart(decimals + 1, "0");
  const whole = groupThousands(digits.slice(0, digits.length - decimals), group);
  const shown = decimals === 0 ? whole : whole + decimal + digits.slice(-decimals);
  return (percent < 0 && scaled > 0 ? minus : "") + shown + percentSign;
}
