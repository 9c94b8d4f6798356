import { parseAmount } from "../domain/money/parseAmount";
import { parsePercent } from "../domain/money/parsePercent";
import type { MeasureKey } from "../domain/statement/Measure";
import type { FigurePiece } from "./parseFigureLine";

/** The columns a run of figures fills: what each measures, or null where that is not known. */
export type RunColumns = readonly (MeasureKey | null)[];

/** One way to part a run into cells. */
export type Segmentation = readonly string[];

export interface Segmentations {
  /** The ways that the row's own arithmetic allows, or where it allows none, all ways. */
  readonly ways: readonly Segmentation[];
  /** Whether the ways agree with TA - TOT = Jäljellä and TOT / TA = %. */
  readonly proven: boolean;
  /** Whether wide gaps alone parted the run, which leaves nothing to doubt. */
  readonly byGaps: boolean;
}

const MOST_GROUPS = 5;
/** A run with more ways than this is not worth telling apart. */
const MOST_WAYS = 5_000;

/** Every way to part a run of pieces into one figure for each column; none where the run does not fit. */
export function segmentFigures(pieces: readonly FigurePiece[], columns: RunColumns): Segmentations {
  const apart = pieces.map((piece, index) => (index > 0 && piece.gap === "either" && !piece.begins ? { ...piece, gap: "together" as const } : piece));
  // Wide gaps between all columns leave nothing to find out.
  const byGaps = pieces.some((piece, index) => index > 0 && piece.gap === "apart") ? partRun(apart, columns) : [];
  const ways = byGaps.length === 1 ? byGaps : partRun(pieces, columns);
  const proven = ways.filter((way) => agrees(way, columns));
  return { ways: proven.length > 0 ? proven : ways, proven: proven.length > 0, byGaps: ways === byGaps };
}

function partRun(pieces: readonly FigurePiece[], columns: RunColumns): readonly Segmentation[] {
  const ways: Segmentation[] = [];
  const walk = (at: number, cells: Segmentation): void => {
    const column = columns[cells.length];
    if (ways.length > MOST_WAYS) return;
    if (column === undefined) {
      if (at === pieces.length) ways.push(cells);
      return;
    }
    if (!canFit(pieces, at, columns.length - cells.length)) return;
    let text = "";
    for (let end = at; end < Math.min(pieces.length, at + MOST_GROUPS); end += 1) {
      const piece = pieces[end];
      if (piece === undefined || (end > at && !carriesOn(pieces[end - 1], piece))) return;
      text = end === at ? piece.text : `${text} ${piece.text}`;
      if (pieces[end + 1]?.gap !== "together" && fitsColumn(text, column)) walk(end + 1, [...cells, text]);
    }
  };
  walk(0, []);
  return ways.length > MOST_WAYS ? [] : ways;
}

/** Whether the rest of the run has enough pieces for the columns left, and no more figures than those. */
function canFit(pieces: readonly FigurePiece[], at: number, columns: number): boolean {
  const rest = pieces.slice(at);
  const beginnings = rest.filter((piece, index) => index === 0 || piece.begins || piece.gap === "apart").length;
  return rest.length >= columns && beginnings <= columns;
}

function carriesOn(before: FigurePiece | undefined, piece: FigurePiece): boolean {
  return before !== undefined && before.open && !piece.begins && piece.gap !== "apart";
}

function fitsColumn(text: string, column: MeasureKey | null): boolean {
  if (text === "-") return true;
  if (column === null) return parseAmount(text).ok || parsePercent(text).ok;
  return column === "percent-used" ? parsePercent(text).ok : parseAmount(text).ok;
}

/** Whether a way keeps every rule of the row that its columns can tell; false where they can tell none. */
function agrees(way: Segmentation, columns: RunColumns): boolean {
  const euros = (measure: MeasureKey): number | null => {
    const amount = parseAmount(way[columns.indexOf(measure)] ?? "");
    return amount.ok ? amount.value / 100 : null;
  };
  const percentText = way[columns.indexOf("percent-used")] ?? "";
  const percent = parsePercent(percentText);
  const [budget, actual, remaining] = [euros("amended-budget"), euros("actual"), euros("remaining")];
  if (budget === null || actual === null) return false;
  const checks = [
    ...(remaining === null ? [] : [isRemaining(budget, actual, remaining)]),
    ...(percent.ok ? [isPercent(budget, actual, percent.value, percentText)] : []),
  ];
  return checks.length > 0 && checks.every((check) => check);
}

// Printed euros are rounded: a difference of two is off by one at most. Some print the deviation the other way round.
function isRemaining(budget: number, actual: number, remaining: number): boolean {
  return Math.abs(Math.abs(budget - actual) - Math.abs(remaining)) <= 1;
}

function isPercent(budget: number, actual: number, percent: number, text: string): boolean {
  if (budget === 0) return percent === 0;
  const decimals = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  const rounding = (0.5 / Math.abs(budget)) * (1 + Math.abs(actual / budget)) * 100;
  return Math.abs((actual / budget) * 100 - percent) <= 10 ** -decimals + rounding;
}
