import { columnKey, type TemplateColumn, type TemplateRow } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { EUROS, INVISIBLE, PERCENT, WHOLE } from "../formats/numberFormats";
import { ACCENT, GREY, INPUT_FILL, PAPER, UNFAVOURABLE } from "../formats/palette";
import type { CellStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { stampedColumns } from "./compileHeader";
import { inputRanges, reasonRanges } from "./inputRanges";
import { rowBlocks } from "./rowBlocks";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** How the table looks: quiet, one accent, only input cells filled, ready to print as it is. */
export function compileLook(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  const { sheet, range } = layout;
  const style = (ranges: readonly RangeAddress[], look: CellStyle): PlanStep[] => (ranges.length === 0 ? [] : [{ kind: "format-cells", ranges, style: look }]);
  const line = (row: number, from: number, columns: number): RangeAddress => rangeAt(sheet, row, from, 1, columns);
  const printedLine = (row: number): RangeAddress => line(row, layout.labelColumn, layout.printed.columns);
  const besideColumn = layout.keyColumn + 1;
  const besideLine = (row: number): RangeAddress => line(row, besideColumn, range.column + range.columns - besideColumn);
  const columnsOf = (wanted: (column: TemplateColumn) => boolean): RangeAddress[] =>
    definition.template.columns.filter(wanted).flatMap((column) => rowBlocks(layout, definition.rows, layout.columnOf(columnKey(column))));
  const rowsOf = (wanted: (row: TemplateRow) => boolean): RangeAddress[] =>
    definition.rows.filter(wanted).map((row) => printedLine(layout.rowOf(row.key)));
  const last = definition.rows.at(-1);

  return [
    ...style(columnsOf((column) => column.type === "measure" && column.measure.kind !== "ratio"), { numberFormat: EUROS, horizontal: "right", indent: 1 }),
    ...style(columnsOf((column) => column.type === "measure" && column.measure.kind === "ratio"), { numberFormat: PERCENT, horizontal: "right", indent: 1 }),
    ...style(columnsOf((column) => column.type !== "measure"), { horizontal: "left" }),
    ...style([printedLine(layout.titleRow)], { bold: true, fontSize: 14 }),
    ...style([printedLine(layout.subtitleRow), besideLine(layout.subtitleRow), printedLine(layout.noteRow)], { fontColour: GREY, fontSize: 9 }),
    ...style([line(layout.stampRow, layout.labelColumn, range.columns)], { fontColour: GREY, fontSize: 9 }),
    ...style([line(layout.stampRow, stampWarningColumn(definition, layout), 1)], { bold: true, fontColour: UNFAVOURABLE }),
    ...style([line(layout.keyRow, range.column, range.columns), rangeAt(sheet, layout.stampRow, layout.keyColumn, range.rows)], { numberFormat: INVISIBLE, fontColour: PAPER }),
    ...style([printedLine(layout.headerRow), besideLine(layout.headerRow)], {
      bold: true, fontColour: ACCENT, wrap: true, vertical: "bottom", horizontal: "right", indent: 1, lineBelow: { style: "thin", colour: ACCENT },
    }),
    ...style([line(layout.headerRow, layout.labelColumn, 1), ...textHeaders(definition, layout)], { horizontal: "left", indent: 0 }),
    ...style(rowsOf((row) => isDetail(definition, row)).map((row) => ({ ...row, columns: 1 })), { horizontal: "left", indent: 1 }),
    ...style(rowsOf((row) => row.kind === "heading").map((row) => ({ ...row, columns: 1 })), { bold: true, fontColour: ACCENT, vertical: "bottom" }),
    ...style(rowsOf((row) => row.kind === "sum"), { bold: true, lineAbove: { style: "thin", colour: ACCENT } }),
    ...style(last === undefined ? [] : [printedLine(layout.rowOf(last.key))], { lineBelow: { style: "double", colour: ACCENT } }),
    ...style([...inputRanges(definition, layout), ...reasonRanges(definition, layout)], { fill: INPUT_FILL, unlocked: true }),
    ...style(reasonRanges(definition, layout), { wrap: true }),
    ...style(stampedColumns(definition).map((column) => line(layout.stampRow, layout.columnOf(columnKey(column)), 1)), {
      fill: INPUT_FILL, unlocked: true, numberFormat: WHOLE, horizontal: "right", indent: 1,
    }),
  ];
}

/** The warning about stamps stands right of the last stamped column, in sight beside the figures it speaks of. */
function stampWarningColumn(definition: TableDefinition, layout: TableLayout): number {
  const stamped = stampedColumns(definition).at(-1);
  return stamped === undefined ? layout.labelColumn : layout.columnOf(columnKey(stamped)) + 1;
}

function textHeaders(definition: TableDefinition, layout: TableLayout): RangeAddress[] {
  return definition.template.columns
    .filter((column) => column.type !== "measure")
    .map((column) => rangeAt(layout.sheet, layout.headerRow, layout.columnOf(columnKey(column))));
}

/** Whether the row is a line of a group: a term of an income or expense sum. */
function isDetail(definition: TableDefinition, row: TemplateRow): boolean {
  return row.kind === "input" && definition.rows.some((sum) => sum.kind === "sum" && sum.nature !== "result" && sum.of.includes(row.key));
}
