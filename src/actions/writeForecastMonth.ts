import { columnKey } from "../templates/TableTemplate";
import { stampedColumns } from "../workbook/table/compileHeader";
import type { ReadTable } from "../workbook/table/readTable";
import type { ForecastReading } from "./ForecastReading";
import type { TypedCell } from "./typeInto";

/** The closed month above the forecasts, where an earlier one stands there; nothing where they are of this month or the table does not tell. */
export function writeForecastMonth({ forecastMonth, closedMonth }: ForecastReading, read: ReadTable): readonly TypedCell[] {
  const [column] = stampedColumns(read.definition, "forecast");
  if (column === undefined || closedMonth === null || (forecastMonth ?? 0) >= closedMonth) return [];
  return [{ row: null, above: "stampRow", column: columnKey(column), content: closedMonth }];
}
