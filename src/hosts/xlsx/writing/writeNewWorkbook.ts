import { writeXlsx } from "hucre/xlsx";
import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import type { Compute } from "../computeValues";
import { escapeText } from "../escapes";
import { activeSheet } from "../readWorkbook";
import type { NameState, WorkbookState } from "../state/WorkbookState";
import { writeSheet } from "./writeSheet";

/** A workbook of our own making as an .xlsx file. The writer asks programs to compute it anew when they open it. */
export function writeNewWorkbook(state: WorkbookState, compute: Compute): Promise<Uint8Array> {
  const active = activeSheet(state);
  return writeXlsx({
    sheets: state.sheets.map((sheet) => writeSheet(sheet, sheet.cells, compute)),
    activeSheet: Math.max(0, state.sheets.findIndex((sheet) => active !== null && sameSheet(sheet.name, active))),
    ...(state.names.length === 0 ? {} : { namedRanges: state.names.map(writeName) }),
  });
}

function writeName({ scope, name, refersTo }: NameState): { name: string; range: string; scope?: string } {
  return { name, range: escapeText(refersTo), ...(scope === null ? {} : { scope }) };
}
