import { KIND } from "./CellKind";
import { segmentsOf, splitPanels, type ColumnSpan } from "./splitPanels";
import type { CellGrid } from "./GridCell";

/** Columns of a grid that tables stand in below each other, and the rows of them that are not blank. Zero-based, both ends among them. */
export interface Strip extends ColumnSpan {
  readonly rows: readonly number[];
}

interface OpenStrip {
  from: number;
  to: number;
  readonly rows: number[];
}

/**
 * Parts a grid into strips: blocks of rows between blank rows are parted at blank columns where labels begin anew, and a block goes on in the
 * strip above whose columns it shares. Words without figures wait for the block below them.
 */
export function findStrips(grid: CellGrid, kinds: readonly Uint8Array[]): readonly Strip[] {
  const strips: OpenStrip[] = [];
  let open: OpenStrip[] = [];
  let words: number[] = [];
  const blocks = [...blocksOf(kinds)];
  for (const [place, rows] of blocks.entries()) {
    if (!rows.some((row) => kinds[row]?.includes(KIND.number) === true)) {
      words.push(...rows);
      continue;
    }
    const width = Math.max(...[...words.slice(-MOST_WORDS), ...rows.slice(0, MOST_WORDS)].map((row) => kinds[row]?.length ?? 0));
    const panels = panelsOfOpen(kinds, rows, open) ?? panelsOf(grid, kinds, blocks, place);
    const spans = panels.map(({ from, to }, at): ColumnSpan => ({ from: at === 0 ? 0 : from, to: (panels[at + 1]?.from ?? Math.max(width, to + 1)) - 1 }));
    const goingOn = panels.map((panel) => open.filter((strip) => strip.from <= panel.to && panel.from <= strip.to));
    const goesOn = goingOn.every((some) => some.length === 1) && new Set(goingOn.flat()).size === panels.length;
    if (!goesOn) {
      const ended = new Set(goingOn.flat());
      const begun = spans.map((span): OpenStrip => ({ ...span, rows: [] }));
      strips.push(...begun);
      open = [...open.filter((strip) => !ended.has(strip)), ...begun];
    }
    spans.forEach((span, at) => {
      const strip = goesOn ? goingOn[at]?.[0] : open[open.length - spans.length + at];
      if (strip === undefined) return;
      for (const row of words) strip.rows.push(row);
      for (const row of rows) strip.rows.push(row);
      if (goesOn) [strip.from, strip.to] = [Math.min(strip.from, panels[at]?.from ?? strip.from), Math.max(strip.to, panels[at]?.to ?? span.to)];
    });
    words = [];
  }
  for (const strip of open) strip.rows.push(...words.slice(0, MOST_WORDS));
  return strips;
}

/** Headers and notes are looked for no further than this from a block of figures. */
const MOST_WORDS = 50;

/** The parts of a block that go on in two or more strips, each in one of them; null where the block keeps to fewer, or crosses from one to another. */
function panelsOfOpen(kinds: readonly Uint8Array[], rows: readonly number[], open: readonly OpenStrip[]): readonly ColumnSpan[] | null {
  if (open.length < 2) return null;
  const parts = new Map<OpenStrip, ColumnSpan>();
  for (const segment of segmentsOf(kinds, rows)) {
    const [strip, ...others] = open.filter(({ from, to }) => from <= segment.to && segment.from <= to);
    if (strip === undefined || others.length > 0) return null;
    parts.set(strip, { from: Math.min(segment.from, parts.get(strip)?.from ?? segment.from), to: segment.to });
  }
  return parts.size < 2 ? null : [...parts.values()];
}

/** The panels of a block; where it is too short to show them, as the blocks below it show them too. */
function panelsOf(grid: CellGrid, kinds: readonly Uint8Array[], blocks: readonly (readonly number[])[], place: number): readonly ColumnSpan[] {
  const own = blocks[place] ?? [];
  const alone = splitPanels(grid, kinds, own);
  if (own.length > SHORT) return alone;
  const joint = splitPanels(grid, kinds, blocks.slice(place, place + BLOCKS_SEEN).flatMap((rows) => rows.slice(0, MOST_WORDS)));
  return joint.length > alone.length ? joint : alone;
}

/** A block with fewer rows may be too short to show where tables side by side are parted; so many blocks show it. */
const SHORT = 6;
const BLOCKS_SEEN = 3;

/** Rows that stand together between blank ones. */
function* blocksOf(kinds: readonly Uint8Array[]): Generator<readonly number[]> {
  let block: number[] = [];
  for (let row = 0; row <= kinds.length; row += 1) {
    if (kinds[row]?.some((kind) => kind !== KIND.blank) === true) block.push(row);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
}
