import type { AdoptTexts } from "../AdoptTexts";

const number = new Intl.NumberFormat("fi-FI");

export const adopt: AdoptTexts = {
  sheetWord: "kaavoin",
  millions: "miljoonaa euroa",
  findings: "Havainnot",
  rounded: (count, largest) => `Pyöristys selittää ${count === 1 ? "yhden eron" : `${number.format(count)} eroa`}, suurin ${number.format(largest)}`,
  exact: "Kaavat antavat painetut luvut",
  numberTitle: "Tähän tarvitaan luku",
  numberText: "Kirjoita luku samassa yksikössä kuin sarakkeen muut luvut.",
};
