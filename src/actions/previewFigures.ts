import { finding, type Finding, type Severity } from "../domain/findings/Finding";
import { eurosFromCents } from "../domain/money/Cents";
import type { MeasureKey } from "../domain/statement/Measure";
import { TABLE_TEXTS } from "../locale/tables";
import { describeTemplates } from "../recognition/describeTemplates";
import { normaliseText } from "../recognition/normaliseText";
import { recogniseTables, type RecognisedTable } from "../recognition/recogniseTables";
import { splitPastedText } from "../recognition/splitPastedText";
import { TEMPLATES, findTemplate } from "../templates";
import { rangeAt, sameSheet } from "../workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../workbook/plan/WorkbookPlan";
import { stampedColumns } from "../workbook/table/compileHeader";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import type { RangeReading, WorkbookHost } from "../workbook/WorkbookHost";
import { enterTable } from "./enterTable";
import type { Preview } from "./Preview";
import { countCells } from "./previewTables";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

/** A figure that would be written: labels as shown, euros; null is an empty cell. */
export interface FigureChange {
  readonly row: string;
  readonly column: string;
  /** A text that stands in the number cell is shown before it goes. */
  readonly from: number | string | null;
  readonly to: number;
}

/** A table found in the pasted text and where its figures would go. */
export interface FiguresTable {
  /** The unit as the text names it; null where it has no title. */
  readonly title: string | null;
  /** null where the workbook has no table for the unit: the user picks one. */
  readonly target: TableInWorkbook | null;
  readonly figures: readonly FigureChange[];
  /** What the figures of the text stand for; both where its headers differ, null where they are not read. They are written in euros. */
  readonly unit: "euro" | "thousand-euro" | "both" | null;
  /** How many figures stand in the workbook already. */
  readonly same: number;
}

export interface FiguresPreview extends Preview {
  readonly tables: readonly FiguresTable[];
}

export interface FiguresOptions {
  /** The table that takes a lone pasted table whose unit is not named. */
  readonly target: TableInWorkbook | null;
  /** The tables that the user picked, by the title in the text. */
  readonly targets?: Readonly<Record<string, TableInWorkbook>>;
}

/** Matches pasted text to the workbook's tables and shows what would be written into their input cells. Reads twice; writes nothing. */
export async function previewFigures(host: WorkbookHost, text: string, options: FiguresOptions): Promise<FiguresPreview> {
  const { state } = await readStructure(host);
  const description = describeTemplates(TEMPLATES);
  const year = state.settings?.year ?? options.target?.identity.year ?? null;
  const pasted = splitPastedText(text, description, year);
  const recognised = recogniseTables(pasted.grid, description, year);
  if (recognised.length === 0) return emptyPreview([...pasted.findings, finding({ code: "figures-empty" })]);
  const matched = recognised.map((table) => ({ table, target: findTarget(table, recognised.length, state.tables, options) }));
  const targets = matched.flatMap(({ target }) => (target === null ? [] : [target]));
  const { ranges } = targets.length === 0 ? { ranges: [] } : await host.read({ ranges: targets.map((target) => target.range) });
  const parts = matched.map(({ table, target }) => previewTable(table, ofYear(target, state.settings?.year), target === null ? undefined : ranges[targets.indexOf(target)]));
  const steps = parts.flatMap((part) => part.steps);
  const shown = targets[0];
  return {
    plan: { name: "write-figures", steps },
    findings: [...pasted.findings, ...findRepeated(targets), ...parts.flatMap((part) => part.findings)],
    sheetsAdded: [],
    cellsChanged: countCells(steps),
    shows: shown === undefined ? null : { sheet: shown.range.sheet, row: shown.range.row, column: shown.range.column },
    tables: parts.map((part) => part.table),
  };
}

function emptyPreview(findings: readonly Finding[]): FiguresPreview {
  return { plan: { name: "write-figures", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, tables: [] };
}

function findTarget(table: RecognisedTable, count: number, tables: readonly TableInWorkbook[], options: FiguresOptions): TableInWorkbook | null {
  const { title } = table;
  if (title === null) return count === 1 ? options.target : null;
  const picked = options.targets?.[title];
  if (picked !== undefined) return picked;
  const named = tables.filter((one) => normaliseText(one.identity.unit) === normaliseText(title));
  // Two tables of one unit: the one that the user stands in.
  return named.length === 1 ? (named[0] ?? null) : (named.find((one) => isSame(one, options.target)) ?? null);
}

function isSame(one: TableInWorkbook, other: TableInWorkbook | null): boolean {
  return other !== null && one.number === other.number && sameSheet(one.range.sheet, other.range.sheet);
}

/** A unit that the text holds twice: which of its figures hold is for a person to say. */
function findRepeated(targets: readonly TableInWorkbook[]): readonly Finding[] {
  const repeated = targets.filter((target, index) => targets.findIndex((one) => isSame(one, target)) < index);
  return repeated.map((target) => finding({ code: "unit-repeated", text: target.identity.unit }));
}

/** The table in the year that the settings say: they steer its headers, and were changed since it was made. */
function ofYear(table: TableInWorkbook | null, year: number | undefined): TableInWorkbook | null {
  return table === null || year === undefined ? table : { ...table, identity: { ...table.identity, year } };
}

interface FiguresPart {
  readonly table: FiguresTable;
  readonly steps: readonly PlanStep[];
  readonly findings: readonly Finding[];
}

function previewTable(recognised: RecognisedTable, target: TableInWorkbook | null, reading: RangeReading | undefined): FiguresPart {
  const { title } = recognised;
  const unit = unitOfFigures(recognised);
  const nothing = (found: Finding): FiguresPart => ({ table: { title, target, unit, figures: [], same: 0 }, steps: [], findings: [found] });
  if (target === null || reading === undefined) return nothing(finding({ code: "unit-not-matched", text: title ?? "–" }, {}, "warning"));
  const template = findTemplate(target.identity.kind);
  const table = template === null ? null : readTable(template, target.identity, reading);
  if (table === null) return nothing(finding({ code: "table-damaged" }, { sheet: target.range.sheet }));
  const entered = enterTable(table.definition, recognised, table.inputs, (measure) => table.header(table.layout.columnOf(measure)));
  const changes = entered.inputs.map((input) => ({
    row: table.layout.rowOf(input.row),
    column: table.layout.columnOf(input.measure),
    to: eurosFromCents(input.cents),
    from: table.value(table.layout.rowOf(input.row), table.layout.columnOf(input.measure)),
    label: table.definition.rows.find((row) => row.key === input.row)?.label[table.definition.language] ?? input.row,
  }));
  const stamps = stampChanges(table, recognised, new Set(entered.inputs.map((input) => input.measure)));
  const changed = [...changes, ...stamps].filter((change) => change.from !== change.to);
  return {
    table: {
      title,
      target,
      unit,
      same: changes.length + stamps.length - changed.length,
      figures: changed.map((change) => ({ row: change.label, column: table.header(change.column), from: typeof change.from === "boolean" ? String(change.from) : change.from, to: change.to })),
    },
    steps: writeCells(target.range.sheet, changed),
    findings: entered.findings.map((one) => ({ ...one, severity: severityInPreview(one) })),
  };
}

function unitOfFigures({ columns }: RecognisedTable): FiguresTable["unit"] {
  const amounts = columns.filter((column) => column.measure !== null && column.measure !== "percent-used");
  if (amounts.some((column) => column.unit === "million-euro")) return null;
  const inThousands = amounts.filter((column) => column.unit === "thousand-euro").length;
  if (inThousands === 0) return "euro";
  return inThousands === amounts.length ? "thousand-euro" : "both";
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
    return [{ ...place, to: Number(through), from: value(place.row, place.column), label: TABLE_TEXTS[definition.language].figuresOfMonths }];
  });
}
