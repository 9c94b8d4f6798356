import { centsFromEuros } from "../domain/money/Cents";
import type { Amendment } from "../domain/amendments/sumAmendments";
import { rangeAt, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { REGISTER_NAMES } from "../workbook/settings/names";
import type { KnownRow, KnownTable, KnownTables } from "../workbook/register/KnownTables";
import { layOutRegister, type RegisterLayout } from "../workbook/register/RegisterLayout";
import type { ReadTable } from "../workbook/table/readTable";
import type { TableDefinition } from "../workbook/table/TableDefinition";
import type { TableLayout } from "../workbook/table/layOutTable";
import type { CellValue, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";

/** The workbook's register of amendments as it stands. */
export interface Register {
  readonly layout: RegisterLayout;
  readonly known: KnownTables;
  readonly amendments: readonly Amendment[];
  /** The first place below the last entry, counted from the register's first; as many as there are places where it is full. */
  readonly free: number;
}

/** Reads the register by its names, whatever its sheet is called; null where the workbook has none. Asks the host once more. */
export async function readRegister(host: WorkbookHost, { names }: Pick<WorkbookReading, "names">): Promise<Register | null> {
  const placeOf = (wanted: string): RangeAddress | null => findNamedRange(names, wanted);
  const units = placeOf(REGISTER_NAMES.units);
  const lists = [REGISTER_NAMES.knownUnits, REGISTER_NAMES.placeUnits, REGISTER_NAMES.knownRows].map(placeOf).filter((range) => range !== null);
  if (units === null || lists.length < 3) return null;
  const layout = layOutRegister(units);
  const { sheet, row, rows } = layout.entries;
  const { ranges } = await host.read({ ranges: [rangeAt(sheet, row, layout.column("unit").column, rows, layout.column("date").column - layout.column("unit").column + 1), ...lists] });
  const [entries = [], knownUnits = [], placeUnits = [], knownRows = []] = ranges.map((range) => range.values);
  const used = entries.map((cells) => cells.some((cell) => cell !== null && cell !== ""));
  return {
    layout,
    known: {
      units: namesIn(knownUnits).map((name) => ({ name, cell: null })),
      rows: namesIn(knownRows).map((name) => ({ name, label: null, among: null })),
      listed: placeUnits.map(([unit]) => textOf(unit) !== "").lastIndexOf(true) + 1,
      places: [],
    },
    amendments: entries.filter((_, place) => used[place]).map(([unit, name, amount]) => ({ unit: textOf(unit), row: textOf(name), amount: typeof amount === "number" ? centsFromEuros(amount) : null })),
    free: used.lastIndexOf(true) + 1,
  };
}

/** A table and its rows that take amendments, as the register is to know them. */
export function knownTableOf({ unit, rows, language }: Pick<TableDefinition, "unit" | "rows" | "language">, { sheet, titleRow, headerRow, noteRow, labelColumn, rowOf }: TableLayout): KnownTable {
  const among = { row: headerRow + 1, rows: noteRow - headerRow - 1 };
  return {
    unit,
    title: { sheet, row: titleRow, column: labelColumn },
    rows: rows.filter((row) => row.kind === "input").map((row): KnownRow => (
      { name: row.label[language], label: { sheet, row: rowOf(row.key), column: labelColumn }, among: row.typed === true ? among : null }
    )),
  };
}

/** The same of a table that stands in a workbook, its unit and rows called as they are there. */
export function knownTableRead({ definition, layout, value }: ReadTable): KnownTable {
  const known = knownTableOf(definition, layout);
  return {
    ...known,
    unit: textOf(value(layout.titleRow, layout.labelColumn)) || definition.unit,
    rows: known.rows.map((row) => ({ ...row, name: row.label === null ? row.name : textOf(value(row.label.row, row.label.column)) })),
  };
}

function namesIn(cells: readonly (readonly CellValue[])[]): readonly string[] {
  return cells.map(([name]) => textOf(name)).filter((name) => name !== "");
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
