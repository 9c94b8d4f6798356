import { computeDeviation } from "../../domain/statement/computeDeviation";
import { centsOfUnit, signProfileOf } from "../../domain/statement/Conventions";
import type { DeviationMeasure, MeasureKey, NumberMeasure, RatioMeasure } from "../../domain/statement/Measure";
import { cents } from "../../domain/money/Cents";
import { orientation, termSign } from "../../domain/statement/SignProfile";
import { measureOf } from "../../domain/statement/StatementDefinition";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call, named, negate, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { REGISTER_NAMES } from "../settings/names";
import { centDecimals, measuresOf, moneyUnitOf, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The cell of a row's measure, as a formula of the same sheet refers to it. */
export function figureCell(layout: TableLayout, row: Pick<TemplateRow, "key">, measure: MeasureKey): CellReference {
  return at(layout.rowOf(row.key), layout.columnOf(measure));
}

/** The formula of a computed figure, or null where a person types it or nothing stands. Blank until an input stands in the row. */
export function compileFigure(definition: TableDefinition, layout: TableLayout, row: TemplateRow, key: MeasureKey): Formula | null {
  const measure = measureOf(measuresOf(definition.template), key);
  const cell = (one: MeasureKey): CellReference => figureCell(layout, row, one);
  switch (measure.kind) {
    case "noted":
      return null;
    case "input":
      return row.kind === "sum" ? compileRowSum(definition, layout, row.of, row, key) : null;
    case "register":
      return row.kind === "sum" ? compileRowSum(definition, layout, row.of, row, key) : compileAmendments(definition, layout, row, key);
    case "sum": {
      const cellsOf = (sign: 1 | -1): readonly CellReference[] => measure.of.filter((term) => term.sign === sign).map((term) => cell(term.measure));
      return blankWithout(measure.of.map((term) => cell(term.measure)), difference(cellsOf(1), cellsOf(-1)));
    }
    case "deviation":
      return compileDeviation(definition, layout, row, measure);
    case "ratio":
      return compileRatio(definition, cell(measure.of), cell(measure.to), measure);
    case "number":
      return row.kind === "sum" ? compileMean(definition, layout, row.of, measure) : null;
    case "first-number":
      return row.kind === "sum" ? null : measure.of.map(cell).reduceRight<Formula>((rest, one) => call("IF", call("ISNUMBER", one), one, rest), { type: "text", value: "" });
    case "product":
      return row.kind === "sum" ? null : together(measure.of.map(cell), (factors) => factors.reduce((product, factor) => binary(product, "*", factor)));
    case "change":
      return row.kind === "sum" ? null : together([cell(measure.from), cell(measure.to)], () => binary(cell(measure.to), "-", cell(measure.from)));
  }
}

/** What the register's entries for the table's unit and the row's name come to; blank where none names them. Its amounts are euros. */
function compileAmendments(definition: TableDefinition, layout: TableLayout, row: TemplateRow, key: MeasureKey): Formula {
  const unit: CellReference = { ...at(layout.titleRow, layout.labelColumn), absoluteRow: true, absoluteColumn: true };
  const label: CellReference = { ...at(layout.rowOf(row.key), layout.labelColumn), absoluteColumn: true };
  const own = [named(REGISTER_NAMES.units), unit, named(REGISTER_NAMES.rows), label];
  const sum = call("SUMIFS", named(REGISTER_NAMES.amounts), ...own);
  const euros = centsOfUnit(moneyUnitOf(definition, key)) / centsOfUnit("euro");
  const isNone = binary(call("COUNTIFS", ...own), "=", 0);
  const nothing = row.typed === true ? call("OR", isNone, isNameShared(layout, label)) : isNone;
  return call("IF", nothing, "", euros === 1 ? sum : binary(sum, "/", euros));
}

/** Whether another row of the table is called as a row of one's own is, which then takes no amendments: an entry counts once. */
function isNameShared({ headerRow, noteRow, labelColumn }: TableLayout, label: CellReference): Formula {
  const fixed = (row: number): CellReference => ({ ...at(row, labelColumn), absoluteRow: true, absoluteColumn: true });
  return binary(call("COUNTIFS", span(fixed(headerRow + 1), fixed(noteRow - 1)), label), ">", 1);
}

function compileDeviation(definition: TableDefinition, layout: TableLayout, row: TemplateRow, measure: DeviationMeasure): Formula {
  const actual = figureCell(layout, row, measure.actual);
  const budget = figureCell(layout, row, measure.budget);
  // What a euro of actual does to the deviation is its direction.
  const grows = computeDeviation(measure.nature ?? row.nature, signProfileOf(definition.conventions), cents(1), cents(0)) > 0;
  return blankWithout([actual, budget], grows ? difference([actual], [budget]) : difference([budget], [actual]));
}

function compileRatio(definition: TableDefinition, of: CellReference, to: CellReference, measure: RatioMeasure): Formula {
  // Cents may leave a trace of 1e-10 in a sum; a budget of that is zero.
  const isZero = (cell: CellReference): Formula => binary(call("ROUND", call("SUM", cell), centDecimals(definition, measure.to)), "=", 0);
  const ratio = binary(binary(call("SUM", of), "/", call("SUM", to)), "*", 100);
  const ofZero = measure.blankOfZero === true ? call("IF", isZero(of), "", 0) : 0;
  return blankWithout([of, to], call("IF", isZero(to), definition.conventions.zeroBudget === "zero" ? ofZero : "", ratio));
}

/** The mean of a measure over rows below each other, each weighing its amount; rows without a number are left out. */
function compileMean(definition: TableDefinition, layout: TableLayout, rows: readonly string[], { mean }: NumberMeasure): Formula | null {
  const first = rows[0];
  const last = rows.at(-1);
  if (mean === undefined || first === undefined || last === undefined) return null;
  const column = (measure: MeasureKey): Formula => span(figureCell(layout, { key: first }, measure), figureCell(layout, { key: last }, measure));
  // The weights of the rows that have a number, whatever its sign.
  const whole = binary(call("SUMIFS", column(mean.weight), column(mean.of), ">=0"), "+", call("SUMIFS", column(mean.weight), column(mean.of), "<0"));
  const weighted = call("SUMPRODUCT", column(mean.of), column(mean.weight));
  return call("IF", binary(call("ROUND", whole, centDecimals(definition, mean.weight)), "=", 0), "", binary(weighted, "/", whole));
}

function compileRowSum(definition: TableDefinition, layout: TableLayout, terms: readonly string[], row: TemplateRow, key: MeasureKey): Formula {
  const profile = signProfileOf(definition.conventions);
  const rows = terms.map((term) => {
    const found = definition.rows.find((one) => one.key === term);
    if (found === undefined) throw new Error(`The table has no row ${term}`);
    return found;
  });
  const cellsOf = (sign: 1 | -1): CellReference[] =>
    rows.filter((term) => termSign(row.nature, term.nature, profile) === sign).map((term) => figureCell(layout, term, key));
  return blankWithout(rows.map((term) => figureCell(layout, term, key)), difference(cellsOf(1), cellsOf(-1)));
}

// SUM passes over a text that was pasted into a number cell; + would spread #VALUE! through the table.
function difference(added: readonly CellReference[], taken: readonly CellReference[]): Formula {
  if (taken.length === 0) return call("SUM", ...gather(added));
  if (added.length === 0) return negate(call("SUM", ...gather(taken)));
  return binary(call("SUM", ...gather(added)), "-", call("SUM", ...gather(taken)));
}

/** The formula, or "" while none of the cells holds a number. */
export function blankWithout(cells: readonly CellReference[], formula: Formula): Formula {
  return call("IF", binary(call("COUNT", ...gather(cells)), "=", 0), "", formula);
}

/** What is made of the cells, or "" until each holds a number. */
function together(cells: readonly CellReference[], make: (cells: readonly Formula[]) => Formula): Formula {
  return call("IF", binary(call("COUNT", ...gather(cells)), "=", cells.length), make(cells), "");
}

/** Cells below each other as one range, so that the formula reads as a controller would write it and takes in inserted rows. */
export function gather(cells: readonly CellReference[]): readonly Formula[] {
  const parts: { first: CellReference; last: CellReference }[] = [];
  for (const cell of cells) {
    const part = parts.at(-1);
    if (part !== undefined && part.last.column === cell.column && part.last.row + 1 === cell.row) part.last = cell;
    else parts.push({ first: cell, last: cell });
  }
  return parts.map(({ first, last }) => (first === last ? first : span(first, last)));
}

/**
 * As `isExceeded` of the domain, in a formula: a cost row when |actual| > |budget|, a result when it is below zero and weaker
 * than budgeted; null for income, and where the table watches nothing.
 */
export function compileExceeded(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const { watch } = definition.template;
  if (watch === null) return null;
  const actual = call("SUM", figureCell(layout, row, watch.actual));
  const budget = call("SUM", figureCell(layout, row, watch.budget));
  const isOver = (amount: Formula, operator: "<" | ">"): Formula => binary(call("ROUND", amount, centDecimals(definition, watch.actual)), operator, 0);
  switch (row.nature) {
    case "income":
      return null;
    case "expense":
      return isOver(binary(call("ABS", actual), "-", call("ABS", budget)), ">");
    case "result":
      return orientation("result", signProfileOf(definition.conventions)) === 1
        ? isOver(binary(actual, "-", call("MIN", budget, 0)), "<")
        : isOver(binary(actual, "-", call("MAX", budget, 0)), ">");
  }
}
