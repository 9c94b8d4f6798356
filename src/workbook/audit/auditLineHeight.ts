import { countLines } from "../table/recordHeights";
import type { AuditLine } from "./AuditLine";
import { AUDIT_COLUMNS, AUDIT_WIDTHS } from "./auditLayout";

/** In points: letters are smaller than usual, and a few more go into a column than its width says. */
const LINE = 13;
const AIR = 4;
const ROOM = 1.05;
const MOST = 409;

/** How high a line is for its words, in points: not every program fits a row to what a plan writes. */
export function auditLineHeight({ table, row, sentence, reason }: AuditLine): number {
  const words = [[table, AUDIT_COLUMNS.table], [row, AUDIT_COLUMNS.row], [sentence, AUDIT_COLUMNS.finding], [reason, AUDIT_COLUMNS.reason]] as const;
  const most = Math.max(...words.map(([text, column]) => countLines(text, Math.floor((AUDIT_WIDTHS[column] ?? text.length) * ROOM))));
  return Math.min(MOST, most * LINE + AIR);
}
