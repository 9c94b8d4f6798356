import type { MoneyUnit } from "../findMoneyUnit";
import { CENTS_OF, figureFrom } from "./figureFrom";
import type { GridCell } from "./GridCell";
import type { PrintedNumber, ReadNumber } from "./PrintedNumber";
import type { TypedNumber, UntidyCell } from "./UntidyTable";

/** Hundredths of a percentage, and of a fraction of one. */
const [PERCENT, FRACTION] = [100, 10_000];

/** Cents, and hundredths of a percentage. */
const MOST_SHOWN = 2;

/** What one in the cells of a column stands for. */
export interface ColumnScale {
  readonly isPercent: boolean;
  /** Whether a sheet keeps its percentages as fractions, 0.2215 for 22,15 %. */
  readonly isFraction: boolean;
  readonly unit: MoneyUnit;
}

/** How many hundredths one in a cell stands for as the file holds it: 100 in euros and percentages, 100 000 in thousands of euros, 10 000 in fractions. */
export function hundredthsOf({ isPercent, isFraction, unit }: ColumnScale): number {
  return isPercent ? (isFraction ? FRACTION : PERCENT) : CENTS_OF[unit];
}

/** The cells of one column as figures. A percentage among amounts, or an amount among percentages, is no figure of the column. */
export function figuresOfColumn(cells: readonly (GridCell | undefined)[], numbers: readonly (PrintedNumber | undefined)[], scale: ColumnScale): readonly UntidyCell[] {
  const { isPercent } = scale;
  const usual = hundredthsOf(scale);
  // A spreadsheet shows no decimals of its own: what one cell of the column is kept with, all are.
  const decimals = Math.min(Math.log10(usual), heldDecimals(cells, numbers));
  return numbers.map((number, row): UntidyCell => {
    const { text, formula, value } = cells[row] ?? { text: "", formula: null, value: null };
    const isNumber = typeof value === "number";
    if (number?.kind !== "number") return { text, figure: null, typed: null, state: number?.kind ?? "blank", mends: NONE, formula, isNumber };
    const isOther = number.says !== null && (number.says === "percent") !== isPercent;
    // What is shown with the sign of a percentage was read as one, and text says what it says.
    const plain = isPercent && (number.says === "percent" || !isNumber) ? PERCENT : usual;
    const of = isPercent || number.says === null || number.says === "percent" ? plain : CENTS_OF[number.says];
    const figure = isOther ? null : figureFrom(number, of, isNumber ? decimals : 0);
    return { text, figure, typed: figure === null ? null : shownWith(typedNumber(number, of / usual), isNumber ? Math.min(decimals, MOST_SHOWN) : 0), state: figure !== null ? "figure" : isOther ? "words" : "damaged", mends: number.mends, formula, isNumber };
  });
}

/** What one cell of a spreadsheet's column is shown with, all are: 50 beside 48,8 is 50,0. */
function shownWith(typed: TypedNumber, decimals: number): TypedNumber {
  return typed.decimals >= decimals ? typed : { ...typed, decimals };
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
