import { defineTable } from "../../src/actions/defineTable";
import { USUAL_LIMITS, type DeviationLimits } from "../../src/domain/deviations/DeviationLimits";
import { computeFlags, type RowFlags, type WatchedTable } from "../../src/domain/deviations/computeFlags";
import { centsFromEuros } from "../../src/domain/money/Cents";
import { monthFrom, type Month } from "../../src/domain/periods/Period";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { keyOf } from "../../src/domain/units/checkUnits";
import { statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { SAMPLE_UNITS } from "./sampleUnits";
import { listTables, orderTable, type Sample, type SampleTable } from "./sampleWorkbook";

/** A published table with what the rules say of its rows. */
export interface FlaggedTable extends SampleTable {
  readonly definition: TableDefinition;
  readonly watched: WatchedTable;
  readonly rows: readonly RowFlags[];
  /** What a row is called in print: its label, or the name of a project. */
  readonly labelOf: (row: string) => string;
}

/** The watched tables of a sample, flagged from their published figures; units have the level and the binding row that the list of units gives them. */
export function flagSample(sample: Sample, limits: DeviationLimits = USUAL_LIMITS): readonly FlaggedTable[] {
  return listTables(sample).flatMap((table) => {
    const { order } = orderTable(sample, table);
    const definition = defineTable(order);
    const watch = definition?.template.deviations;
    if (definition === null || watch === undefined) return [];
    const numbers = (row: string, column: string): number | null => {
      const figure = order.figures?.(row, column) ?? null;
      return typeof figure === "number" ? figure : null;
    };
    const statement = computeStatement(statementOf(definition), (row, measure) => {
      const euros = numbers(row, measure);
      return euros === null ? null : centsFromEuros(euros);
    }, numbers);
    const unit = SAMPLE_UNITS.find(({ name }) => keyOf(name) === keyOf(definition.unit));
    const rowLabel = (row: string): string => definition.rows.find((one) => one.key === row)?.label[definition.language] ?? "";
    const watched: WatchedTable = {
      definition: statementOf(definition), watch, statement, unit: definition.unit, level: unit?.level ?? "all", binding: unit?.binding ?? limits.binding,
      through: monthFrom(definition.through) as Month, priorThrough: monthFrom(definition.through), labelOf: rowLabel,
    };
    const project = (row: string): string => String(order.figures?.(row, "project") ?? rowLabel(row));
    return [{ ...table, definition, watched, rows: computeFlags(watched, limits), labelOf: watch.kind === "projects" ? project : rowLabel }];
  });
}
