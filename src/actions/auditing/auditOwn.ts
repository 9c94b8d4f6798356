import type { AuditedCell } from "../../domain/audit/AuditedTable";
import type { HeaderSubject } from "../../domain/audit/HeaderSubject";
import type { Figure } from "../../domain/crossfoot/Figure";
import type { FigureTable } from "../../domain/crossfoot/FigureTable";
import { knownStructure } from "../../domain/crossfoot/knownStructure";
import { centsOfUnit } from "../../domain/statement/Conventions";
import { isAmount, type Measure } from "../../domain/statement/Measure";
import { parseHeader } from "../../recognition/parseHeader";
import { subjectOf } from "../../recognition/untidy/subjectOf";
import type { RowKey } from "../../domain/statement/Row";
import { printFormula } from "../../workbook/formulas/printFormula";
import { compileFigure } from "../../workbook/table/compileFigures";
import type { ReadTable } from "../../workbook/table/readTable";
import { moneyUnitOf, statementOf } from "../../workbook/table/TableDefinition";
import type { CellValue, RangeReading } from "../../workbook/WorkbookHost";
import type { TableInWorkbook } from "../readWorkbook";
import type { FoundTable } from "./FoundTable";

/** A percentage stands as a number, 23.82 for 23,82 %: a hundredth of it is one. */
const PERCENT = 100;
const CENT = 1;

interface OwnColumn {
  readonly measure: Measure;
  readonly label: string;
  readonly kind: "amount" | "percent";
  readonly column: number;
  readonly hundredths: number;
}

/** A table of ours as the audit sees it: its rows and columns are known, and what it must add up to is its template's. `reading` is of its block, with formulas. */
export function auditOwn(own: TableInWorkbook, read: ReadTable, reading: RangeReading): FoundTable {
  const { definition, layout, value } = read;
  const columns = listColumns(read);
  const rows = definition.rows.map(({ key, kind }) => ({ key, kind, row: layout.rowOf(key) }));
  const formulaAt = (row: number, column: number): string | null => reading.formulas[row - reading.range.row]?.[column - reading.range.column]?.replace(/^=/, "") ?? null;
  const table: FigureTable = {
    rows: rows.map(({ row }) => ({ label: String(value(row, layout.labelColumn) ?? ""), isPart: false })),
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    figures: rows.map(({ row, kind }) => columns.map(({ column, hundredths }) => (kind === "heading" ? null : figureOf(value(row, column), hundredths)))),
  };
  const known = {
    table, place: 0,
    rowAt: new Map(rows.flatMap(({ key, kind }, row) => (kind === "heading" ? [] : [[key, row] as const]))),
    columnAt: new Map(columns.map(({ measure }, column) => [measure.key, column] as const)),
  };
  return {
    audited: {
      source: { file: null, sheet: layout.sheet, title: definition.unit, rows: rows.map(({ row }) => row), columns: columns.map(({ column }) => column) },
      table,
      cells: rows.map(({ key, row }) => columns.map(({ measure, column }): AuditedCell => ({
        text: textOf(value(row, column)), formula: formulaAt(row, column), isNumber: typeof value(row, column) === "number", ...meantAt(read, key, measure),
      }))),
      structure: knownStructure(statementOf(definition), known),
      isKnown: true,
      subjects: columns.map(({ label }) => datedSubject(label, definition.year)),
    },
    hundredths: columns.map(({ hundredths }) => hundredths),
    kind: definition.template.kind,
    profile: definition.conventions.signs,
    own, untidy: null, grid: null,
  };
}

/** The columns of amounts and of percentages that are computed from them; other numbers add up to nothing. */
function listColumns({ definition, layout, header }: ReadTable): readonly OwnColumn[] {
  return definition.template.columns.flatMap((column): readonly OwnColumn[] => {
    if (column.type !== "measure" || column.measure.kind === "noted") return [];
    const { measure } = column;
    const kind = isAmount(measure) ? "amount" : measure.kind === "ratio" ? "percent" : null;
    if (kind === null) return [];
    const at = layout.columnOf(measure.key);
    return [{ measure, kind, column: at, label: header(at), hundredths: kind === "percent" ? PERCENT : centsOfUnit(moneyUnitOf(definition, measure.key)) }];
  });
}

/** Whole figures may have been rounded before they were typed; others stand to the cent. */
function figureOf(value: CellValue, hundredths: number): Figure | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  return { amount: Math.round(value * hundredths), unit: Number.isInteger(value) ? hundredths : CENT };
}

/** The formula that the template gives a cell of figures. */
function meantAt({ definition, layout }: ReadTable, key: RowKey, { key: measure }: Measure): Pick<AuditedCell, "meant"> {
  const row = definition.rows.find((one) => one.key === key);
  const formula = row === undefined || row.kind === "heading" ? null : compileFigure(definition, layout, row, measure);
  return formula === null ? {} : { meant: printFormula(formula).replace(/^=/, "") };
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}

/** What a header says, of the table's year where it names none. */
function datedSubject(label: string, year: number): HeaderSubject | null {
  const subject = subjectOf({ header: label, reading: parseHeader(label) });
  return subject === null ? null : { ...subject, year: subject.year ?? year };
}
