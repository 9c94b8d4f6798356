import type { RuleKey } from "../../domain/deviations/DeviationRule";
import { columnKey } from "../../templates/TableTemplate";
import type { CellReference } from "../formulas/Formula";
import { at } from "../formulas/formulaParts";
import type { TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";

/** The limits that hold for the table stand above the column of their rule: euros, percent, and whether both are wanted. */
export interface LimitCells {
  readonly euros: CellReference;
  readonly percent: CellReference;
  readonly mode: CellReference;
}

/** Where the limits of a rule stand, fixed to their rows. */
export function limitCells(layout: TableLayout, rule: RuleKey): LimitCells {
  const column = layout.columnOf(rule);
  const inRow = (row: number): CellReference => ({ ...at(row, column), absoluteRow: true });
  return { euros: inRow(layout.stampRow), percent: inRow(layout.titleRow), mode: inRow(layout.subtitleRow) };
}

/** Where the flags are counted, unseen: the words beside tell their number. */
export function countCell(layout: TableLayout): CellReference {
  return fixed(layout.stampRow, layout.columnOf("flag"));
}

/** Where it stands which of the levels of limits is the unit's, counted from 1: over the flags, under their number. */
export function levelCell(layout: TableLayout): CellReference {
  return fixed(layout.titleRow, layout.columnOf("flag"));
}

/** Where the name of the row stands that binds the unit: over the reasons. */
export function bindingCell(layout: TableLayout): CellReference {
  return fixed(layout.stampRow, layout.columnOf("reason"));
}

/** Where the key of that row stands, which the rows compare themselves with: over the reasons too. */
export function bindingKeyCell(layout: TableLayout): CellReference {
  return fixed(layout.subtitleRow, layout.columnOf("reason"));
}

/** Where it stands by how much a deviation may move before its reason is outdated: over what is to be explained. */
export function outdatedCell(layout: TableLayout): CellReference {
  return fixed(layout.stampRow, layout.columnOf("to-explain"));
}

/** The rules that the table has a column for, from the left. */
export function ruleColumns({ template }: Pick<TableDefinition, "template">): readonly RuleKey[] {
  return template.columns.flatMap((column) => (column.type === "deviation" ? [column.rule] : []));
}

/** Whether the table has a column of that key. */
export function hasColumn({ template }: Pick<TableDefinition, "template">, key: string): boolean {
  return template.columns.some((column) => columnKey(column) === key);
}

function fixed(row: number, column: number): CellReference {
  return { ...at(row, column), absoluteRow: true, absoluteColumn: true };
}
