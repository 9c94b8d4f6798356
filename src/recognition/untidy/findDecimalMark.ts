import { plainSpaces } from "../../domain/money/parseNumeral";
import type { DecimalMark } from "./PrintedNumber";

/** So many to one must speak for a mark where some speak for the other. */
const MAJORITY = 20;

const TELLS: Readonly<Record<DecimalMark, RegExp>> = {
  // Decimals that cannot be a group of thousands, or two groups of the other mark.
  ",": /^\D*(?:[\d .]*\d,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?: \d{3})+,\d+)\D*$/,
  ".": /^\D*(?:[\d ,]*\d\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?: \d{3})+\.\d+)\D*$/,
};

/** The decimal mark of a table, told by the printed numbers that leave no doubt: "1.234.567,89" and "12,5" a comma. Null where none tells, or both marks are used. */
export function findDecimalMark(texts: Iterable<string>): DecimalMark | null {
  const counts = { ",": 0, ".": 0 };
  for (const text of texts) {
    if (!/\d[.,]\d/.test(text)) continue;
    const plain = plainSpaces(text);
    for (const mark of [",", "."] as const) if (TELLS[mark].test(plain)) counts[mark] += 1;
  }
  if (counts[","] > MAJORITY * counts["."]) return ",";
  return counts["."] > MAJORITY * counts[","] ? "." : null;
}
