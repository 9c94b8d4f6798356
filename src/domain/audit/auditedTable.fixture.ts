import { inferStructure, type Structure } from "../crossfoot/crossfoot";
import type { Figure } from "../crossfoot/Figure";
import type { FigureTable } from "../crossfoot/FigureTable";
import { parseFigure } from "../crossfoot/parseFigure";
import type { AuditedCell, AuditedTable } from "./AuditedTable";
import type { AuditFault } from "./AuditFault";
import { auditTables, type AuditSettings } from "./auditTables";
import type { FigureSubject, HeaderSubject } from "./HeaderSubject";

const SUBJECTS: Readonly<Record<string, FigureSubject>> = {
  TP: "closing", TA: "budget", TOT: "actual", Jäljellä: "remaining", Poikkeama: "deviation", Ennuste: "forecast", TS: "plan",
};

export interface TableOptions {
  readonly title?: string;
  /** Found by arithmetic where none is given. */
  readonly structure?: Structure;
}

/**
 * A table in a sheet from B2 on, a row a line: "Myynti | 100 | 90 =C3-D3"; a cell that is no number is text. A header such as "TA 2026" says its subject and year,
 * and one with % is of percentages.
 */
export function auditedTable(header: string, lines: readonly string[], { title, structure }: TableOptions = {}): AuditedTable {
  const [, ...labels] = header.split("|").map((text) => text.trim());
  const rows = lines.map((line) => line.split("|").map((text) => text.trim()));
  const kindOf = (label: string): "amount" | "percent" => (label.includes("%") ? "percent" : "amount");
  const textAt = (row: number, column: number): string => rows[row]?.[column + 1]?.split(" =")[0] ?? "";
  const figureAt = (row: number, column: number): Figure | null => parseFigure(textAt(row, column), { kind: kindOf(labels[column] ?? ""), of: 100 });
  const table: FigureTable = {
    columns: labels.map((label) => ({ label, kind: kindOf(label) })),
    rows: rows.map(([label = ""]) => ({ label, isPart: false })),
    figures: rows.map((_, row) => labels.map((__, column) => figureAt(row, column))),
  };
  return {
    table, isKnown: structure !== undefined, structure: structure ?? inferStructure(table),
    source: { file: null, sheet: "Taul1", title: title ?? null, rows: rows.map((_, row) => row + 1), columns: labels.map((_, column) => column + 1) },
    cells: rows.map((cells, row) => labels.map((_, column): AuditedCell => (
      { text: textAt(row, column), formula: cells[column + 1]?.split(" =")[1] ?? null, isNumber: figureAt(row, column) !== null && !textAt(row, column).startsWith("'") }))),
    subjects: labels.map((label): HeaderSubject | null => {
      const [word = "", year] = label.split(" ");
      const subject = label.includes("%") ? undefined : SUBJECTS[word];
      return subject === undefined ? null : { subject, year: year === undefined ? null : Number(year), through: null };
    }),
  };
}

/** What an audit of the tables tells, one text a fault: "error total-differs Kulut, TOT 2026: 90, expected 100". The table's number stands first where there are several. */
export function tellFaults(tables: readonly AuditedTable[], settings: AuditSettings = { families: [] }): readonly string[] {
  return auditTables(tables, settings).faults.map((fault) => tellFault(fault, tables));
}

function tellFault({ severity, code, cell, expected, found }: AuditFault, tables: readonly AuditedTable[]): string {
  const { rows = [], columns = [] } = tables[cell.table]?.table ?? {};
  const amounts = expected === null || found === null ? "" : `: ${found / 100}, expected ${expected / 100}`;
  return `${tables.length > 1 ? `${cell.table} ` : ""}${severity} ${code} ${rows[cell.row]?.label ?? ""}, ${columns[cell.column]?.label ?? ""}${amounts}`;
}
