import type { Language } from "../../locale/Language";
import { HostError } from "../../workbook/HostError";
import type { RangeAddress } from "../../workbook/addresses/RangeAddress";
import type { AdoptedFinding } from "../../workbook/adopted/AdoptedTable";
import { placeFindings, type FindingsPlace } from "../../workbook/adopted/adoptedLayout";
import { findingWidths } from "../../workbook/adopted/adoptedWidths";
import { compileAdoptedFindings, type FindingsList } from "../../workbook/adopted/compileAdoptedFindings";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import type { AuditReport } from "../auditing/auditFound";
import type { FoundTable } from "../auditing/FoundTable";
import { nameOf } from "../auditing/tellFault";
import { checkInPlace, compileChanged, listChangedCells, type ChangedCell } from "./listChangedCells";
import { listNotes } from "./listNotes";
import { chooseFormulas } from "./chooseFormulas";
import { countTyped, type MadeTable } from "./MadeTable";
import { noteTable } from "./noteTable";

/** The sheet's lists of findings besides the table's: names that are taken, and where those stand that are made together with it. */
interface Around {
  readonly language: Language;
  readonly names: readonly string[];
  readonly above: readonly RangeAddress[];
}

/** A table in its own cells, with what its formulas change listed right of everything on the sheet; null of a table of ours, or where nothing would change. Throws HostError "place-changed" where the cells no longer hold what was found. One read. */
export async function adoptInPlace(host: WorkbookHost, found: FoundTable, report: AuditReport, { language, names, above }: Around): Promise<MadeTable | null> {
  const { untidy, audited } = found;
  const { sheet } = audited.source;
  if (untidy === null) return null;
  if (sheet === null) throw new Error("A table of a text has no place in a workbook");
  const formulas = chooseFormulas(found, ({ row, column }) => (audited.cells[row]?.[column]?.formula ?? null) !== null);
  const changed = listChangedCells(found, untidy, formulas);
  const [first] = changed;
  if (first === undefined) return null;
  const findings = checkInPlace(found, untidy);
  const used = findings.length === 0 ? await checkUnchanged(host, sheet, changed, formulas.differences.length > 0) : null;
  const notes = noteTable(found, formulas, report);
  // The audit goes on telling of what stays as it is; a figure that a formula replaces is told nowhere else, and one that a formula replaced before stands in its list.
  const listed = listNotes(notes.filter(({ finding }) => "difference" in finding && finding.code !== "printed-differs"), ({ row, column }) => ({ row: audited.source.rows[row] ?? 0, column: audited.source.columns[column] ?? 0 }), language);
  const list = used === null ? null : placeFindings(used, audited.source.rows[0] ?? 0, listed.length, { names, above });
  return {
    preview: { ...countTyped(found, formulas), name: nameOf(found), sheet, notes, rounded: formulas.rounded },
    steps: [...compileChanged(sheet, changed), ...(list === null ? [] : compileList(listed, list, { language, rounded: formulas.rounded }))], findings,
    ...(list === null ? {} : { list }),
    shows: { sheet, row: first.row, column: first.column },
  };
}

function compileList(findings: readonly AdoptedFinding[], list: FindingsPlace, told: Pick<FindingsList, "language" | "rounded">): readonly PlanStep[] {
  const { sheet, column } = list.range;
  const widths = findingWidths(findings).map((characters, place) => ({ column: column + place, characters }));
  return [...compileAdoptedFindings({ ...told, findings, hasFormulas: true, isPrinted: true }, list), { kind: "set-column-widths", sheet, widths }];
}

/** What the sheet uses, where that is wanted. A row that was put above the table, or a figure that was typed since it was found, makes the formulas those of other cells. */
async function checkUnchanged(host: WorkbookHost, sheet: string, changed: readonly ChangedCell[], isUsedWanted: boolean): Promise<RangeAddress | null> {
  const range = boundsOf(sheet, changed);
  const { values: [reading], usedRanges: [used] } = await host.read({ valuesOf: [range], ...(isUsedWanted && { usedRangesOf: [sheet] }) });
  const isSame = changed.every(({ row, column, text }) => String(reading?.values[row - range.row]?.[column - range.column] ?? "").trim() === text.trim());
  if (!isSame) throw new HostError("place-changed", "", sheet);
  return used?.range ?? null;
}

function boundsOf(sheet: string, cells: readonly ChangedCell[]): RangeAddress {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const ends = (numbers: readonly number[]): readonly [number, number] => numbers.reduce<readonly [number, number]>(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, 0]);
  const [[top, bottom], [left, right]] = [ends(rows), ends(columns)];
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
