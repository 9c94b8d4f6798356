import type { Stamp, TemplateColumn } from "../../templates/TableTemplate";
import { columnKey } from "../../templates/TableTemplate";
import { binary, call, join, named } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The header of a column: its pattern, with year, months and unit following settings and the column's own stamp by formula. */
export function compileHeader(definition: TableDefinition, layout: TableLayout, column: TemplateColumn): CellContent {
  const pattern = column.header[definition.language];
  const parts = compilePattern(pattern, () => stampCell(layout, column));
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error(`The header of ${columnKey(column)} is empty`);
  if (rest.length === 0 && first.type === "text") return pattern;
  // A lone number would be shown as a number.
  return { formula: rest.length === 0 ? join(first, "") : join(first, ...rest) };
}

/** The parts of a pattern as formulas; `stamp` gives the cell that says the months or the unit. */
export function compilePattern(pattern: string, stamp: () => CellReference): readonly Formula[] {
  return pattern.split(/(\{[^}]+\})/).filter((part) => part !== "").map((part): Formula => {
    const year = /^\{year(?:([+-])(\d))?\}$/.exec(part);
    if (year !== null) return year[2] === undefined ? named(SETTING_NAMES.year) : binary(named(SETTING_NAMES.year), year[1] === "-" ? "-" : "+", Number(year[2]));
    switch (part) {
      case "{through}":
      case "{unit}":
        return stamp();
      case "{day}":
        return lastDay(stamp());
      default:
        return { type: "text", value: part };
    }
  });
}

/** The last day of a month of the fiscal year, without the functions of dates, which not every program agrees on. */
function lastDay(month: CellReference): Formula {
  const isOneOf = (...months: readonly number[]): Formula => call("OR", ...months.map((one) => binary(month, "=", one)));
  const quarter = binary(named(SETTING_NAMES.year), "/", 4);
  const february = call("IF", binary(call("ROUND", quarter, 0), "=", quarter), 29, 28);
  return call("IF", isOneOf(4, 6, 9, 11), 30, call("IF", binary(month, "=", 2), february, 31));
}

/** The cell that holds what a column says of its figures: their last month or their unit. */
export function stampCell(layout: TableLayout, column: TemplateColumn): CellReference {
  return { type: "cell", row: layout.stampRow, column: layout.columnOf(columnKey(column)), absoluteRow: true };
}

/** The columns that carry such a stamp. */
export function stampedColumns(definition: Pick<TableDefinition, "template">, stamp: Stamp = "months"): readonly TemplateColumn[] {
  return definition.template.columns.filter((column) => column.stamp === stamp);
}
