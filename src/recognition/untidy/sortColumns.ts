import { isFigureHeader } from "../parseHeader";
import { KIND } from "./CellKind";
import type { CellGrid } from "./GridCell";
import { joinHeader } from "./joinHeader";
import type { TableCorrection } from "./ReadOptions";
import { textAt } from "./stripRows";
import type { TableLayout } from "./TableLayout";

/** A column as it is first told: whether it holds figures, dates or words. */
export interface SortedColumn {
  readonly index: number;
  readonly header: string;
  readonly holds: "figures" | "date" | "text";
}

/** The columns of a table that hold something. */
export function sortColumns(grid: CellGrid, kinds: readonly Uint8Array[], layout: TableLayout, correction: TableCorrection | null): readonly SortedColumn[] {
  const counts = countKinds(kinds, layout);
  const headed = counts.map((count, place) => ({ count, index: layout.from + place, header: joinHeader(grid, layout.headers, layout.from + place, layout.from) }));
  const used = headed.filter(({ count, header }) => header !== "" || count.some((some, kind) => kind !== KIND.blank && some > 0));
  const firstWords = used.find(({ count }) => (count[KIND.words] ?? 0) > 0)?.index ?? Infinity;
  return used.map(({ count, index, header }): SortedColumn => {
    const said = correction?.columns?.get(index)?.kind;
    if (said !== undefined) return { index, header, holds: said === "text" || said === "date" ? said : "figures" };
    if (correction?.labelColumn === index) return { index, header, holds: "text" };
    // Numbers left of the labels are those of accounts.
    const isCode = index < firstWords && firstWords < Infinity && used.some((other) => other.index > firstWords && isOfFigures(other.count, other.header)) && isOfCodes(grid, layout, index);
    return { index, header, holds: isCode ? "text" : isOfFigures(count, header) ? "figures" : (count[KIND.date] ?? 0) > (count[KIND.words] ?? 0) ? "date" : "text" };
  });
}

type Counts = Uint32Array & { readonly [kind: number]: number };

function countKinds(kinds: readonly Uint8Array[], { body, headers, from, to }: TableLayout): readonly Counts[] {
  const counts: Counts[] = [];
  for (const row of [...headers, ...body]) while (counts.length < Math.min((kinds[row]?.length ?? 0) - 1, to) - from + 1) counts.push(new Uint32Array(8) as Counts);
  for (const row of body) kinds[row]?.subarray(from, to + 1).forEach((kind, place) => {
    const count = counts[place];
    if (count !== undefined) count[kind] = (count[kind] ?? 0) + 1;
  });
  return counts;
}

function isOfFigures(count: Counts, header: string): boolean {
  const [numbers, words, years, dates, units] = [count[KIND.number] ?? 0, count[KIND.words] ?? 0, count[KIND.year] ?? 0, count[KIND.date] ?? 0, count[KIND.unit] ?? 0];
  if (numbers + units > 0) return numbers + units + years >= words && numbers + units + years > dates;
  if (words > 0 || dates > 0) return false;
  return isFigureHeader(header) || (years > 0 && header !== "");
}

/** Whether all numbers of a column are whole and ungrouped. */
function isOfCodes(grid: CellGrid, { body }: TableLayout, column: number): boolean {
  return body.every((row) => /^\d{0,10}$/.test(textAt(grid, row, column)));
}
