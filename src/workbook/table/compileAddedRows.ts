import { columnKey, type TemplateRow } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { moveFormula } from "../formulas/moveFormula";
import type { CellStyle } from "../plan/CellStyle";
import type { CellContent, PlanStep } from "../plan/WorkbookPlan";
import { compileCell } from "./compileCells";
import { compileLook } from "./compileLook";
import { compileConditionalFormats, compileValidation } from "./compileWatch";
import { compileReady } from "./compileReady";
import type { InputFigures, TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** What no row of ours has until it is given a look: an inserted row takes that of its neighbour. */
const PLAIN: CellStyle = {
  bold: false, italic: false, fontColour: "#000000", fill: null, wrap: false, unlocked: false,
  lineAbove: { style: "none", colour: "#000000" }, lineBelow: { style: "none", colour: "#000000" },
};

/**
 * The steps that put rows into a table that stands in a workbook. The definition and the layout are those of the table with
 * the rows in it. Only the rows and the sums that take them in are written; what a person has made of the others stays.
 */
export function compileAddedRows(definition: TableDefinition, layout: TableLayout, added: readonly TemplateRow[], figures: InputFigures): readonly PlanStep[] {
  const places = added.map((row) => layout.rowOf(row.key));
  const first = Math.min(...places);
  const block = rangeAt(layout.sheet, first, layout.range.column, added.length, layout.range.columns);
  const keys = new Set(added.map((row) => row.key));
  const sums = definition.rows.filter((row) => row.kind === "sum" && row.of.some((key) => keys.has(key)));
  return [
    { kind: "insert-rows", sheet: layout.sheet, row: first, count: added.length },
    ...added.flatMap((row) => writeRow(definition, layout, row)),
    ...sums.flatMap((row) => writeFormulas(definition, layout, row)),
    ...compileReady(definition, layout).map(({ cell, content }): PlanStep => ({ kind: "write-cells", range: rangeAt(layout.sheet, cell.row, cell.column), cells: [[content]] })),
    { kind: "format-cells", ranges: [block], style: PLAIN },
    ...compileLook(definition, layout, figures).flatMap((step) => within(step, block)),
    ...compileValidation(definition, layout).flatMap((step) => within(step, block)),
    { kind: "clear-conditions", range: block },
    ...compileConditionalFormats(definition, layout).flatMap((step) => within(step, block)),
  ];
}

function writeRow(definition: TableDefinition, layout: TableLayout, row: TemplateRow): readonly PlanStep[] {
  const put = (column: number, content: CellContent): PlanStep => ({ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf(row.key), column), cells: [[content]] });
  return [
    put(layout.labelColumn, row.label[definition.language] || null),
    put(layout.keyColumn, row.key),
    ...writeFormulas(definition, layout, row),
  ];
}

function writeFormulas(definition: TableDefinition, layout: TableLayout, row: TemplateRow): readonly PlanStep[] {
  return definition.template.columns.flatMap((column): PlanStep[] => {
    const content = compileCell(definition, layout, row, column, () => null);
    return content === null ? [] : [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf(row.key), layout.columnOf(columnKey(column))), cells: [[content]] }];
  });
}

/** What of a step concerns the block: its rules and looks there and nowhere else. */
function within(step: PlanStep, block: RangeAddress): readonly PlanStep[] {
  if (step.kind !== "format-cells" && step.kind !== "validate-cells" && step.kind !== "format-when") return [];
  const ranges = step.ranges.flatMap((range) => intersect(range, block));
  const [from, to] = [step.ranges[0], ranges[0]];
  if (from === undefined || to === undefined) return [];
  if (step.kind !== "format-when") return [{ ...step, ranges }];
  return [{ ...step, ranges, formula: moveFormula(step.formula, to.row - from.row, to.column - from.column) }];
}

function intersect(range: RangeAddress, block: RangeAddress): readonly RangeAddress[] {
  const row = Math.max(range.row, block.row);
  const column = Math.max(range.column, block.column);
  const rows = Math.min(range.row + range.rows, block.row + block.rows) - row;
  const columns = Math.min(range.column + range.columns, block.column + block.columns) - column;
  return rows > 0 && columns > 0 ? [{ sheet: range.sheet, row, column, rows, columns }] : [];
}
