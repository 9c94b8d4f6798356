import type { AuditTexts } from "../AuditTexts";
import { countNoun } from "../countNoun";

const counted = countNoun(new Intl.NumberFormat("sv-FI"));

export const audit: AuditTexts = {
  sheetName: "Granskning",
  title: "Granskning",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "tabell", "tabeller")}, ${counted(checks, "beräkning", "beräkningar")}: ${counted(errors, "fel", "fel")}, ${counted(warnings, "att kontrollera", "att kontrollera")}. Avrundning förklarar ${counted(rounded, "skillnad", "skillnader")}.`,
  howToAccept: "Är det i sin ordning, skriv orsaken på raden: det är inget fel så länge cellens tal förblir detsamma.",
  severity: "Slag",
  table: "Tabell",
  row: "Rad",
  column: "Kolumn",
  cell: "Cell",
  finding: "Iakttagelse",
  expected: "Väntat",
  found: "Funnet",
  difference: "Skillnad",
  now: "I cellen nu",
  reason: "Godkänt, eftersom",
  severities: { error: "▼ fel", warning: "● kontrollera", info: "○ märk" },
  accepted: "✓ godkänt",
  nothing: "Allt stämmer.",
};
