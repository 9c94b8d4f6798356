import { columnKey } from "../../templates/TableTemplate";
import { contains, sameSheet } from "../../workbook/addresses/RangeAddress";
import type { Formula } from "../../workbook/formulas/Formula";
import { mapReferences } from "../../workbook/formulas/mapReferences";
import type { Upgrade } from "./Upgrade";

/** Where a cell of a sheet stands afterwards; itself where it does not move. */
export type CellMove = (sheet: string, row: number, column: number) => { readonly row: number; readonly column: number };

/** Where the cells of the tables go: each row and column that a table keeps takes its cells along. */
export function moveCells(upgrades: readonly Upgrade[]): CellMove {
  const moves = upgrades.map((upgrade) => ({ range: upgrade.table.range, rows: movedRows(upgrade), columns: movedColumns(upgrade) }));
  return (sheet, row, column) => {
    const move = moves.find(({ range }) => contains(range, { sheet, row, column }));
    return move === undefined ? { row, column } : { row: move.rows.get(row) ?? row, column: move.columns.get(column) ?? column };
  };
}

/** Whether any cell of the table gets another place. */
export function isMoved(upgrade: Upgrade): boolean {
  return [...movedRows(upgrade), ...movedColumns(upgrade)].some(([from, to]) => from !== to);
}

/** A formula that stands on a sheet, speaking of the same cells after they have moved. */
export function followMove(formula: Formula, own: string, move: CellMove): Formula {
  return mapReferences(formula, (cell, sheet = own) => ({ ...cell, ...move(sheet, cell.row, cell.column) }));
}

/** Whether a formula's text may speak of the sheet; one that stands on the sheet itself always may. */
export function maySpeakOf(formula: string, own: string, sheet: string): boolean {
  return sameSheet(own, sheet) || formula.toLowerCase().includes(sheet.toLowerCase().replace(/'/g, "''"));
}

function movedRows({ old, layout, definition }: Upgrade): ReadonlyMap<number, number> {
  const { layout: before } = old;
  return new Map([
    [before.stampRow, layout.stampRow], [before.titleRow, layout.titleRow], [before.subtitleRow, layout.subtitleRow],
    [before.keyRow, layout.keyRow], [before.headerRow, layout.headerRow], [before.noteRow, layout.noteRow],
    ...definition.rows.map((row) => [before.rowOf(row.key), layout.rowOf(row.key)] as const),
  ]);
}

function movedColumns({ old, layout, definition }: Upgrade): ReadonlyMap<number, number> {
  const kept = definition.template.columns.map(columnKey).filter((key) => old.found.columns.has(key));
  return new Map([
    [old.layout.labelColumn, layout.labelColumn], [old.layout.keyColumn, layout.keyColumn],
    ...kept.map((key) => [old.layout.columnOf(key), layout.columnOf(key)] as const),
  ]);
}
