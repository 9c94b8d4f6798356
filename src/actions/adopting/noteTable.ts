import { finding, type Finding } from "../../domain/findings/Finding";
import type { CellState } from "../../recognition/untidy/UntidyTable";
import type { NumberMend } from "../../recognition/untidy/PrintedNumber";
import type { AuditReport } from "../auditing/auditFound";
import type { FoundTable } from "../auditing/FoundTable";
import { placeOfCell } from "../auditing/tellFault";
import type { AdoptNote } from "./AdoptPreview";
import type { ChosenFormulas } from "./chooseFormulas";

/** What was damaged, and not only written in another way. */
const DAMAGES: readonly NumberMend[] = ["equals-sign", "broken-lines"];

/** How a text that stays one is told, by why it is no figure. */
const UNREAD: { readonly [State in CellState]?: "warning" | "info" } = { ambiguous: "warning", damaged: "warning", date: "warning", several: "info", words: "info" };

/** What is to be told of a table that is adopted, row by row: what its audit found, what its formulas give otherwise, what was mended and what could not be read. */
export function noteTable(found: FoundTable, { differences }: ChosenFormulas, report: AuditReport): readonly AdoptNote[] {
  const place = report.tables.indexOf(found);
  const audited = report.audit.faults.flatMap(({ cell }, one): readonly AdoptNote[] => {
    const told = report.findings[one];
    return cell.table !== place || told === undefined ? [] : [{ finding: told, at: { row: cell.row, column: cell.column } }];
  });
  const tell = (code: Finding["code"], at: AdoptNote["at"]): AdoptNote | undefined => audited.find((one) => one.finding.code === code && one.at.row === at.row && one.at.column === at.column);
  const computed = differences.flatMap(({ at, ...figures }): readonly AdoptNote[] => {
    const isTold = audited.some(({ finding: one, at: cell }) => cell.row === at.row && cell.column === at.column && "difference" in one && one.difference === figures.difference);
    return isTold ? [] : [note(found, at, { code: "computed-differs", ...figures }, "warning")];
  });
  const cells = found.untidy?.cells ?? [];
  const read = cells.flatMap((line, row) => line.flatMap(({ text, typed, state, mends }, column): readonly AdoptNote[] => {
    const at = { row, column };
    if (typed !== null && mends.some((mend) => DAMAGES.includes(mend))) return [note(found, at, { code: "number-mended", text: text.replace(/\s+/g, " "), found: typed.number }, "info")];
    const severity = UNREAD[state];
    if (typed !== null || severity === undefined || text.trim() === "" || tell("text-in-number-cell", at) !== undefined) return [];
    return [note(found, at, { code: state === "ambiguous" ? "amount-ambiguous" : "text-in-number-cell", text }, severity)];
  }));
  return [...audited, ...computed, ...read].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function note(found: FoundTable, { row, column }: AdoptNote["at"], problem: Parameters<typeof finding>[0], severity: Finding["severity"]): AdoptNote {
  return { finding: finding(problem, placeOfCell(found, { row, column }), severity), at: { row, column } };
}
