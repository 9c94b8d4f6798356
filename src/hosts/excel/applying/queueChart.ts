import { printAbsoluteRange, printCell, printSheetName } from "../../../workbook/addresses/printAddress";
import { BAR_SPACING, NOTATION_LOOKS, PALE } from "../../../workbook/charts/notationLooks";
import { GREY } from "../../../workbook/formats/palette";
import type { ChartSeries, SheetChart } from "../../../workbook/plan/SheetChart";
import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ExcelRequest } from "../ExcelRequest";

type ChartStep = Extract<PlanStep, { readonly kind: "add-chart" }>;

// In points.
const [TITLE_SIZE, LABEL_SIZE, LINE] = [11, 8, 1];

/** Makes the chart and asks for its name, which Excel tells of a chart that is there. */
export function queueChart(request: ExcelRequest, { sheet, chart }: ChartStep): Excel.Chart {
  const [first, ...others] = chart.series;
  if (first === undefined) throw new Error(`The chart ${chart.name} has no series`);
  const type = chart.kind === "bars" ? Excel.ChartType.barClustered : Excel.ChartType.barStacked;
  const made = request.sheet(sheet).charts.add(type, request.range(sheet, first.values), Excel.ChartSeriesBy.columns);
  made.name = chart.name;
  made.load("name");
  const { row, column, rows, columns } = chart.place;
  made.setPosition(printCell({ row, column }), printCell({ row: row + rows - 1, column: column + columns - 1 }));
  made.title.setFormula(`=${printSheetName(sheet)}!${printAbsoluteRange({ ...chart.title, rows: 1, columns: 1 })}`);
  made.title.format.font.size = TITLE_SIZE;
  made.legend.visible = false;
  queueAxes(made.axes);
  const start = made.series.getItemAt(0);
  start.name = first.name;
  queueSeries(request, sheet, chart, first, start);
  // All series of a chart share these.
  start.gapWidth = BAR_SPACING[chart.kind].gap;
  start.overlap = BAR_SPACING[chart.kind].overlap;
  for (const series of others) queueSeries(request, sheet, chart, series, made.series.add(series.name));
  return made;
}

/** The figures stand at the bars, so that there is no scale; rows go down as in the table, their names left of negative bars too. */
function queueAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelPosition = Excel.ChartAxisTickLabelPosition.low;
  categoryAxis.majorTickMark = Excel.ChartAxisTickMark.none;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function queueSeries(request: ExcelRequest, sheet: string, chart: SheetChart, { values, notation }: ChartSeries, series: Excel.ChartSeries): void {
  series.setValues(request.range(sheet, values));
  series.setXAxisValues(request.range(sheet, chart.categories));
  const { fill, isHatched, line } = NOTATION_LOOKS[notation];
  const { format } = series;
  if (fill === null) format.fill.clear();
  else format.fill.setSolidColor(isHatched ? PALE : fill);
  if (line === null) format.line.clear();
  else {
    format.line.color = line;
    format.line.weight = LINE;
    // The client can fill with one colour only: what would be hatched is pale within a broken line.
    if (isHatched) format.line.lineStyle = Excel.ChartLineStyle.dash;
  }
  if (chart.labels === null) return;
  series.hasDataLabels = true;
  series.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  series.dataLabels.numberFormat = chart.labels;
  series.dataLabels.format.font.size = LABEL_SIZE;
  series.dataLabels.format.font.color = GREY;
}
