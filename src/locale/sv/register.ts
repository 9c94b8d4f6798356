import type { RegisterTexts } from "../RegisterTexts";

export const register: RegisterTexts = {
  sheetName: "Budgetändringar",
  title: "Budgetändringar",
  subtitle: "Tabellernas budgetändringar summeras av dessa rader. Beloppen i euro och med samma förtecken som i tabellen.",
  total: "Sammanlagt",
  unit: "Enhet",
  row: "Rad",
  amount: "Belopp €",
  decision: "Beslut",
  date: "Datum",
  flag: "Anmärkning",
  knownUnits: "Enheter i tabellerna",
  placeUnits: "Radernas enheter",
  placeRows: "Enheternas rader",
  knownRows: "Radernas namn",
  flags: { unit: "● Enheten finns inte i tabellerna", row: "● Raden finns inte i enhetens tabeller", amount: "● Beloppet saknas" },
};
