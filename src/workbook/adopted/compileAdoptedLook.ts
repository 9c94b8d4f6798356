import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { ACCENT, GREY, INPUT_FILL } from "../formats/palette";
import type { CellStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { RECORD_LETTERS } from "../table/recordHeights";
import type { AdoptedRow, AdoptedTable } from "./AdoptedTable";
import { FIRST_ROW, HEADER_ROW, SUBTITLE_ROW, TITLE_ROW, type AdoptedLayout } from "./adoptedLayout";
import { isWordy } from "./adoptedWidths";
import { gatherCells } from "./gatherCells";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that a person types numbers into: those of figures that no formula gives and that hold no words. */
export function inputCells({ columns, rows }: AdoptedTable): readonly Cell[] {
  return cellsWhere({ columns, rows }, (row, column) => {
    const { content = null } = row.cells[column] ?? {};
    return isFigures(columns, column) && row.kind !== "heading" && (content === null || typeof content === "number");
  });
}

/** How an adopted table looks: as our own, with the deepness of labels that it had. */
export function compileAdoptedLook(table: AdoptedTable, { sheet, header, body }: AdoptedLayout): readonly PlanStep[] {
  const { columns, rows, notes } = table;
  const style = (ranges: readonly RangeAddress[], look: CellStyle): readonly PlanStep[] => (ranges.length === 0 ? [] : [{ kind: "format-cells", ranges, style: look }]);
  const gather = (wanted: (row: AdoptedRow, column: number) => boolean): readonly RangeAddress[] => gatherCells(sheet, cellsWhere(table, wanted));
  const lines = (wanted: (row: AdoptedRow) => boolean): readonly RangeAddress[] => rows.flatMap((row, place) => (wanted(row) ? [{ ...body, row: FIRST_ROW + place, rows: 1 }] : []));
  const labels = (wanted: (row: AdoptedRow) => boolean): readonly RangeAddress[] => gather((row, column) => column === label && wanted(row));
  const label = columns.findIndex(({ kind }) => kind === "label");
  const headerOf = (wanted: (column: number) => boolean): readonly RangeAddress[] => gatherCells(sheet, columns.flatMap((_, column) => (wanted(column) ? [{ row: HEADER_ROW, column }] : [])));
  const indents = [...new Set(rows.map(({ indent }) => indent))].filter((indent) => indent > 0).sort((a, b) => a - b);
  return [
    ...style([...headerOf((column) => isFigures(columns, column)), ...gather((_, column) => isFigures(columns, column))], { horizontal: "right", indent: 1 }),
    ...formats(table, sheet),
    ...style([rangeAt(sheet, TITLE_ROW, 0)], { bold: true, fontSize: 14 }),
    ...style([rangeAt(sheet, SUBTITLE_ROW, 0), ...(notes.length === 0 ? [] : [rangeAt(sheet, FIRST_ROW + rows.length + 1, 0, notes.length)])], { fontColour: GREY, fontSize: 9 }),
    ...style([header], { bold: true, fontColour: ACCENT, wrap: true, vertical: "bottom", lineBelow: { style: "thin", colour: ACCENT } }),
    ...style(gather((_, column) => columns[column]?.kind === "words"), { horizontal: "left", wrap: true, indent: 1 }),
    ...style(headerOf((column) => columns[column]?.kind === "words"), { horizontal: "left", indent: 1 }),
    ...style(gather((_, column) => columns[column]?.kind === "label"), { wrap: true }),
    ...style(isWordy(table) ? [body] : [], { vertical: "top", fontSize: RECORD_LETTERS }),
    ...indents.flatMap((indent) => style(labels((row) => row.indent === indent), { horizontal: "left", indent })),
    ...style(labels(({ kind }) => kind === "part" || kind === "memo"), { italic: true }),
    ...style(labels(({ kind }) => kind === "heading"), { bold: true, fontColour: ACCENT, vertical: "bottom" }),
    ...style(lines(({ isTotal }) => isTotal), { bold: true, lineAbove: { style: "thin", colour: ACCENT } }),
    ...style(rows.length === 0 ? [] : [{ ...body, row: body.row + rows.length - 1, rows: 1 }], { lineBelow: { style: "double", colour: ACCENT } }),
    ...style(gather((row, column) => row.kind !== "heading" && columns[column]?.kind !== "label" && !isFormula(row, column)), { fill: INPUT_FILL, unlocked: true }),
  ];
}

function formats({ columns, rows }: AdoptedTable, sheet: string): readonly PlanStep[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cellsWhere({ columns, rows }, () => true)) {
    const format = rows[cell.row - FIRST_ROW]?.cells[cell.column]?.format ?? null;
    if (format === null) continue;
    const group = groups.get(format);
    if (group === undefined) groups.set(format, [cell]);
    else group.push(cell);
  }
  return [...groups].map(([numberFormat, cells]) => ({ kind: "format-cells", ranges: gatherCells(sheet, cells), style: { numberFormat } }));
}

function cellsWhere({ columns, rows }: Pick<AdoptedTable, "columns" | "rows">, wanted: (row: AdoptedRow, column: number) => boolean): readonly Cell[] {
  return rows.flatMap((row, place) => columns.flatMap((_, column) => (wanted(row, column) ? [{ row: FIRST_ROW + place, column }] : [])));
}

function isFigures(columns: AdoptedTable["columns"], column: number): boolean {
  const kind = columns[column]?.kind;
  return kind === "amount" || kind === "percent";
}

function isFormula(row: AdoptedRow, column: number): boolean {
  const content = row.cells[column]?.content ?? null;
  return typeof content === "object" && content !== null;
}
