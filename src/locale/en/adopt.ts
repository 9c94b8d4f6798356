import type { AdoptTexts } from "../AdoptTexts";

const number = new Intl.NumberFormat("en-GB");

export const adopt: AdoptTexts = {
  sheetWord: "with formulas",
  millions: "million euros",
  findings: "Findings",
  rounded: (count, largest) => `Rounding explains ${count === 1 ? "one difference" : `${number.format(count)} differences`}, the largest ${number.format(largest)}`,
  exact: "The formulas give the printed figures",
  numberTitle: "A number is needed here",
  numberText: "Type a number in the same unit as the other figures of the column.",
};
