import { countNoun } from "../countNoun";
import type { FollowUpTexts } from "../FollowUpTexts";

const number = new Intl.NumberFormat("sv");
const counted = countNoun(number);

export const followUp: FollowUpTexts = {
  title: "Ny uppföljning",
  purpose: "Gör alla enheters tabeller på en gång. Klistra in listan över enheter, och välj vilka tabeller enheterna på varje nivå får. Listan blir kvar i arbetsboken på bladet Enheter.",
  exampleTitle: "Exempel",
  example: [
    ["Kod", "Enhet", "Överordnad enhet", "Nivå"],
    ["1", "Heinola", "", "stad"],
    ["10", "Gemensamma tjänster", "1", "serviceområde"],
    ["11", "Val", "10", "ansvarsområde"],
  ],
  paste: "Lista över enheter",
  pasteMore: "Lägg till enheter",
  pasteHint: "Kopiera ur Excel med rubrikraden, eller skriv semikolon mellan kolumnerna. Enhet och Nivå behövs; dessutom kan listan ha Kod, Överordnad enhet, Bindande rad och Ansvarig roll.",
  units: "Enheter",
  chosen: (chosen, all) => `Enheter (${number.format(chosen)}/${number.format(all)})`,
  everyUnit: "Alla enheter",
  tables: "Tabeller enligt nivå",
  levels: { city: "Stad", board: "Nämnd", "service-area": "Serviceområde", "responsibility-area": "Ansvarsområde" },
  tablesOfLevel: (level, units, tables) => `${level} (${number.format(units)}): ${tables.join("; ")}`,
  noTables: "inga tabeller",
  addUnits: "Klistra in listan över enheter.",
  problems: (findings) => `Att rätta (${number.format(findings)})`,
  notes: (findings) => `För kännedom (${number.format(findings)})`,
  nothingToMake: "De valda enheterna har redan de här tabellerna.",
  willMake: (units, tables, sheets) => `${counted(units, "enhet", "enheter")}, ${counted(tables, "tabell", "tabeller")}, ${counted(sheets, "nytt blad", "nya blad")}.`,
  make: "Gör tabellerna",
};
