import { writeXlsx } from "hucre/xlsx";
import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import { Package } from "../carrier/Package";
import { addCharts } from "../charts/addCharts";
import type { Compute } from "../computeValues";
import { escapeText } from "../escapes";
import { activeSheet } from "../readWorkbook";
import type { NameState, WorkbookState } from "../state/WorkbookState";
import { writeSheet } from "./writeSheet";

/** A workbook of our own making as an .xlsx file. The writer asks programs to compute it anew when they open it. */
export async function writeNewWorkbook(state: WorkbookState, compute: Compute): Promise<Uint8Array> {
  const active = activeSheet(state);
  const bytes = await writeXlsx({
    sheets: state.sheets.map((sheet) => writeSheet(sheet, sheet.cells, compute)),
    activeSheet: Math.max(0, state.sheets.findIndex((sheet) => active !== null && sameSheet(sheet.name, active))),
    ...(state.names.length === 0 ? {} : { namedRanges: state.names.map(writeName) }),
  });
  if (state.sheets.every(({ settings }) => settings.charts.length === 0)) return bytes;
  const file = Package.open(bytes);
  state.sheets.forEach(({ name, settings }, place) => {
    addCharts(file, { path: `xl/worksheets/sheet${place + 1}.xml`, name, read: (row, column) => compute(name, row, column) }, settings.charts);
  });
  return file.close();
}

function writeName({ scope, name, refersTo }: NameState): { name: string; range: string; scope?: string } {
  return { name, range: escapeText(refersTo), ...(scope === null ? {} : { scope }) };
}
