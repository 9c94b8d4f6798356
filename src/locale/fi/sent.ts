import type { SentTexts } from "../SentTexts";

export const sent: SentTexts = {
  sheetName: "Lähetetty",
  title: "Lähetetty",
  doNotEdit: "Älä muokkaa tätä sivua. Tästä näkyy, mitä talous lähetti, kun täytetty työkirja palautetaan.",
  unitId: "Yksikön tunnus",
  unit: "Yksikkö",
  year: "Tilikausi",
  through: "Suljettu kausi, viimeinen kuukausi",
  fingerprint: "Sormenjälki",
  cells: "Soluja luettelossa",
  rowName: "rivin nimi",
  stamp: "sarakkeen yläpuolella",
  kinds: { blank: "tyhjä", number: "luku", text: "teksti", truth: "totuusarvo" },
  columns: ["Taulukko", "Rivi", "Sarake", "Laji", "Lähetetty arvo"],
};
