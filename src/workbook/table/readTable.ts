import { centsOfUnit, MONEY_UNITS, type MoneyUnit } from "../../domain/statement/Conventions";
import { centsFromEuros } from "../../domain/money/Cents";
import type { NumberInputs, StatementInputs } from "../../domain/statement/computeStatement";
import type { RowKey } from "../../domain/statement/Row";
import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type AddedRow, type ColumnKey, type TableTemplate } from "../../templates/TableTemplate";
import type { TableIdentity } from "../../templates/TableIdentity";
import { withRegister } from "../../templates/withRegister";
import { rangeAt } from "../addresses/RangeAddress";
import type { CellValue, RangeValues } from "../WorkbookHost";
import { stampedColumns } from "./compileHeader";
import { expandRows, isAddedKey } from "./expandRows";
import { findLayout, type FoundLayout } from "./findLayout";
import { placeOf, type TableLayout } from "./layOutTable";
import { moneyUnitOf, type TableDefinition } from "./TableDefinition";

/** A table as it stands in a workbook: what it is, where its parts are, and what a person has typed. */
export interface ReadTable {
  readonly definition: TableDefinition;
  readonly layout: TableLayout;
  /** The rows that a person has added, in their order: records, and own rows with the sum of their group. */
  readonly added: readonly AddedRow[];
  /** The amounts that stand in the input cells, in cents; a text counts as nothing. */
  readonly inputs: StatementInputs;
  /** The numbers that are no money. */
  readonly numbers: NumberInputs;
  /** The words of a row. */
  readonly words: (row: RowKey, column: ColumnKey) => string | null;
  readonly value: (row: number, column: number) => CellValue;
  /** The header cells as shown, by column. */
  readonly header: (column: number) => string;
}

/** A table that another version of its template has made, and the places of what the two have in common. */
export interface OlderTable extends ReadTable {
  readonly found: FoundLayout;
}

/** Reads a table of the template from its block; null where its keys are gone or a column or every row is missing. */
export function readTable(kind: TableTemplate, identity: TableIdentity, reading: RangeValues): ReadTable | null {
  const template = templateOf(kind, identity);
  const found = findLayout(template, reading);
  return found === null || template.columns.some((column) => !found.columns.has(columnKey(column))) ? null : readFound(template, identity, reading, found);
}

/** As `readTable`, for a table that another version of the template has made: its layout lacks the columns that it did not have. */
export function readOlderTable(kind: TableTemplate, identity: TableIdentity, reading: RangeValues): OlderTable | null {
  const template = templateOf(kind, identity);
  const found = findLayout(template, reading);
  const table = found === null ? null : readFound(template, identity, reading, found);
  return found === null || table === null ? null : { ...table, found };
}

function templateOf(kind: TableTemplate, { sumsRegister }: TableIdentity): TableTemplate {
  return sumsRegister === true ? withRegister(kind) : kind;
}

function readFound(template: TableTemplate, identity: TableIdentity, reading: RangeValues, found: FoundLayout): ReadTable | null {
  if (found.rows.size === 0) return null;
  const value = (row: number, column: number): CellValue => reading.values[row - reading.range.row]?.[column - reading.range.column] ?? null;
  const { kind: _name, variant: _variant, version: _version, unit: named, ...facts } = identity;
  const layout = layoutOf(reading, found);
  const unit = value(layout.titleRow, layout.labelColumn);
  const added = readAdded(template, found, layout, value);
  const columnUnits = readUnits(template, identity, layout, found, value);
  const definition: TableDefinition = {
    ...facts,
    template,
    rows: expandRows(template, { present: [...found.rows.keys()], added }),
    // The title may have been typed over; what the sheet says is the unit.
    unit: typeof unit === "string" && unit.trim() !== "" ? unit.trim() : named,
    ...(columnUnits === null ? {} : { columnUnits }),
  };
  const at = (row: RowKey, column: ColumnKey): CellValue => value(layout.rowOf(row), layout.columnOf(column));
  const numberAt = (row: RowKey, column: ColumnKey): number | null => {
    const cell = at(row, column);
    return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
  };
  return {
    definition,
    layout,
    added,
    value,
    header: (column) => String(value(layout.headerRow, column) ?? ""),
    inputs: (row, measure) => {
      const cell = numberAt(row, measure);
      return cell === null ? null : centsFromEuros((cell * centsOfUnit(moneyUnitOf(definition, measure))) / 100);
    },
    numbers: numberAt,
    words: (row, column) => {
      const cell = at(row, column);
      return cell === null || cell === "" ? null : String(cell);
    },
  };
}

/** The rows that a person has added, in their order; which group an own row belongs to is told by the sum that follows it. */
function readAdded(template: TableTemplate, found: FoundLayout, layout: TableLayout, value: ReadTable["value"]): readonly AddedRow[] {
  const inOrder = [...found.rows].sort(([, a], [, b]) => a - b);
  return inOrder.flatMap(([key, row], index) => {
    if (!isAddedKey(key)) return [];
    const label = String(value(row, layout.labelColumn) ?? "");
    const sum = inOrder.slice(index).find(([later]) => template.rows.some((one) => one.key === later && one.kind === "sum"))?.[0] ?? null;
    return [{ key, label, group: key.startsWith("own-") ? sum : null }];
  });
}

/** What single columns are written in, as their stamps say; null where the table has no such stamps. */
function readUnits(template: TableTemplate, { language }: TableIdentity, layout: TableLayout, found: FoundLayout, value: ReadTable["value"]): Readonly<Record<string, MoneyUnit>> | null {
  const columns = stampedColumns({ template }, "unit").filter((column) => found.columns.has(columnKey(column)));
  if (columns.length === 0) return null;
  const { moneyUnits } = TABLE_TEXTS[language];
  return Object.fromEntries(columns.flatMap((column) => {
    const said = value(layout.stampRow, layout.columnOf(columnKey(column)));
    const unit = MONEY_UNITS.find((one) => moneyUnits[one] === said);
    return unit === undefined ? [] : [[columnKey(column), unit] as const];
  }));
}

/** The found places as a layout; rows inserted inside the table move its parts, the frame stays around the keys. */
function layoutOf(reading: RangeValues, found: FoundLayout): TableLayout {
  const { range } = reading;
  return {
    sheet: range.sheet,
    range,
    printed: rangeAt(range.sheet, range.row + 1, range.column, range.rows - 1, found.keyColumn - range.column),
    stampRow: found.stampRow,
    titleRow: found.titleRow,
    subtitleRow: found.subtitleRow,
    keyRow: found.keyRow,
    headerRow: found.keyRow + 1,
    noteRow: range.row + range.rows - 1,
    labelColumn: range.column,
    keyColumn: found.keyColumn,
    rowOf: (key) => placeOf(found.rows, key),
    columnOf: (key) => placeOf(found.columns, key),
  };
}
