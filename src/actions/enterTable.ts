import { finding, type Finding } from "../domain/findings/Finding";
import type { Cents } from "../domain/money/Cents";
import { eurosFromCents } from "../domain/money/Cents";
import { compareFigures } from "../domain/statement/compareFigures";
import { computeStatement, type StatementInputs } from "../domain/statement/computeStatement";
import { enterFigures, type GivenFigure } from "../domain/statement/enterFigures";
import { findOtherSigns, type OtherSigns } from "../domain/statement/findOtherSigns";
import type { MeasureKey } from "../domain/statement/Measure";
import type { RowKey } from "../domain/statement/Row";
import { turnSigns } from "../domain/statement/turnSigns";
import { matchToTemplate } from "../recognition/matchToTemplate";
import { parseFigures, type CellFinder } from "../recognition/parseFigures";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { TABLE_TEXTS } from "../locale/tables";
import { fillHeader } from "../templates/fillHeader";
import { joinBrokenWords } from "../templates/joinBrokenWords";
import { columnKey } from "../templates/TableTemplate";
import { measuresOf, moneyUnitOf, statementOf, type TableDefinition } from "../workbook/table/TableDefinition";

// In cents.
const EURO = 100;

/** What the figures of a recognised table become in a table of ours. */
export interface EnteredTable {
  readonly inputs: readonly GivenFigure[];
  /** What could not be read (errors), what has no place here (warnings), and what differs from the computed figures (warnings). */
  readonly findings: readonly Finding[];
}

/** How the places of a table are told. */
export interface TablePlaces {
  readonly header: (measure: MeasureKey) => string;
  /** Where the table stands in a workbook already. */
  readonly cellOf?: CellFinder;
}

/**
 * Enters a recognised table's figures into the inputs of a definition and compares the rest with what is computed. Figures signed in another
 * way are turned where their margins prove it; where nothing proves it, that is the one thing said of them.
 */
export function enterTable(definition: TableDefinition, recognised: RecognisedTable, present: StatementInputs, { header, cellOf = () => ({}) }: TablePlaces): EnteredTable {
  const table = matchToTemplate(recognised, { rows: definition.rows, columns: definition.template.columns }, definition.year);
  const read = parseFigures(table, definition.year, cellOf);
  const statement = statementOf(definition);
  const rows = new Set(definition.rows.filter((row) => row.kind !== "heading").map((row) => row.key));
  const measures = new Set(measuresOf(definition.template).map((measure) => measure.key));
  const isPlaced = (figure: { readonly row: RowKey; readonly measure: MeasureKey }): boolean => rows.has(figure.row) && measures.has(figure.measure);
  const given = read.amounts.filter(isPlaced).map((figure) => ({ row: figure.row, measure: figure.measure, cents: figure.amount, step: figure.step }));
  const signs = findOtherSigns(statement, given);
  const amounts = signs?.isProven === true ? turnSigns(statement, given, signs.given, signs.wanted) : given;
  const { inputs, compared } = enterFigures(statement, amounts, present);
  const computed = computeStatement(statement, overlay(inputs, present));
  const label = (row: RowKey): string => definition.rows.find((one) => one.key === row)?.label[definition.language] ?? row;
  // A column that is only typed is rounded as it is printed itself; one that is computed may come from any other.
  const typed = new Set(statement.measures.filter((measure) => measure.kind === "input").map((measure) => measure.key));
  const stepOf = (key: MeasureKey): number => Math.max(EURO, ...read.amounts.filter((one) => !typed.has(key) || one.measure === key).map((one) => one.step));
  const differences = signs?.isProven === false ? [] : compareFigures(statement, computed, compared, read.percents.filter(isPlaced), stepOf).map((one) =>
    finding(
      { code: "computed-differs", expected: one.expected, found: one.found, difference: Math.round((one.found - one.expected) * 100) / 100 },
      { table: definition.unit, row: label(one.row), column: header(one.measure), ...cellOf(one.row, one.measure) },
      "warning",
    ),
  );
  const unplaced = table.rows.flatMap((row) =>
    row.match !== null && !rows.has(row.match.key) && row.raw.some((text) => text !== "")
      ? [finding({ code: "row-unknown", text: row.label }, { table: definition.unit, row: row.label })]
      : [],
  );
  return { inputs, findings: [...(signs === null ? [] : [flagSigns(signs, definition.unit)]), ...read.findings, ...unplaced, ...differences] };
}

function flagSigns({ given, wanted, isProven }: OtherSigns, table: string): Finding {
  return isProven ? finding({ code: "signs-turned", given, wanted }, { table }, "warning") : finding({ code: "signs-differ", given, wanted }, { table });
}

/** Inputs with the new figures laid over what stands there now. */
export function overlay(inputs: readonly GivenFigure[], present: StatementInputs): StatementInputs {
  const given = new Map<string, Cents>(inputs.map((figure) => [`${figure.row} ${figure.measure}`, figure.cents]));
  return (row, measure) => given.get(`${row} ${measure}`) ?? present(row, measure);
}

/** Inputs as the euros of a new table's cells. */
export function eurosOf(inputs: readonly GivenFigure[]): (row: RowKey, measure: MeasureKey) => number | null {
  const given = new Map<string, number>(inputs.map((figure) => [`${figure.row} ${figure.measure}`, eurosFromCents(figure.cents)]));
  return (row, measure) => given.get(`${row} ${measure}`) ?? null;
}

/** A measure's header in words, before any workbook shows it: "TOT 2026 3 kk". */
export function headerText(definition: TableDefinition, measure: MeasureKey): string {
  const column = definition.template.columns.find((one) => columnKey(one) === measure);
  const unit = TABLE_TEXTS[definition.language].moneyUnits[moneyUnitOf(definition, measure)];
  return column === undefined ? measure : fillHeader(joinBrokenWords(column.header[definition.language]), { year: definition.year, through: definition.through, unit });
}
