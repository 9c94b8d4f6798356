import type { AuditPaneTexts } from "../AuditPaneTexts";
import { countNoun } from "../countNoun";

const number = new Intl.NumberFormat("sv-FI");
const counted = countNoun(number);

export const auditPane: AuditPaneTexts = {
  title: "Granskning",
  purpose: "Söker i tabellerna de tal som inte stämmer: summor, skillnader, procent, enheter mot sina delar och samma tal på två ställen. Passar egna tabeller och andras. Avrundningsskillnader är inga fel.",
  scope: "Vad som granskas",
  scopes: { table: "Den valda tabellen", sheet: "Det här bladet", workbook: "Hela arbetsboken" },
  audit: "Granska",
  auditing: "Granskar",
  readingTable: (done, total) => `Tabell ${number.format(done)}/${number.format(total)}`,
  cancelled: "Granskningen avbröts.",
  notYet: "Ännu har inget granskats.",
  noTables: "Här hittades ingen tabell med siffror.",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "tabell", "tabeller")}, ${counted(checks, "beräkning", "beräkningar")}: ${counted(errors, "fel", "fel")}, ${counted(warnings, "att kontrollera", "att kontrollera")}. Avrundning förklarar ${counted(rounded, "skillnad", "skillnader")}.`,
  allRight: "Allt stämmer.",
  groups: { error: "Fel", warning: "Att kontrollera", info: "Märk", accepted: "Godkända" },
  expected: "Väntat",
  found: "Funnet",
  difference: "Skillnad",
  others: (cells) => `Det kan också förklaras av: ${cells}`,
  mend: (from, to) => `Rätta: ${from} → ${to}`,
  mended: (place) => `${place}: talet är rättat.`,
  acceptReason: "Godkänns, eftersom",
  accept: "Godkänn",
  accepted: (place) => `${place}: iakttagelsen är godkänd.`,
  reasonNeeded: "Skriv varför talet är i sin ordning.",
  takeBack: "Ta tillbaka godkännandet",
  takenBack: (place) => `${place}: godkännandet är tillbakataget.`,
  acceptedBecause: (reason) => `Godkänt: ${reason}`,
  write: (sheet) => `Skriv bladet ${sheet}`,
  update: (sheet) => `Uppdatera bladet ${sheet}`,
  written: (sheet, findings) => `Bladet ${sheet} har nu ${counted(findings, "iakttagelse", "iakttagelser")}.`,
  willWrite: (sheet, findings) => `Bladet ${sheet}: ${counted(findings, "iakttagelse", "iakttagelser")}.`,
  tables: "Tabeller som hittades",
  tableFound: (name, rows, columns) => `${name}: ${counted(rows, "rad", "rader")}, ${counted(columns, "kolumn med tal", "kolumner med tal")}`,
  ours: "tabell av Toteuma",
  known: "känd tabell",
  byArithmetic: (percent) => `strukturen slöts ur talen, säkerhet ${percent} %`,
};
