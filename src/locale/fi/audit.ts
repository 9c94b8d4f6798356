import type { AuditTexts } from "../AuditTexts";
import { countNoun } from "../countNoun";

const counted = countNoun(new Intl.NumberFormat("fi-FI"));

export const audit: AuditTexts = {
  sheetName: "Tarkistus",
  title: "Tarkistus",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "taulukko", "taulukkoa")}, ${counted(checks, "laskelma", "laskelmaa")}: ${counted(errors, "virhe", "virhettä")}, ${counted(warnings, "tarkistettava", "tarkistettavaa")}. Pyöristys selittää ${counted(rounded, "eron", "eroa")}.`,
  howToAccept: "Jos havainto on kunnossa, kirjoita syy sen riville: se ei ole virhe niin kauan kuin solun luku pysyy samana.",
  severity: "Laatu",
  table: "Taulukko",
  row: "Rivi",
  column: "Sarake",
  cell: "Solu",
  finding: "Havainto",
  expected: "Odotettu",
  found: "Löydetty",
  difference: "Ero",
  now: "Solussa nyt",
  reason: "Hyväksytty, koska",
  severities: { error: "▼ virhe", warning: "● tarkista", info: "○ huomaa" },
  accepted: "✓ hyväksytty",
  nothing: "Kaikki täsmää.",
};
