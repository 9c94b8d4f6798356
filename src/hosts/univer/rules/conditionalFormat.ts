import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalStyle } from "../../../workbook/plan/CellStyle";
import type { ConditionalFormatContents } from "../../../workbook/WorkbookContents";
import { fromRange, toRange } from "../records/toRange";
import { parseColour } from "../styles/colours";

/** The rule as Univer keeps it. It ends the search: of ours the first that holds wins, where Univer would mix them. */
export function toConditionalRule({ ranges, formula, style }: ConditionalFormatContents, id: string): IConditionFormattingRule {
  return {
    cfId: id,
    ranges: ranges.map(toRange),
    stopIfTrue: true,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: toStyle(style) },
  };
}

/** The rule as the port speaks of it; null where it is of a kind that the port does not know. */
export function readConditionalRule({ ranges, rule }: IConditionFormattingRule): ConditionalFormatContents | null {
  if (!("subType" in rule) || rule.subType !== CFSubRuleType.formula) return null;
  return { ranges: ranges.map(fromRange), formula: rule.value, style: readStyle(rule.style) };
}

function toStyle(style: ConditionalStyle): IStyleBase {
  return {
    ...(style.bold !== undefined && { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic !== undefined && { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.fontColour !== undefined && { cl: { rgb: style.fontColour } }),
    ...(style.fill !== undefined && { bg: { rgb: style.fill } }),
  };
}

function readStyle(style: IStyleBase): ConditionalStyle {
  const fontColour = parseColour(style.cl?.rgb);
  const fill = parseColour(style.bg?.rgb);
  return {
    ...(style.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
    ...(fontColour && { fontColour }),
    ...(fill && { fill }),
  };
}
