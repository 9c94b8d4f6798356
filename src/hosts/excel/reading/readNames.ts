import { parseFullRange } from "../../../workbook/addresses/parseAddress";
import type { NameReading } from "../../../workbook/WorkbookHost";

/** A defined name from the formula that Excel keeps for it. "=\"fi\"" is a text, "=Sheet1!$A$1" a range. */
export function readName(scope: string | null, name: string, formula: string): NameReading {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return { scope, name, range: null, text: text.replace(/""/g, '"') };
  return { scope, name, range: parseFullRange(formula), text: null };
}

/** The text constant as the formula of a name. fi → ="fi" */
export function printTextConstant(text: string): string {
  return `="${text.replace(/"/g, '""')}"`;
}

export const PRINT_AREA = "Print_Area";
export const PRINT_TITLES = "Print_Titles";

/** Whether Excel keeps the name for itself, such as for the area to print. */
export function isExcelsOwn(name: string): boolean {
  return name === PRINT_AREA || name === PRINT_TITLES || name.startsWith("_xlnm.");
}
