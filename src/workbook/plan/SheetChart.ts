import type { RangeAddress } from "../addresses/RangeAddress";

/** Cells of the chart's own sheet, so that a sheet that gets another name takes its charts along; zero-based. */
export type ChartCells = Omit<RangeAddress, "sheet">;

/**
 * How a series is drawn, as IBCS has it: a plan is outlined, an actual solid, a forecast hatched; what betters and what
 * worsens differ for the colour-blind too, and the base that a step of a bridge stands on is not seen.
 */
export type Notation = "plan" | "actual" | "forecast" | "increase" | "decrease" | "base";

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartCells;
  readonly notation: Notation;
}

/** A native chart of bars that lie: rows beside each other, or a bridge of steps stacked on their bases. */
export interface SheetChart {
  /** Tells the charts of a sheet apart. */
  readonly name: string;
  readonly kind: "bars" | "bridge";
  /** The cells that it covers. */
  readonly place: ChartCells;
  /** The cell whose text is the title. */
  readonly title: { readonly row: number; readonly column: number };
  readonly categories: ChartCells;
  /** At least one; the first is drawn first. */
  readonly series: readonly ChartSeries[];
  /** The number format of the figures at the ends of the bars; null where the categories say them. */
  readonly labels: string | null;
  /** What is read aloud in its stead. */
  readonly description: string;
}
