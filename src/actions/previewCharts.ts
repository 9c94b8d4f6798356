import { finding, type Finding, type Problem } from "../domain/findings/Finding";
import { CHART_TEXTS } from "../locale/charts";
import { findTemplate } from "../templates";
import { contains } from "../workbook/addresses/RangeAddress";
import { deriveSheetName } from "../workbook/addresses/sheetName";
import { compileCharts } from "../workbook/charts/compileCharts";
import { findChartSource } from "../workbook/charts/ChartSource";
import type { PlanStep } from "../workbook/plan/WorkbookPlan";
import { CHARTS_NAME } from "../workbook/settings/names";
import { readTable } from "../workbook/table/readTable";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import { forecastFiguresOf, type ForecastFigures } from "./forecastFigures";
import type { Preview } from "./Preview";
import { readStructure, type TableInWorkbook } from "./readWorkbook";

export interface ChartsPreview extends Preview {
  /** What the charts would show now; null where nothing can be drawn. */
  readonly figures: ForecastFigures | null;
  /** The sheet of charts that would be made anew, and what was changed on it by hand lost; null where there is none. */
  readonly replaces: string | null;
}

/** Whether tables of this kind have a forecast, of which charts are drawn. */
export function isChartable({ identity: { kind, variant, version } }: TableInWorkbook): boolean {
  const forecast = findTemplate(kind, variant, version)?.forecast ?? null;
  return forecast !== null;
}

/** What making a table's charts would write: a sheet of its own, made anew where it stands. Reads once. */
export async function previewCharts(host: WorkbookHost, table: TableInWorkbook): Promise<ChartsPreview> {
  const { reading, state } = await readStructure(host, { ranges: [table.range] });
  const [range] = reading.ranges;
  const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
  const read = template === null || range === undefined ? null : readTable(template, table.identity, range);
  const place = { sheet: table.range.sheet, table: table.identity.unit };
  const nothing = (problem: Problem, figures: ForecastFigures | null = null): ChartsPreview => preview([], [finding(problem, place)], null, null, figures);
  if (read === null) return nothing({ code: "table-damaged" });
  const source = findChartSource(read.definition, read.layout);
  if (source === null) return nothing({ code: "charts-no-forecast" });
  const figures = forecastFiguresOf(read);
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
