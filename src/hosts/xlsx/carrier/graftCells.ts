import { parseRange } from "../../../workbook/addresses/parseAddress";
import { printCell } from "../../../workbook/addresses/printAddress";
import { isErrorText } from "../../../workbook/formulas/isErrorText";
import type { CellValue } from "../../../workbook/WorkbookHost";
import { escapeText } from "../escapes";
import { cellKey, columnOf, rowOf, type Cell } from "../state/WorkbookState";
import { attributeOf, encode, parseElement, printElement, withAttribute, type XmlChild, type XmlElement } from "./xml";

/** What is to change in the rows of a sheet's part. */
export interface CellGraft {
  /** Changed cells by `cellKey`. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Cells as the writer of files wrote them, by their address, styles renumbered; an empty cell without a look is not there. */
  readonly written: ReadonlyMap<string, string>;
  /** Values of formulas that are not what the file has, by `cellKey`. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** In points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hidden: ReadonlyMap<number, boolean>;
  /** Formulas by `cellKey`, for those that the file writes only by pointing at another. */
  readonly formula: (key: number) => string | null;
  /** The number of a written style once it lies over the file's own. */
  readonly style: (ours: number, under: number) => number;
}

interface Row {
  readonly row: number;
  readonly xml: string;
}

/** The rows with the changes in them; what is not named stays letter by letter. */
export function graftCells(sheetData: string, graft: CellGraft): string {
  const data = parseElement(sheetData);
  if (data === null) throw new Error("The rows of a sheet are unreadable");
  const rows = new Map(numbered(data.children, "row", (xml) => Number(attributeOf(xml, "r") ?? 0) - 1).map(({ place, xml }) => [place, xml]));
  const keys = new Set([...graft.cells.keys(), ...graft.values.keys()]);
  const byRow = groupByRow(keys);
  const orphaned = new Set<string>();
  for (const row of new Set([...byRow.keys(), ...graft.heights.keys(), ...graft.hidden.keys()])) {
    rows.set(row, graftRow({ row, xml: rows.get(row) ?? `<row r="${row + 1}"/>` }, byRow.get(row) ?? [], graft, orphaned));
  }
  if (orphaned.size > 0) {
    for (const [row, xml] of rows) if (xml.includes("shared")) rows.set(row, writtenOut({ row, xml }, orphaned, graft));
  }
  const written = [...rows].sort(([a], [b]) => a - b).map(([, xml]) => ({ name: "row", xml }));
  return printElement({ ...data, children: written });
}

function groupByRow(keys: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const key of keys) {
    const known = rows.get(rowOf(key));
    if (known === undefined) rows.set(rowOf(key), [key]);
    else known.push(key);
  }
  return rows;
}

/** Elements of a name with their places; one without an address follows the one before it. */
function numbered(children: readonly XmlChild[], name: string, placeOf: (xml: string) => number): readonly { place: number; xml: string }[] {
  let last = -1;
  return children.filter((child) => child.name === name).map(({ xml }) => {
    const place = placeOf(xml);
    last = place >= 0 ? place : last + 1;
    return { place: last, xml };
  });
}

function cellsOf(row: XmlElement): Map<number, string> {
  const columnAt = (xml: string): number => parseRange(attributeOf(xml, "r") ?? "", "")?.column ?? -1;
  return new Map(numbered(row.children, "c", columnAt).map(({ place, xml }) => [place, xml]));
}

function graftRow({ row, xml }: Row, keys: readonly number[], graft: CellGraft, orphaned: Set<string>): string {
  const element = parseElement(xml);
  if (element === null) throw new Error("A row of a sheet is unreadable");
  const cells = cellsOf(element);
  for (const key of keys) {
    const column = columnOf(key);
    const known = cells.get(column) ?? null;
    const cell = graft.cells.get(key);
    const address = printCell({ row, column });
    if (cell?.rewritten === true && known !== null) noteOrphans(known, orphaned);
    const next = cell === undefined ? withValue(known ?? "", graft.values.get(key) ?? null) : graftCell(address, known, cell, graft);
    if (next === null) cells.delete(column);
    else cells.set(column, cell?.rewritten === false && graft.values.has(key) ? withValue(next, graft.values.get(key) ?? null) : next);
  }
  const height = graft.heights.get(row);
  // The span of a row is only a hint, and may no longer hold.
  const spanless = withAttribute(withAttribute(element.opening, "r", String(row + 1)), "spans", null);
  const sized = height === undefined ? spanless : withAttribute(withAttribute(spanless, "ht", String(height)), "customHeight", "1");
  const opening = graft.hidden.has(row) ? withAttribute(sized, "hidden", graft.hidden.get(row) === true ? "1" : null) : sized;
  return printElement({ ...element, opening, children: [...cells].sort(([a], [b]) => a - b).map(([, cellXml]) => ({ name: "c", xml: cellXml })) });
}

/** Content from one place and style from another, as the cell's flags say; null for a cell that is no more. */
function graftCell(address: string, known: string | null, cell: Cell, { written, style }: CellGraft): string | null {
  const ours = written.get(address) ?? null;
  const under = Number(attributeOf(known ?? "", "s") ?? 0);
  const number = cell.restyled ? styleNumber(ours, under, style) : under;
  const content = cell.rewritten ? (ours ?? `<c r="${address}"/>`) : (known ?? `<c r="${address}"/>`);
  const bare = /^<c r="[A-Z]+\d+"(?:\s+s="\d+")?\s*\/>$/.test(content);
  if (bare && number === 0) return null;
  return withAttribute(content, "s", number === 0 ? null : String(number));
}

function styleNumber(ours: string | null, under: number, style: CellGraft["style"]): number {
  const number = Number(attributeOf(ours ?? "", "s") ?? 0);
  return number === 0 ? 0 : style(number, under);
}

/** The cell with another value for its formula. */
export function withValue(cell: string, value: CellValue): string {
  const formula = /<f\b[^>]*\/>|<f\b[\s\S]*?<\/f>/.exec(cell)?.[0] ?? "";
  const type = typeof value === "boolean" ? "b" : typeof value === "string" ? (isErrorText(value) ? "e" : "str") : null;
  const opening = withAttribute(/^<c\b[^>]*?\/?>/.exec(cell)?.[0].replace(/\s*\/>$/, ">") ?? "<c>", "t", type);
  const shown = value === null ? "" : `<v>${typeof value === "boolean" ? Number(value) : encode(escapeText(String(value)))}</v>`;
  return `${opening}${formula}${shown}</c>`;
}

/** Formulas of other cells may only point at this one. */
function noteOrphans(cell: string, orphaned: Set<string>): void {
  const formula = /<f\b[^>]*>/.exec(cell)?.[0];
  if (formula === undefined || attributeOf(formula, "t") !== "shared" || attributeOf(formula, "ref") === null) return;
  orphaned.add(attributeOf(formula, "si") ?? "");
}

function writtenOut({ row, xml }: Row, orphaned: ReadonlySet<string>, graft: CellGraft): string {
  const element = parseElement(xml);
  if (element === null) return xml;
  const cells = [...cellsOf(element)].map(([column, cell]) => {
    const pointer = /<f\b[^>]*\/>|<f\b[\s\S]*?<\/f>/.exec(cell)?.[0] ?? "";
    const formula = attributeOf(pointer, "t") === "shared" && orphaned.has(attributeOf(pointer, "si") ?? "") ? graft.formula(cellKey(row, column)) : null;
    return { name: "c", xml: formula === null ? cell : cell.replace(pointer, () => `<f>${encode(escapeText(formula))}</f>`) };
  });
  return printElement({ ...element, children: cells });
}
