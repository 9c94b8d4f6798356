import { groupThousands } from "./numerals";

/** How a figure is printed: its decimals, and whether its thousands stand apart. */
export interface PrintedFormat {
  readonly decimals: number;
  readonly isGrouped: boolean;
}

const SPACE = "\u00a0";

/**
 * A figure as the reports of Finnish municipalities print it, rounded half away from zero and never "-0": no-break spaces between
 * thousands, a decimal comma, and a space after the minus exactly where the whole digits make full groups of three.
 * -762216 → "- 762 216", -95678 → "-95 678", 23.817 with two decimals → "23,82"
 */
export function formatPrinted(figure: number, { decimals, isGrouped }: PrintedFormat): string {
  const scale = 10 ** decimals;
  // Fifteen digits, as a spreadsheet keeps: 1.005 * 100 is 100.49999999999999 in binary.
  const units = Math.round(Number((Math.abs(figure) * scale).toPrecision(15)));
  const digits = String(BigInt(units)).padStart(decimals + 1, "0");
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  const fraction = decimals === 0 ? "" : `,${digits.slice(-decimals)}`;
  const shown = (isGrouped ? groupThousands(whole, SPACE) : whole) + fraction;
  if (figure >= 0 || units === 0) return shown;
  return isGrouped && whole.length % 3 === 0 ? `-${SPACE}${shown}` : `-${shown}`;
}
