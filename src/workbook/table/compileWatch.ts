import type { RuleKey } from "../../domain/deviations/DeviationRule";
import { ruleOf } from "../../domain/deviations/deviationRules";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import { TABLE_TEXTS } from "../../locale/tables";
import { MONTHS } from "../../domain/periods/Period";
import { MONEY_UNITS } from "../../domain/statement/Conventions";
import { columnKey, type ChoiceColumn, type ColumnKey, type TemplateRow } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { hasColumn, ruleColumns } from "../deviations/headCells";
import { at, binary, call, named } from "../formulas/formulaParts";
import { mapReferences } from "../formulas/mapReferences";
import { ASKS, ASKS_FILL, FAVOURABLE, FAVOURABLE_FILL, GREY, PAPER, UNFAVOURABLE } from "../formats/palette";
import type { CellReference, Formula } from "../formulas/Formula";
import type { Colour, ConditionalStyle } from "../plan/CellStyle";
import type { PlanStep, ValidationRule } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { choiceText } from "./choices";
import { compileExceeded, figureCell } from "./compileFigures";
import { inputRanges, stampRanges, typedRanges } from "./inputRanges";
import { rowBlocks } from "./rowBlocks";
import type { TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** What the workbook itself watches: which cells take only numbers, and which rows stand out, all without the add-in. */
export function compileWatch(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  return [...compileValidation(definition, layout), ...compileConditionalFormats(definition, layout)];
}

/** The rules of what may be typed: amounts and numbers in the columns of figures, steps of the scale, months 1 to 12, units of money and choices from their lists. */
export function compileValidation(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  const texts = TABLE_TEXTS[definition.language];
  const { input } = texts;
  const validate = (ranges: readonly RangeAddress[], rule: ValidationRule, title: string, text: string): PlanStep[] =>
    (ranges.length === 0 ? [] : [{ kind: "validate-cells", ranges, rule, message: { title, text } }]);
  const onScale = typedRanges(definition, layout, (column) => column.type === "measure" && column.measure.kind === "number" && column.measure.accepts === "scale");
  const { riskScale, moneyUnit } = definition.conventions;
  return [
    ...validate(without(inputRanges(definition, layout), onScale), { type: "number" }, input.amountTitle, input.amountText[moneyUnit]),
    ...validate(onScale, { type: "whole-number", from: 1, to: riskScale }, input.scaleTitle, input.scaleText(riskScale)),
    ...validate(stampRanges(definition, layout, "months", "forecast"), { type: "whole-number", from: 1, to: MONTHS }, input.monthTitle, input.monthText),
    ...validate(stampRanges(definition, layout, "unit"), { type: "list", values: MONEY_UNITS.map((unit) => texts.moneyUnits[unit]) }, input.listTitle, input.listText),
    ...choiceColumns(definition).flatMap((column) =>
      validate(typedRanges(definition, layout, (one) => one === column), { type: "list", values: column.choices.map((choice) => choiceText(choice, definition.language)) }, input.listTitle, input.listText)),
  ];
}

/** The ranges that are not among the others. */
function without(ranges: readonly RangeAddress[], others: readonly RangeAddress[]): readonly RangeAddress[] {
  return ranges.filter((range) => !others.some((other) => other.row === range.row && other.column === range.column));
}

function choiceColumns(definition: TableDefinition): readonly ChoiceColumn[] {
  return definition.template.columns.filter((column) => column.type === "choice");
}

/**
 * The formats that depend on what stands there: a text in a number cell, exceeded costs and weaker results, unanswered forecasts, choices and risks by
 * their tone. The first that holds wins.
 */
export function compileConditionalFormats(definition: TableDefinition, layout: TableLayout): readonly PlanStep[] {
  const inputs = inputRanges(definition, layout);
  const first = inputs[0];
  const steps: PlanStep[] = [];
  if (first !== undefined) {
    const cell = at(first.row, first.column);
    steps.push({ kind: "format-when", ranges: inputs, formula: binary(call("COUNTA", cell), ">", call("COUNT", cell)), style: { bold: true, fontColour: ASKS, fill: ASKS_FILL } });
  }
  if (ruleColumns(definition).length === 0) for (const nature of ["expense", "result"] as const) steps.push(...compileExceededFormat(definition, layout, (row) => row.kind !== "heading" && row.nature === nature));
  return [...steps, ...compileFlagFormats(definition, layout), ...compileUnansweredFormat(definition, layout), ...compileChoiceFormats(definition, layout), ...compileRiskFormats(definition, layout)];
}

// Bold as well as coloured, so that the print tells it without colour; the words stand in the flag column.
function compileExceededFormat(definition: TableDefinition, layout: TableLayout, wanted: (row: TemplateRow) => boolean): PlanStep[] {
  const rows = definition.rows.filter(wanted);
  const first = rows[0];
  const formula = first === undefined ? null : compileExceeded(definition, layout, first);
  if (formula === null) return [];
  // From the left, since the formula is that of the first cell; a person may have moved or inserted columns.
  const columns = (definition.template.watch?.marked ?? []).map((column) => layout.columnOf(column)).sort((a, b) => a - b);
  return [{ kind: "format-when", ranges: columns.flatMap((column) => rowBlocks(layout, rows, column)), formula: fixColumns(formula), style: { bold: true, fontColour: UNFAVOURABLE } }];
}

/**
 * Of what the rules have flagged: the words red, green or asking, and the forecast by how the year ends. Unfavourable goes before favourable. The symbol stands in the words.
 */
function compileFlagFormats(definition: TableDefinition, layout: TableLayout): PlanStep[] {
  const rules = ruleColumns(definition);
  const [first] = definition.rows.filter((row) => row.kind !== "heading");
  const last = definition.rows.at(-1);
  if (rules.length === 0 || first === undefined || last === undefined) return [];
  const watch = definition.template.deviations;
  const block = (key: ColumnKey): RangeAddress => rangeAt(layout.sheet, layout.rowOf(first.key), layout.columnOf(key), layout.rowOf(last.key) - layout.rowOf(first.key) + 1);
  const cellOf = (rule: RuleKey): CellReference => at(layout.rowOf(first.key), layout.columnOf(rule));
  const whenIn = (ranges: readonly RangeAddress[], formula: Formula, fontColour: Colour): PlanStep => ({ kind: "format-when", ranges, formula: fixColumns(formula), style: { bold: true, fontColour } });
  const when = (key: ColumnKey, formula: Formula, fontColour: Colour): PlanStep => whenIn([block(key)], formula, fontColour);
  // From the left, since the formula is that of the first cell; a person may have moved or inserted columns.
  const marked = (definition.template.watch?.marked ?? []).map(block).sort((a, b) => a.column - b.column);
  const byEffect = rules.filter((rule) => ruleOf(rule).tone === "by-effect").map(cellOf);
  const asking = rules.filter((rule) => ruleOf(rule).tone === "asks").map(cellOf);
  const isMarked = (rule: RuleKey, key: ColumnKey | null): key is ColumnKey => rules.includes(rule) && key !== null && hasColumn(definition, key);
  const forecast = watch?.kind === "statement" && watch.outcome !== watch.actual ? watch.outcome : null;
  return [
    ...(rules.includes("actual-beyond-forecast") && marked.length > 0 ? [whenIn(marked, binary(call("SUM", cellOf("actual-beyond-forecast")), "<", 0), UNFAVOURABLE)] : []),
    // Bad news first in the words or alone is red; behind good news it asks for a look, as the symbols say.
    when("flag", isBadNews(byEffect), UNFAVOURABLE),
    when("flag", call("OR", binary(call("MIN", 0, ...byEffect), "<", 0), ...(asking.length === 0 ? [] : [binary(call("COUNT", ...asking), ">", 0)])), ASKS),
    when("flag", binary(call("MAX", 0, ...byEffect), ">", 0), FAVOURABLE),
    ...(hasColumn(definition, "reason-state") ? [when("reason-state", isDue(definition, at(layout.rowOf(first.key), layout.columnOf("reason-state"))), ASKS)] : []),
    ...(isMarked("year-end", forecast) ? [when(forecast, binary(call("SUM", cellOf("year-end")), "<", 0), UNFAVOURABLE), when(forecast, binary(call("SUM", cellOf("year-end")), ">", 0), FAVOURABLE)] : []),
  ];
}

/** Whether the first of the rules that have flagged the row by its effect tells something unfavourable. */
function isBadNews(cells: readonly CellReference[]): Formula {
  return cells.reduceRight<Formula>((rest, cell) => call("IF", binary(call("COUNT", cell), "=", 0), rest, binary(cell, "<", 0)), { type: "boolean", value: false });
}

/** Whether a reason is missing or outdated. */
function isDue({ language }: TableDefinition, state: CellReference): Formula {
  const { missing, outdated } = DEVIATION_TEXTS[language].reasonStates;
  return call("OR", binary(state, "=", missing), binary(state, "=", outdated));
}

// A forecast that nobody has given is the budget; it is shown in grey italics until it is answered.
function compileUnansweredFormat(definition: TableDefinition, layout: TableLayout): PlanStep[] {
  const { forecast } = definition.template;
  const rows = definition.rows.filter((row) => row.kind === "input");
  const first = rows[0];
  if (first === undefined || forecast === null) return [];
  const unanswered = binary(call("COUNT", figureCell(layout, first, forecast.adjustment)), "=", 0);
  return [{ kind: "format-when", ranges: rowBlocks(layout, rows, layout.columnOf(forecast.measure)), formula: fixColumns(unanswered), style: { italic: true, fontColour: GREY } }];
}

const TONES = { favourable: { fontColour: FAVOURABLE, bold: true }, unfavourable: { fontColour: UNFAVOURABLE, bold: true }, asks: { fontColour: ASKS, bold: true }, neutral: null } as const;

/** A colour for each word of a choice; its symbol stands in the cell itself. */
function compileChoiceFormats(definition: TableDefinition, layout: TableLayout): PlanStep[] {
  return choiceColumns(definition).flatMap((column) => {
    const ranges = typedRanges(definition, layout, (one) => one === column);
    const first = ranges[0];
    if (first === undefined) return [];
    return column.choices.flatMap((choice): PlanStep[] => {
      const style: ConditionalStyle | null = TONES[choice.tone];
      return style === null ? [] : [{ kind: "format-when", ranges, formula: binary(at(first.row, first.column), "=", choiceText(choice, definition.language)), style }];
    });
  });
}

// Of the largest product: on a scale of three, 6 and 9 are high, 3 and 4 middling, 1 and 2 low.
const HIGH = 0.6;
const MIDDLING = 0.3;

/** The colour of a risk by its product and the scale in settings. */
function compileRiskFormats(definition: TableDefinition, layout: TableLayout): PlanStep[] {
  const rows = definition.rows.filter((row) => row.kind === "input");
  const first = rows[0];
  const products = definition.template.columns.filter((column) => column.type === "measure" && column.measure.kind === "product");
  if (first === undefined) return [];
  return products.flatMap((column): PlanStep[] => {
    const key = columnKey(column);
    const cell = figureCell(layout, first, key);
    const share = binary(binary(cell, "/", named(SETTING_NAMES.riskScale)), "/", named(SETTING_NAMES.riskScale));
    const when = (least: number): Formula => call("AND", call("ISNUMBER", cell), call("IFERROR", binary(share, ">=", least), { type: "boolean", value: false }));
    const ranges = rowBlocks(layout, rows, layout.columnOf(key));
    return [
      { kind: "format-when", ranges, formula: when(HIGH), style: { bold: true, fontColour: PAPER, fill: UNFAVOURABLE } },
      { kind: "format-when", ranges, formula: when(MIDDLING), style: { bold: true, fontColour: ASKS, fill: ASKS_FILL } },
      { kind: "format-when", ranges, formula: when(0), style: { bold: true, fontColour: FAVOURABLE, fill: FAVOURABLE_FILL } },
    ];
  });
}

/** The formula with every column absolute, so that it asks the same cells in each column it formats. */
function fixColumns(formula: Formula): Formula {
  return mapReferences(formula, (cell) => ({ ...cell, absoluteColumn: true }));
}
