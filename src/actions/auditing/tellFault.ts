import type { AuditFault, FaultCode } from "../../domain/audit/AuditFault";
import type { ComparedFigures } from "../../domain/findings/AuditProblem";
import { finding, type Finding, type Place, type Problem } from "../../domain/findings/Finding";
import type { CellAt } from "../../domain/crossfoot/Figure";
import { printCell } from "../../workbook/addresses/printAddress";
import type { FoundTable } from "./FoundTable";

/** A fault with the words of the tables that it is in, in the unit of its file. */
interface ToldFault extends ComparedFigures {
  readonly fault: AuditFault;
  readonly tables: readonly FoundTable[];
}

/** What of a fault its sentence needs, for each code. */
const PROBLEMS: { readonly [Code in FaultCode]: (told: ToldFault) => Problem } = {
  "total-differs": (told) => ({ code: "total-differs", ...figuresOf(told) }),
  "column-differs": (told) => ({ code: "column-differs", ...figuresOf(told) }),
  "percent-differs": (told) => ({ code: "percent-differs", ...figuresOf(told) }),
  "digits-swapped": (told) => ({ code: "digits-swapped", ...figuresOf(told) }),
  "sign-turned": (told) => ({ code: "sign-turned", ...figuresOf(told) }),
  "thousandfold": (told) => ({ code: "thousandfold", ...figuresOf(told) }),
  "digit-differs": (told) => ({ code: "digit-differs", ...figuresOf(told) }),
  "figure-differs": (told) => ({ code: "figure-differs", equations: told.fault.facts.equations ?? 1, ...figuresOf(told) }),
  "total-leaves-out-row": (told) => ({ code: "total-leaves-out-row", text: rowLabel(told, told.fault.facts.leftOut), ...figuresOf(told) }),
  "rows-lacking": (told) => ({ code: "rows-lacking", ...figuresOf(told) }),
  "cell-copied": (told) => ({ code: "cell-copied", text: columnLabel(told, told.fault.facts.copiedFrom), ...figuresOf(told) }),
  "parent-differs": (told) => ({ code: "parent-differs", tables: tableNames(told), isInferred: told.fault.facts.isInferred === true, ...figuresOf(told) }),
  "forecast-disagrees": (told) => ({ code: "forecast-disagrees", agreesWith: told.fault.facts.agreesWith ?? "parts", ...figuresOf(told) }),
  "same-figure-differs": (told) => ({ code: "same-figure-differs", text: tableNames(told), ...figuresOf(told) }),
  "parts-incomplete": (told) => ({ code: "parts-incomplete", tables: tableNames(told), reason: told.fault.facts.reason ?? "parts-missing", isInferred: told.fault.facts.isInferred === true, ...figuresOf(told) }),
  "percent-impossible": ({ found }) => ({ code: "percent-impossible", found }),
  "total-not-reproducible": (told) => ({ code: "total-not-reproducible", text: (told.fault.facts.dependsOn ?? []).map((at) => textAt(told, at)).join("; "), ...figuresOf(told) }),
  "unit-jump": () => ({ code: "unit-jump" }),
  "header-unit-differs": (told) => ({ code: "header-unit-differs", text: columnLabel(told, told.fault.cell) }),
  "column-repeats": (told) => ({ code: "column-repeats", text: columnLabel(told, told.fault.facts.copiedFrom) }),
  "row-repeats": (told) => ({ code: "row-repeats", text: rowPlace(told, told.fault.facts.copiedFrom) }),
  "figure-jump": (told) => ({ code: "figure-jump", text: textAt(told, told.fault.cell) }),
  "text-for-number": (told) => ({ code: "text-in-number-cell", text: textAt(told, told.fault.cell) }),
  "numbers-ambiguous": ({ fault: { facts } }) => ({ code: "numbers-ambiguous", text: facts.text ?? "", count: facts.count ?? 1 }),
  "typed-over-formula": (told) => ({ code: "typed-over-formula", text: told.fault.facts.text ?? "", ...(told.fault.difference === null ? {} : figuresOf(told)) }),
  "printed-differs": (told) => ({ code: "printed-differs", ...figuresOf(told) }),
  "formula-differs": ({ fault }) => ({ code: "formula-differs", text: fault.facts.text ?? "" }),
};

/** The codes that speak of a whole column or row, and name no cell. */
const OF_COLUMN: readonly FaultCode[] = ["unit-jump", "header-unit-differs", "column-repeats"];
const OF_ROW: readonly FaultCode[] = ["row-repeats"];

/** A fault as a finding: with labels for numbers of rows and columns, and amounts in the unit of the file. */
export function tellFault(fault: AuditFault, tables: readonly FoundTable[]): Finding {
  const hundredths = tables[fault.cell.table]?.hundredths[fault.cell.column] ?? 100;
  const inFile = (amount: number | null): number => Number(((amount ?? 0) / hundredths).toPrecision(15));
  const told: ToldFault = { fault, tables, expected: inFile(fault.expected), found: inFile(fault.found), difference: inFile(fault.difference) };
  return finding(PROBLEMS[fault.code](told), placeOf(told), fault.severity);
}

function placeOf({ fault: { code, cell }, tables }: ToldFault): Place {
  const table = tables[cell.table];
  if (table === undefined) return {};
  const { row, column, ...place } = placeOfCell(table, cell);
  return {
    ...place,
    ...(OF_COLUMN.includes(code) || row === undefined ? {} : { row }),
    ...(OF_ROW.includes(code) || column === undefined ? {} : { column }),
  };
}

/** Where a cell of a table stands: its file and sheet, its labels and its address there. */
export function placeOfCell(table: FoundTable, cell: { readonly row: number; readonly column: number }): Place {
  const { source, table: figures } = table.audited;
  const name = nameOf(table);
  const [row, column] = [figures.rows[cell.row]?.label ?? "", figures.columns[cell.column]?.label ?? ""];
  return {
    ...(source.file === null ? {} : { file: source.file }),
    ...(source.sheet === null ? {} : { sheet: source.sheet }),
    ...(name === "" ? {} : { table: name }),
    ...(row === "" ? {} : { row }),
    ...(column === "" ? {} : { column }),
    cell: printCell({ row: source.rows[cell.row] ?? 0, column: source.columns[cell.column] ?? 0 }),
  };
}

function figuresOf({ expected, found, difference }: ToldFault): ComparedFigures {
  return { expected, found, difference };
}

/** What a table is called: its title, or the sheet or file that it stands in, without folder and ending. */
export function nameOf({ audited: { source } }: FoundTable): string {
  return source.title ?? source.sheet ?? source.file?.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "") ?? "";
}

function tableNames({ fault, tables }: ToldFault): string {
  return [...new Set((fault.facts.tables ?? []).map((place) => (tables[place] === undefined ? "" : nameOf(tables[place]))))].filter((name) => name !== "").join(", ");
}

/** A row's label; the number of its row on the sheet where it has none. */
function rowLabel({ tables }: ToldFault, at: CellAt | undefined): string {
  const audited = at === undefined ? undefined : tables[at.table]?.audited;
  if (at === undefined || audited === undefined) return "";
  const label = audited.table.rows[at.row]?.label ?? "";
  return label === "" ? String((audited.source.rows[at.row] ?? 0) + 1) : label;
}

function columnLabel({ tables }: ToldFault, at: CellAt | undefined): string {
  return at === undefined ? "" : (tables[at.table]?.audited.table.columns[at.column]?.label ?? "");
}

function rowPlace(told: ToldFault, at: CellAt | undefined): string {
  const table = at === undefined ? undefined : told.tables[at.table];
  return [table === undefined ? "" : nameOf(table), rowLabel(told, at)].filter((part) => part !== "").join(", ");
}

function textAt({ tables }: ToldFault, at: CellAt): string {
  return tables[at.table]?.audited.cells[at.row]?.[at.column]?.text ?? "";
}
