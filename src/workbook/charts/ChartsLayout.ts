import type { ChartCells } from "../plan/SheetChart";

/** Where a chart and the cells that it is drawn from stand; zero-based. */
export interface ChartPlaces {
  /** The cells that the chart covers. */
  readonly chart: ChartCells;
  /** The row of its title, above the headers of its cells. */
  readonly titleRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** The sheet of a unit's charts: two charts below each other, and beside them, outside the printed page, the cells that they are drawn from. */
export interface ChartsLayout {
  readonly sheet: string;
  /** The first of the columns of cells. */
  readonly column: number;
  readonly bars: ChartPlaces;
  readonly bridge: ChartPlaces;
}

/** How many columns the charts cover. */
export const CHART_COLUMNS = 8;
/** Title, note, and what is out of date. */
const HEAD = 4;
/** Rows of the sheet for a chart's title and edges, for the three bars of a row and for a step. */
const [EDGES, BARS_OF_ROW, STEP] = [4, 2.6, 1.4];

/** Places for bars of so many rows and for a bridge of so many steps, its two ends left out. */
export function layOutCharts(sheet: string, rows: number, steps: number): ChartsLayout {
  const bars = placesAt(HEAD, EDGES + Math.ceil(rows * BARS_OF_ROW), HEAD, rows);
  const bridge = placesAt(bars.chart.row + bars.chart.rows + 1, EDGES + Math.ceil((steps + 2) * STEP), bars.firstRow + rows + 1, steps + 2);
  return { sheet, column: CHART_COLUMNS + 1, bars, bridge };
}

function placesAt(row: number, height: number, cellsRow: number, rows: number): ChartPlaces {
  return { chart: { row, column: 0, rows: height, columns: CHART_COLUMNS }, titleRow: cellsRow, headerRow: cellsRow + 1, firstRow: cellsRow + 2, rows };
}
