import { cents, roundCents, type Cents } from "../money/Cents";
import { MONTHS, type Month } from "../periods/Period";
import type { Statement } from "../statement/computeStatement";
import type { MeasureKey } from "../statement/Measure";
import type { HeadingRow, Row, RowKey } from "../statement/Row";
import { orientation, termSign } from "../statement/SignProfile";
import type { StatementDefinition } from "../statement/StatementDefinition";
import { limitFor, type DeviationLimits, type LimitLevel } from "./DeviationLimits";
import type { Flag, RowFigures } from "./DeviationRule";
import { toldBefore, type DeviationWatch, type ProjectWatch, type StatementWatch } from "./DeviationWatch";
import { ruleOf } from "./deviationRules";
import { expectedShare } from "./expectedShare";
import { flagRow, type WatchedRow } from "./flagRow";
import { deviationToExplain } from "./reasonState";
import type { BindingRow } from "../units/Unit";

/** A table whose deviations are computed. */
export interface WatchedTable {
  readonly definition: StatementDefinition;
  readonly watch: DeviationWatch;
  readonly statement: Statement;
  readonly unit: string;
  readonly level: LimitLevel;
  readonly binding: BindingRow;
  /** The last month of its figures. */
  readonly through: Month;
  /** The last month of last year's actuals; those of other months than this year's are held against nothing. Null where the table does not say. */
  readonly priorThrough: Month | null;
  /** What a row is called in the table, as profiles name it. */
  readonly labelOf: (row: RowKey) => string;
}

/** What is to be told of a row. */
export interface RowFlags {
  readonly row: RowKey;
  /** In the order of the rules. */
  readonly flags: readonly Flag[];
  /** The share of the budget that was to be used by now, in percent; null where nothing is expected. */
  readonly expected: number | null;
  /** The effect that a reason is due for; null where none is. */
  readonly toExplain: Cents | null;
  /** What the rules have looked at, in the table's signs. */
  readonly figures: RowFigures;
  /** What a project has used of its funding, in percent; null where it is unknown or the row is none. */
  readonly spent: number | null;
}

type FigureRow = Exclude<Row, HeadingRow>;

/** The flags of every row with figures, in the table's order. */
export function computeFlags(table: WatchedTable, limits: DeviationLimits): readonly RowFlags[] {
  const rows = table.definition.rows.filter((row) => row.kind !== "heading");
  return rows.map((row) => (table.watch.kind === "statement" ? flagStatementRow(table, table.watch, row, limits) : flagProject(table, table.watch, row, limits)));
}

function flagStatementRow(table: WatchedTable, watch: StatementWatch, row: FigureRow, limits: DeviationLimits): RowFlags {
  const amountOf = (measure: MeasureKey | null): Cents | null => amount(table.statement, row.key, measure);
  const expected = watch.rules.includes("pace") ? expectedOf(table, watch, row, limits) : null;
  const budget = amountOf(watch.budget);
  const figures: RowFigures = {
    actual: amountOf(watch.actual), budget, outcome: amountOf(watch.outcome), allowance: amountOf(watch.allowance), "prior-actual": amountOf(samePrior(table, watch)),
    expected: expected === null ? null : ((budget ?? 0) * expected) / 100,
  };
  const direction = orientation(row.nature, table.definition.profile);
  const isBinding = row.key === watch.binding[table.binding];
  const flags = flagWith(table, { nature: row.nature, direction, isBinding, figures }, limits);
  return { row: row.key, flags, expected, toExplain: toExplain(watch, row, isBinding, flags, adjustmentEffect(amountOf(watch.adjustment), direction)), figures, spent: null };
}

/** A sum is explained by its rows; only the row that binds is explained itself, for how the year ends. */
function toExplain(watch: StatementWatch, row: FigureRow, isBinding: boolean, flags: readonly Flag[], adjustment: Cents | null): Cents | null {
  if (row.kind === "input") return deviationToExplain(flags, watch.adjustment === null ? null : adjustment);
  return isBinding ? deviationToExplain(flags.filter(({ rule }) => ruleOf(rule).isBinding), null) : null;
}

function adjustmentEffect(adjustment: Cents | null, direction: 1 | -1): Cents | null {
  return adjustment === null ? null : cents(direction * adjustment);
}

/** Last year's actuals, where they are of the same months as this year's. */
function samePrior({ through, priorThrough }: WatchedTable, { priorActual }: StatementWatch): MeasureKey | null {
  return priorThrough === through ? priorActual : null;
}

/** A sum expects what its rows expect; one without a budget expects what its months do. */
function expectedOf(table: WatchedTable, watch: StatementWatch, row: FigureRow, limits: DeviationLimits): number {
  const { statement, definition, unit, through, labelOf } = table;
  const even = (through / MONTHS) * 100;
  if (row.kind === "input") {
    const basis = { unit, row: labelOf(row.key), through, priorActual: amount(statement, row.key, samePrior(table, watch)), priorYear: amount(statement, row.key, watch.priorYear) };
    return expectedShare(basis, limits);
  }
  const budget = amount(statement, row.key, watch.budget) ?? 0;
  if (budget === 0) return even;
  const terms = row.of.flatMap((key) => definition.rows.filter((one): one is FigureRow => one.key === key && one.kind !== "heading"));
  const euros = terms.reduce((sum, term) => sum + termSign(row.nature, term.nature, definition.profile) * (amount(statement, term.key, watch.budget) ?? 0) * expectedOf(table, watch, term, limits), 0);
  return euros / budget;
}

/** Funding and what is used of it are written positive, and are costs. */
function flagProject(table: WatchedTable, watch: ProjectWatch, row: FigureRow, limits: DeviationLimits): RowFlags {
  const funding = amount(table.statement, row.key, watch.funding);
  const figure = table.statement(row.key, watch.spent);
  const spent = row.kind === "input" && figure?.unit === "number" ? figure.number : null;
  const actual = spent !== null && funding !== null ? roundCents((funding * spent) / 100) : null;
  const figures: RowFigures = { actual, budget: funding, outcome: null, allowance: funding, "prior-actual": null, expected: null };
  const flags = flagWith(table, { nature: "expense", direction: -1, isBinding: false, figures }, limits);
  return { row: row.key, flags, expected: null, toExplain: deviationToExplain(flags, null), figures, spent };
}

function flagWith({ watch, level }: WatchedTable, row: WatchedRow, limits: DeviationLimits): readonly Flag[] {
  return watch.rules.reduce<readonly Flag[]>((flags, key) => {
    const [rule, limit] = [ruleOf(key), limitFor(limits, key, level)];
    const isTold = toldBefore(watch, rule).some((before) => flags.some((flag) => flag.rule === before));
    const flag = limit === null || isTold ? null : flagRow(rule, row, limit, limits.serious);
    return flag === null ? flags : [...flags, flag];
  }, []);
}

function amount(statement: Statement, row: RowKey, measure: MeasureKey | null): Cents | null {
  const figure = measure === null ? null : statement(row, measure);
  return figure?.unit === "amount" ? figure.cents : null;
}
