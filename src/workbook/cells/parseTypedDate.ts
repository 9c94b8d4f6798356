const DAY_FIRST = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAY = 24 * 60 * 60 * 1000;
/** The day before the first of 1900. */
const EPOCH = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February that 1900 did not have. */
const LEAP = Date.UTC(1900, 1, 28);
/** Of two digits, 00 to 29 are this century's, as in Excel. */
const FIRST_OF_LAST_CENTURY = 30;

/** The day, as the number that Excel's 1900 system counts it by, that a person typed or pasted; null where it is no day. "1.2.2026", "1.2.26" and "2026-02-01" → 46054 */
export function parseTypedDate(text: string): number | null {
  const trimmed = text.trim();
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return daySerial(yearOf(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(trimmed);
  return yearFirst && daySerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}

/** The day of the number as a person types it. 46054 → "1.2.2026" */
export function formatTypedDate(serial: number): string {
  const date = new Date(EPOCH + (serial > 60 ? serial - 1 : serial) * DAY);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** The day as the number that Excel's 1900 system counts it by; months from 1. null where there is no such day. (2026, 2, 1) → 46054 */
export function daySerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - EPOCH) / DAY + (time > LEAP ? 1 : 0);
}
