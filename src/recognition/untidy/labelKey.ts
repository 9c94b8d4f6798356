import { editDistance } from "../editDistance";
import { normaliseText } from "../normaliseText";

/** One forgiven letter for each six, three at the most, as `matchRowLabel` forgives. */
const LETTERS_PER_SLIP = 6;
const MOST_SLIPS = 3;

/**
 * A label as it is compared between tables: no case, accents, hyphens, spaces or punctuation, and what scanners write for letters within a word read
 * as letters. "Henkilösto-\u00ADkulut" → "henkilostokulut", "Henki1östökulut" → "henkilostokulut"; the number of "Päiväkoti 1" stays.
 */
export function labelKey(label: string): string {
  return normaliseText(label).replace(/(?<=\p{L})0(?=\p{L})/gu, "o").replace(/(?<=\p{L})1(?=\p{L})/gu, "l").replace(/(?<=\p{L})5(?=\p{L})/gu, "s").replace(/ /g, "");
}

/** Whether two keys name the same row: the same letters but for a slip in six, and the same numbers. "virkkeellinenelama" is "virikkeellinenelama". */
export function isSameKey(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  const limit = Math.min(MOST_SLIPS, Math.floor(Math.min(one.length, other.length) / LETTERS_PER_SLIP));
  return editDistance(one, other, limit) <= limit;
}
