import { plainSpaces } from "../domain/money/parseNumeral";
import { findMoneyUnit, type FoundMoneyUnit, type MoneyUnit } from "./findMoneyUnit";

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
export function parseMoneyWords(text: string): MoneyWords {
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
