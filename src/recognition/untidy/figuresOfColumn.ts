import type { MoneyUnit } from "../findMoneyUnit";
import { CENTS_OF, figureFrom } from "./figureFrom";
import type { GridCell } from "./GridCell";
import type { PrintedNumber, ReadNumber } from "./PrintedNumber";
import type { TypedNumber, UntidyCell } from "./UntidyTable";

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
    if (number?.kind !== "number") return { text, figure: null, typed: null, state: number?.kind ?? "blank", mends: NONE, formula, isNumber };
    const isOther = number.says !== null && (number.says === "percent") !== isPercent;
    const of = isPercent || number.says === null || number.says === "percent" ? usual : CENTS_OF[number.says];
    const figure = isOther ? null : figureFrom(number, of, isNumber ? decimals : 0);
    return { text, figure, typed: figure === null ? null : typedNumber(number, of / usual), state: figure !== null ? "figure" : isOther ? "words" : "damaged", mends: number.mends, formula, isNumber };
  });
}

/** The digits as they stand; one that says a unit of its own is turned into that of its column. "12,3 milj. €" among thousands → 12300 */
function typedNumber({ negative, whole, fraction }: ReadNumber, scale: number): TypedNumber {
  const written = Number(`${whole}.${fraction}`);
  const number = scale === 1 ? written : Number((written * scale).toPrecision(15));
  const decimals = scale === 1 ? fraction.length : (/\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0);
  return { number: negative && number !== 0 ? -number : number, decimals };
}

const NONE: UntidyCell["mends"] = [];

function heldDecimals(cells: readonly (GridCell | undefined)[], numbers: readonly (PrintedNumber | undefined)[]): number {
  let most = 0;
  numbers.forEach((number, row) => {
    if (number?.kind === "number" && typeof cells[row]?.value === "number") most = Math.max(most, number.fraction.length);
  });
  return most;
}
