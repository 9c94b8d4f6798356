import type { UnitTexts } from "../UnitTexts";

export const units: UnitTexts = {
  sheetName: "Units",
  title: "Units",
  subtitle: "The units of the city and what they are parts of. Add to the list, and make the tables of the new units in the pane: New follow-up.",
  columns: { id: "Id", name: "Unit", parent: "Parent", level: "Level", binding: "Binding row", responsible: "Responsible role" },
  alsoColumns: {
    id: ["unit id", "code", "number", "no"], name: ["name", "unit name"], parent: ["parent id", "parent unit", "part of"], level: ["unit level"],
    binding: ["binding", "binding level"], responsible: ["responsible", "role"],
  },
  levels: { city: "city", board: "board", "service-area": "service area", "responsibility-area": "responsibility area" },
  alsoLevels: { city: ["municipality"], board: ["committee", "section"], "service-area": ["sector", "department"], "responsibility-area": ["cost centre"] },
  bindings: { gross: "Operating expenses", net: "Operating margin" },
  alsoBindings: { gross: ["gross", "expenditure"], net: ["net", "margin"] },
  parentTitle: "Parent",
  parentText: "Choose the id of a unit of this list, or leave the cell blank.",
};
