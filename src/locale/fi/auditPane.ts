import type { AuditPaneTexts } from "../AuditPaneTexts";
import { countNoun } from "../countNoun";

const number = new Intl.NumberFormat("fi-FI");
const counted = countNoun(number);

export const auditPane: AuditPaneTexts = {
  title: "Tarkistus",
  purpose: "Etsii taulukoista luvut, jotka eivät täsmää: summat, erotukset, prosentit, yksiköt osiinsa ja saman luvun kahdessa paikassa. Käy omiin ja muiden tekemiin taulukoihin. Pyöristyserot eivät ole virheitä.",
  scope: "Mitä tarkistetaan",
  scopes: { table: "Valittu taulukko", sheet: "Tämä taulukkosivu", workbook: "Koko työkirja" },
  audit: "Tarkista",
  auditing: "Tarkistetaan",
  readingTable: (done, total) => `Taulukko ${number.format(done)}/${number.format(total)}`,
  cancelled: "Tarkistus keskeytettiin.",
  notYet: "Mitään ei ole vielä tarkistettu.",
  noTables: "Täältä ei löytynyt taulukkoa, jossa on lukuja.",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "taulukko", "taulukkoa")}, ${counted(checks, "laskelma", "laskelmaa")}: ${counted(errors, "virhe", "virhettä")}, ${counted(warnings, "tarkistettava", "tarkistettavaa")}. Pyöristys selittää ${counted(rounded, "eron", "eroa")}.`,
  allRight: "Kaikki täsmää.",
  groups: { error: "Virheet", warning: "Tarkistettavat", info: "Huomaa", accepted: "Hyväksytyt" },
  expected: "Odotettu",
  found: "Löydetty",
  difference: "Ero",
  others: (cells) => `Sen voi selittää myös: ${cells}`,
  mend: (from, to) => `Korjaa: ${from} → ${to}`,
  mended: (place) => `${place}: luku on korjattu.`,
  acceptReason: "Hyväksytään, koska",
  accept: "Hyväksy",
  accepted: (place) => `${place}: havainto on hyväksytty.`,
  reasonNeeded: "Kirjoita, miksi luku on kunnossa.",
  takeBack: "Peru hyväksyntä",
  takenBack: (place) => `${place}: hyväksyntä on peruttu.`,
  acceptedBecause: (reason) => `Hyväksytty: ${reason}`,
  write: (sheet) => `Kirjoita ${sheet}-taulukko`,
  update: (sheet) => `Päivitä ${sheet}-taulukko`,
  written: (sheet, findings) => `${sheet}-taulukossa on nyt ${counted(findings, "havainto", "havaintoa")}.`,
  willWrite: (sheet, findings) => `Taulukkosivu ${sheet}: ${counted(findings, "havainto", "havaintoa")}.`,
  tables: "Löydetyt taulukot",
  tableFound: (name, rows, columns) => `${name}: ${counted(rows, "rivi", "riviä")}, ${counted(columns, "lukusarake", "lukusaraketta")}`,
  ours: "Toteuman taulukko",
  known: "tunnettu taulukko",
  byArithmetic: (percent) => `rakenne pääteltiin luvuista, varmuus ${percent} %`,
};
