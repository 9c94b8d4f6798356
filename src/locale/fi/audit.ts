import type { AuditTexts } from "../AuditTexts";
import { countNoun } from "../countNoun";

const counted = countNoun(new Intl.NumberFormat("fi-FI"));

export const audit: AuditTexts = {
  sheetName: "Tarkistus",
  title: "Tarkistus",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "taulukko", "taulukkoa")}, ${counted(checks, "täsmäytys", "täsmäytystä")}: ${counted(errors, "virhe", "virhettä")}, ${counted(warnings, "tarkistettava", "tarkistettavaa")}. Pyöristys selittää ${counted(rounded, "eron", "eroa")}.`,
  howToAccept: "Jos luku on kunnossa, kirjoita syy havainnon riville: havainto ei ole virhe niin kauan kuin solun luku pysyy samana.",
  severity: "Laji",
  table: "Taulukko",
  row: "Rivi",
  column: "Sarake",
  cell: "Solu",
  finding: "Havainto",
  expected: "Odotettu",
  found: "Havaittu",
  difference: "Ero",
  now: "Solussa nyt",
  reason: "Hyväksytty, koska",
  severities: { error: "▼ virhe", warning: "● tarkista", info: "○ huomaa" },
  accepted: "✓ hyväksytty",
  nothing: "Kaikki täsmää.",
};
