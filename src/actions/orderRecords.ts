import { finding, type Finding } from "../domain/findings/Finding";
import { centsFromEuros } from "../domain/money/Cents";
import { roundingTolerance } from "../domain/money/roundingTolerance";
import { USUAL_CONVENTIONS } from "../domain/statement/Conventions";
import { computeStatement, type StatementFigure } from "../domain/statement/computeStatement";
import type { MeasureKey } from "../domain/statement/Measure";
import { parseRecords, type ParsedRecords, type TotalCell } from "../recognition/parseRecords";
import type { TextGrid } from "../recognition/TextGrid";
import { columnKey, type TableTemplate, type TemplateRow } from "../templates/TableTemplate";
import { measuresOf, statementOf, type InputFigures, type TableDefinition } from "../workbook/table/TableDefinition";
import { defineTable } from "./defineTable";
import { headerText } from "./enterTable";
import type { FiguresOrder } from "./FiguresOrder";
import type { TableChoice } from "./TableChoice";
import type { TableOrder } from "./TableOrder";

/** Parses the rows of a text as the records of a table that is to be made, and compares its printed totals with what the rows give. */
export function orderRecords(choice: TableChoice, template: TableTemplate, grid: TextGrid): FiguresOrder {
  const { riskScale } = { ...USUAL_CONVENTIONS, ...choice.conventions };
  const read = parseRecords(grid, template, { year: choice.year, language: choice.language, riskScale });
  if (read === null || read.added.length === 0) return { order: choice, findings: [finding({ code: "figures-empty" })] };
  const figures = figuresOf(read);
  const order: TableOrder = { ...choice, added: read.added, figures };
  const definition = defineTable(order, undefined, [template]);
  if (definition === null) return { order, findings: [finding({ code: "rows-none" })] };
  return { order, findings: [...read.findings, ...checkFunding(definition, figures), ...compareTotals(definition, figures, read.totals)] };
}

function figuresOf({ cells }: ParsedRecords): InputFigures {
  const given = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return (row, column) => given.get(`${row} ${column}`) ?? null;
}

/** The rows with a percentage that the mean could not weigh, since what it weighs by is not given. */
function checkFunding(definition: TableDefinition, figures: InputFigures): readonly Finding[] {
  const means = measuresOf(definition.template).flatMap((measure) => (measure.kind === "number" && measure.mean !== undefined ? [{ key: measure.key, ...measure.mean }] : []));
  return definition.rows.filter((row) => row.kind === "input").flatMap((row) => {
    const lacking = means.find(({ of, weight }) => figures(row.key, weight) === null && partsOf(definition, of).some((part) => typeof figures(row.key, part) === "number"));
    return lacking === undefined ? [] : [finding({ code: "funding-missing" }, { table: definition.unit, row: nameOf(definition, figures, row), column: headerText(definition, lacking.weight) })];
  });
}

/** What a person knows a row by: its name, or where others go by that too, the first words beside it. */
function nameOf({ rows, template, language }: TableDefinition, figures: InputFigures, row: TemplateRow): string {
  const label = row.label[language];
  if (label !== "" && rows.every((one) => one === row || one.label[language] !== label)) return label;
  const words = template.columns.filter((column) => column.type === "text").map((column) => figures(row.key, columnKey(column))).find((text) => text !== null);
  return String(words ?? (label === "" ? rows.indexOf(row) + 1 : label));
}

/** The measures that a person gives and one of which a mean is taken of. */
function partsOf({ template }: TableDefinition, used: MeasureKey): readonly MeasureKey[] {
  const measure = measuresOf(template).find((one) => one.key === used);
  return measure?.kind === "first-number" ? measure.of : [used];
}

/** The printed totals that rounding cannot explain. */
function compareTotals(definition: TableDefinition, figures: InputFigures, totals: readonly TotalCell[]): readonly Finding[] {
  const numberAt: (row: string, column: string) => number | null = (row, column) => {
    const figure = figures(row, column);
    return typeof figure === "number" ? figure : null;
  };
  const computed = computeStatement(
    statementOf(definition),
    (row, measure) => {
      const euros = numberAt(row, measure);
      return euros === null ? null : centsFromEuros(euros);
    },
    numberAt,
  );
  return totals.flatMap((total) => {
    const figure = computed(total.row, total.column);
    if (figure === null) return [];
    const inWords = countInWords(definition, figures, total.column);
    if (inWords > 0) return [finding({ code: "mean-incomplete", count: inWords }, { table: definition.unit, column: headerText(definition, total.column) }, "warning")];
    const expected = valueOf(figure);
    const difference = Math.round((total.value - expected) * 100) / 100;
    if (Math.abs(difference) <= toleranceOf(definition, figure, total)) return [];
    const row = definition.rows.find((one) => one.key === total.row)?.label[definition.language] ?? total.row;
    return [finding({ code: "computed-differs", expected: Math.round(expected * 100) / 100, found: total.value, difference }, { table: definition.unit, row, column: headerText(definition, total.column) }, "warning")];
  });
}

/** How many rows tell a percentage in words only, so that the mean of the column cannot be the printed one. */
function countInWords(definition: TableDefinition, figures: InputFigures, column: string): number {
  const measure = measuresOf(definition.template).find((one) => one.key === column);
  if (measure?.kind !== "number" || measure.mean === undefined) return 0;
  const parts = partsOf(definition, measure.mean.of);
  return definition.rows.filter((row) => row.kind === "input" && typeof figures(row.key, column) === "string" && parts.every((part) => typeof figures(row.key, part) !== "number")).length;
}

function valueOf(figure: Exclude<StatementFigure, null>): number {
  switch (figure.unit) {
    case "amount":
      return figure.cents / 100;
    case "percent":
      return figure.percent;
    case "number":
      return figure.number;
  }
}

/** A sum of n rounded amounts may miss by floor((n+1)/2) euros; a mean of rounded numbers by as much as one of them, and its own print by half. */
function toleranceOf(definition: TableDefinition, figure: Exclude<StatementFigure, null>, { decimals }: TotalCell): number {
  if (figure.unit !== "amount") return 10 ** -decimals;
  return roundingTolerance(definition.rows.filter((row) => row.kind === "input").length);
}
