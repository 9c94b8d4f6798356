import { finding, type Finding } from "../domain/findings/Finding";
import type { RowKey } from "../domain/statement/Row";
import { columnKey, type TemplateRow } from "../templates/TableTemplate";
import { printCell } from "../workbook/addresses/printAddress";
import { stampedColumns } from "../workbook/table/compileHeader";
import type { ReadTable } from "../workbook/table/readTable";
import { nameFew } from "./nameFew";
import { readForecastMonth } from "./readForecastMonth";
import type { TypedCell } from "./typeInto";

/** The closed month as that of a table's forecasts. */
export interface ForecastStamp {
  /** What is typed above the adjustments; nothing where the month stays. */
  readonly cells: readonly TypedCell[];
  /** What the month says of forecasts that nobody has given in it. */
  readonly findings: readonly Finding[];
}

interface GivenForecasts {
  /** The workbook's closed month; null where it has none. */
  readonly through: number | null;
  /** The rows whose forecasts are given now. */
  readonly written: ReadonlySet<RowKey>;
  /** Whether the forecasts of earlier months that stay are confirmed along; else the month waits for them. */
  readonly confirms: boolean;
}

const STAYS: ForecastStamp = { cells: [], findings: [] };

/** Moves the month of a table's forecasts on to the closed one. A table has one month for all of them, so that those which stay are named; a later month is never put back. */
export function stampForecasts(read: ReadTable, { through, written, confirms }: GivenForecasts): ForecastStamp {
  const { definition, layout } = read;
  const [column] = stampedColumns(definition, "forecast");
  const held = readForecastMonth(read) ?? 0;
  if (column === undefined || through === null || held === through) return STAYS;
  const key = columnKey(column);
  const place = { sheet: layout.sheet, table: definition.unit, cell: printCell({ row: layout.stampRow, column: layout.columnOf(key) }) };
  if (held > through) return { cells: [], findings: [finding({ code: "forecasts-later", held, through }, place, "warning")] };
  const left = definition.rows.filter((row) => row.kind === "input" && !written.has(row.key) && isForecast(read, row));
  if (left.length > 0 && !confirms) return STAYS;
  const names = left.map((row) => String(read.value(layout.rowOf(row.key), layout.labelColumn) ?? ""));
  return {
    cells: [{ row: null, above: "stampRow", column: key, content: through }],
    findings: left.length === 0 ? [] : [finding({ code: "forecasts-confirmed", count: left.length, text: nameFew(names), held, through }, place, "warning")],
  };
}

function isForecast({ definition: { template }, layout, value }: ReadTable, row: TemplateRow): boolean {
  return template.forecast !== null && typeof value(layout.rowOf(row.key), layout.columnOf(template.forecast.adjustment)) === "number";
}
