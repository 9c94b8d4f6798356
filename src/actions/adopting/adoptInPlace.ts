import { HostError } from "../../workbook/HostError";
import type { RangeAddress } from "../../workbook/addresses/RangeAddress";
import type { WorkbookHost } from "../../workbook/WorkbookHost";
import type { AuditReport } from "../auditing/auditFound";
import type { FoundTable } from "../auditing/FoundTable";
import { nameOf } from "../auditing/tellFault";
import { checkInPlace, compileChanged, listChangedCells, type ChangedCell } from "./listChangedCells";
import { chooseFormulas } from "./chooseFormulas";
import { countTyped, type MadeTable } from "./MadeTable";
import { noteTable } from "./noteTable";

/** A table in its own cells; null of a table of ours, or where nothing would change. Throws HostError "place-changed" where the cells no longer hold what was found. One read. */
export async function adoptInPlace(host: WorkbookHost, found: FoundTable, report: AuditReport): Promise<MadeTable | null> {
  const { untidy, audited } = found;
  const { sheet } = audited.source;
  if (untidy === null) return null;
  if (sheet === null) throw new Error("A table of a text has no place in a workbook");
  const formulas = chooseFormulas(found, ({ row, column }) => (audited.cells[row]?.[column]?.formula ?? null) !== null);
  const changed = listChangedCells(found, untidy, formulas);
  const [first] = changed;
  if (first === undefined) return null;
  const findings = checkInPlace(found, untidy);
  if (findings.length === 0) await checkUnchanged(host, sheet, changed);
  return {
    preview: { ...countTyped(found, formulas), name: nameOf(found), sheet, notes: noteTable(found, formulas, report), rounded: formulas.rounded },
    steps: compileChanged(sheet, changed), findings,
    shows: { sheet, row: first.row, column: first.column },
  };
}

/** A row that was put above the table, or a figure that was typed since it was found, makes the formulas those of other cells. */
async function checkUnchanged(host: WorkbookHost, sheet: string, changed: readonly ChangedCell[]): Promise<void> {
  const range = boundsOf(sheet, changed);
  const [reading] = (await host.read({ valuesOf: [range] })).values;
  const isSame = changed.every(({ row, column, text }) => String(reading?.values[row - range.row]?.[column - range.column] ?? "").trim() === text.trim());
  if (!isSame) throw new HostError("place-changed", "", sheet);
}

function boundsOf(sheet: string, cells: readonly ChangedCell[]): RangeAddress {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const ends = (numbers: readonly number[]): readonly [number, number] => numbers.reduce<readonly [number, number]>(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, 0]);
  const [[top, bottom], [left, right]] = [ends(rows), ends(columns)];
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
