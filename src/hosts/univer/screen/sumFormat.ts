import type { NumberLanguage } from "../typing/parseTyped";

// A number format may begin with the language whose separators it writes with; Univer's status bar knows no other way.
const TAGS: Readonly<Record<NumberLanguage, string>> = { fi: "[$-40B]", sv: "[$-41D]", en: "[$-409]" };

/** The number format of what is reckoned from selected cells, in the language; `pattern` is the cells' own. "0.00" → "[$-40B]0.00" */
export function sumFormat(values: readonly number[], pattern: string | null, language: NumberLanguage): string {
  const usual = values.every((value) => Number.isInteger(value)) ? "#,##0" : "#,##0.00";
  return (pattern !== null && /[#0]/.test(pattern) ? pattern : usual).split(";").map((part) => `${TAGS[language]}${part}`).join(";");
}
