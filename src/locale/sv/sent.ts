import type { SentTexts } from "../SentTexts";

export const sent: SentTexts = {
  sheetName: "Skickat",
  title: "Skickat",
  doNotEdit: "Redigera inte detta blad. Det visar vad ekonomin skickade, när den ifyllda arbetsboken lämnas tillbaka.",
  unitId: "Enhetens beteckning",
  unit: "Enhet",
  year: "Räkenskapsår",
  through: "Avslutad period, sista månad",
  fingerprint: "Fingeravtryck",
  cells: "Celler i förteckningen",
  rowName: "radens namn",
  stamp: "ovanför kolumnen",
  kinds: { blank: "tom", number: "tal", text: "text", truth: "sanningsvärde" },
  columns: ["Tabell", "Rad", "Kolumn", "Slag", "Skickat värde"],
};
