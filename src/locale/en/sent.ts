import type { SentTexts } from "../SentTexts";

export const sent: SentTexts = {
  sheetName: "Sent",
  title: "Sent",
  doNotEdit: "Do not edit this sheet. It tells what finance sent, when the filled-in workbook is returned.",
  unitId: "Id of the unit",
  unit: "Unit",
  year: "Fiscal year",
  through: "Closed period, last month",
  fingerprint: "Fingerprint",
  cells: "Cells in the list",
  rowName: "name of the row",
  stamp: "above the column",
  kinds: { blank: "blank", number: "number", text: "text", truth: "true or false" },
  columns: ["Table", "Row", "Column", "Kind", "Value sent"],
};
