import type { TemplateColumn } from "../../templates/TableTemplate";
import { columnKey } from "../../templates/TableTemplate";
import { binary, join, named } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The header of a column: its pattern, with year and months following settings and the column's own stamp by formula. */
export function compileHeader(definition: TableDefinition, layout: TableLayout, column: TemplateColumn): CellContent {
  const pattern = column.header[definition.language];
  const parts = pattern.split(/(\{\w+\})/).filter((part) => part !== "");
  if (parts.length === 1 && !pattern.includes("{")) return pattern;
  const formulas = parts.map((part): Formula => {
    switch (part) {
      case "{year}":
        return named(SETTING_NAMES.year);
      case "{prior}":
        return binary(named(SETTING_NAMES.year), "-", 1);
      case "{through}":
        return stampCell(layout, column);
      default:
        return { type: "text", value: part };
    }
  });
  const [first, ...rest] = formulas;
  if (first === undefined) throw new Error(`The header of ${columnKey(column)} is empty`);
  // A lone number would be shown as a number.
  return { formula: rest.length === 0 ? join(first, "") : join(first, ...rest) };
}

/** The cell that holds the last month of a column's figures. */
export function stampCell(layout: TableLayout, column: TemplateColumn): CellReference {
  return { type: "cell", row: layout.stampRow, column: layout.columnOf(columnKey(column)), absoluteRow: true };
}

/** The columns that carry the period of their figures. */
export function stampedColumns(definition: Pick<TableDefinition, "template">): readonly TemplateColumn[] {
  return definition.template.columns.filter((column) => column.type === "measure" && column.stamped === true);
}
