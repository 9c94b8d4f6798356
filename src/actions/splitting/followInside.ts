import { sameSheet } from "../../workbook/addresses/RangeAddress";
import type { Formula } from "../../workbook/formulas/Formula";
import { mapReferences } from "../../workbook/formulas/mapReferences";
import type { TableDefinition } from "../../workbook/table/TableDefinition";
import type { TableLayout } from "../../workbook/table/layOutTable";
import { columnKey } from "../../templates/TableTemplate";

/**
 * A person's formula as it reads in the same table elsewhere; null where it speaks of anything outside the table, by a cell or by a name, which
 * would not come along.
 */
export function followInside(formula: Formula, { rows, template }: TableDefinition, from: TableLayout, to: TableLayout): Formula | null {
  if (mentionsName(formula)) return null;
  const frame = (layout: TableLayout): readonly number[] => [layout.stampRow, layout.titleRow, layout.subtitleRow, layout.keyRow, layout.headerRow, layout.noteRow, ...rows.map((row) => layout.rowOf(row.key))];
  const across = (layout: TableLayout): readonly number[] => [layout.labelColumn, layout.keyColumn, ...template.columns.map((column) => layout.columnOf(columnKey(column)))];
  const newRow = pair(frame(from), frame(to));
  const newColumn = pair(across(from), across(to));
  let isInside = true;
  const followed = mapReferences(formula, (cell, sheet) => {
    const row = newRow.get(cell.row);
    const column = newColumn.get(cell.column);
    if (row === undefined || column === undefined || (sheet !== undefined && !sameSheet(sheet, from.sheet))) {
      isInside = false;
      return cell;
    }
    const { sheet: _own, ...rest } = cell;
    return { ...rest, row, column };
  });
  return isInside ? followed : null;
}

function pair(from: readonly number[], to: readonly number[]): ReadonlyMap<number, number> {
  return new Map(from.map((place, index) => [place, to[index] ?? place]));
}

function mentionsName(formula: Formula): boolean {
  switch (formula.type) {
    case "name":
      return true;
    case "call":
      return formula.arguments.some(mentionsName);
    case "binary":
      return mentionsName(formula.left) || mentionsName(formula.right);
    case "negate":
      return mentionsName(formula.operand);
    case "number":
    case "text":
    case "boolean":
    case "cell":
    case "range":
      return false;
  }
}
