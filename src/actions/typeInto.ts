import type { RowKey } from "../domain/statement/Row";
import type { ColumnKey } from "../templates/TableTemplate";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellContent, ExpectedCell, PlanStep } from "../workbook/plan/WorkbookPlan";
import type { ReadTable } from "../workbook/table/readTable";

/** A cell that the pane types into, by its keys: of a row, or above the rows where `row` is null and `above` tells the line. */
export interface TypedCell {
  readonly row: RowKey | null;
  readonly above?: "stampRow" | "titleRow";
  readonly column: ColumnKey;
  readonly content: CellContent;
}

/** The cells as a person would type them into the table as it was read, and the keys that must still stand beside and above them. */
export function typeInto({ layout }: Pick<ReadTable, "layout">, cells: readonly TypedCell[]): { readonly steps: readonly PlanStep[]; readonly expects: readonly ExpectedCell[] } {
  const { sheet, keyRow, keyColumn } = layout;
  const rowOf = ({ row, above = "stampRow" }: TypedCell): number => (row === null ? layout[above] : layout.rowOf(row));
  const rows = [...new Set(cells.flatMap(({ row }) => (row === null ? [] : [row])))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  return {
    steps: cells.map((cell) => ({ kind: "write-cells", range: rangeAt(sheet, rowOf(cell), layout.columnOf(cell.column)), cells: [[cell.content]], asTyped: true })),
    expects: [
      ...rows.map((row) => ({ cell: { sheet, row: layout.rowOf(row), column: keyColumn }, value: row })),
      ...columns.map((column) => ({ cell: { sheet, row: keyRow, column: layout.columnOf(column) }, value: column })),
    ],
  };
}
