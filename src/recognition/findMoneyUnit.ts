/** What one of the figures stands for. */
export type MoneyUnit = "euro" | "thousand-euro" | "million-euro";

const EURO = "(?:€|eur(?:o|oa|oja|on|os|oina|oissa)?(?!\\p{L}))";
const UNITS: readonly (readonly [unit: MoneyUnit, pattern: RegExp])[] = [
  ["million-euro", anyOf(
    `(?<!\\p{L})(?:milj(?:oonaa|oonina|oonissa|oonia|oner)?|millions?(?: of)?|mn|mio|m)[ .]{0,2}${EURO}`,
    `${EURO}[ ,(]{1,2}(?:milj(?:oonaa|oonina|oonissa|oonia|oner)?|millions?|mn|m)(?!\\p{L})\\.?`,
    `(?<!\\d)1[ .,]000[ .,]000 ?${EURO}`,
  )],
  ["thousand-euro", anyOf(
    `(?<!\\d)1[ .,]?000(?:-tals?)? ?(?:${EURO}|e(?!\\p{L}))`,
    `${EURO} ?(?:1[ .,]?|['’]?)000(?![ .,]?\\d)`,
    `(?<!\\p{L})(?:t|k|tuhat|tuhatta|tuhansina|tuhansissa|tuhansia|tuh|tusen|tusentals?|thousands?(?: of)?)[ .]{0,2}${EURO}`,
    `${EURO}[ ,(]{1,2}(?:tuhatta|tuhansina|tuhansissa|tusen|tusentals?|thousands?)(?!\\p{L})`,
  )],
  ["euro", new RegExp(`(?<!\\p{L})${EURO}`, "iu")],
];

function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "iu");
}

/** A unit of money found in a text: what stands before it and after it. */
export interface FoundMoneyUnit {
  readonly unit: MoneyUnit;
  readonly before: string;
  readonly after: string;
}

/** The unit of money that a text names, the largest first; null where it names none. "TA 2026 1 000 €" → thousand-euro after "TA 2026 " */
export function findMoneyUnit(text: string): FoundMoneyUnit | null {
  for (const [unit, pattern] of UNITS) {
    const found = pattern.exec(text);
    if (found !== null) return { unit, before: text.slice(0, found.index), after: text.slice(found.index + found[0].length) };
  }
  return null;
}
