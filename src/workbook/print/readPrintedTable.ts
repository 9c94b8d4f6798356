import { formatPrinted } from "../../domain/money/formatPrinted";
import { centsOfUnit, type MoneyUnit } from "../../domain/statement/Conventions";
import { isAmount } from "../../domain/statement/Measure";
import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type TemplateColumn } from "../../templates/TableTemplate";
import { readFigureFormat } from "../formats/numberFormats";
import type { CellStyle } from "../plan/CellStyle";
import { stampedColumns } from "../table/compileHeader";
import type { ReadTable } from "../table/readTable";
import { measuresOf, moneyUnitOf } from "../table/TableDefinition";
import type { CellValue } from "../WorkbookHost";
import { printedStyles } from "./printedStyles";
import type { PrintedCell, PrintedTable } from "./PrintedTable";

/**
 * The printed part of a table as it stands in the workbook, its amounts in the unit that is asked for: each figure rounded by itself, no sum
 * added up anew. An empty record, and an empty row that a person has inserted, are left out.
 */
export function readPrintedTable(table: ReadTable, unit: MoneyUnit): PrintedTable {
  const { layout, definition, value } = table;
  const { printed, labelColumn, headerRow, noteRow, titleRow, subtitleRow } = layout;
  const styleOf = printedStyles(table);
  const columns = Array.from({ length: printed.columns }, (_, index) => printed.column + index);
  const columnAt = new Map(definition.template.columns.map((column) => [layout.columnOf(columnKey(column)), column]));
  const cell = (row: number, column: number, text: string): PrintedCell => ({ text, style: styleOf(row, column) });
  const kept = new Set(definition.rows.filter((row) => row.typed !== true).map((row) => layout.rowOf(row.key)));
  const rows = Array.from({ length: noteRow - headerRow - 1 }, (_, index) => headerRow + 1 + index)
    .filter((row) => kept.has(row) || columns.some((column) => !isEmpty(value(row, column))));
  return {
    language: definition.language,
    title: cell(titleRow, labelColumn, textOf(value(titleRow, labelColumn))),
    subtitle: cell(subtitleRow, labelColumn, subtitleIn(table, unit)),
    headers: columns.map((column) => cell(headerRow, column, headerIn(table, columnAt.get(column), column, unit))),
    rows: rows.map((row) => columns.map((column) => {
      const style = styleOf(row, column);
      return { text: printValue(table, columnAt.get(column), value(row, column), style, unit), style };
    })),
    note: cell(noteRow, labelColumn, textOf(value(noteRow, labelColumn))),
  };
}

/** Whether a table has amounts of money, so that their unit can be chosen. */
export function hasAmounts({ definition }: ReadTable): boolean {
  return measuresOf(definition.template).some(isAmount);
}

function printValue({ definition }: ReadTable, column: TemplateColumn | undefined, value: CellValue, { numberFormat }: CellStyle, unit: MoneyUnit): string {
  if (typeof value !== "number") return textOf(value);
  const format = readFigureFormat(numberFormat ?? "");
  if (column?.type !== "measure" || !isAmount(column.measure)) return formatPrinted(value, format);
  const own = centsOfUnit(moneyUnitOf(definition, column.measure.key));
  return formatPrinted((value * own) / centsOfUnit(unit), format);
}

/** "Osavuosikatsaus, tuloslaskelma · 1–3/2026 · euroa", its unit that of the copy. */
function subtitleIn({ definition, layout, value }: ReadTable, unit: MoneyUnit): string {
  const { unitsOfMoney } = TABLE_TEXTS[definition.language];
  const shown = textOf(value(layout.subtitleRow, layout.labelColumn));
  const own = ` · ${unitsOfMoney[definition.conventions.moneyUnit]}`;
  return shown.endsWith(own) ? `${shown.slice(0, -own.length)} · ${unitsOfMoney[unit]}` : shown;
}

/** A header as the sheet shows it; where it names the unit of its column, that of the copy. */
function headerIn(table: ReadTable, column: TemplateColumn | undefined, place: number, unit: MoneyUnit): string {
  const { definition, layout, value } = table;
  const shown = textOf(value(layout.headerRow, place));
  if (column === undefined || !stampedColumns(definition, "unit").includes(column)) return shown;
  const { moneyUnits } = TABLE_TEXTS[definition.language];
  const own = moneyUnits[moneyUnitOf(definition, columnKey(column))];
  return shown.endsWith(own) ? `${shown.slice(0, -own.length)}${moneyUnits[unit]}` : shown;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}
