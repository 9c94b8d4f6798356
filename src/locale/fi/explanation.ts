import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Perustelut",
  title: "Perustelut",
  subtitle: "Poikkeama syihinsä jaettuna: rivi kutakin syytä kohti, summa euroina samoin etumerkein kuin poikkeama (parempi +, heikompi −). Syiden summan on oltava yhtä suuri kuin poikkeama.",
  furtherCause: "Uusi syy samaan poikkeamaan: kirjoita vapaalle riville poikkeaman numero, syy ja summa.",
  number: "Nro",
  unit: "Yksikkö",
  row: "Rivi",
  cause: "Syy",
  amount: "Summa €",
  deviation: "Poikkeama €",
  remainder: "Selittämättä",
  states: {
    unlisted: "● kirjoita poikkeaman numero tai valitse rivi paneelista", gone: "● poikkeaman taulukko on poistettu", notNeeded: "○ rivillä ei ole nyt perusteltavaa",
    explained: "○ selitetty kokonaan", left: "● selittämättä ", tooMuch: "● selitetty liikaa ", euros: " €",
  },
  numberInput: { title: "Numero", text: "Poikkeaman numero: sama numero kaikilla saman poikkeaman syillä." },
  amountInput: { title: "Summa", text: "Kirjoita syyn osuus euroina: parempi +, heikompi −." },
  known: { unit: "Poikkeaman yksikkö", row: "Poikkeaman rivi", deviation: "Perusteltava €" },
};
