import { columnKey } from "../templates/TableTemplate";
import { stampedColumns } from "../workbook/table/compileHeader";
import type { ReadTable } from "../workbook/table/readTable";

/** The month that a table says its forecasts were given in; null where its cell holds none, or where it does not tell. */
export function readForecastMonth({ definition, layout, value }: ReadTable): number | null {
  const [column] = stampedColumns(definition, "forecast");
  const month = column === undefined ? null : value(layout.stampRow, layout.columnOf(columnKey(column)));
  return typeof month === "number" ? month : null;
}
