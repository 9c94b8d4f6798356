import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { printFullRange, printRange } from "../../../workbook/addresses/printAddress";
import type { Formula } from "../../../workbook/formulas/Formula";
import { moveFormula } from "../../../workbook/formulas/moveFormula";
import { printFormula } from "../../../workbook/formulas/printFormula";
import type { ConditionalStyle } from "../../../workbook/plan/CellStyle";
import type { PlanStep, ValidationRule } from "../../../workbook/plan/WorkbookPlan";
import { bySheet, joinAddresses, type ExcelRequest } from "../ExcelRequest";
import { joinRectangles } from "./joinRectangles";

type Step<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

// Any amount passes; what is kept out is text.
const ANY_NUMBER = 1e15;

/** Puts the rule and its message on the cells, so that anything else is stopped; throws where a choice of a list holds a comma, by which Excel parts them. */
export function queueValidation(request: ExcelRequest, step: Step<"validate-cells">): void {
  for (const [sheet, ranges] of bySheet(step.ranges)) {
    for (const { dataValidation } of request.areas(sheet, joinRectangles(ranges))) {
      dataValidation.rule = ruleOf(step.rule);
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: step.message.title, message: step.message.text };
    }
  }
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "number":
      return { decimal: { formula1: rule.from ?? -ANY_NUMBER, formula2: ANY_NUMBER, operator: "Between" } };
    case "whole-number":
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "list":
      if (rule.values.some((value) => value.includes(","))) throw new Error("A choice of a list cannot hold a comma");
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-of-name":
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case "list-of":
      return { list: { inCellDropDown: true, source: `=${printFullRange(rule.range)}` } };
  }
}

/** Adds the conditional formats of the step, and gives them back so that they can be taken away again. */
export function queueRule(request: ExcelRequest, step: Step<"format-when">): readonly Excel.ConditionalFormat[] {
  const [first] = step.ranges;
  return first === undefined ? [] : bySheet(step.ranges).flatMap(([sheet, ranges]) => addRules(request, sheet, ranges, first, step));
}

function addRules(request: ExcelRequest, sheet: string, ranges: readonly RangeAddress[], first: RangeAddress, step: Step<"format-when">): readonly Excel.ConditionalFormat[] {
  return groupForRule(ranges).map(({ corner, areas }) => {
    const formats = areas === null ? request.range(sheet, corner).conditionalFormats : request.areas(sheet, areas)[0]?.conditionalFormats;
    if (formats === undefined) throw new Error("A conditional format without cells");
    return addRule(formats, moveFormula(step.formula, corner.row - first.row, corner.column - first.column), step.style);
  });
}

/**
 * The rectangles that can share a rule. Which cell a formula for several areas is written for is told nowhere:
 * they go together where all candidates are one cell, and where Excel takes their address.
 */
export function groupForRule(ranges: readonly RangeAddress[]): readonly { readonly corner: RangeAddress; readonly areas: readonly RangeAddress[] | null }[] {
  const joined = joinRectangles(ranges);
  const [corner] = joined;
  const together = corner !== undefined
    && joined.every((range) => range.row >= corner.row && range.column >= corner.column)
    && joinAddresses(joined.map(printRange)).length === 1;
  return together ? [{ corner, areas: joined }] : joined.map((range) => ({ corner: range, areas: null }));
}

function addRule(formats: Excel.ConditionalFormatCollection, formula: Formula, style: ConditionalStyle): Excel.ConditionalFormat {
  const added = formats.add(Excel.ConditionalFormatType.custom);
  const { rule, format } = added.custom;
  rule.formula = printFormula(formula);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  return added;
}
