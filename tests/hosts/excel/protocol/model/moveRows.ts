import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import type { Formula } from "../../../../../src/workbook/formulas/Formula";
import { printFormula } from "../../../../../src/workbook/formulas/printFormula";
import { ProtocolViolation } from "../faults";
import { parseArea, printArea, type Area } from "./Area";
import type { Book, DefinedName } from "./Book";
import { keyOf, type Content, type Sheet } from "./Sheet";

/** Where a row stands afterwards; null where it is deleted. */
type Moving = (row: number) => number | null;

/** Whole rows put in before a row, with the looks of the row above, as Excel does it unless it is told otherwise. */
export function insertRows(book: Book, sheet: Sheet, row: number, count: number): void {
  const above = [...sheet.looks].filter(([key]) => rowOf(key) === row - 1);
  move(book, sheet, (one) => (one >= row ? one + count : one));
  for (const [key, look] of above) {
    for (let added = row; added < row + count; added += 1) sheet.looks.set(keyOf(added, columnOf(key)), look);
  }
}

/** Whole rows deleted: what spoke of their cells alone is an error from then on. */
export function deleteRows(book: Book, sheet: Sheet, row: number, count: number): void {
  move(book, sheet, (one) => (one < row ? one : one < row + count ? null : one - count));
}

function move(book: Book, sheet: Sheet, moving: Moving): void {
  moveKeys(sheet.contents, moving);
  moveKeys(sheet.looks, moving);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const place = moving(row);
    if (place !== null) sheet.rowHeights.set(place, height);
  }
  const areas = (all: readonly Area[]): readonly Area[] => all.flatMap((area) => moveArea(area, moving) ?? []);
  sheet.rules = sheet.rules.flatMap((rule) => {
    const left = areas(rule.areas);
    // A rule's formula is written for its first cell, and follows as that cell's own would.
    return left.length === 0 ? [] : [{ ...rule, areas: left, formula: follow(rule.formula, sheet, sheet, moving) ?? "=1/0" }];
  });
  sheet.validations = sheet.validations.flatMap((one) => (areas(one.areas).length === 0 ? [] : [{ ...one, areas: areas(one.areas) }]));
  if (sheet.page.area !== null) sheet.page.area = areas(sheet.page.area);
  const titles = sheet.page.titleRows === null ? null : parseArea(sheet.page.titleRows);
  const moved = titles === null ? null : moveArea(titles, moving);
  sheet.page.titleRows = moved === null ? null : printArea(moved).replace(/(\d+)/g, "$$$1");
  for (const other of book.sheets) {
    for (const [key, content] of other.contents) other.contents.set(key, followContent(content, other, sheet, moving));
  }
  book.names = book.names.map((name) => ({ ...name, refersTo: followMeaning(name.refersTo, sheet, moving) }));
  book.changed();
}

function followContent(content: Content, own: Sheet, moved: Sheet, moving: Moving): Content {
  if (!("formula" in content)) return content;
  const formula = follow(content.formula, own, moved, moving);
  return formula === null ? { error: "#REF!" } : { formula };
}

function followMeaning(refersTo: DefinedName["refersTo"], sheet: Sheet, moving: Moving): DefinedName["refersTo"] {
  if (!("area" in refersTo) || refersTo.sheetId !== sheet.id) return refersTo;
  const area = moveArea(refersTo.area, moving);
  return area === null ? { formula: "=1/0" } : { ...refersTo, area };
}

/** The area afterwards: one that spans inserted rows grows, one that loses rows shrinks; null where nothing is left. */
function moveArea(area: Area, moving: Moving): Area | null {
  let first: number | null = null;
  let last: number | null = null;
  for (let row = area.row; row < area.row + area.rows && first === null; row += 1) first = moving(row);
  for (let row = area.row + area.rows - 1; row >= area.row && last === null; row -= 1) last = moving(row);
  return first === null || last === null ? null : { ...area, row: first, rows: last - first + 1 };
}

/** A formula of one sheet after rows of a sheet have moved; null where a cell that it reads is gone. */
function follow(text: string, own: Sheet, moved: Sheet, moving: Moving): string | null {
  const formula = parseFormula(text);
  if (formula === null) throw new ProtocolViolation(`the model cannot follow ${text}`);
  const isMoved = (name: string | undefined): boolean => (name === undefined ? own === moved : name.toLowerCase() === moved.name.toLowerCase());
  let isLost = false;
  const change = (part: Formula): Formula => {
    switch (part.type) {
      case "cell": {
        const row = isMoved(part.sheet) ? moving(part.row) : part.row;
        if (row === null) isLost = true;
        return { ...part, row: row ?? 0 };
      }
      case "range": {
        const { from, to } = part;
        const area = isMoved(from.sheet) ? moveArea({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: 1 }, moving) : { row: from.row, rows: to.row - from.row + 1 };
        if (area === null) isLost = true;
        return { ...part, from: { ...from, row: area?.row ?? 0 }, to: { ...to, row: area === null ? 0 : area.row + area.rows - 1 } };
      }
      case "call":
        return { ...part, arguments: part.arguments.map(change) };
      case "binary":
        return { ...part, left: change(part.left), right: change(part.right) };
      case "negate":
        return { ...part, operand: change(part.operand) };
      case "number":
      case "text":
      case "boolean":
      case "name":
        return part;
    }
  };
  const changed = change(formula);
  return isLost ? null : printFormula(changed);
}

function moveKeys<Part>(map: Map<string, Part>, moving: Moving): void {
  const all = [...map];
  map.clear();
  for (const [key, part] of all) {
    const row = moving(rowOf(key));
    if (row !== null) map.set(keyOf(row, columnOf(key)), part);
  }
}

function rowOf(key: string): number {
  return Number(key.split(",")[0]);
}

function columnOf(key: string): number {
  return Number(key.split(",")[1]);
}
