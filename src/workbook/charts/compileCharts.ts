import { CHART_TEXTS } from "../../locale/charts";
import { TABLE_TEXTS } from "../../locale/tables";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { figureFormat } from "../formats/numberFormats";
import { ACCENT, ASKS, GREY } from "../formats/palette";
import { at, binary, call, span } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import type { ChartCells } from "../plan/SheetChart";
import type { PlanStep } from "../plan/WorkbookPlan";
import { CHARTS_NAME } from "../settings/names";
import { CHART_COLUMNS, layOutCharts, type ChartPlaces } from "./ChartsLayout";
import { tableCell, tableUnit, type ChartSource } from "./ChartSource";
import { BAR_COLUMNS, barChart, compileBarCells } from "./compileBars";
import { BRIDGE_COLUMNS, bridgeChart, compileBridgeCells } from "./compileBridge";

const [TITLE, NOTE, CHANGED] = [0, 1, 2];
const [CHART_WIDTH, GAP_WIDTH, LABEL_WIDTH, FIGURE_WIDTH] = [12, 3, 44, 14];

/**
 * The steps that make the sheet of a table's charts, on a sheet that is not there yet. Its cells are formulas that follow
 * the table. It is not protected: Excel would let nobody choose and copy a chart.
 */
export function compileCharts(source: ChartSource, sheet: string): readonly PlanStep[] {
  const { definition, layout: table } = source;
  const texts = CHART_TEXTS[definition.language];
  const layout = layOutCharts(sheet, source.rows.length, source.steps.length);
  const { column, bars, bridge } = layout;
  const blocks = [{ places: bars, columns: BAR_COLUMNS }, { places: bridge, columns: BRIDGE_COLUMNS }];
  const lastRow = bridge.chart.row + bridge.chart.rows - 1;
  const figures = ({ firstRow, rows }: ChartPlaces, columns: number) => rangeAt(sheet, firstRow, column + 1, rows, columns - 1);
  return [
    { kind: "add-sheet", sheet },
    { kind: "write-cells", range: rangeAt(sheet, TITLE, 0, 3), cells: [[{ formula: tableUnit(source) }], [texts.note], [{ formula: compileChanged(source) }]] },
    { kind: "write-cells", range: rangeAt(sheet, CHANGED, column), cells: [[texts.figures]] },
    { kind: "write-cells", range: rangeAt(sheet, bars.titleRow, column, bars.rows + 2, BAR_COLUMNS), cells: compileBarCells(source) },
    { kind: "write-cells", range: rangeAt(sheet, bridge.titleRow, column, bridge.rows + 2, BRIDGE_COLUMNS), cells: compileBridgeCells(source, layout) },
    ...[bars, bridge].map(({ chart }): PlanStep => ({ kind: "write-cells", range: covered(sheet, chart), cells: [[texts.covered]] })),
    { kind: "format-cells", ranges: [rangeAt(sheet, TITLE, 0)], style: { bold: true, fontSize: 14 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, NOTE, 0), covered(sheet, bars.chart), covered(sheet, bridge.chart), ...blocks.map(({ places, columns }) => rangeAt(sheet, places.titleRow, column, places.rows + 2, columns)), rangeAt(sheet, CHANGED, column)], style: { fontColour: GREY, fontSize: 9 } },
    { kind: "format-cells", ranges: [rangeAt(sheet, CHANGED, 0)], style: { bold: true, fontColour: ASKS } },
    { kind: "format-cells", ranges: blocks.map(({ places, columns }) => rangeAt(sheet, places.headerRow, column, 1, columns)), style: { bold: true, lineBelow: { style: "thin", colour: ACCENT } } },
    { kind: "format-cells", ranges: blocks.map(({ places, columns }) => rangeAt(sheet, places.headerRow, column + 1, 1, columns - 1)), style: { horizontal: "right" } },
    {
      kind: "format-cells", style: { numberFormat: figureFormat(source.decimals), horizontal: "right" },
      ranges: [...blocks.map(({ places, columns }) => figures(places, columns)), rangeAt(sheet, bridge.titleRow, column + BRIDGE_COLUMNS - 1)],
    },
    {
      kind: "set-column-widths", sheet, widths: [
        ...Array.from({ length: CHART_COLUMNS }, (_, place) => ({ column: place, characters: CHART_WIDTH })),
        { column: CHART_COLUMNS, characters: GAP_WIDTH }, { column, characters: LABEL_WIDTH },
        ...Array.from({ length: BRIDGE_COLUMNS - 1 }, (_, place) => ({ column: column + 1 + place, characters: FIGURE_WIDTH })),
      ],
    },
    { kind: "hide-gridlines", sheet },
    {
      kind: "set-up-print", sheet, setup: {
        area: rangeAt(sheet, TITLE, 0, lastRow + 1, CHART_COLUMNS), orientation: "portrait", paper: "A4", fitToWidth: true, repeatedRows: { first: TITLE, last: TITLE },
        footer: { left: "", center: String(definition.year), right: `${TABLE_TEXTS[definition.language].footerPage} &P/&N` },
      },
    },
    // By this name the sheet is found again, and the table that it is of.
    { kind: "set-name", scope: sheet, name: CHARTS_NAME, refersTo: rangeAt(table.sheet, table.titleRow, table.labelColumn) },
    { kind: "add-chart", sheet, chart: barChart(source, layout) },
    { kind: "add-chart", sheet, chart: bridgeChart(source, layout) },
  ];
}

/** A cell that the chart hides. */
function covered(sheet: string, { row, column }: ChartCells): RangeAddress {
  return rangeAt(sheet, row + 1, column);
}

/** Says that the table has other rows than the charts; each row of it has a key beside it. */
function compileChanged(source: ChartSource): Formula {
  const { definition: { rows, language }, layout } = source;
  const rowNumbers = rows.map((row) => layout.rowOf(row.key));
  const key = (row: number) => tableCell(source, row, layout.keyColumn);
  const keys = span(key(Math.min(...rowNumbers)), at(Math.max(...rowNumbers), layout.keyColumn));
  return call("IF", binary(call("COUNTA", keys), "=", rows.length), "", CHART_TEXTS[language].rowsChanged);
}
