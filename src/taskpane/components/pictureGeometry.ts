import type { ForecastFigures, PictureRow } from "../../actions";

/** The width of a picture, in its own units; about as many pixels in the narrowest pane. */
export const PICTURE_WIDTH = 288;
/** Room right of the longest bar for its amount. */
const AMOUNT_WIDTH = 64;
/** Letters of a label, and from top to top: a line of words, a bar, what is between rows. */
const LONGEST_LABEL = 48;
const [WORDS, BAR, GAP] = [13, 9, 8];

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From top to bottom. */
export interface LinePlace {
  readonly y1: number;
  readonly y2: number;
}

/** An amount of euros beside a bar, in the direction in which it is drawn: where it begins, and its baseline. */
export interface AmountPlace {
  readonly x: number;
  readonly y: number;
  readonly euros: number;
}

/** A row of the picture of bars: the actual lies within the budget, the forecast below them. */
export interface BarsRow {
  readonly label: string;
  /** Where the line of zero runs beside its bars. */
  readonly line: LinePlace;
  /** The baseline of the label. */
  readonly y: number;
  readonly budget: Bar | null;
  readonly actual: Bar | null;
  readonly forecast: Bar | null;
  readonly amounts: readonly AmountPlace[];
}

export interface Picture<Row> {
  readonly height: number;
  /** Where zero is, or where bars are cut. */
  readonly zero: number;
  readonly rows: readonly Row[];
}

/** A row of the bridge: an end, or a step between two levels. */
export interface BridgeRow {
  readonly label: string;
  readonly line: LinePlace;
  readonly y: number;
  readonly bar: Bar;
  readonly notation: "budget" | "forecast" | "favourable" | "unfavourable";
  readonly amount: AmountPlace;
}

/** Bars of budget, actual and forecast on one scale, costs positive; rows without a figure are left out. */
export function layOutBars(rows: readonly PictureRow[]): Picture<BarsRow> {
  const shown = rows.filter(({ budget, actual, forecast }) => [budget, actual, forecast].some((figure) => figure !== null && figure !== 0));
  const sizeOf = (row: PictureRow, figure: number | null): number | null => (figure === null ? null : row.isTurned ? -figure : figure);
  const { at, zero } = scaleOf(shown.flatMap((row) => [row.budget, row.actual, row.forecast].map((figure) => sizeOf(row, figure) ?? 0)));
  const height = WORDS + 2 * BAR + GAP + 2;
  return {
    height: shown.length * height, zero,
    rows: shown.map((row, place): BarsRow => {
      const top = place * height;
      const bar = (figure: number | null, y: number, thick: number): Bar | null => {
        const size = sizeOf(row, figure);
        return size === null ? null : barBetween(at(0), at(size), y, thick);
      };
      const [budget, actual, forecast] = [bar(row.budget, top + WORDS, BAR), bar(row.actual, top + WORDS + 2, BAR - 4), bar(row.forecast, top + WORDS + BAR + 2, BAR)];
      const line = { y1: top + WORDS - 1, y2: top + WORDS + 2 * BAR + 3 };
      const amounts = [{ bar: budget, euros: sizeOf(row, row.budget) }, { bar: forecast, euros: sizeOf(row, row.forecast) }].flatMap(({ bar: one, euros }) => (one === null || euros === null ? [] : [amountBeside(one, euros)]));
      return { label: fitted(row.label), y: top + WORDS - 3, line, budget, actual, forecast, amounts };
    }),
  };
}

/** The way from budget to forecast, step by step; rows that change nothing are left out. Labels of the ends are given. */
export function layOutBridge({ bridge }: ForecastFigures, ends: { readonly budget: string; readonly forecast: string }): Picture<BridgeRow> {
  const { budget, forecast, cut } = bridge;
  let level = budget;
  const steps = bridge.steps.filter(({ tone }) => tone !== "equal").map((step) => {
    const before = level;
    level += step.effect;
    return { label: step.label, notation: step.tone === "favourable" ? "favourable" : "unfavourable", from: before - cut, to: level - cut, euros: step.effect } as const;
  });
  const lines = [
    { label: ends.budget, notation: "budget", from: 0, to: budget - cut, euros: budget } as const,
    ...steps,
    { label: ends.forecast, notation: "forecast", from: 0, to: forecast - cut, euros: forecast } as const,
  ];
  const { at, zero } = scaleOf(lines.flatMap(({ from, to }) => [from, to]));
  const height = WORDS + BAR + GAP;
  return {
    height: lines.length * height, zero,
    rows: lines.map(({ label, notation, from, to, euros }, place): BridgeRow => {
      const bar = barBetween(at(from), at(to), place * height + WORDS, BAR);
      return { label: fitted(label), line: { y1: place * height + WORDS - 1, y2: place * height + WORDS + BAR + 1 }, notation, bar, y: place * height + WORDS - 3, amount: amountBeside(bar, euros) };
    }),
  };
}

/** A scale that holds all sizes and zero. */
function scaleOf(sizes: readonly number[]): { readonly at: (size: number) => number; readonly zero: number } {
  const [low, high] = [Math.min(0, ...sizes), Math.max(0, ...sizes)];
  // Half a unit is for the line around a bar.
  const room = PICTURE_WIDTH - AMOUNT_WIDTH - 1;
  const at = (size: number): number => round(0.5 + (high === low ? 0 : ((size - low) / (high - low)) * room));
  return { at, zero: at(0) };
}

function barBetween(a: number, b: number, y: number, height: number): Bar {
  return { x: Math.min(a, b), y, width: round(Math.abs(b - a)), height };
}

function amountBeside({ x, y, width, height }: Bar, euros: number): AmountPlace {
  return { x: round(x + width + 4), y: y + height - 1, euros };
}

/** A label as long as the picture is wide; whole letters only. */
function fitted(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join("").trimEnd()}…`;
}

function round(size: number): number {
  return Math.round(size * 100) / 100;
}
