import { LARGEST_AMOUNT } from "../../domain/money/parseAmount";
import type { Figure } from "../../domain/crossfoot/Figure";
import type { MoneyUnit } from "../findMoneyUnit";
import type { ReadNumber } from "./PrintedNumber";

/** In cents. */
export const CENTS_OF: Readonly<Record<MoneyUnit, number>> = { euro: 100, "thousand-euro": 100_000, "million-euro": 100_000_000 };

/** What is finer than a hundredth is off by up to half of one; two hundredths are its unit, since one stands for what is exact. */
const FINER = 2;

/**
 * The figure that a number stands for where one of it is `of` hundredths: 100 for euros and percentages, 100 000 for thousands of euros. `decimals` is
 * how many the column is kept with, at least. Null where it is too large for a spreadsheet. "12,5" of thousands → 1 250 000, to the hundred euros.
 */
export function figureFrom({ negative, whole, fraction }: ReadNumber, of: number, decimals = 0): Figure | null {
  const amount = (Number(whole + fraction) * of) / 10 ** fraction.length;
  const rounded = Math.round(amount);
  if (rounded > LARGEST_AMOUNT) return null;
  const step = of / 10 ** Math.max(fraction.length, decimals);
  return { amount: negative && rounded !== 0 ? -rounded : rounded, unit: rounded !== amount ? FINER : Math.max(1, step) };
}
