import type { WriteSheet } from "hucre/xlsx";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { isErrorText } from "../../../workbook/formulas/isErrorText";
import type { Compute } from "../computeValues";
import { escapeText } from "../escapes";
import { columnOf, rowOf, type Cell, type SheetSettings, type SheetState } from "../state/WorkbookState";
import { fileWidth } from "./columnWidth";
import { printFormats } from "./printFormats";
import { printValidation } from "./printValidation";

type WrittenCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer Written> ? Written : never;

/** The sheet's settings and the given cells, as the writer of files takes them. */
export function writeSheet(sheet: SheetState, cells: Iterable<readonly [number, Cell]>, compute: Compute): WriteSheet {
  const { settings } = sheet;
  const written = new Map<string, WrittenCell>();
  for (const [key, cell] of cells) {
    const [row, column] = [rowOf(key), columnOf(key)];
    written.set(`${row},${column}`, writeCell(cell, cell.formula === null ? cell.value : compute(sheet.name, row, column)));
  }
  // The writer stops at the last row that has a cell, heights of later rows with it.
  for (const row of [...settings.heights.keys(), ...settings.hiddenRows.keys()]) if (!written.has(`${row},0`)) written.set(`${row},0`, {});
  return {
    name: sheet.name,
    cells: written,
    ...(sheet.visibility === "hidden" ? { hidden: true } : sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(settings.widths.size + settings.hiddenColumns.size === 0 ? {} : { columns: columnsOf(settings) }),
    ...(settings.heights.size + settings.hiddenRows.size === 0 ? {} : { rowDefs: rowsOf(settings) }),
    ...(settings.merges === undefined ? {} : { merges: settings.merges.map(mergeOf) }),
    ...(settings.frozen === undefined || settings.frozen.rows + settings.frozen.columns === 0 ? {} : { freezePane: settings.frozen }),
    ...(settings.gridlines === false ? { view: { showGridLines: false } } : {}),
    ...(settings.protection === true ? { protection: PROTECTION } : {}),
    ...(settings.validations.length === 0 ? {} : { dataValidations: settings.validations.map(printValidation) }),
    ...(settings.formats.length === 0 ? {} : { conditionalRules: printFormats(settings.formats) }),
    ...(settings.print === undefined ? {} : printOf(settings.print)),
  };
}

// Here true means allowed, except for the first three; what is absent is locked.
const PROTECTION = { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true, autoFilter: true };

function writeCell({ formula, look }: Cell, value: Cell["value"]): WrittenCell {
  const written = formula === null ? writeValue(value) : writeFormula(formula, value);
  if (look !== null) written.style = look;
  return written;
}

/** The writer makes an error of each text that reads like one, but not of a text in pieces. */
function writeValue(value: Cell["value"]): WrittenCell {
  if (typeof value !== "string") return { value };
  return isErrorText(value) ? { value, richText: [{ text: value }] } : { value: escapeText(value) };
}

function writeFormula(formula: string, value: Cell["value"]): WrittenCell {
  if (isErrorText(formula)) return { value: formula };
  if (typeof value !== "string") return { formula: escapeText(formula), formulaResult: value };
  // The writer would keep an error as a text; without a cached value a program computes it when it opens the file.
  return { formula: escapeText(formula), formulaResult: isErrorText(value) ? null : escapeText(value) };
}

function columnsOf({ widths, hiddenColumns }: SheetSettings): NonNullable<WriteSheet["columns"]> {
  return Array.from({ length: Math.max(...widths.keys(), ...hiddenColumns.keys()) + 1 }, (_, column) => {
    const width = widths.get(column);
    return { ...(width !== undefined && { width: fileWidth(width) }), ...(hiddenColumns.get(column) === true && { hidden: true }) };
  });
}

function rowsOf({ heights, hiddenRows }: SheetSettings): NonNullable<WriteSheet["rowDefs"]> {
  return new Map([...heights.keys(), ...hiddenRows.keys()].map((row) => {
    const height = heights.get(row);
    return [row, { ...(height !== undefined && { height }), ...(hiddenRows.get(row) === true && { hidden: true }) }];
  }));
}

function mergeOf({ row, column, rows, columns }: RangeAddress): NonNullable<WriteSheet["merges"]>[number] {
  return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
}

/** Area and repeated rows are defined names, written with the others. */
function printOf(print: NonNullable<SheetState["settings"]["print"]>): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { left, center, right } = print.footer;
  const footer = `${left === "" ? "" : `&L${left}`}${center === "" ? "" : `&C${center}`}${right === "" ? "" : `&R${right}`}`;
  return {
    pageSetup: { paperSize: "a4", orientation: print.orientation, ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}) },
    ...(footer === "" ? {} : { headerFooter: { oddFooter: escapeText(footer) } }),
  };
}

