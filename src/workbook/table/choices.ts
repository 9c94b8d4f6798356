import type { Language } from "../../locale/Language";
import type { ChoiceColumn, ColumnChoice } from "../../templates/TableTemplate";

/** A choice as it stands in its cell: "✓ Toteutuu". */
export function choiceText(choice: ColumnChoice, language: Language): string {
  return `${choice.symbol} ${choice.label[language]}`;
}

/** The choice that a text is, in any language, with or without its symbol and whatever its case; null where it is none. */
export function findChoice(column: ChoiceColumn, text: string): ColumnChoice | null {
  const plain = text.replace(/^[^\p{L}]+/u, "").trim().toLowerCase();
  return column.choices.find((choice) => Object.values(choice.label).some((label) => label.toLowerCase() === plain)) ?? null;
}
