import { parseTypedAmount } from "../../../workbook/cells/parseTypedAmount";
import { parseTypedNumber } from "../../../workbook/cells/parseTypedNumber";
import type { NumberKind } from "../../../workbook/cells/findNumberKind";
import type { NumberLanguage } from "./parseTyped";

/** What a person typed or pasted into a cell that takes such numbers alone. */
export function parseNumber(text: string, kind: NumberKind, language: NumberLanguage): ReturnType<typeof parseTypedAmount> {
  return kind === "amount" ? parseTypedAmount(text, language) : parseTypedNumber(text, language);
}
