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
  const wanted = squash(label);
  if (wanted === "") return null;
  const measured = rows.map((row) => ({ row, distance: Math.min(...row.labels.map((one) => labelDistance(wanted, squash(one)))) }));
  const best = Math.min(...measured.map((one) => one.distance));
  if (best === Infinity) return null;
  const closest = measured.filter((one) => one.distance === best).map((one) => one.row);
  const headings = closest.filter((row) => row.kind === "heading");
  const others = closest.filter((row) => row.kind !== "heading");
  const fitting = others.length === 0 || (!hasFigures && headings.length > 0) ? headings : others;
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? { key: only.key, exact: best === 0 } : null;
}

function labelDistance(wanted: string, label: string): number {
  const limit = Math.min(MOST_SLIPS, Math.floor(Math.min(wanted.length, label.length) / LETTERS_PER_SLIP));
  return editDistance(wanted, label, limit);
}

// Words that a line break or a scanner joined or parted are the same words.
function squash(text: string): string {
  return normaliseText(text).replace(/ /g, "");
}
