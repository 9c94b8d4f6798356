const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d)?`;
const MONTHS = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DASH = String.raw` ?[\p{Pd}\u2212] ?`;
const DATE = new RegExp(
  `^(?:${DAY}(?:${DASH}${DAY})?|${YEAR}-${MONTHS}-(?:0[1-9]|[12]\\d|3[01])|(?:${MONTHS}${DASH})?${MONTHS} ?/ ?${YEAR}|${MONTHS}${DASH}${MONTHS}|${YEAR}${DASH}(?:${YEAR}|\\d\\d))$`, "u",
);

/** "01.01.2026 – 31.12.2026" */
const LONGEST = 23;

/** Whether a text is a day, months of a year or years from to: "31.3.", "1.1.–31.3.2026", "1-3/2026", "1–3", "2024–2026". A year alone may be an amount. */
export function isPrintedDate(text: string): boolean {
  // The pattern is slow, and most texts are amounts.
  return text.length <= LONGEST && /^\d.*[./\p{Pd}\u2212]/u.test(text) && DATE.test(text);
}
