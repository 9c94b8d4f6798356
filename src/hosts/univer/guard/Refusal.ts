import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { checkSheetName } from "../../../workbook/addresses/sheetName";
import type { AmountProblem } from "../../../workbook/cells/parseTypedAmount";

export type SheetNameProblem = NonNullable<ReturnType<typeof checkSheetName>>;

/** What a person was kept from, as data; the sentence is the door's. */
export type Refusal =
  | { readonly kind: "locked"; readonly range: RangeAddress }
  | { readonly kind: "structure-locked" }
  | { readonly kind: "sheet-name"; readonly problem: SheetNameProblem }
  | { readonly kind: "no-amount"; readonly cell: CellAddress; readonly problem: AmountProblem }
  | { readonly kind: "no-date"; readonly cell: CellAddress; readonly text: string }
  /** The rule in the words of the sheet, or "". */
  | { readonly kind: "rule"; readonly cell: CellAddress; readonly rule: string }
  | { readonly kind: "formula-without-number"; readonly cell: CellAddress }
  | { readonly kind: "circular"; readonly cell: CellAddress };

export type OnRefused = (refusal: Refusal) => void;
