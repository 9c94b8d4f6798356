import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import { isErrorText } from "../../workbook/formulas/isErrorText";
import { printFormula } from "../../workbook/formulas/printFormula";
import type { CellValue } from "../../workbook/WorkbookHost";

/** A cell as Univer keeps it, without its look. */
export function toCell(content: CellContent): ICellData {
  return typeof content === "object" && content !== null ? { f: printFormula(content.formula) } : toValueCell(content);
}

/** The type is always said: Univer guesses "007" to be a number otherwise. */
export function toValueCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // What reads like an error is one in formulas unless it is forced to be a text.
  return { v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell shows before formatting; a blank cell is null. */
export function readValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return readRichText(cell);
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === "1" : value;
}

/** A text with marks inside it lies in a document of its own, which ends in a line break. */
function readRichText(cell: Nullable<ICellData>): string | null {
  const text = cell?.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "");
}
