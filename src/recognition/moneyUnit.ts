import { plainSpaces } from "../domain/money/parseNumeral";

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

/** A title or a line beside a table taken apart. */
export interface MoneyWords {
  readonly unit: MoneyUnit | null;
  /** The words without the unit and what goes with it; "" where they speak of nothing else. */
  readonly rest: string;
  /** Whether the unit is set apart from other words: alone, in brackets, or after a comma or a dash. */
  readonly isApart: boolean;
}

const FILLERS = new Set([
  "luvut", "luku", "ovat", "on", "kaikki", "taulukon", "esitetty", "ilmoitettu", "annettu", "summat", "yksikkö",
  "alla", "tal", "siffror", "siffrorna", "belopp", "beloppen", "är", "i", "anges", "enhet",
  "all", "figures", "amounts", "are", "in", "given", "unit",
]);

/**
 * The unit of money that a title or a line names at an end or in brackets. "Vaalit (1000 €)" → thousand-euro and "Vaalit".
 * An amount within a sentence is none, and neither is "500 €".
 */
export function readMoneyWords(text: string): MoneyWords {
  const plain = plainSpaces(text);
  const found = findMoneyUnit(plain);
  if (found === null || !standsOut(found) || (found.unit === "euro" && /\d ?$/.test(found.before))) return { unit: null, rest: plain, isApart: false };
  const rest = stripFillers(`${found.before} ${found.after}`.replace(/([([]) *[,;] */g, "$1").replace(/ *[,;] *([)\]])/g, "$1").replace(/[([] *[)\]]/g, " "));
  return { unit: found.unit, rest, isApart: rest === "" || /[([,;:–—-] *(?:\p{L}+ )?$/u.test(found.before) };
}

function standsOut({ before, after }: FoundMoneyUnit): boolean {
  return /^[\s)\].,;:]*$/.test(after) || /^[\s([]*$/.test(before) || /[([][^)\]]*$/.test(before);
}

/** The text without separators and filling words at its ends. "Vaalit, luvut" → "Vaalit" */
function stripFillers(text: string): string {
  const stripped = plainSpaces(text.replace(/\s+/g, " ")).replace(/^[\s,;:.|/–—-]+|[\s,;:|/–—-]+$/g, "").replace(/^\.$/, "");
  const words = stripped.split(" ");
  if (stripped === "") return "";
  if (isFiller(words.at(-1) ?? "")) return stripFillers(words.slice(0, -1).join(" "));
  return isFiller(words[0] ?? "") ? stripFillers(words.slice(1).join(" ")) : stripped;
}

function isFiller(word: string): boolean {
  return FILLERS.has(word.toLowerCase().replace(/[.:]$/, ""));
}
