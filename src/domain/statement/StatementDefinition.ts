import type { ZeroBudgetDisplay } from "./Conventions";
import type { Measure, MeasureKey } from "./Measure";
import type { Row, RowKey, SumRow } from "./Row";
import type { SignProfile } from "./SignProfile";

/** The rows and measures of a table and the conventions they follow: all that computing needs. */
export interface StatementDefinition {
  readonly rows: readonly Row[];
  readonly measures: readonly Measure[];
  readonly profile: SignProfile;
  readonly zeroBudget: ZeroBudgetDisplay;
}

/** The rows that are there, in the template's order. A sum keeps the terms that are there; with none left it becomes an input. */
export function selectRows(rows: readonly Row[], present: ReadonlySet<RowKey>): readonly Row[] {
  return rows.filter((row) => present.has(row.key)).map((row) => {
    if (row.kind !== "sum") return row;
    const terms = presentTerms(row, rows, present);
    return terms.length === 0 ? { kind: "input", key: row.key, nature: row.nature } : { ...row, of: terms };
  });
}

// An absent sum stands for its own terms: without Vuosikate, Tilikauden tulos takes Toimintakate and Rahoitus.
function presentTerms(sum: SumRow, rows: readonly Row[], present: ReadonlySet<RowKey>): readonly RowKey[] {
  return sum.of.flatMap((key) => {
    if (present.has(key)) return [key];
    const term = rows.find((row) => row.key === key);
    return term?.kind === "sum" ? presentTerms(term, rows, present) : [];
  });
}

/** The measure of that key; throws where the definition lacks it, which is our own mistake. */
export function measureOf(measures: readonly Measure[], key: MeasureKey): Measure {
  const measure = measures.find((one) => one.key === key);
  if (measure === undefined) throw new Error(`The table has no measure ${key}`);
  return measure;
}

/** How many input rows the row adds up; one for a row that is given itself. */
export function leafCount(definition: StatementDefinition, key: RowKey): number {
  const row = definition.rows.find((one) => one.key === key);
  if (row?.kind !== "sum") return 1;
  return row.of.reduce((sum, term) => sum + leafCount(definition, term), 0);
}
