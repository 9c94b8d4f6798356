import type { Sheet } from "hucre/xlsx";
import { parseFullRange } from "../../../workbook/addresses/parseAddress";
import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import type { CellContents, NameContents, PrintContents, SheetContents, WorkbookContents } from "../../../workbook/WorkbookContents";
import type { FileReading } from "../carrier/readState";
import type { Compute } from "../computeValues";
import { unescapeText } from "../escapes";
import { activeSheet, printedFormula } from "../readWorkbook";
import type { Looks } from "../state/Looks";
import { columnOf, rowOf, type NameState, type SheetState } from "../state/WorkbookState";
import { PRINT_AREA, PRINT_TITLES } from "../steps/printSetup";
import { shownWidth } from "../writing/columnWidth";
import { readAnchors } from "./readAnchors";
import { readConditionalRule, readValidation } from "./readRules";
import { StyleTable } from "./StyleTable";

type Opened = FileReading & { readonly looks: Looks };

/** A file just opened as data: what a grid can show of it. Chart sheets stay in the file. */
export function readContents({ state, looks, workbook, file }: Opened, compute: Compute): WorkbookContents {
  const theme = workbook.themeColors ?? [];
  const styles = new StyleTable(theme, looks.defaultFont);
  const sheets = state.sheets.flatMap((sheet, place) => {
    const read = workbook.sheets.find((one) => one.name === sheet.name);
    if (read === undefined) return [];
    const print = readPrint(sheet.name, read, state.names);
    return [{
      ...readSheet(`sheet-${place + 1}`, sheet, read, styles, theme, compute),
      print,
      charts: [],
      anchors: readAnchors(file, sheet, read, state.names, print !== null),
    }];
  });
  return {
    sheets,
    styles: styles.all(),
    names: state.names.flatMap(readName),
    activeSheet: activeSheet(state),
    structureProtected: state.structureProtected,
  };
}

function readSheet(id: string, sheet: SheetState, read: Sheet, styles: StyleTable, theme: readonly string[], compute: Compute): Omit<SheetContents, "print" | "charts" | "anchors"> {
  const columns = (read.columns ?? []).map((definition, column) => ({ ...definition, column }));
  const rows = [...(read.rowDefs ?? [])].map(([row, definition]) => ({ ...definition, row }));
  const byRank = [...(read.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return {
    id,
    name: sheet.name,
    visible: sheet.visibility === "visible",
    protected: sheet.protected,
    gridlines: read.view?.showGridLines !== false,
    cells: readCells(sheet, styles, compute),
    columnWidths: columns.flatMap(({ column, width }) => (width === undefined ? [] : [{ column, characters: shownWidth(width) }])),
    rowHeights: rows.flatMap(({ row, height }) => (height === undefined ? [] : [{ row, points: height }])),
    hiddenColumns: columns.flatMap(({ column, hidden }) => (hidden === true ? [column] : [])),
    hiddenRows: rows.flatMap(({ row, hidden }) => (hidden === true ? [row] : [])),
    merges: (read.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1 })),
    frozen: { rows: read.freezePane?.rows ?? 0, columns: read.freezePane?.columns ?? 0 },
    conditionalFormats: byRank.flatMap((rule) => readConditionalRule(rule, theme)),
    validations: (read.dataValidations ?? []).flatMap(readValidation),
  };
}

function readCells(sheet: SheetState, styles: StyleTable, compute: Compute): readonly CellContents[] {
  return [...sheet.cells].sort(([a], [b]) => a - b).flatMap(([key, cell]): readonly CellContents[] => {
    const [row, column] = [rowOf(key), columnOf(key)];
    const style = styles.number(cell.look);
    if (cell.value === null && cell.formula === null && style === null) return [];
    return [{ row, column, value: compute(sheet.name, row, column), formula: printedFormula(cell.formula), style }];
  });
}

function readName({ scope, name, refersTo }: NameState): readonly NameContents[] {
  if (name.startsWith("_xlnm.")) return [];
  const text = /^"((?:[^"]|"")*)"$/.exec(refersTo)?.[1];
  return [{ scope, name, refersTo: parseFullRange(refersTo) ?? (text === undefined ? { formula: refersTo } : { text: text.replace(/""/g, '"') }) }];
}

/** Only a set-up of the kind that plans make. */
function readPrint(sheet: string, { pageSetup, headerFooter }: Sheet, names: readonly NameState[]): PrintContents | null {
  const meaning = (name: string): string => names.find((one) => one.name === name && one.scope !== null && sameSheet(one.scope, sheet))?.refersTo ?? "";
  const area = parseFullRange(meaning(PRINT_AREA));
  const repeated = /\$(\d+):\$(\d+)$/.exec(meaning(PRINT_TITLES));
  if (area === null || repeated === null || pageSetup?.paperSize !== "a4") return null;
  const footer = unescapeText(headerFooter?.oddFooter ?? "");
  const part = (code: string): string => new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(footer)?.[1] ?? "";
  return {
    area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    orientation: pageSetup.orientation === "landscape" ? "landscape" : "portrait",
    paper: "A4",
    fitToWidth: pageSetup.fitToPage === true,
    repeatedRows: { first: Number(repeated[1]) - 1, last: Number(repeated[2]) - 1 },
    footer: { left: part("L"), center: part("C"), right: part("R") },
  };
}
