import { printFormula } from "../../../workbook/formulas/printFormula";
import type { CellContent } from "../../../workbook/plan/WorkbookPlan";

/** What `Range.formulas` is given for a cell, so that Excel keeps it as it is meant. An empty text empties the cell; null, for undefined, leaves it as it is. */
export function printContent(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) return null;
  if (content === null) return "";
  if (typeof content === "string") return printText(content);
  if (typeof content === "number" && !Number.isFinite(content)) throw new Error("A cell cannot hold an endless number");
  return typeof content === "object" ? printFormula(content.formula) : content;
}

// Words for true and false in Excel's fi, sv and en.
const TRUTH = /^(true|false|tosi|epätosi|sant|falskt)$/i;

/** The text with an apostrophe before it where Excel might read a number, a date or a formula. "1-3" → "'1-3" */
export function printText(text: string): string {
  const plain = /^\p{L}[^\d]*$/u.test(text) && !TRUTH.test(text);
  return plain || text === "" ? text : `'${text}`;
}
