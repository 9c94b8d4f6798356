import { KIND } from "./CellKind";
import type { StripRow } from "./stripRows";

/** So many rows of figures show which columns hold them. */
const ROWS_SEEN = 12;

/** Which columns hold figures in the rows from a first one on, and the first of them. */
export interface FigureColumns {
  readonly columns: ReadonlySet<number>;
  readonly first: number;
}

/** The columns that hold numbers more often than words in the next rows of figures. */
export function figureColumnsOf(kinds: readonly Uint8Array[], rows: readonly StripRow[], from: number): FigureColumns {
  const counts = new Map<number, number>();
  let seen = 0;
  for (let at = from; at < rows.length && seen < ROWS_SEEN; at += 1) {
    const one = rows[at];
    if (one === undefined || (one.type === "words" && at > from)) {
      // Beyond words that fill several columns another table may begin.
      if ((one?.filled.length ?? 0) > 2) break;
      continue;
    }
    seen += 1;
    for (const column of one.filled) {
      const kind = kinds[one.row]?.[column];
      counts.set(column, (counts.get(column) ?? 0) + (kind === KIND.words ? -1 : kind === KIND.dash || kind === KIND.date ? 0 : 1));
    }
  }
  const columns = new Set([...counts].flatMap(([column, count]) => (count > 0 ? [column] : [])));
  return { columns, first: Math.min(...columns) };
}
