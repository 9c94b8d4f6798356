import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Motiveringar",
  title: "Motiveringar",
  subtitle: "Avvikelsen fördelad på sina orsaker: en rad för varje orsak, beloppet i euro med samma tecken som avvikelsen (bättre +, sämre −). Orsakernas summa ska vara avvikelsen.",
  unit: "Enhet",
  row: "Rad",
  cause: "Orsak",
  amount: "Belopp €",
  deviation: "Avvikelse €",
  remainder: "Oförklarat",
  states: {
    unlisted: "● enhetens rad är inte med: välj den i panelen", notNeeded: "○ raden har inget att motivera nu",
    explained: "○ helt förklarad", left: "● oförklarat ", tooMuch: "● för mycket förklarat ", euros: " €",
  },
  inputTitle: "Belopp",
  inputText: "Skriv orsakens del i euro: bättre +, sämre −.",
  known: { unit: "Avvikelsens enhet", row: "Avvikelsens rad", deviation: "Att motivera €" },
};
