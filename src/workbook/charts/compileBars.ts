import { CHART_TEXTS } from "../../locale/charts";
import type { TemplateRow } from "../../templates/TableTemplate";
import { printRange } from "../addresses/printAddress";
import { binary, call, join, negate } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import type { ChartCells, ChartSeries, SheetChart } from "../plan/SheetChart";
import type { CellContent } from "../plan/WorkbookPlan";
import type { ChartsLayout } from "./ChartsLayout";
import { moneySign, tableFigure, tableHeader, tableLabel, tableUnit, type ChartSource } from "./ChartSource";

/** The columns of the cells that the bars are drawn from. */
export const BAR_COLUMNS = 4;

/** Title, headers and a line for each row: what it is called, budget, actual, forecast. Costs are positive, so that bars of one scale go one way. */
export function compileBarCells(source: ChartSource): readonly (readonly CellContent[])[] {
  const { definition, rows, budget, actual, forecast } = source;
  const measures = [budget, actual, forecast];
  const title = join(
    tableUnit(source), " · ▭ ", tableHeader(source, budget), "  ■ ", tableHeader(source, actual), "  ▨ ", tableHeader(source, forecast), ` · ${moneySign(source)}`,
  );
  return [
    [{ formula: title }, null, null, null],
    [CHART_TEXTS[definition.language].row, ...measures.map((measure): CellContent => ({ formula: tableHeader(source, measure) }))],
    ...rows.map((row): CellContent[] => [{ formula: tableLabel(source, row) }, ...measures.map((measure) => ({ formula: sizeOf(source, row, tableFigure(source, row, measure)) }))]),
  ];
}

/** The figure as a bar: income and costs positive, a result positive where it is a surplus; blank where there is none. */
function sizeOf({ isTurned }: ChartSource, row: TemplateRow, figure: Formula): Formula {
  return call("IF", binary(call("COUNT", figure), "=", 0), "", isTurned(row) ? negate(figure) : figure);
}

/** The chart of budget, actual and forecast, row by row. */
export function barChart({ definition, decimals }: ChartSource, { column, bars }: ChartsLayout): SheetChart {
  const texts = CHART_TEXTS[definition.language];
  const cells = (place: number, columns = 1): ChartCells => ({ row: bars.firstRow, column: column + place, rows: bars.rows, columns });
  const series = (["budget", "actual", "forecast"] as const).map((name, place): ChartSeries => (
    { name: texts[name], values: cells(place + 1), notation: name === "budget" ? "plan" : name }
  ));
  return {
    name: "toteuma.rivit", kind: "bars", place: bars.chart, title: { row: bars.titleRow, column }, categories: cells(0), series,
    labels: labelFormat(decimals), description: texts.describeBars(printRange(cells(0, BAR_COLUMNS))),
  };
}

/** A blank cell is drawn as nothing; its label says nothing either. */
function labelFormat(decimals: 0 | 1): string {
  return decimals === 0 ? "[>=0.5]#,##0;[<=-0.5]-#,##0;" : "[>=0.05]#,##0.0;[<=-0.05]-#,##0.0;";
}
