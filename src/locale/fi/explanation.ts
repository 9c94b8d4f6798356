import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Perustelut",
  title: "Perustelut",
  subtitle: "Poikkeama syihinsä jaettuna: rivi kutakin syytä kohti, summa euroina samoin etumerkein kuin poikkeama (parempi +, heikompi −). Syiden summan on oltava poikkeama.",
  unit: "Yksikkö",
  row: "Rivi",
  cause: "Syy",
  amount: "Summa €",
  deviation: "Poikkeama €",
  remainder: "Selittämättä",
  states: {
    unlisted: "● yksikön rivi ei ole mukana: valitse se paneelista", notNeeded: "○ rivillä ei ole nyt perusteltavaa",
    explained: "○ selitetty kokonaan", left: "● selittämättä ", tooMuch: "● selitetty liikaa ", euros: " €",
  },
  inputTitle: "Summa",
  inputText: "Kirjoita syyn osuus euroina: parempi +, heikompi −.",
  known: { unit: "Poikkeaman yksikkö", row: "Poikkeaman rivi", deviation: "Perusteltava €" },
};
