import type { DraftRow } from "./DraftRow";
import { isPartLabel } from "./isPartLabel";
import type { UntidyRowKind } from "./UntidyTable";

/** What each row is: parts are those that say so, and after "josta:" those below it that stand deeper than the row above it or begin with a dash. */
export function rowKinds(rows: readonly DraftRow[], hasFigures: (row: number) => boolean, said: ReadonlyMap<number, UntidyRowKind> | undefined): readonly UntidyRowKind[] {
  let parts: { readonly indent: number; readonly isDashed: boolean } | null = null;
  let above: DraftRow | null = null;
  return rows.map((row, place): UntidyRowKind => {
    const isPart = isPartLabel(row.label);
    const isDashed = /^[-–—•] /.test(row.label);
    const goesOn: boolean = parts !== null && (parts.isDashed ? isDashed : row.indent > parts.indent);
    if (isPart && !goesOn) parts = { indent: hasFigures(place) ? row.indent : (above ?? row).indent, isDashed: isDashed || /^[-–—•] /.test(rows[place + 1]?.label ?? "") };
    else if (!goesOn) parts = null;
    if (!isPart && !goesOn) above = row;
    const own = row.indexes.map((index) => said?.get(index)).find((kind) => kind !== undefined);
    if (own !== undefined) return own;
    if (!hasFigures(place)) return "heading";
    return isPart || goesOn ? "part" : isMemo(row.label) ? "memo" : "figures";
  });
}

/** Whether a label stands in parentheses as a whole. */
export function isMemo(label: string): boolean {
  return /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(label);
}
