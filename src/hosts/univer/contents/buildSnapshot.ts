import { BooleanNumber, type IStyleData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { NameContents, SheetContents, WorkbookContents } from "../../../workbook/WorkbookContents";
import { toValueCell } from "../cells";
import { DEFAULT_STYLE, emptySheet } from "../draft/sheetData";
import { nameId, toDefinedName } from "../draft/workbookNames";
import { joinCells } from "../records/rectangles";
import type { RecordedMeaning, SheetRecord } from "../records/SheetRecord";
import { toRange } from "../records/toRange";
import { toConditionalRule } from "../rules/conditionalFormat";
import { toValidation } from "../rules/validation";
import { changeStyle } from "../styles/changeStyle";
import { letterHeight, toColumnPixels, toRowPixels } from "../styles/sizes";

// Empty rows and columns that a person finds around what there is.
const ROOM = 20;

/** The workbook as Univer loads it, and what Univer has no place for. Formulas come without their values and are computed. */
export function buildSnapshot(contents: WorkbookContents): { readonly snapshot: Partial<IWorkbookData>; readonly records: ReadonlyMap<string, SheetRecord> } {
  const styles = Object.fromEntries(contents.styles.map((style, number): [string, IStyleData] => [styleId(number), changeStyle({}, style)]));
  const sheets = contents.sheets.map((sheet) => buildSheet(sheet, contents.styles));
  const resource = (name: string, data: object): { name: string; data: string } => ({ name, data: JSON.stringify(data) });
  const bySheet = <Part>(part: (sheet: SheetContents) => Part): Record<string, Part> => Object.fromEntries(contents.sheets.map((sheet) => [sheet.id, part(sheet)]));
  const names = contents.names.filter((name) => name.scope === null).map(({ name, refersTo }) => toDefinedName(nameId(name, []), name, refersTo));
  return {
    snapshot: {
      defaultStyle: DEFAULT_STYLE,
      styles,
      sheetOrder: sheets.map((sheet) => sheet.id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      resources: [
        resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", bySheet((sheet) => sheet.conditionalFormats.map((rule, place) => toConditionalRule(rule, `format-${place}`)))),
        resource("SHEET_DATA_VALIDATION_PLUGIN", bySheet((sheet) => sheet.validations.map((rule, place) => toValidation(rule, `${sheet.id}-${place}`)))),
        resource("SHEET_DEFINED_NAME_PLUGIN", Object.fromEntries(names.map((name) => [name.id, name]))),
      ],
    },
    records: new Map(contents.sheets.map((sheet) => [sheet.id, buildRecord(sheet, contents)])),
  };
}

function buildSheet(sheet: SheetContents, styles: WorkbookContents["styles"]): IWorksheetData {
  const empty = emptySheet(sheet.name);
  const built: IWorksheetData = { ...empty, id: sheet.id, hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE };
  for (const { row, column, value, formula, style } of sheet.cells) {
    const cells = (built.cellData[row] ??= {});
    cells[column] = { ...(formula === null ? toValueCell(value) : { f: formula }), ...(style !== null && { s: styleId(style) }) };
    const fontSize = style === null ? undefined : styles[style]?.fontSize;
    if (fontSize !== undefined) built.rowData[row] = { ah: Math.max(built.rowData[row]?.ah ?? 0, letterHeight(fontSize)) };
    built.rowCount = Math.max(built.rowCount, row + 1 + ROOM);
    built.columnCount = Math.max(built.columnCount, column + 1 + ROOM);
  }
  for (const { column, characters } of sheet.columnWidths) built.columnData[column] = { w: toColumnPixels(characters) };
  for (const column of sheet.hiddenColumns) built.columnData[column] = { ...built.columnData[column], hd: BooleanNumber.TRUE };
  for (const { row, points } of sheet.rowHeights) built.rowData[row] = { ...built.rowData[row], h: toRowPixels(points), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) built.rowData[row] = { ...built.rowData[row], hd: BooleanNumber.TRUE };
  const { rows, columns } = sheet.frozen;
  built.freeze = { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
  built.showGridlines = sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  built.mergeData = sheet.merges.map(toRange);
  return built;
}

function buildRecord(sheet: SheetContents, { names, styles, sheets }: WorkbookContents): SheetRecord {
  const unlocked = sheet.cells.filter((cell) => cell.style !== null && styles[cell.style]?.unlocked === true);
  const own = names.filter((name) => name.scope !== null && name.scope.toLowerCase() === sheet.name.toLowerCase());
  return {
    protected: sheet.protected,
    unlocked: joinCells(unlocked),
    names: own.map(({ name, refersTo }) => ({ name, refersTo: recordMeaning(refersTo, sheets) })),
    print: sheet.print,
    charts: sheet.charts,
    anchors: sheet.anchors,
  };
}

function recordMeaning(refersTo: NameContents["refersTo"], sheets: readonly SheetContents[]): RecordedMeaning {
  if (!("sheet" in refersTo)) return refersTo;
  const { sheet: name, ...rectangle } = refersTo;
  const target = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return target ? { sheetId: target.id, rectangle } : { formula: "#REF!" };
}

function styleId(number: number): string {
  return `style-${number}`;
}
