/** Month of a fiscal year, 1–12. Finnish municipalities' fiscal year is the calendar year (Kuntalaki 410/2015, 110 §). */
export type Month = number & { readonly unit: "month" };

/** The months of a fiscal year. */
export const MONTHS = 12;

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** The month, or null where the number is not 1–12. */
export function monthFrom(value: number): Month | null {
  return Number.isInteger(value) && value >= 1 && value <= MONTHS ? (value as Month) : null;
}

/** Whether a number can be a fiscal year. */
export function isFiscalYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The last month of a cumulative period written "1-3", "1–3" or "3"; null where it is not one that starts in January. */
export function parseThroughMonth(text: string): Month | null {
  const match = /^(?:0?1\s*[-–—]\s*)?(\d{1,2})$/.exec(text.trim());
  return match ? monthFrom(Number(match[1])) : null;
}
