import { centsFromEuros } from "../domain/money/Cents";
import type { Amendment } from "../domain/amendments/sumAmendments";
import { rangeAt, type RangeAddress } from "../workbook/addresses/RangeAddress";
import { REGISTER_NAMES } from "../workbook/settings/names";
import { ROW_MARK } from "../workbook/register/compileKnown";
import type { KnownTables, KnownUnit } from "../workbook/register/KnownTables";
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
  const placeOf = (wanted: string): RangeAddress | null => names.find((name) => name.scope === null && name.name.toLowerCase() === wanted)?.range ?? null;
  const units = placeOf(REGISTER_NAMES.units);
  const lists = [REGISTER_NAMES.knownUnits, REGISTER_NAMES.rowsOfUnits, REGISTER_NAMES.knownRows].map(placeOf).filter((range) => range !== null);
  if (units === null || lists.length < 3) return null;
  const layout = layOutRegister(units);
  const { sheet, row, rows } = layout.entries;
  const { ranges } = await host.read({ ranges: [rangeAt(sheet, row, layout.column("unit").column, rows, layout.column("date").column - layout.column("unit").column + 1), ...lists] });
  const [entries = [], knownUnits = [], rowsOfUnits = [], knownRows = []] = ranges.map((range) => range.values);
  const used = entries.map((cells) => cells.some((cell) => cell !== null && cell !== ""));
  return {
    layout,
    known: {
      units: knownUnits.flatMap(([unit], place) => (textOf(unit) === "" ? [] : [{ unit: textOf(unit), title: null, rows: textOf(rowsOfUnits[place]?.[0]).split(ROW_MARK).filter((name) => name !== "") }])),
      rowNames: knownRows.map(([name]) => textOf(name)).filter((name) => name !== ""),
    },
    amendments: entries.filter((_, place) => used[place]).map(([unit, name, amount]) => ({ unit: textOf(unit), row: textOf(name), amount: typeof amount === "number" ? centsFromEuros(amount) : null })),
    free: used.lastIndexOf(true) + 1,
  };
}

/** The unit of a table, and its rows that take amendments, as the register is to know them. */
export function knownUnitOf({ unit, rows, language }: Pick<TableDefinition, "unit" | "rows" | "language">, layout: Pick<TableLayout, "sheet" | "titleRow" | "labelColumn">): KnownUnit {
  return {
    unit,
    title: { sheet: layout.sheet, row: layout.titleRow, column: layout.labelColumn },
    rows: rows.filter((row) => row.kind === "input").map((row) => row.label[language]),
  };
}

/** The same of a table that stands in a workbook, its rows called as they are there. */
export function knownUnitOfTable({ definition, layout, value }: ReadTable): KnownUnit {
  const rows = definition.rows.filter((row) => row.kind === "input").map((row) => textOf(value(layout.rowOf(row.key), layout.labelColumn)));
  return { ...knownUnitOf(definition, layout), unit: textOf(value(layout.titleRow, layout.labelColumn)) || definition.unit, rows };
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
