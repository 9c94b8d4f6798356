import { KIND } from "./CellKind";
import { splitPanels, type ColumnSpan } from "./splitPanels";
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
  for (const rows of blocksOf(kinds)) {
    if (!rows.some((row) => kinds[row]?.includes(KIND.number) === true)) {
      words.push(...rows);
      continue;
    }
    const width = Math.max(...[...words.slice(-MOST_WORDS), ...rows.slice(0, MOST_WORDS)].map((row) => kinds[row]?.length ?? 0));
    const panels = splitPanels(grid, kinds, rows);
    const spans = panels.map(({ from, to }, place): ColumnSpan => ({ from: place === 0 ? 0 : from, to: (panels[place + 1]?.from ?? Math.max(width, to + 1)) - 1 }));
    const goingOn = panels.map((panel) => open.filter((strip) => strip.from <= panel.to && panel.from <= strip.to));
    const goesOn = goingOn.every((some) => some.length === 1) && new Set(goingOn.flat()).size === panels.length;
    if (!goesOn) {
      const ended = new Set(goingOn.flat());
      const begun = spans.map((span): OpenStrip => ({ ...span, rows: [] }));
      strips.push(...begun);
      open = [...open.filter((strip) => !ended.has(strip)), ...begun];
    }
    spans.forEach((span, place) => {
      const strip = goesOn ? goingOn[place]?.[0] : open[open.length - spans.length + place];
      if (strip === undefined) return;
      for (const row of words) strip.rows.push(row);
      for (const row of rows) strip.rows.push(row);
      if (goesOn) [strip.from, strip.to] = [Math.min(strip.from, panels[place]?.from ?? strip.from), Math.max(strip.to, panels[place]?.to ?? span.to)];
    });
    words = [];
  }
  for (const strip of open) strip.rows.push(...words.slice(0, MOST_WORDS));
  return strips;
}

/** Headers and notes are looked for no further than this from a block of figures. */
const MOST_WORDS = 50;

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
