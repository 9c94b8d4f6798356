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
  const wanted = squashedLabel(label);
  const known = squashedRows(rows);
  const same = known.filter((row) => distanceOf(wanted, row, sameLabel) === 0);
  const { best, closest } = same.length > 0 ? { best: 0, closest: same.map(({ row }) => row) } : findClosest(wanted, known);
  if (best === Infinity) return null;
  const headings = closest.filter((row) => row.kind === "heading");
  const others = closest.filter((row) => row.kind !== "heading");
  const fitting = others.length === 0 || (!hasFigures && headings.length > 0) ? headings : others;
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? { key: only.key, exact: best === 0 } : null;
}

/** The rows with a label that is closest, and how far it is; Infinity where none is within its limit. */
function findClosest(wanted: SquashedLabel, known: readonly SquashedRow[]): { readonly best: number; readonly closest: readonly RowDescription[] } {
  let best = Infinity;
  let closest: RowDescription[] = [];
  for (const one of known) {
    const distance = distanceOf(wanted, one, labelDistance);
    if (distance > best || distance === Infinity) continue;
    if (distance < best) closest = [];
    best = distance;
    closest.push(one.row);
  }
  return { best, closest };
}

function distanceOf(wanted: SquashedLabel, { labels }: SquashedRow, measure: (wanted: SquashedLabel, label: SquashedLabel) => number): number {
  let least = Infinity;
  for (const label of labels) least = Math.min(least, measure(wanted, label));
  return least;
}

const sameLabel = (wanted: SquashedLabel, { text }: SquashedLabel): number => (text === wanted.text ? 0 : Infinity);

interface SquashedLabel {
  readonly text: string;
  /** A bit for each letter in it, several letters to a bit. */
  readonly letters: number;
}

interface SquashedRow {
  readonly row: RowDescription;
  readonly labels: readonly SquashedLabel[];
}

// The same rows are asked for thousands of labels of a long paste.
const squashed = new WeakMap<readonly RowDescription[], readonly SquashedRow[]>();

function squashedRows(rows: readonly RowDescription[]): readonly SquashedRow[] {
  const prepared = squashed.get(rows) ?? rows.map((row) => ({ row, labels: row.labels.map(squashedLabel) }));
  squashed.set(rows, prepared);
  return prepared;
}

function labelDistance(wanted: SquashedLabel, label: SquashedLabel): number {
  const limit = Math.min(MOST_SLIPS, Math.floor(Math.min(wanted.text.length, label.text.length) / LETTERS_PER_SLIP));
  // One slip takes one letter away and brings another at most.
  return countBits(wanted.letters ^ label.letters) > 2 * limit ? Infinity : editDistance(wanted.text, label.text, limit);
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

// A label is held against many templates, and stands on many sheets.
const labels = new Map<string, SquashedLabel>();
const MOST_LABELS = 2_000;

function squashedLabel(label: string): SquashedLabel {
  const known = labels.get(label);
  if (known !== undefined) return known;
  if (labels.size >= MOST_LABELS) labels.clear();
  const text = squash(label);
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 32);
  const made = { text, letters };
  labels.set(label, made);
  return made;
}

// Words that a line break or a scanner joined or parted are the same words.
function squash(text: string): string {
  return normaliseText(text).replace(/ /g, "");
}
