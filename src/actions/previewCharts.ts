import { finding, type Finding, type Problem } from "../domain/findings/Finding";
import { computeBridge, type BridgeStep } from "../domain/forecasts/computeBridge";
import { eurosFromCents } from "../domain/money/Cents";
import { computeStatement } from "../domain/statement/computeStatement";
import { CHART_TEXTS } from "../locale/charts";
import { findTemplate } from "../templates";
import type { TemplateRow } from "../templates/TableTemplate";
import { contains } from "../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileCharts } from "../workbook/charts/compileCharts";
import { findChartSource, type ChartSource } from "../workbook/charts/ChartSource";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { CHARTS_NAME } from "../workbook/settings/names";
import { readTable, type ReadTable } from "../workbook/table/readTable";
import { statementOf } from "../workbook/table/TableDefinition";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

/** A row of a picture: euros in the table's own signs, null where there is none. */
export interface PictureRow {
  readonly label: string;
  /** Whether its bars are drawn with their signs turned: costs that the table writes as negative. */
  readonly isTurned: boolean;
  readonly budget: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
  /** What the forecast does to the bridged row, in its signs. */
  readonly effect: number;
  readonly tone: BridgeStep["tone"];
}

/** The plain figures of a unit's two pictures. */
export interface ForecastFigures {
  readonly unit: string;
  readonly rows: readonly PictureRow[];
  /** The bridged row from its amended budget to its forecast. */
  readonly bridge: { readonly label: string; readonly budget: number; readonly forecast: number; readonly steps: readonly PictureRow[] };
}

export interface ChartsPreview extends Preview {
  /** What the charts would show now; null where nothing can be drawn. */
  readonly figures: ForecastFigures | null;
  /** The sheet of charts that would be made anew, and what was changed on it by hand lost; null where there is none. */
  readonly replaces: string | null;
}

/** What making a table's charts would write: a sheet of its own, made anew where it stands. Reads once. */
export async function previewCharts(host: WorkbookHost, table: TableInWorkbook): Promise<ChartsPreview> {
  const { reading, state } = await readStructure(host, { ranges: [table.range] });
  const [range] = reading.ranges;
  const template = findTemplate(table.identity.kind, table.identity.variant);
  const read = template === null || range === undefined ? null : readTable(template, table.identity, range);
  const place = { sheet: table.range.sheet, table: table.identity.unit };
  const nothing = (problem: Problem, figures: ForecastFigures | null = null): ChartsPreview => preview([], [finding(problem, place)], null, null, figures);
  if (read === null) return nothing({ code: "table-damaged" });
  const source = findChartSource(read.definition, read.layout);
  if (source === null) return nothing({ code: "charts-no-forecast" });
  const figures = readFigures(read, source);
  if (figures === null) return nothing({ code: "charts-no-figures" });
  if (reading.structureProtected) return nothing({ code: "workbook-protected" }, figures);
  const replaces = findCharts(reading, table);
  const { unit, language } = read.definition;
  const sheet = replaces ?? deriveSheetName(unit, state.sheets, { text: CHART_TEXTS[language].sheetWord, isAlways: true });
  const steps: readonly PlanStep[] = [...(replaces === null ? [] : [{ kind: "remove-sheet", sheet: replaces } as const]), ...compileCharts(source, sheet)];
  return preview(steps, [], sheet, replaces, figures);
}

function preview(steps: readonly PlanStep[], findings: readonly Finding[], sheet: string | null, replaces: string | null, figures: ForecastFigures | null): ChartsPreview {
  const shows = sheet === null ? null : { sheet, row: 0, column: 0 };
  return {
    plan: { name: "make-charts", steps: shows === null ? steps : [...steps, { kind: "select-cell", at: shows }] },
    findings, sheetsAdded: sheet === null || replaces !== null ? [] : [sheet], cellsChanged: countCells(steps), shows, replaces, figures,
  };
}

/** The sheet of the table's charts, whatever it is called now. */
function findCharts({ names }: WorkbookReading, table: TableInWorkbook): string | null {
  return names.find(({ scope, name, range }) => scope !== null && name.toLowerCase() === CHARTS_NAME && range !== null && contains(table.range, range))?.scope ?? null;
}

function readFigures({ definition, layout, inputs, value }: ReadTable, source: ChartSource): ForecastFigures | null {
  const statement = statementOf(definition);
  const bridge = computeBridge(statement, inputs, source);
  if (bridge === null) return null;
  const computed = computeStatement(statement, inputs);
  const euros = (row: TemplateRow, measure: string): number | null => {
    const figure = computed(row.key, measure);
    return figure?.unit === "amount" ? eurosFromCents(figure.cents) : null;
  };
  const labelOf = (row: TemplateRow): string => String(value(layout.rowOf(row.key), layout.labelColumn) ?? "");
  const picture = (row: TemplateRow): PictureRow => {
    const step = bridge.steps.find((one) => one.row === row.key);
    return {
      label: labelOf(row), isTurned: source.isTurned(row), budget: euros(row, source.budget), actual: euros(row, source.actual), forecast: euros(row, source.forecast),
      effect: step === undefined ? 0 : eurosFromCents(step.effect), tone: step?.tone ?? "equal",
    };
  };
  return {
    unit: definition.unit,
    rows: source.rows.map(picture),
    bridge: { label: labelOf(source.bridged), budget: eurosFromCents(bridge.budget), forecast: eurosFromCents(bridge.forecast), steps: source.steps.map(picture) },
  };
}
