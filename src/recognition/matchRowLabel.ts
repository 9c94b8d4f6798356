import type { RowKey } from "../domain/statement/Row";
import { editDistance } from "./editDistance";
import { normaliseText } from "./normaliseText";
import type { RowDescription } from "./TableDescription";

/** The row a label names; close when letters had to be forgiven. */
export interface RowMatch {
  readonly key: RowKey;
  readonly exact: boolean;
}

/** One forgiven letter for each six, three at the most: "Tulot" and "Menot" forgive none, "Avustukset" one. */
const LETTERS_PER_SLIP = 6;
const MOST_SLIPS = 3;

/**
 * Finds the row that a label names in any language, exactly after normalisation or else as the only row that is closest
 * within the limit; null where none or several are. A heading and a sum of the same name are told apart by figures:
 * with them it is the sum, without them the heading. "Henkiléstökulut" → personnel
 */
export function matchRowLabel(label: string, rows: readonly RowDescription[], hasFigures: boolean): RowMatch | null {
  if (!/\p{L}/u.test(label)) return null;
  const wanted = squash(label);
  const known = squashedRows(rows);
  const same = known.filter(({ labels }) => labels.includes(wanted));
  const measured = same.length > 0
    ? same.map(({ row }) => ({ row, distance: 0 }))
    : known.map(({ row, labels }) => ({ row, distance: Math.min(...labels.map((label) => labelDistance(wanted, label))) }));
  const best = Math.min(...measured.map((one) => one.distance));
  if (best === Infinity) return null;
  const closest = measured.filter((one) => one.distance === best).map((one) => one.row);
  const headings = closest.filter((row) => row.kind === "heading");
  const others = closest.filter((row) => row.kind !== "heading");
  const fitting = others.length === 0 || (!hasFigures && headings.length > 0) ? headings : others;
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? { key: only.key, exact: best === 0 } : null;
}

interface SquashedRow {
  readonly row: RowDescription;
  readonly labels: readonly string[];
}

// The same rows are asked for thousands of labels of a long paste.
const squashed = new WeakMap<readonly RowDescription[], readonly SquashedRow[]>();

function squashedRows(rows: readonly RowDescription[]): readonly SquashedRow[] {
  const prepared = squashed.get(rows) ?? rows.map((row) => ({ row, labels: row.labels.map(squash) }));
  squashed.set(rows, prepared);
  return prepared;
}

function labelDistance(wanted: string, label: string): number {
  const limit = Math.min(MOST_SLIPS, Math.floor(Math.min(wanted.length, label.length) / LETTERS_PER_SLIP));
  return editDistance(wanted, label, limit);
}

// Words that a line break or a scanner joined or parted are the same words.
function squash(text: string): string {
  return normaliseText(text).replace(/ /g, "");
}
