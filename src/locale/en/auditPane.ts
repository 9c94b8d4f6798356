import type { AuditPaneTexts } from "../AuditPaneTexts";
import { countNoun } from "../countNoun";

const number = new Intl.NumberFormat("en-GB");
const counted = countNoun(number);

export const auditPane: AuditPaneTexts = {
  title: "Audit",
  purpose: "Looks in the tables for figures that do not add up: totals, differences, percentages, units against their parts, and the same figure in two places. For tables of your own and of others. Differences of rounding are no errors.",
  scope: "What is audited",
  scopes: { table: "The selected table", sheet: "This sheet", workbook: "The whole workbook" },
  audit: "Audit",
  auditing: "Auditing",
  readingTable: (done, total) => `Table ${number.format(done)} of ${number.format(total)}`,
  cancelled: "The audit was cancelled.",
  notYet: "Nothing has been audited yet.",
  noTables: "No table of figures was found here.",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "table", "tables")}, ${counted(checks, "equation", "equations")}: ${counted(errors, "error", "errors")}, ${number.format(warnings)} to check. Rounding explains ${counted(rounded, "difference", "differences")}.`,
  allRight: "Everything adds up.",
  groups: { error: "Errors", warning: "To check", info: "Notes", accepted: "Accepted" },
  expected: "Expected",
  found: "Found",
  difference: "Difference",
  others: (cells) => `It may also be explained by: ${cells}`,
  mend: (from, to) => `Mend: ${from} → ${to}`,
  mended: (place) => `${place}: the figure is mended.`,
  acceptReason: "Accepted, because",
  accept: "Accept",
  accepted: (place) => `${place}: the finding is accepted.`,
  reasonNeeded: "Type why the figure is in order.",
  takeBack: "Take the acceptance back",
  takenBack: (place) => `${place}: the acceptance is taken back.`,
  acceptedBecause: (reason) => `Accepted: ${reason}`,
  write: (sheet) => `Write the sheet ${sheet}`,
  update: (sheet) => `Update the sheet ${sheet}`,
  written: (sheet, findings) => `The sheet ${sheet} now has ${counted(findings, "finding", "findings")}.`,
  willWrite: (sheet, findings) => `The sheet ${sheet}: ${counted(findings, "finding", "findings")}.`,
  tables: "Tables found",
  tableFound: (name, rows, columns) => `${name}: ${counted(rows, "row", "rows")}, ${counted(columns, "column of figures", "columns of figures")}`,
  ours: "a table of Toteuma's",
  known: "a known table",
  byArithmetic: (percent) => `structure found by arithmetic, confidence ${percent} %`,
};
