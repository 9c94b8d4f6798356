import { TABLE_TEXTS } from "../../locale/tables";
import type { Language } from "../../locale/Language";
import { SUGGESTION_TEXTS } from "../../locale/suggestions";
import type { RowKey } from "../../domain/statement/Row";
import type { MeasureKey } from "../../domain/statement/Measure";
import { MONTHS } from "../../domain/periods/Period";
import { YEARS_OF_HISTORY } from "../../domain/forecasts/computeSuggestions";
import type { CellAddress } from "../addresses/CellAddress";
import { at, binary, call, join, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent } from "../plan/WorkbookPlan";
import { centDecimals } from "../table/TableDefinition";
import type { SuggestedTable, SuggestionsLayout } from "./layOutSuggestions";
import { compileAmount, compileRefusal, type BasisCells, type MethodFormula } from "./MethodFormula";
import { METHOD_FORMULAS } from "./methodFormulas";
import { PAST_PARTS, type PastFigure, type PastFigures } from "./PastFigures";
import { suggestionMeasures } from "./suggestionMeasures";

export type Put = (column: number, content: CellContent) => void;

/** What stands in a row of the sheet: the table's live figures, each method's year-end or why it has none, and how far the methods were from the years past. */
export function compileSuggestionRow(layout: SuggestionsLayout, { read, past }: SuggestedTable, row: RowKey, line: number, language: Language, put: Put): void {
  const { columns } = layout;
  const texts = SUGGESTION_TEXTS[language];
  const measures = suggestionMeasures(read.definition.template);
  if (measures === null) throw new Error("A table without a budget has suggestions");
  const decimals = centDecimals(read.definition, measures.budget);
  const cells: BasisCells = {
    through: at(line, columns.through), budget: at(line, columns.budget), actual: at(line, columns.actual),
    priorActual: at(line, columns.priorActual), priorYear: at(line, columns.priorYear),
  };
  const figure = (measure: MeasureKey | null): CellReference | null => (measure === null ? null : reference({ sheet: read.layout.sheet, row: read.layout.rowOf(row), column: read.layout.columnOf(measure) }));
  const stamp = (measure: MeasureKey): CellReference => reference({ sheet: read.layout.sheet, row: read.layout.stampRow, column: read.layout.columnOf(measure) });

  put(columns.label, { formula: join(reference({ sheet: read.layout.sheet, row: read.layout.rowOf(row), column: read.layout.labelColumn }), "") });
  put(columns.through, { formula: compileMonths(stamp(measures.actual)) });
  put(columns.budget, compileReference(figure(measures.budget), cells.through));
  put(columns.actual, compileReference(figure(measures.actual), cells.through));
  put(columns.priorActual, measures.priorActual === null ? null : compileReference(figure(measures.priorActual), cells.through, stamp(measures.priorActual)));
  put(columns.priorYear, compileReference(figure(measures.priorYear), cells.through));

  const years = past.get(row) ?? [];
  for (const one of years) putPastYear(layout, one, cells.through, put);
  METHOD_FORMULAS.forEach((method, place) => {
    put(columns.amounts + place, { formula: compileAmount(method, cells, decimals) });
    put(columns.refusals + place, { formula: compileRefusal(method, cells, texts.refusals) });
    for (const { year } of years) put(layout.errorColumn(place, year), { formula: compileError(layout, method, year, line, cells.through, decimals) });
    const errors = errorsOf(layout, place, line);
    put(columns.ranges + place, errors === null ? texts.historyShort : { formula: compileRange(errors, texts.historyShort) });
    put(columns.within + place, errors === null ? null : { formula: compileWithin(errors, at(line, columns.amounts + place), TABLE_TEXTS[language].moneySigns[read.definition.conventions.moneyUnit]) });
  });
  put(columns.words, { formula: compileWords(layout, line) });
}

/** The months of the table's stamp, or "" where none stands there. */
function compileMonths(stamp: CellReference): Formula {
  const isMonth = call("AND", call("ISNUMBER", stamp), binary(stamp, ">=", 1), binary(stamp, "<=", MONTHS));
  return call("IF", isMonth, stamp, "");
}

/** The figure, or "" where there is none, or where it is of other months than the table's. */
function compileReference(figure: CellReference | null, through: CellReference, months: CellReference | null = null, factor = 1): CellContent {
  if (figure === null) return null;
  const isLacking = call("OR", binary(through, "=", ""), ...(months === null ? [] : [binary(months, "<>", through)]), binary(call("COUNT", figure), "=", 0));
  return { formula: call("IF", isLacking, "", factor === 1 ? figure : binary(figure, "*", factor)) };
}

function putPastYear(layout: SuggestionsLayout, past: PastFigures, through: CellReference, put: Put): void {
  const content = (figure: PastFigure | null): CellContent =>
    (figure === null ? null : compileReference(reference(figure.cell), through, figure.months === null ? null : reference(figure.months), figure.factor));
  for (const part of PAST_PARTS) put(layout.pastColumn(past.year, part), content(past[part]));
}

/** As `backTest` of the domain: how far the method was from the year's closing, in percent of the closing's size. */
function compileError(layout: SuggestionsLayout, method: MethodFormula, year: number, line: number, through: CellReference, decimals: number): Formula {
  const cell = (part: (typeof PAST_PARTS)[number]): CellReference => at(line, layout.pastColumn(year, part));
  const closing = cell("closing");
  return compileAmount(method, { through, actual: cell("actual"), budget: cell("budget"), priorActual: cell("priorActual"), priorYear: cell("priorYear") }, decimals, (amount) =>
    call("IF", binary(call("COUNT", closing), "=", 0), "", call("IF", binary(closing, "=", 0), "", binary(binary(binary(amount, "-", closing), "/", call("ABS", closing)), "*", 100))));
}

function errorsOf({ years, errorColumn }: SuggestionsLayout, method: number, line: number): Formula | null {
  const [newest] = years;
  const oldest = years.at(-1);
  return newest === undefined || oldest === undefined ? null : span(at(line, errorColumn(method, newest)), at(line, errorColumn(method, oldest)));
}

/** The spread of the errors in words: "-3,2 … +0,9 %". */
function compileRange(errors: Formula, historyShort: string): Formula {
  const rounded = (error: Formula): Formula => call("ROUND", error, 1);
  const words = (error: Formula): Formula => join(call("IF", binary(rounded(error), ">", 0), "+", ""), call("FIXED", rounded(error), 1));
  return call("IF", binary(call("COUNT", errors), "<", YEARS_OF_HISTORY), historyShort, join(words(call("MIN", errors)), " … ", words(call("MAX", errors)), " %"));
}

/** As `amountsWithin` of the domain: where the year would end were the suggestion wrong as it has been. */
function compileWithin(errors: Formula, amount: CellReference, sign: string): Formula {
  const less = (error: Formula): Formula => call("FIXED", binary(amount, "-", binary(binary(call("ABS", amount), "*", error), "/", 100)), 0);
  const isLacking = call("OR", binary(call("COUNT", errors), "<", YEARS_OF_HISTORY), binary(call("COUNT", amount), "=", 0));
  return call("IF", isLacking, "", join(less(call("MAX", errors)), " … ", less(call("MIN", errors)), ` ${sign}`));
}

/** Why some methods suggest nothing, each reason once; "" of a row that has no figures yet. */
function compileWords({ columns }: SuggestionsLayout, line: number): Formula {
  const words = METHOD_FORMULAS.map((_, place) => at(line, columns.refusals + place));
  const parts = words.map((word, place): Formula => {
    const [first, ...rest] = words.slice(0, place);
    if (first === undefined) return word;
    const isSaid = call("OR", binary(word, "=", ""), ...[first, ...rest].map((other) => binary(word, "=", other)));
    return call("IF", isSaid, "", join(call("IF", binary(join(first, ...rest), "=", ""), "", ", "), word));
  });
  const [head = "", ...tail] = parts;
  const figures = span(at(line, columns.budget), at(line, columns.priorYear));
  return call("IF", binary(call("COUNT", figures), "=", 0), "", join(head, ...tail));
}

/** A cell of another sheet, whichever row a person moves it to. */
export function reference({ sheet, row, column }: CellAddress): CellReference {
  return { type: "cell", sheet, row, column };
}
