import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { Formula } from "../../../workbook/formulas/Formula";
import { printFormula } from "../../../workbook/formulas/printFormula";
import { HostError } from "../../../workbook/HostError";
import type { ConditionalStyle } from "../../../workbook/plan/CellStyle";
import type { ValidationRule } from "../../../workbook/plan/WorkbookPlan";
import { checkOnSheet, subtract } from "../rectangles";
import type { Draft } from "../state/Draft";
import type { Validation } from "../state/WorkbookState";

/** The longest list that a rule can hold, its commas included. */
const LONGEST_LIST = 255;

/** A cell has one rule: an earlier one goes where a new one comes. */
export function validateCells(draft: Draft, ranges: readonly RangeAddress[], rule: ValidationRule, message: Validation["message"]): void {
  if (rule.type === "list" && (rule.values.join().length > LONGEST_LIST || rule.values.some((value) => value.includes(",")))) {
    throw new HostError("not-supported", "A list in a rule is at most 255 characters, without commas in its values");
  }
  for (const [name, own] of bySheet(ranges)) {
    clearValidations(draft, name, own);
    const sheet = draft.edit(name);
    sheet.settings = { ...sheet.settings, validations: [...sheet.settings.validations, { ranges: own, rule, message }] };
  }
}

/** Adds a conditional format after those that are there. The formula is that of the first range's first cell, on every sheet of the ranges. */
export function formatWhen(draft: Draft, ranges: readonly RangeAddress[], formula: Formula, style: ConditionalStyle): void {
  const [first] = ranges;
  if (first === undefined) return;
  const text = printFormula(formula).slice(1);
  for (const [name, own] of bySheet(ranges)) {
    const sheet = draft.edit(name);
    const format = { ranges: own, formula: text, anchor: { row: first.row, column: first.column }, style };
    sheet.settings = { ...sheet.settings, formats: [...sheet.settings.formats, format] };
  }
}

/** Takes the conditional formats of the range away; what a rule has outside it stays. */
export function clearConditions(draft: Draft, range: RangeAddress): void {
  checkOnSheet(range);
  const sheet = draft.edit(range.sheet);
  const { formats, clearedFormats } = sheet.settings;
  sheet.settings = { ...sheet.settings, formats: formats.flatMap((rule) => keepOutside(rule, [range])), clearedFormats: [...clearedFormats, range] };
}

/** Takes the rules of the ranges away; what a rule has outside them stays. */
export function clearValidations(draft: Draft, name: string, ranges: readonly RangeAddress[]): void {
  const sheet = draft.edit(name);
  const { validations, clearedValidations } = sheet.settings;
  sheet.settings = { ...sheet.settings, validations: validations.flatMap((rule) => keepOutside(rule, ranges)), clearedValidations: [...clearedValidations, ...ranges] };
}

/** The rule on what is left of its ranges; nothing where nothing is left. */
function keepOutside<Rule extends { readonly ranges: readonly RangeAddress[] }>(rule: Rule, taken: readonly RangeAddress[]): readonly Rule[] {
  const ranges = subtract(rule.ranges, taken);
  return ranges.length === 0 ? [] : [{ ...rule, ranges }];
}

function bySheet(ranges: readonly RangeAddress[]): ReadonlyMap<string, readonly RangeAddress[]> {
  const sheets = new Map<string, RangeAddress[]>();
  for (const range of ranges) {
    checkOnSheet(range);
    const known = sheets.get(range.sheet);
    if (known === undefined) sheets.set(range.sheet, [range]);
    else known.push(range);
  }
  return sheets;
}
