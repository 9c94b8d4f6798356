import type { AuditTexts } from "../AuditTexts";
import { countNoun } from "../countNoun";

const counted = countNoun(new Intl.NumberFormat("sv-FI"));

export const audit: AuditTexts = {
  sheetName: "Granskning",
  title: "Granskning",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "tabell", "tabeller")}, ${counted(checks, "avstämning", "avstämningar")}: ${counted(errors, "fel", "fel")}, ${counted(warnings, "att kontrollera", "att kontrollera")}. Avrundning förklarar ${counted(rounded, "skillnad", "skillnader")}.`,
  howToAccept: "Är talet i sin ordning, skriv orsaken på iakttagelsens rad: den är inget fel så länge cellens tal förblir detsamma.",
  severity: "Slag",
  table: "Tabell",
  row: "Rad",
  column: "Kolumn",
  cell: "Cell",
  finding: "Iakttagelse",
  expected: "Förväntat",
  found: "Angivet",
  difference: "Skillnad",
  now: "I cellen nu",
  reason: "Godkänt, eftersom",
  severities: { error: "▼ fel", warning: "● kontrollera", info: "○ notera" },
  accepted: "✓ godkänt",
  nothing: "Allt stämmer.",
};
