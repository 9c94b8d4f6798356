import { SIGN_PROFILES } from "../../domain/statement/SignProfile";
import { selectRows, type StatementDefinition } from "../../domain/statement/StatementDefinition";
import type { Measure, MeasureKey } from "../../domain/statement/Measure";
import type { RowKey } from "../../domain/statement/Row";
import type { TableFacts } from "../../templates/TableFacts";
import type { TableTemplate, TemplateRow } from "../../templates/TableTemplate";

/** A table as it is to be made: a template, what of it is there, and for whom. */
export interface TableDefinition extends TableFacts {
  readonly template: TableTemplate;
  readonly rows: readonly TemplateRow[];
}

/** The template's rows that are there, each as it computes among them. */
export function presentRows(template: TableTemplate, present: readonly RowKey[] | undefined): readonly TemplateRow[] {
  const keys = new Set(present ?? template.rows.map((row) => row.key));
  return selectRows(template.rows, keys).map((row) => {
    const source = template.rows.find((one) => one.key === row.key);
    if (source === undefined) throw new Error(`The template has no row ${row.key}`);
    return { ...row, label: source.label };
  });
}

/** What the domain needs to compute the table. */
export function statementOf(definition: TableDefinition): StatementDefinition {
  return {
    rows: definition.rows,
    measures: measuresOf(definition.template),
    profile: SIGN_PROFILES[definition.profile],
    zeroBudget: definition.zeroBudget,
  };
}

export function measuresOf(template: TableTemplate): readonly Measure[] {
  return template.columns.flatMap((column) => (column.type === "measure" ? [column.measure] : []));
}

/** Figures that go into a new table's input cells, in euros; nothing where the cell stays empty. */
export type InputFigures = (row: RowKey, measure: MeasureKey) => number | null;
