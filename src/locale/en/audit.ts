import type { AuditTexts } from "../AuditTexts";
import { countNoun } from "../countNoun";

const counted = countNoun(new Intl.NumberFormat("en-GB"));

export const audit: AuditTexts = {
  sheetName: "Audit",
  title: "Audit",
  summary: ({ tables, checks, errors, warnings, rounded }) => `${counted(tables, "table", "tables")}, ${counted(checks, "calculation", "calculations")}: ${counted(errors, "error", "errors")}, ${counted(warnings, "to check", "to check")}. Rounding explains ${counted(rounded, "difference", "differences")}.`,
  howToAccept: "Where the figure is in order, type the reason in the row of its finding: it is no error for as long as the figure of the cell stays the same.",
  severity: "Kind",
  table: "Table",
  row: "Row",
  column: "Column",
  cell: "Cell",
  finding: "Finding",
  expected: "Expected",
  found: "Found",
  difference: "Difference",
  now: "In the cell now",
  reason: "Accepted, because",
  severities: { error: "▼ error", warning: "● check", info: "○ note" },
  accepted: "✓ accepted",
  nothing: "Everything adds up.",
};
