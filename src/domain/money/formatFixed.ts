import { NUMERALS, groupThousands, type NumeralLanguage } from "./numerals";
import { roundHalfAway } from "./roundHalfAway";

/** A number as FIXED of a sheet writes it in the language, rounded half away from zero: a hyphen for a minus, thousands apart. -1234.56 with one decimal → "-1 234,6" (fi) */
export function formatFixed(number: number, decimals: number, language: NumeralLanguage): string {
  const rounded = roundHalfAway(number, decimals);
  const { group, decimal } = NUMERALS[language];
  const [whole = "", fraction] = Math.abs(rounded).toFixed(decimals).split(".");
  return `${rounded < 0 ? "-" : ""}${groupThousands(whole, group)}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}
