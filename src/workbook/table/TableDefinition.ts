import { centsOfUnit, signProfileOf, type MoneyUnit } from "../../domain/statement/Conventions";
import type { StatementDefinition } from "../../domain/statement/StatementDefinition";
import type { Measure, MeasureKey } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import type { TableFacts } from "../../templates/TableFacts";
import type { ColumnKey, TableTemplate, TemplateRow } from "../../templates/TableTemplate";

/** A table as it is to be made: a template, what of it is there, and for whom. */
export interface TableDefinition extends TableFacts {
  readonly template: TableTemplate;
  readonly rows: readonly TemplateRow[];
  /** What single columns are written in, where it is not what the conventions say (the years of a plan). */
  readonly columnUnits?: Readonly<Record<MeasureKey, MoneyUnit>>;
  /** Whether the workbook lists its units, whose level and binding row the table then follows. */
  readonly hasUnits?: boolean;
}

/** What the domain needs to compute the table. */
export function statementOf(definition: TableDefinition): StatementDefinition {
  return {
    rows: definition.rows,
    measures: measuresOf(definition.template),
    profile: signProfileOf(definition.conventions),
    zeroBudget: definition.conventions.zeroBudget,
  };
}

/** The measures of the template's columns, from the left; columns of words, choices and flags have none. */
export function measuresOf(template: Pick<TableTemplate, "columns">): readonly Measure[] {
  return template.columns.flatMap((column) => (column.type === "measure" ? [column.measure] : []));
}

/** What a column's amounts are written in. */
export function moneyUnitOf(definition: Pick<TableDefinition, "columnUnits" | "conventions">, measure: MeasureKey): MoneyUnit {
  return definition.columnUnits?.[measure] ?? definition.conventions.moneyUnit;
}

/** The decimals that a cent has in a cell of the column; what is less is the trace of binary sums. */
export function centDecimals(definition: Pick<TableDefinition, "columnUnits" | "conventions">, measure: MeasureKey): number {
  return Math.log10(centsOfUnit(moneyUnitOf(definition, measure)));
}

/** Euros as a cell of the column holds them: 12 500 € is 12.5 in thousands. */
export function inUnit(definition: Pick<TableDefinition, "columnUnits" | "conventions">, measure: MeasureKey, euros: number): number {
  const unit = centsOfUnit(moneyUnitOf(definition, measure)) / 100;
  return unit === 1 ? euros : Number((euros / unit).toPrecision(15));
}

/** What a new table's input cells hold from the start: amounts in euros, other numbers as they are, words; null where the cell stays empty. */
export type InputFigures = (row: RowKey, column: ColumnKey) => number | string | null;
