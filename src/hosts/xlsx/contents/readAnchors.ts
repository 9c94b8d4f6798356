import type { Sheet } from "hucre/xlsx";
import { parseFullRange, parseRange } from "../../../workbook/addresses/parseAddress";
import { sameSheet, SHEET_COLUMNS, SHEET_ROWS } from "../../../workbook/addresses/RangeAddress";
import type { Rectangle } from "../../../workbook/WorkbookContents";
import type { Package } from "../carrier/Package";
import { attributeOf, parseElement, withoutPrefix } from "../carrier/xml";
import type { NameState, SheetState } from "../state/WorkbookState";
import { readConditionalRule, readRectangles, readValidation } from "./readRules";

// Contents tell of these themselves, or they have no place; rules that contents do not tell of are taken one by one.
const TOLD: readonly string[] = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "conditionalFormatting", "dataValidations"];
const PLACELESS: readonly string[] = ["hyperlink", "printerSettings"];
const RANGES = /\s(?:ref|sqref)="([^"]*)"|<(?:\w+:)?sqref>([^<]*)</g;
// A corner of a picture, a chart or a control.
const CORNER = /<(?:\w+:)?(?:from|to)>\s*<(?:\w+:)?col>(\d+)<[\s\S]*?<(?:\w+:)?row>(\d+)</g;

/** Where the sheet's part, and what belongs to it, hold something that contents do not: it stays there when cells go elsewhere. */
export function readAnchors(file: Package, sheet: SheetState, read: Sheet, names: readonly NameState[], hasPrint: boolean): readonly Rectangle[] {
  const element = sheet.part === null ? null : parseElement(withoutPrefix(file.text(sheet.part) ?? "", "worksheet"));
  if (sheet.part === null || element === null) return [];
  const around = element.children.filter(({ name }) => !TOLD.includes(name)).flatMap(({ xml }) => placesIn(xml));
  const beside = file.relationships(sheet.part).filter(({ kind }) => !PLACELESS.includes(kind)).flatMap(({ target }) => placesIn(file.text(target) ?? ""));
  const data = element.children.find(({ name }) => name === "sheetData")?.xml ?? "";
  const rules = [
    ...(read.conditionalRules ?? []).filter((rule) => readConditionalRule(rule, []).length === 0),
    ...(read.dataValidations ?? []).filter((rule) => readValidation(rule).length === 0),
  ].flatMap(({ range }) => readRectangles(range));
  const breaks = element.children.filter(({ name }) => name === "rowBreaks").flatMap(({ xml }) => [...xml.matchAll(/<brk\b[^>]*\sid="(\d+)"/g)].map(([, row]) => cell(Number(row), 0)));
  const print = hasPrint ? [] : names.filter(({ scope, name }) => name.startsWith("_xlnm.") && scope !== null && sameSheet(scope, sheet.name)).flatMap(({ refersTo }) => placesOfName(refersTo));
  const all = [...around, ...beside, ...rules, ...breaks, ...print, ...groupedRows(data), ...wholeFormulas(data)];
  return [...new Map(all.filter((one) => !isWholeSheet(one)).map((one) => [JSON.stringify(one), one])).values()];
}

function placesIn(xml: string): readonly Rectangle[] {
  const ranges = [...xml.matchAll(RANGES)].flatMap(([, attribute, text]) => readRectangles(attribute ?? text ?? ""));
  return [...ranges, ...[...xml.matchAll(CORNER)].map(([, column, row]) => cell(Number(row), Number(column)))];
}

/** "Tiedot!$A$1:$C$9,Tiedot!$1:$2" */
function placesOfName(refersTo: string): readonly Rectangle[] {
  return refersTo.split(",").flatMap((part) => {
    const rows = /\$(\d+):\$(\d+)$/.exec(part);
    if (rows !== null) return [{ row: Number(rows[1]) - 1, column: 0, rows: Number(rows[2]) - Number(rows[1]) + 1, columns: 1 }];
    const range = parseFullRange(part);
    return range === null ? [] : [plain(range)];
  });
}

function groupedRows(data: string): readonly Rectangle[] {
  return [...data.matchAll(/<row\b[^>]*\soutlineLevel="[1-7]"[^>]*>/g)].map(([tag]) => cell(Number(attributeOf(tag, "r")) - 1, 0));
}

/** Formulas that fill several cells at once. */
function wholeFormulas(data: string): readonly Rectangle[] {
  return [...data.matchAll(/<f\b[^>]*\st="(?:array|dataTable)"[^>]*>/g)].flatMap(([tag]) => {
    const range = parseRange(attributeOf(tag, "ref") ?? "", "");
    return range === null ? [] : [plain(range)];
  });
}

function isWholeSheet({ rows, columns }: Rectangle): boolean {
  return rows === SHEET_ROWS && columns === SHEET_COLUMNS;
}

function cell(row: number, column: number): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

function plain({ row, column, rows, columns }: Rectangle): Rectangle {
  return { row, column, rows, columns };
}
