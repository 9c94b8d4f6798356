import type { MoneyUnit } from "../findMoneyUnit";
import { CENTS_OF, figureFrom } from "./figureFrom";
import type { GridCell } from "./GridCell";
import type { PrintedNumber } from "./PrintedNumber";
import type { UntidyCell } from "./UntidyTable";

/** Hundredths of a percentage. */
const PERCENT = 100;

/** The cells of one column as figures. A percentage among amounts, or an amount among percentages, is no figure of the column. */
export function figuresOfColumn(cells: readonly (GridCell | undefined)[], numbers: readonly (PrintedNumber | undefined)[], isPercent: boolean, unit: MoneyUnit): readonly UntidyCell[] {
  const usual = isPercent ? PERCENT : CENTS_OF[unit];
  // A spreadsheet shows no decimals of its own: what one cell of the column is kept with, all are.
  const decimals = Math.min(Math.log10(usual), heldDecimals(cells, numbers));
  return numbers.map((number, row): UntidyCell => {
    const { text, formula, value } = cells[row] ?? { text: "", formula: null, value: null };
    const isNumber = typeof value === "number";
    if (number?.kind !== "number") return { text, figure: null, state: number?.kind ?? "blank", mends: NONE, formula, isNumber };
    const isOther = number.says !== null && (number.says === "percent") !== isPercent;
    const of = isPercent || number.says === null || number.says === "percent" ? usual : CENTS_OF[number.says];
    const figure = isOther ? null : figureFrom(number, of, isNumber ? decimals : 0);
    return { text, figure, state: figure !== null ? "figure" : isOther ? "words" : "damaged", mends: number.mends, formula, isNumber };
  });
}

const NONE: UntidyCell["mends"] = [];

function heldDecimals(cells: readonly (GridCell | undefined)[], numbers: readonly (PrintedNumber | undefined)[]): number {
  let most = 0;
  numbers.forEach((number, row) => {
    if (number?.kind === "number" && typeof cells[row]?.value === "number") most = Math.max(most, number.fraction.length);
  });
  return most;
}
