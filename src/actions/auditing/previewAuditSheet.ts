import { finding, type Finding } from "../../domain/findings/Finding";
import { AUDIT_TEXTS } from "../../locale/audits";
import type { AuditedCounts } from "../../locale/AuditTexts";
import type { Language } from "../../locale/Language";
import { rangeAt } from "../../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../../workbook/addresses/sheetName";
import { AUDIT_COLUMNS, AUDIT_NAME, FIRST } from "../../workbook/audit/auditLayout";
import type { AuditLine } from "../../workbook/audit/AuditLine";
import { compileAudit } from "../../workbook/audit/compileAudit";
import { compileReason } from "../../workbook/audit/compileReason";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import { findNamedRange } from "../../workbook/settings/findNamedRange";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import { countCells } from "../countCells";
import type { Preview } from "../Preview";
import { readStructure } from "../readWorkbook";
import type { AuditReport } from "./auditFound";

/** Which finding is accepted, and why; a blank reason takes an acceptance back. */
export interface Accepting {
  readonly line: AuditLine;
  readonly reason: string;
}

/** What writing the sheet of the last audit would do, with what has been accepted; where the sheet stands, it is written anew, but for a line that it tells already: of that the reason alone. Two reads at most. */
export async function previewAuditSheet(host: WorkbookHost, report: AuditReport, language: Language, accepting: Accepting | null = null): Promise<Preview> {
  const { reading, state } = await readStructure(host);
  const before = findNamedRange(reading.names, AUDIT_NAME);
  const findings: readonly Finding[] = [...state.settingsFindings, ...(before === null && reading.structureProtected ? [finding({ code: "workbook-protected" })] : [])];
  const nothing: Preview = { plan: { name: "write-audit", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null };
  if (findings.length > 0) return nothing;
  const accepted = accepting === null ? null : { ...accepting.line, reason: accepting.reason.trim() };
  if (accepted !== null && before !== null) {
    const { values: [standing] } = await host.read({ valuesOf: [before] });
    const steps = standing === undefined ? null : compileReason(standing, accepted);
    if (steps !== null) return { ...nothing, plan: { name: "write-audit", steps }, cellsChanged: 1, shows: { sheet: before.sheet, row: FIRST, column: 0 } };
  }
  const words = state.settings?.language ?? language;
  const sheet = before?.sheet ?? deriveSheetName(AUDIT_TEXTS[words].sheetName, [...state.sheets]);
  const lines = [...report.lines].map((line) => (accepted !== null && line === accepting?.line ? accepted : line)).sort((a, b) => rankOf(a) - rankOf(b));
  const made: readonly PlanStep[] = [
    before === null ? { kind: "add-sheet", sheet } : { kind: "clear-cells", range: rangeAt(sheet, 0, 0, before.row + before.rows, AUDIT_COLUMNS.figure + 1) },
    ...compileAudit(sheet, lines, countFindings(report), words),
  ];
  const shows = { sheet, row: FIRST, column: 0 };
  // Who accepts a finding goes on with the next one in the pane.
  const steps = accepting === null ? [...made, { kind: "select-cell", at: shows } as const] : made;
  return { ...nothing, plan: { name: "write-audit", steps }, sheetsAdded: before === null ? [sheet] : [], cellsChanged: countCells(made), shows };
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** The gravest first; what is accepted comes last. */
function rankOf({ severity, reason }: AuditLine): number {
  return reason === "" ? RANKS[severity] : Object.keys(RANKS).length;
}

/** What an audit went through and what it came to. What is accepted is no error. */
export function countFindings({ findings, tables, audit: { checks, rounded } }: AuditReport): AuditedCounts {
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  return { tables: tables.length, checks, errors: count("error"), warnings: count("warning"), rounded };
}
