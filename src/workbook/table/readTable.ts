import { centsFromEuros } from "../../domain/money/Cents";
import type { StatementInputs } from "../../domain/statement/computeStatement";
import { columnKey, type TableTemplate } from "../../templates/TableTemplate";
import type { TableIdentity } from "../../templates/TableIdentity";
import { rangeAt } from "../addresses/RangeAddress";
import type { CellValue, RangeReading } from "../WorkbookHost";
import { findLayout, type FoundLayout } from "./findLayout";
import { placeOf, type TableLayout } from "./layOutTable";
import { presentRows, type TableDefinition } from "./TableDefinition";

/** A table as it stands in a workbook: what it is, where its parts are, and what a person has typed. */
export interface ReadTable {
  readonly definition: TableDefinition;
  readonly layout: TableLayout;
  /** What stands in the input cells, in cents; a text counts as nothing. */
  readonly inputs: StatementInputs;
  readonly value: (row: number, column: number) => CellValue;
  /** The header cells as shown, by column. */
  readonly header: (column: number) => string;
}

/** Reads a table of the template from its block; null where its keys are gone or a column or every row is missing. */
export function readTable(template: TableTemplate, identity: TableIdentity, reading: RangeReading): ReadTable | null {
  const found = findLayout(template, reading);
  if (found === null || found.rows.size === 0 || template.columns.some((column) => !found.columns.has(columnKey(column)))) return null;
  const value = (row: number, column: number): CellValue => reading.values[row - reading.range.row]?.[column - reading.range.column] ?? null;
  const { year, through, language, profile, zeroBudget } = identity;
  const layout = layoutOf(reading, found);
  const unit = value(layout.titleRow, layout.labelColumn);
  const definition: TableDefinition = {
    template,
    rows: presentRows(template, [...found.rows.keys()]),
    // The title may have been typed over; what the sheet says is the unit.
    unit: typeof unit === "string" && unit.trim() !== "" ? unit.trim() : identity.unit,
    year, through, language, profile, zeroBudget,
  };
  return {
    definition,
    layout,
    value,
    header: (column) => String(value(layout.headerRow, column) ?? ""),
    inputs: (row, measure) => {
      const cell = value(layout.rowOf(row), layout.columnOf(measure));
      return typeof cell === "number" && Number.isFinite(cell) ? centsFromEuros(cell) : null;
    },
  };
}

/** The found places as a layout; rows inserted inside the table move its parts, the frame stays around the keys. */
function layoutOf(reading: RangeReading, found: FoundLayout): TableLayout {
  const { range } = reading;
  return {
    sheet: range.sheet,
    range,
    printed: rangeAt(range.sheet, range.row + 1, range.column, range.rows - 1, found.keyColumn - range.column),
    stampRow: found.keyRow - 3,
    titleRow: found.keyRow - 2,
    subtitleRow: found.keyRow - 1,
    keyRow: found.keyRow,
    headerRow: found.keyRow + 1,
    noteRow: range.row + range.rows - 1,
    labelColumn: range.column,
    keyColumn: found.keyColumn,
    rowOf: (key) => placeOf(found.rows, key),
    columnOf: (key) => placeOf(found.columns, key),
  };
}
