import type { ExplanationTexts } from "../ExplanationTexts";

export const explanation: ExplanationTexts = {
  sheetName: "Motiveringar",
  title: "Motiveringar",
  subtitle: "Avvikelsen fördelad på sina orsaker: en rad för varje orsak, beloppet i euro med samma tecken som avvikelsen (bättre +, sämre −). Orsakernas summa ska vara lika stor som avvikelsen.",
  furtherCause: "Ytterligare en orsak till samma avvikelse: skriv avvikelsens nummer, orsaken och beloppet på en ledig rad.",
  number: "Nr",
  unit: "Enhet",
  row: "Rad",
  cause: "Orsak",
  amount: "Belopp €",
  deviation: "Avvikelse €",
  remainder: "Oförklarat",
  states: {
    unlisted: "● skriv avvikelsens nummer eller välj raden i panelen", gone: "● avvikelsens tabell har tagits bort", notNeeded: "○ raden har inget att motivera nu",
    explained: "○ helt förklarad", left: "● oförklarat ", tooMuch: "● för mycket förklarat ", euros: " €",
  },
  numberInput: { title: "Nummer", text: "Avvikelsens nummer: samma nummer för alla orsaker till samma avvikelse." },
  amountInput: { title: "Belopp", text: "Skriv orsakens del i euro: bättre +, sämre −." },
  known: { unit: "Avvikelsens enhet", row: "Avvikelsens rad", deviation: "Att motivera €" },
};
