import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { parseFullRange } from "../../../workbook/addresses/parseAddress";
import { printFullRange } from "../../../workbook/addresses/printAddress";
import type { ValidationRule } from "../../../workbook/plan/WorkbookPlan";
import type { ValidationContents } from "../../../workbook/WorkbookContents";
import { fromRange, toRange } from "../records/toRange";

// Univer has no "any number"; beyond this a double loses cents, and no budget is as large.
const LARGEST = "1000000000000000";

// An arrow in the cell, as in Excel, and no pill around its text.
const LIST = { type: DataValidationType.LIST, renderMode: DataValidationRenderMode.ARROW } as const;

/** The rule as Univer keeps it; a typing that it does not accept is refused with the message. */
export function toValidation({ ranges, rule, message }: ValidationContents, id: string): ISheetDataValidationRule {
  return {
    uid: id,
    ranges: ranges.map(toRange),
    ...toCriterion(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: DataValidationErrorStyle.STOP,
    errorTitle: message.title,
    error: message.text,
  };
}

/** The rule as the port speaks of it; null where it is of a kind that the port does not know. */
export function readValidation(rule: ISheetDataValidationRule): ValidationContents | null {
  const known = readCriterion(rule);
  return known && { ranges: rule.ranges.map(fromRange), rule: known, message: { title: rule.errorTitle ?? "", text: rule.error ?? "" } };
}

function toCriterion(rule: ValidationRule): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "renderMode"> {
  switch (rule.type) {
    case "number":
      return { type: DataValidationType.DECIMAL, operator: DataValidationOperator.BETWEEN, formula1: rule.from === undefined ? `-${LARGEST}` : String(rule.from), formula2: LARGEST };
    case "whole-number":
      return { type: DataValidationType.WHOLE, operator: DataValidationOperator.BETWEEN, formula1: String(rule.from), formula2: String(rule.to) };
    case "list":
      return { ...LIST, formula1: rule.values.join(",") };
    case "list-of-name":
      return { ...LIST, formula1: `=${rule.name}` };
    case "list-of":
      return { ...LIST, formula1: `=${printFullRange(rule.range)}` };
  }
}

function readCriterion({ type, operator, formula1, formula2 }: ISheetDataValidationRule): ValidationRule | null {
  if (type === DataValidationType.LIST && formula1 !== undefined) return readList(formula1);
  if (operator !== DataValidationOperator.BETWEEN || formula1 === undefined || formula2 === undefined) return null;
  const from = Number(formula1);
  const to = Number(formula2);
  if (type === DataValidationType.DECIMAL && formula2 === LARGEST && Number.isFinite(from)) return { type: "number", ...(formula1 !== `-${LARGEST}` && { from }) };
  return type === DataValidationType.WHOLE && Number.isInteger(from) && Number.isInteger(to) ? { type: "whole-number", from, to } : null;
}

/** The choices of a list: typed, in the cells of a name, or in some cells. */
function readList(source: string): ValidationRule | null {
  if (!source.startsWith("=")) return { type: "list", values: source.split(",") };
  if (/^=\p{L}[\p{L}\d_]*(\.[\p{L}\d_]+)+$/u.test(source)) return { type: "list-of-name", name: source.slice(1) };
  const range = parseFullRange(source);
  return range === null ? null : { type: "list-of", range };
}
