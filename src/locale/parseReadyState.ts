import { LANGUAGES } from "./Language";
import type { TableTexts } from "./TableTexts";
import { TABLE_TEXTS } from "./tables";

/** Whether a forecast is marked ready, or was before it changed. */
export type ReadyState = "open" | "marked" | "changed";

/** The state that stands beside a table's title, by its words in any language; a mark of an earlier month is one that has changed since. "open" for any other words. */
export function parseReadyState(words: unknown): ReadyState {
  const stands = (wordsOf: (texts: TableTexts) => string): boolean => LANGUAGES.some((language) => wordsOf(TABLE_TEXTS[language]) === words);
  if (stands(({ ready }) => ready.marked)) return "marked";
  return stands(({ ready }) => ready.changed) || stands(({ states }) => states.earlier) ? "changed" : "open";
}
