import type { CellContents, ContentsStyle, NameContents, SheetContents, WorkbookContents } from "./WorkbookContents";

/** A cell that is no longer as it was. */
export interface CellDifference {
  readonly row: number;
  readonly column: number;
  /** What it holds now; null where its contents are as they were. */
  readonly contents: Pick<CellContents, "value" | "formula"> | null;
  /** The style it has now, whole, and the one it had; null where it looks as it did. Parts that are the same in both need no writing. */
  readonly style: { readonly before: ContentsStyle; readonly after: ContentsStyle } | null;
}

/** A sheet that is in both workbooks; `changed` names the parts besides cells that differ. */
export interface SheetDifference {
  readonly before: SheetContents;
  readonly after: SheetContents;
  readonly cells: readonly CellDifference[];
  readonly changed: readonly Exclude<keyof SheetContents, "id" | "cells">[];
}

export interface ContentsDifference {
  /** Sheets by id, so that a renamed sheet is a changed one. */
  readonly removedSheets: readonly SheetContents[];
  readonly addedSheets: readonly SheetContents[];
  readonly changedSheets: readonly SheetDifference[];
  /** Whether the order of the tabs differs. */
  readonly reordered: boolean;
  readonly removedNames: readonly NameContents[];
  /** Names that are new or have a new meaning. */
  readonly setNames: readonly NameContents[];
}

const NO_STYLE: ContentsStyle = {};
const PARTS = [
  "name", "visible", "protected", "gridlines", "columnWidths", "rowHeights", "hiddenColumns", "hiddenRows",
  "merges", "frozen", "conditionalFormats", "validations", "print", "charts", "anchors",
] as const satisfies readonly Exclude<keyof SheetContents, "id" | "cells">[];

/** What must be written to make a workbook that holds `before` hold `after`. */
export function diffContents(before: WorkbookContents, after: WorkbookContents): ContentsDifference {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const now = new Set(after.sheets.map((sheet) => sheet.id));
  const changedSheets = after.sheets.flatMap((sheet) => {
    const was = old.get(sheet.id);
    return was ? diffSheet(was, before.styles, sheet, after.styles) : [];
  });
  const kept = before.sheets.filter((sheet) => now.has(sheet.id)).map((sheet) => sheet.id);
  return {
    removedSheets: before.sheets.filter((sheet) => !now.has(sheet.id)),
    addedSheets: after.sheets.filter((sheet) => !old.has(sheet.id)),
    changedSheets,
    reordered: after.sheets.some((sheet, place) => place < kept.length && sheet.id !== kept[place]),
    ...diffNames(before.names, after.names),
  };
}

function diffSheet(before: SheetContents, oldStyles: readonly ContentsStyle[], after: SheetContents, newStyles: readonly ContentsStyle[]): SheetDifference[] {
  const was = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const cells: CellDifference[] = [];
  for (const cell of after.cells) {
    const difference = diffCell(was.get(keyOf(cell)), oldStyles, cell, newStyles);
    if (difference) cells.push(difference);
    was.delete(keyOf(cell));
  }
  for (const gone of was.values()) {
    const empty: CellContents = { row: gone.row, column: gone.column, value: null, formula: null, style: null };
    const difference = diffCell(gone, oldStyles, empty, newStyles);
    if (difference) cells.push(difference);
  }
  const changed = PARTS.filter((part) => !same(before[part], after[part]));
  return cells.length + changed.length > 0 ? [{ before, after, cells, changed }] : [];
}

function diffCell(before: CellContents | undefined, oldStyles: readonly ContentsStyle[], after: CellContents, newStyles: readonly ContentsStyle[]): CellDifference | null {
  const sameContents = (before?.value ?? null) === after.value && (before?.formula ?? null) === after.formula;
  const oldStyle = styleOf(before?.style ?? null, oldStyles);
  const newStyle = styleOf(after.style, newStyles);
  const sameStyle = same(oldStyle, newStyle);
  if (sameContents && sameStyle) return null;
  return {
    row: after.row,
    column: after.column,
    contents: sameContents ? null : { value: after.value, formula: after.formula },
    style: sameStyle ? null : { before: oldStyle, after: newStyle },
  };
}

function diffNames(before: readonly NameContents[], after: readonly NameContents[]): Pick<ContentsDifference, "removedNames" | "setNames"> {
  const old = new Map(before.map((name) => [nameKey(name), name]));
  const now = new Set(after.map(nameKey));
  return {
    removedNames: before.filter((name) => !now.has(nameKey(name))),
    setNames: after.filter((name) => !same(old.get(nameKey(name))?.refersTo, name.refersTo)),
  };
}

function keyOf(cell: CellContents): string {
  return `${cell.row},${cell.column}`;
}

function nameKey(name: NameContents): string {
  return `${name.scope?.toLowerCase() ?? ""}!${name.name.toLowerCase()}`;
}

function styleOf(style: number | null, styles: readonly ContentsStyle[]): ContentsStyle {
  return style === null ? NO_STYLE : (styles[style] ?? NO_STYLE);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || stable(a) === stable(b);
}

/** The same text for the same data, whatever the order of its keys. */
function stable(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(stable).join()}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "";
  return `{${Object.entries(data).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => `${key}:${stable(part)}`).join()}}`;
}
