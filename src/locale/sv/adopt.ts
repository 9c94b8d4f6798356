import type { AdoptTexts } from "../AdoptTexts";

const number = new Intl.NumberFormat("sv-FI");

export const adopt: AdoptTexts = {
  sheetWord: "med formler",
  millions: "miljoner euro",
  findings: "Iakttagelser",
  rounded: (count, largest) => `Avrundning förklarar ${count === 1 ? "en skillnad" : `${number.format(count)} skillnader`}, den största ${number.format(largest)}`,
  exact: "Formlerna ger de tryckta talen",
  numberTitle: "Här behövs ett tal",
  numberText: "Skriv ett tal i samma enhet som kolumnens övriga tal.",
};
