import type { RegisterTexts } from "../RegisterTexts";

export const register: RegisterTexts = {
  sheetName: "Budget amendments",
  title: "Budget amendments",
  subtitle: "The amendments of the tables are summed from these rows. Amounts in euros, with the signs of the table.",
  total: "Total",
  unit: "Unit",
  row: "Row",
  amount: "Amount €",
  decision: "Decision",
  date: "Date",
  flag: "Flag",
  knownUnits: "Units in the tables",
  placeUnits: "Units of the rows",
  placeRows: "Rows of the units",
  knownRows: "Names of rows",
  flags: { unit: "● No table has this unit", row: "● No table of the unit has this row", amount: "● The amount is missing" },
};
