import { finding, type Finding, type Severity } from "../domain/findings/Finding";
import { eurosFromCents } from "../domain/money/Cents";
import type { MeasureKey } from "../domain/statement/Measure";
import { TABLE_TEXTS } from "../locale/tables";
import { matchToTemplate } from "../recognition/matchToTemplate";
import type { CellFinder } from "../recognition/parseFigures";
import type { RecognisedTable } from "../recognition/RecognisedTable";
import { TEMPLATES, findTemplate } from "../templates";
import { printCell } from "../workbook/addresses/printAddress";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../workbook/plan/WorkbookPlan";
import { stampedColumns } from "../workbook/table/compileHeader";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import { inUnit, measuresOf } from "../workbook/table/TableDefinition";
import type { CellValue, RangeReading } from "../workbook/WorkbookHost";
import { enterTable } from "./enterTable";
import { flagRowsLeft } from "./flagRowsLeft";
import type { TableInWorkbook } from "./readWorkbook";

/** A figure that would be written: labels as shown, euros; null is an empty cell. */
export interface FigureChange {
  readonly row: string;
  readonly column: string;
  /** A text that stands in the number cell is shown before it goes. */
  readonly from: number | string | null;
  readonly to: number;
}

/** Where the figures of a table would go. */
export interface FiguresTarget {
  /** null where the workbook has no table for the unit, or several and nothing tells which: the user picks one. */
  readonly target: TableInWorkbook | null;
  /** Every table of the unit that the text names. */
  readonly candidates: readonly TableInWorkbook[];
}

/** A table found in the pasted text and where its figures would go. */
export interface FiguresTable extends FiguresTarget {
  /** The unit as the text names it; null where it has no title. */
  readonly title: string | null;
  readonly figures: readonly FigureChange[];
  /** What the figures of the text stand for; both where its headers differ, null where they are not read. They are written in euros. */
  readonly unit: "euro" | "thousand-euro" | "both" | null;
  /** How many figures stand in the workbook already. */
  readonly same: number;
}

/** What becomes of one table of the text. */
export interface FiguresPart {
  readonly table: FiguresTable;
  readonly cellOf: CellFinder;
  readonly steps: readonly PlanStep[];
  readonly findings: readonly Finding[];
}

/** What a recognised table would write into a table of the workbook, as that stands there now. */
export function previewFiguresOfTable(recognised: RecognisedTable, { target, candidates }: FiguresTarget, reading: RangeReading | undefined, templates = TEMPLATES): FiguresPart {
  const { title } = recognised;
  const unit = unitOfFigures(recognised);
  const nothing = (found: Finding): FiguresPart => ({ table: { title, target, candidates, unit, figures: [], same: 0 }, cellOf: () => ({}), steps: [], findings: [found] });
  if (target === null || reading === undefined) return nothing(flagTarget(title ?? "–", candidates.length));
  const template = findTemplate(target.identity.kind, target.identity.variant, target.identity.version, templates);
  const table = template === null ? null : readTable(template, target.identity, reading);
  if (table === null) return nothing(finding({ code: "table-damaged" }, { sheet: target.range.sheet }));
  const cellOf = cellFinder(table);
  const entered = enterTable(table.definition, recognised, table.inputs, { header: (measure) => table.header(table.layout.columnOf(measure)), cellOf });
  const changes = entered.inputs.map((input) => ({
    row: table.layout.rowOf(input.row),
    column: table.layout.columnOf(input.measure),
    to: inUnit(table.definition, input.measure, eurosFromCents(input.cents)),
    from: table.value(table.layout.rowOf(input.row), table.layout.columnOf(input.measure)),
    label: table.definition.rows.find((row) => row.key === input.row)?.label[table.definition.language] ?? input.row,
  }));
  const stamps = stampChanges(table, matchToTemplate(recognised, table.definition.template, table.definition.year), new Set(entered.inputs.map((input) => input.measure)));
  const rowsLeft = stamps.flatMap(({ measure, from, to }) => {
    const written = new Set(entered.inputs.filter((input) => input.measure === measure).map((input) => input.row));
    return typeof from === "number" ? flagRowsLeft(table, { measure, held: from, through: to, written }) : [];
  });
  const isChanged = (change: { readonly from: CellValue; readonly to: number }): boolean => change.from !== change.to;
  // By columns, so that every table tells its changes in one order.
  const changed = [...stamps, ...changes].filter(isChanged).sort((a, b) => a.column - b.column || a.row - b.row);
  return {
    table: {
      title,
      target,
      candidates,
      unit,
      same: changes.filter((change) => !isChanged(change)).length,
      figures: changed.map((change) => ({ row: change.label, column: table.header(change.column), from: typeof change.from === "boolean" ? String(change.from) : change.from, to: change.to })),
    },
    cellOf,
    steps: writeCells(target.range.sheet, changed),
    findings: [...entered.findings.map((one) => ({ ...one, severity: severityInPreview(one) })), ...rowsLeft],
  };
}

function flagTarget(text: string, count: number): Finding {
  return finding(count > 1 ? { code: "unit-many-tables", text, count } : { code: "unit-not-matched", text }, {}, "warning");
}

function unitOfFigures({ columns }: RecognisedTable): FiguresTable["unit"] {
  const amounts = columns.filter((column) => column.measure !== null && !column.isPercent);
  if (amounts.some((column) => column.unit === "million-euro")) return null;
  const inThousands = amounts.filter((column) => column.unit === "thousand-euro").length;
  if (inThousands === 0) return "euro";
  return inThousands === amounts.length ? "thousand-euro" : "both";
}

function cellFinder({ definition, layout }: ReadTable): CellFinder {
  const rows = new Set(definition.rows.map((row) => row.key));
  const measures = new Set(measuresOf(definition.template).map((measure) => measure.key));
  return (row, measure) => {
    if (!rows.has(row) || (measure !== null && !measures.has(measure))) return {};
    return { sheet: layout.sheet, cell: printCell({ row: layout.rowOf(row), column: measure === null ? layout.labelColumn : layout.columnOf(measure) }) };
  };
}

// A row or column that the table does not have is left out and said; a figure that cannot be read stops the writing.
function severityInPreview(one: Finding): Severity {
  return one.code === "row-unknown" || one.code === "column-unknown" ? "warning" : one.severity;
}

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly to: number;
}

/** The changed cells, those below each other in one step. */
function writeCells(sheet: string, changes: readonly CellChange[]): readonly PlanStep[] {
  const runs: { row: number; column: number; cells: CellContent[][] }[] = [];
  for (const change of [...changes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.column === change.column && run.row + run.cells.length === change.row) run.cells.push([change.to]);
    else runs.push({ row: change.row, column: change.column, cells: [[change.to]] });
  }
  return runs.map((run) => ({ kind: "write-cells", range: rangeAt(sheet, run.row, run.column, run.cells.length), cells: run.cells }));
}

/** The months that the pasted headers name, for the stamps of the columns whose figures are written; said like any other figure. */
function stampChanges(table: ReadTable, recognised: RecognisedTable, written: ReadonlySet<MeasureKey>) {
  const { layout, definition, value } = table;
  return stampedColumns(definition).flatMap((column) => {
    const measure = column.type === "measure" ? column.measure.key : null;
    const through = recognised.columns.find((one) => one.measure === measure)?.reading?.through;
    if (measure === null || through === undefined || !written.has(measure)) return [];
    const place = { row: layout.stampRow, column: layout.columnOf(measure) };
    return [{ ...place, measure, to: Number(through), from: value(place.row, place.column), label: TABLE_TEXTS[definition.language].figuresOfMonths }];
  });
}
