import { countNoun } from "../countNoun";
import type { FollowUpTexts } from "../FollowUpTexts";

const number = new Intl.NumberFormat("fi");
const counted = countNoun(number);

export const followUp: FollowUpTexts = {
  title: "Uusi seuranta",
  purpose: "Tee kaikkien yksiköiden taulukot kerralla. Liitä yksiköiden luettelo, ja valitse, mitkä taulukot kunkin tason yksiköt saavat. Luettelo jää työkirjaan sivulle Yksiköt.",
  exampleTitle: "Esimerkki",
  example: [
    ["Tunnus", "Yksikkö", "Yläyksikkö", "Taso"],
    ["1", "Heinola", "", "kaupunki"],
    ["10", "Yhteiset palvelut", "1", "palvelualue"],
    ["11", "Vaalit", "10", "vastuualue"],
  ],
  paste: "Yksiköiden luettelo",
  pasteMore: "Lisää yksiköitä",
  pasteHint: "Kopioi Excelistä otsikkoriveineen, tai kirjoita sarakkeiden väliin puolipiste. Yksikkö ja Taso tarvitaan; lisäksi voi olla Tunnus, Yläyksikkö, Sitova rivi ja Vastuurooli.",
  units: "Yksiköt",
  chosen: (chosen, all) => `Yksiköt (${number.format(chosen)}/${number.format(all)})`,
  everyUnit: "Kaikki yksiköt",
  tables: "Taulukot tasoittain",
  levels: { city: "Kaupunki", board: "Lautakunta", "service-area": "Palvelualue", "responsibility-area": "Vastuualue" },
  tablesOfLevel: (level, units, tables) => `${level} (${number.format(units)}): ${tables.join("; ")}`,
  noTables: "ei taulukoita",
  addUnits: "Liitä yksiköiden luettelo.",
  problems: (findings) => `Korjattavaa (${number.format(findings)})`,
  notes: (findings) => `Tiedoksi (${number.format(findings)})`,
  nothingToMake: "Valituilla yksiköillä on jo nämä taulukot.",
  willMake: (units, tables, sheets) => `${counted(units, "yksikkö", "yksikköä")}, ${counted(tables, "taulukko", "taulukkoa")}, ${counted(sheets, "uusi taulukkosivu", "uutta taulukkosivua")}.`,
  make: "Tee taulukot",
};
