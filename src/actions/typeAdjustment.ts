import { eurosFromCents, type Cents } from "../domain/money/Cents";
import type { RowKey } from "../domain/statement/Row";
import type { ReadTable } from "../workbook/table/readTable";
import { inUnit } from "../workbook/table/TableDefinition";
import type { TypedCell } from "./typeInto";

/** A row's adjustment as it is typed into its table, in the unit that the table is written in. */
export function typeAdjustment({ definition }: Pick<ReadTable, "definition">, row: RowKey, adjustment: Cents): TypedCell & { readonly content: number } {
  const { forecast } = definition.template;
  if (forecast === null) throw new Error(`${definition.template.kind} has no forecast to adjust`);
  return { row, column: forecast.adjustment, content: inUnit(definition, forecast.adjustment, eurosFromCents(adjustment)) };
}
