import type { NumberKind } from "../../../workbook/cells/findNumberKind";
import { parseTypedAmount } from "../../../workbook/cells/parseTypedAmount";
import { parseTypedNumber } from "../../../workbook/cells/parseTypedNumber";
import { parseTypedPercentage } from "../../../workbook/cells/parseTypedPercentage";
import type { NumberLanguage } from "./parseTyped";

const PARSE: Readonly<Record<NumberKind, typeof parseTypedAmount>> = { amount: parseTypedAmount, percentage: parseTypedPercentage, number: parseTypedNumber };

/** What a person typed or pasted into a cell that takes such numbers. */
export function parseNumber(text: string, kind: NumberKind, language: NumberLanguage): ReturnType<typeof parseTypedAmount> {
  return PARSE[kind](text, language);
}
