import type { Language } from "../locale/Language";
import { findTemplate } from "../templates";
import { deriveSheetName } from "../workbook/addresses/sheetName";

/** The table that a sheet is named after. */
interface NamedTable {
  readonly unit: string;
  readonly kind: string;
  readonly variant?: string;
  readonly language: Language;
}

/**
 * The name of a new table's sheet: its unit's, with what the table is where the unit has a table already or the table is
 * one of words. `units` are those that have tables; another unit of the same short name only gets a number.
 */
export function nameSheet({ unit, kind, variant, language }: NamedTable, taken: readonly string[], units: readonly string[]): string {
  const template = findTemplate(kind, variant);
  // The unit's name alone promises its figures.
  const isAlways = template !== null && template.records !== null;
  const isSecond = units.some((one) => one.trim().toLowerCase() === unit.trim().toLowerCase());
  return deriveSheetName(unit, taken, template !== null && (isAlways || isSecond) ? { text: template.sheetWord[language], isAlways } : null);
}
