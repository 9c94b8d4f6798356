import { finding, type Finding, type Severity } from "../domain/findings/Finding";
import { eurosFromCents } from "../domain/money/Cents";
import { describeTemplates } from "../recognition/describeTemplates";
import { normaliseText } from "../recognition/normaliseText";
import { recogniseTables, type RecognisedTable } from "../recognition/recogniseTables";
import { splitPastedText } from "../recognition/splitPastedText";
import { TEMPLATES, findTemplate } from "../templates";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellContent, PlanStep } from "../workbook/plan/WorkbookPlan";
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
  readonly from: number | null;
  readonly to: number;
}

/** A table found in the pasted text and where its figures would go. */
export interface FiguresTable {
  /** The unit as the text names it; null where it has no title. */
  readonly title: string | null;
  /** null where the workbook has no table for the unit: the user picks one. */
  readonly target: TableInWorkbook | null;
  readonly figures: readonly FigureChange[];
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
  const targets = [...new Set(matched.flatMap(({ target }) => (target === null ? [] : [target])))];
  const { ranges } = targets.length === 0 ? { ranges: [] } : await host.read({ ranges: targets.map((target) => target.range) });
  const parts = matched.map(({ table, target }) => previewTable(table, target, target === null ? undefined : ranges[targets.indexOf(target)]));
  const steps = parts.flatMap((part) => part.steps);
  const shown = targets[0];
  return {
    plan: { name: "write-figures", steps },
    findings: [...pasted.findings, ...parts.flatMap((part) => part.findings)],
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
  return named.length === 1 ? (named[0] ?? null) : (named.find((one) => one.range === options.target?.range) ?? null);
}

interface FiguresPart {
  readonly table: FiguresTable;
  readonly steps: readonly PlanStep[];
  readonly findings: readonly Finding[];
}

function previewTable(recognised: RecognisedTable, target: TableInWorkbook | null, reading: RangeReading | undefined): FiguresPart {
  const { title } = recognised;
  const nothing = (found: Finding): FiguresPart => ({ table: { title, target, figures: [], same: 0 }, steps: [], findings: [found] });
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
  const changed = changes.filter((change) => change.from !== change.to);
  return {
    table: {
      title,
      target,
      same: changes.length - changed.length,
      figures: changed.map((change) => ({ row: change.label, column: table.header(change.column), from: typeof change.from === "number" ? change.from : null, to: change.to })),
    },
    steps: [...writeCells(target.range.sheet, changed), ...writeStamps(table, recognised)],
    findings: entered.findings.map((one) => ({ ...one, severity: severityInPreview(one) })),
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

/** The months that the pasted headers name become the stamps of the columns whose figures are written. */
function writeStamps(table: ReadTable, recognised: RecognisedTable): readonly PlanStep[] {
  const { layout, definition } = table;
  return definition.template.columns.flatMap((column): readonly PlanStep[] => {
    if (column.type !== "measure" || column.stamped !== true) return [];
    const through = recognised.columns.find((one) => one.measure === column.measure.key)?.reading?.through;
    const place = layout.columnOf(column.measure.key);
    if (through === undefined || table.value(layout.stampRow, place) === through) return [];
    return [{ kind: "write-cells", range: rangeAt(layout.sheet, layout.stampRow, place), cells: [[through]] }];
  });
}
