import { LANGUAGES } from "../locale/Language";
import { TABLE_TEXTS } from "../locale/tables";

/** The words with which a note under a table of ours may begin, in every language; the scale of risks at its end varies. */
const BEGINNINGS: readonly string[] = LANGUAGES.flatMap((language) => {
  const { deviation, risk, ...sentences } = TABLE_TEXTS[language].note;
  return [...Object.values(sentences), ...Object.values(deviation), risk(0).split("0")[0] ?? ""];
});

/** Whether a line is the note under a table of ours, copied along with it: its conventions in words, and no row. */
export function isNote(texts: readonly string[]): boolean {
  const [first = "", ...rest] = texts.map((text) => text.trim());
  return rest.every((text) => text === "") && BEGINNINGS.some((beginning) => first.startsWith(beginning));
}
