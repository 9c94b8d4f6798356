import { eurosFromCents } from "../domain/money/Cents";
import type { ReadTable } from "../workbook/table/readTable";
import { inUnit } from "../workbook/table/TableDefinition";
import type { ForecastRow } from "./ForecastReading";
import { hasColumn } from "./readForecastRows";
import type { TypedCell } from "./typeInto";

/** The figure that the row's reason explains from now on, in the table's unit: what is to be explained, or nothing without a reason. No cell where it stands already, or where the table keeps none. */
export function typeExplained(read: ReadTable, row: Pick<ForecastRow, "key" | "toExplain" | "explained">, reason: string): readonly TypedCell[] {
  const explained = reason === "" ? null : row.toExplain;
  if (!hasColumn(read, "explained") || explained === row.explained) return [];
  return [{ row: row.key, column: "explained", content: explained === null ? null : inUnit(read.definition, "explained", eurosFromCents(explained)) }];
}
