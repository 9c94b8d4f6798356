import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { isErrorText } from "../../../workbook/formulas/isErrorText";
import type { CellContents, ContentsStyle, NameContents, SheetContents, WorkbookContents } from "../../../workbook/WorkbookContents";
import { readValue } from "../cells";
import { readRules } from "../draft/WorkbookDraft";
import { meaningNow, workbookNames } from "../draft/workbookNames";
import { readCell } from "../draft/SheetDraft";
import type { UniverBook } from "../engine/UniverBook";
import { covers } from "../records/rectangles";
import type { SheetRecords } from "../records/SheetRecords";
import { fromRange } from "../records/toRange";
import { readConditionalRule } from "../rules/conditionalFormat";
import { readValidation } from "../rules/validation";
import { readStyle } from "../styles/readStyle";
import { fromColumnPixels, fromRowPixels } from "../styles/sizes";

/** The workbook as data, as it stands now. */
export function dumpContents(book: UniverBook, records: SheetRecords): WorkbookContents {
  const styles = new StyleTable();
  const sheets = book.workbook.getSheets();
  return {
    sheets: sheets.map((sheet) => dumpSheet(book, records, sheet, styles)),
    styles: styles.all(),
    names: [
      ...workbookNames(book).map(({ name, formulaOrRefString }): NameContents => ({ scope: null, name, refersTo: meaningNow(book, formulaOrRefString) })),
      ...sheets.flatMap((sheet) => dumpNames(book, records, sheet)),
    ],
    activeSheet: book.shown?.getName() ?? null,
    structureProtected: records.structureProtected,
  };
}

function dumpSheet(book: UniverBook, records: SheetRecords, sheet: Worksheet, styles: StyleTable): SheetContents {
  const record = records.of(sheet.getSheetId());
  const { columnData, rowData, freeze, showGridlines, mergeData } = sheet.getSnapshot();
  const rules = readRules(book, sheet.getSheetId());
  const numbered = <Part>(parts: { [place: number]: Part }): (readonly [number, Part])[] => Object.entries(parts).map(([place, part]) => [Number(place), part] as const);
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visible: sheet.isSheetHidden() !== BooleanNumber.TRUE,
    protected: record.protected,
    gridlines: showGridlines !== BooleanNumber.FALSE,
    cells: dumpCells(book, sheet, record.unlocked, styles),
    columnWidths: numbered(columnData).flatMap(([column, data]) => (data?.w === undefined ? [] : [{ column, characters: fromColumnPixels(data.w) }])),
    rowHeights: numbered(rowData).flatMap(([row, data]) => (data?.h === undefined || data.ia === BooleanNumber.TRUE ? [] : [{ row, points: fromRowPixels(data.h) }])),
    hiddenColumns: numbered(columnData).filter(([, data]) => data?.hd === BooleanNumber.TRUE).map(([column]) => column),
    hiddenRows: numbered(rowData).filter(([, data]) => data?.hd === BooleanNumber.TRUE).map(([row]) => row),
    merges: mergeData.map(fromRange),
    frozen: { rows: freeze.ySplit, columns: freeze.xSplit },
    conditionalFormats: rules.conditionalFormats.flatMap((rule) => readConditionalRule(rule) ?? []),
    validations: rules.validations.flatMap((rule) => readValidation(rule) ?? []),
    print: record.print,
    charts: record.charts,
    anchors: record.anchors,
  };
}

function dumpCells(book: UniverBook, sheet: Worksheet, unlocked: Parameters<typeof covers>[0], styles: StyleTable): readonly CellContents[] {
  const formulas = book.injector.get(FormulaDataModel);
  const cells: CellContents[] = [];
  const seen = new Set<string>();
  sheet.getCellMatrix().forValue((row, column, data) => {
    const formula = data?.f || data?.si ? formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), book.unitId) : typedError(data);
    const value = readValue(data);
    const style = styles.number(readCell(sheet, row, column)?.s ?? {}, covers(unlocked, row, column));
    seen.add(`${row},${column}`);
    if (value !== null || formula || style !== null) cells.push({ row, column, value, formula: formula ?? null, style });
  });
  for (const one of unlocked) {
    for (let row = one.row; row < one.row + one.rows; row += 1) {
      for (let column = one.column; column < one.column + one.columns; column += 1) {
        if (!seen.has(`${row},${column}`)) cells.push({ row, column, value: null, formula: null, style: styles.number({}, true) });
        seen.add(`${row},${column}`);
      }
    }
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** An error that a person typed is a formula that fails so; behind an apostrophe it is a text. */
function typedError(data: Nullable<ICellData>): string | null {
  return typeof data?.v === "string" && data.t !== CellValueType.FORCE_STRING && isErrorText(data.v) ? `=${data.v}` : null;
}

function dumpNames(book: UniverBook, records: SheetRecords, sheet: Worksheet): readonly NameContents[] {
  return records.of(sheet.getSheetId()).names.map(({ name, refersTo }) => {
    if (!("sheetId" in refersTo)) return { scope: sheet.getName(), name, refersTo };
    const target = book.nameOf(refersTo.sheetId);
    return { scope: sheet.getName(), name, refersTo: target === null ? { formula: "#REF!" } : { sheet: target, ...refersTo.rectangle } };
  });
}

/** Styles by number, each once. */
class StyleTable {
  private readonly numbers = new Map<string, number>();
  private readonly styles: ContentsStyle[] = [];

  number(style: IStyleData, unlocked: boolean): number | null {
    const read = readStyle(style, unlocked);
    const key = JSON.stringify(read);
    if (key === "{}") return null;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.styles.length);
    return this.styles.push(read) - 1;
  }

  all(): readonly ContentsStyle[] {
    return this.styles;
  }
}
