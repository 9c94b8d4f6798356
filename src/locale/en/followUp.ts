import { countNoun } from "../countNoun";
import type { FollowUpTexts } from "../FollowUpTexts";

const number = new Intl.NumberFormat("en-GB");
const counted = countNoun(number);

export const followUp: FollowUpTexts = {
  title: "New follow-up",
  purpose: "Make the tables of all units at once. Paste the list of units, and choose which tables the units of each level get. The list stays in the workbook on the sheet Units.",
  exampleTitle: "Example",
  example: [
    ["Id", "Unit", "Parent", "Level"],
    ["1", "Heinola", "", "city"],
    ["10", "Shared services", "1", "service area"],
    ["11", "Elections", "10", "responsibility area"],
  ],
  paste: "List of units",
  pasteMore: "Add units",
  pasteHint: "Copy it from Excel with its header row, or type semicolons between the columns. Unit and Level are needed; there may also be Id, Parent, Binding row and Responsible role.",
  units: "Units",
  chosen: (chosen, all) => `Units (${number.format(chosen)}/${number.format(all)})`,
  everyUnit: "All units",
  tables: "Tables by level",
  levels: { city: "City", board: "Board", "service-area": "Service area", "responsibility-area": "Responsibility area" },
  tablesOfLevel: (level, units, tables) => `${level} (${number.format(units)}): ${tables.join("; ")}`,
  noTables: "no tables",
  addUnits: "Paste the list of units.",
  problems: (findings) => `To be mended (${number.format(findings)})`,
  notes: (findings) => `For information (${number.format(findings)})`,
  nothingToMake: "The chosen units have these tables already.",
  willMake: (units, tables, sheets) => `${counted(units, "unit", "units")}, ${counted(tables, "table", "tables")}, ${counted(sheets, "new sheet", "new sheets")}.`,
  make: "Make the tables",
};
