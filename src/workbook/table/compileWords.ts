import type { NumberMeasure } from "../../domain/statement/Measure";
import type { CellReference, Formula } from "../formulas/Formula";
import type { TemplateColumn, TemplateRow } from "../../templates/TableTemplate";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { TABLE_TEXTS } from "../../locale/tables";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import { compileFlagWords } from "../deviations/compileFlagWords";
import { ruleColumns } from "../deviations/headCells";
import { SETTING_NAMES } from "../settings/names";
import { compileExceeded, figureCell } from "./compileFigures";
import { stampCell, stampedColumns } from "./compileHeader";
import { inputMeasures } from "./inputRanges";
import { centDecimals, measuresOf, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** Says where the stamps of the columns differ from each other or from the closed month in settings; "" where all agree. */
export function compileStampWarning(definition: TableDefinition, layout: TableLayout): Formula | null {
  const texts = TABLE_TEXTS[definition.language];
  const stamps = stampedColumns(definition).map((column) => stampCell(layout, column));
  const last = stamps.at(-1);
  if (last === undefined) return null;
  const closed = named(SETTING_NAMES.through);
  const differs = call("IF", binary(last, "<>", closed), join(texts.stampDiffers.before, last, texts.stampDiffers.between, closed), "");
  return stamps.slice(0, -1).reduce((rest, stamp) => call("IF", binary(stamp, "<>", last), texts.stampsDiffer, rest), differs);
}

/** Above the states, whether the forecasts were given before the month that is closed now: their month stands beside. */
export function compileForecastMonth(definition: TableDefinition, layout: TableLayout, column: TemplateColumn): Formula {
  const { forecastsOfMonths, states } = TABLE_TEXTS[definition.language];
  return call("IF", isEarlier(layout, column), states.earlier, forecastsOfMonths);
}

/** What the rows say of a forecast that is given, which stands above their states once: of an earlier month, or of this; null where tables of earlier versions say it in every row. */
export function compileAnswered(definition: TableDefinition, layout: TableLayout, column: TemplateColumn): Formula | null {
  const { states } = TABLE_TEXTS[definition.language];
  return definition.template.deviations === undefined ? null : call("IF", isEarlier(layout, column), states.earlier, states.forecast);
}

/** Where it stands, unseen: over the states, under the mark that the forecast is ready. */
export function answeredCell(layout: TableLayout): CellReference {
  return { ...at(layout.subtitleRow, layout.columnOf("state")), absoluteRow: true };
}

function isEarlier(layout: TableLayout, column: TemplateColumn): Formula {
  return binary(stampCell(layout, column), "<", named(SETTING_NAMES.through));
}

/** Whether a forecast row has been answered: a blank adjustment is "not yet forecast", 0 is "as budgeted", another needs a reason; one of an earlier month waits to be confirmed. */
export function compileState(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula {
  const { states } = TABLE_TEXTS[definition.language];
  const { forecast, watch } = definition.template;
  if (forecast === null || watch === null) throw new Error(`${definition.template.kind} shows the state of a forecast that it does not have`);
  const adjustment = figureCell(layout, row, forecast.adjustment);
  const [dated] = stampedColumns(definition, "forecast");
  const amounts = [watch.budget, watch.actual, forecast.adjustment];
  return call(
    "IF",
    binary(call("COUNT", ...amounts.map((measure) => figureCell(layout, row, measure))), "=", 0),
    "",
    call("IF", binary(call("COUNT", adjustment), "=", 0), states.notForecast, dated === undefined ? compileGiven(definition, layout, row, adjustment) : compileDated(definition, layout, row, adjustment, dated)),
  );
}

function compileDated(definition: TableDefinition, layout: TableLayout, row: TemplateRow, adjustment: CellReference, dated: TemplateColumn): Formula {
  if (definition.template.deviations !== undefined) return answeredCell(layout);
  // The words stand above the column once, and not in every row.
  const words: CellReference = { ...at(layout.stampRow, layout.columnOf("state")), absoluteRow: true };
  return call("IF", isEarlier(layout, dated), words, compileGiven(definition, layout, row, adjustment));
}

/** Tables of earlier versions tell of a missing reason here; now a column of its own does. */
function compileGiven(definition: TableDefinition, layout: TableLayout, row: TemplateRow, adjustment: CellReference): Formula | string {
  const { states } = TABLE_TEXTS[definition.language];
  const { forecast, deviations } = definition.template;
  if (forecast === null || deviations !== undefined) return states.forecast;
  const reason = at(layout.rowOf(row.key), layout.columnOf(forecast.reason));
  const lacksReason = call("AND", binary(call("ROUND", adjustment, centDecimals(definition, forecast.adjustment)), "<>", 0), binary(call("COUNTA", reason), "=", 0));
  return call("IF", lacksReason, states.reasonMissing, states.forecast);
}

/**
 * What a controller is told of a row, in words: a text in a number cell, a number or a weight that a mean lacks, an actual without
 * budget, an overrun with its amount and percent. Null where the table can say nothing of the row.
 */
export function compileFlag(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const { flags } = TABLE_TEXTS[definition.language];
  const rules = compileFlagWords(definition, layout, row);
  const leftOut = compileLeftOut(definition, layout, row);
  const flag = rules === null ? (compileBudgetFlag(definition, layout, row) ?? leftOut) : leftOut === null ? rules : joinFlags(definition, layout, row, rules, leftOut);
  const isWatched = definition.template.deviations?.kind === "statement";
  const inputs = row.kind === "input" || isWatched ? inputMeasures(definition).map((measure) => figureCell(layout, row, measure)) : [];
  if (inputs.length === 0) return flag;
  const cells = gatherAcross(inputs);
  // The same formula in a sum, whose cells hold "" and no text. Not "?*", which LibreOffice finds in numbers too.
  const others = cells.map((part) => call("COUNTIFS", part, "")).reduce<Formula>((sum, part) => binary(sum, "+", part), call("COUNT", ...cells));
  if (isWatched) return call("IF", binary(others, "<", inputs.length), flags.text, flag ?? "");
  return call("IF", binary(call("COUNTA", ...cells), ">", call("COUNT", ...cells)), flags.text, flag ?? "");
}

function joinFlags(definition: TableDefinition, layout: TableLayout, row: TemplateRow, rules: Formula, leftOut: Formula): Formula {
  const { separator } = DEVIATION_TEXTS[definition.language].flags;
  const cells = ruleColumns(definition).map((rule) => at(layout.rowOf(row.key), layout.columnOf(rule)));
  return call("IF", binary(call("COUNT", ...cells), "=", 0), leftOut, join(rules, call("IF", binary(leftOut, "=", ""), "", join(separator, leftOut))));
}

/** Of tables without rules: an actual without budget and an overrun. */
function compileBudgetFlag(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const { watch, deviations } = definition.template;
  if (watch === null || deviations !== undefined) return null;
  const { flags } = TABLE_TEXTS[definition.language];
  const actual = call("SUM", figureCell(layout, row, watch.actual));
  const budget = call("SUM", figureCell(layout, row, watch.budget));
  const isZero = (amount: Formula): Formula => binary(call("ROUND", amount, centDecimals(definition, watch.budget)), "=", 0);
  const withoutBudget = call("IF", isZero(actual), "", join(flags.noBudget, call("FIXED", actual, 0), moneySign(definition)));
  return call("IF", isZero(budget), withoutBudget, compileOverrun(definition, layout, row, actual, budget));
}

function compileOverrun(definition: TableDefinition, layout: TableLayout, row: TemplateRow, actual: Formula, budget: Formula): Formula | string {
  const { flags } = TABLE_TEXTS[definition.language];
  const exceeded = compileExceeded(definition, layout, row);
  if (exceeded === null) return "";
  const over = row.nature === "expense"
    ? binary(call("ABS", actual), "-", call("ABS", budget))
    : call("ABS", binary(actual, "-", budget));
  const ratio = binary(actual, "/", budget);
  const share = row.nature === "expense" ? binary(call("ABS", ratio), "-", 1) : call("ABS", binary(ratio, "-", 1));
  const percent = binary(share, "*", 100);
  return call("IF", exceeded, join(row.nature === "expense" ? flags.exceeded : flags.deeper, call("FIXED", over, 0), `${moneySign(definition)} (`, call("FIXED", percent, 1), " %)"), "");
}

/** A percentage told in words has no part in the mean until its number stands beside; the row says so, and the total how many. One without its weight has none either. */
function compileLeftOut(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const { flags } = TABLE_TEXTS[definition.language];
  const means = measuresOf(definition.template).flatMap((measure) => (measure.kind === "number" && measure.mean !== undefined ? [{ key: measure.key, used: measure.mean.of, weight: measure.mean.weight } as const] : []));
  if (means.length === 0) return null;
  if (row.kind === "input") {
    const lacks = means.map(({ key, used }) => call("AND", binary(call("COUNTA", figureCell(layout, row, key)), ">", 0), binary(call("COUNT", figureCell(layout, row, used)), "=", 0)));
    const weighsNothing = means.map(({ used, weight }) => call("AND", binary(call("COUNT", figureCell(layout, row, used)), ">", 0), binary(call("COUNT", figureCell(layout, row, weight)), "=", 0)));
    return call("IF", call("OR", ...lacks), flags.percentInWords, call("IF", call("OR", ...weighsNothing), flags.fundingMissing, ""));
  }
  const [first] = row.kind === "sum" ? row.of : [];
  const last = row.kind === "sum" ? row.of.at(-1) : undefined;
  if (first === undefined || last === undefined) return null;
  const column = (measure: NumberMeasure["key"]): Formula => span(figureCell(layout, { key: first }, measure), figureCell(layout, { key: last }, measure));
  const missing = means.map(({ key, used }) => binary(call("COUNTA", column(key)), "-", call("COUNT", column(used)))).reduce((sum, one) => binary(sum, "+", one));
  return call("IF", binary(missing, ">", 0), join(flags.leftOut.before, missing, flags.leftOut.after), "");
}

/** The unit of the amounts behind a figure in words: " €", " t€". */
function moneySign(definition: TableDefinition): string {
  return ` ${TABLE_TEXTS[definition.language].moneySigns[definition.conventions.moneyUnit]}`;
}

/** Cells of a row as few parts as may be: those beside each other are one range. */
function gatherAcross(cells: readonly CellReference[]): readonly Formula[] {
  const parts: { readonly first: CellReference; last: CellReference }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
    const part = parts.at(-1);
    if (part !== undefined && part.last.column + 1 === cell.column) part.last = cell;
    else parts.push({ first: cell, last: cell });
  }
  return parts.map(({ first, last }) => (first === last ? first : span(first, last)));
}
