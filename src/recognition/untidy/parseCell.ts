import { plainSpaces } from "../../domain/money/parseNumeral";
import type { GridCell } from "./GridCell";
import { isPrintedDate } from "./isPrintedDate";
import { parsePrintedNumber } from "./parsePrintedNumber";
import type { DecimalMark, PrintedNumber } from "./PrintedNumber";

/** Beyond this a number has more digits than a spreadsheet keeps. */
const LARGEST = 1e15;

/** What stands in a cell. A number that a spreadsheet holds is taken as it is held, not as it is shown; one shown as a percentage as hundredths. */
export function parseCell({ text, value }: GridCell, mark: DecimalMark | null): PrintedNumber {
  if (typeof value !== "number") return parsePrintedNumber(text, mark);
  // Most numbers are shown as they are held, which is neither a day nor a percentage.
  const isPlain = text === String(value);
  if (!isPlain && isPrintedDate(plainSpaces(text))) return { kind: "date" };
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return { kind: "damaged" };
  const isPercent = !isPlain && text.includes("%");
  // Fifteen digits: 0.1 + 0.2 is 0.30000000000000004 in binary.
  const held = isPlain && Number.isInteger(value) ? value : Number((isPercent ? value * 100 : value).toPrecision(15));
  const [whole = "0", fraction = ""] = plainDigits(Math.abs(held)).split(".");
  return { kind: "number", negative: held < 0, whole, fraction, says: isPercent ? "percent" : null, mends: [] };
}

/** The digits without an exponent, whatever the number's size. */
function plainDigits(number: number): string {
  const text = String(number);
  return text.includes("e") ? number.toFixed(12).replace(/\.?0+$/, "") : text;
}
