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
  columns: ["Taulukko", "Rivi", "Sarake", "Laji", "Lähetetty arvo"],
};
