import type { CellAt } from "../../crossfoot/Figure";
import type { RowSum } from "../../crossfoot/RowSum";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";
import type { AuditedTable } from "../AuditedTable";
import { listReadings, type Reading } from "./listReadings";

/** Fewer rows are a step of a chain, not records with a mean. */
const FEWEST = 3;

/**
 * The percentage of a total row, where no column gives it: must be the sum of its rows', their mean, or their mean weighted by some amount of theirs. Where
 * it is none of them, it cannot be reproduced; cells with words instead of a percentage, which it may depend on, are told.
 */
export function checkWeightedTotals({ tables }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited, place }) => {
    const given = new Set(audited.structure.columns.map(({ target }) => target));
    const percents = audited.table.columns.flatMap(({ kind }, column) => (kind === "percent" && !given.has(column) ? [column] : []));
    return audited.structure.rows.filter(({ terms }) => terms.length >= FEWEST).flatMap((sum) => percents.flatMap((column) => checkTotal(audited, place, sum, column)));
  });
}

function checkTotal(audited: AuditedTable, table: number, { total, terms }: RowSum, column: number): readonly AuditFault[] {
  const printed = audited.table.figures[total]?.[column];
  if (printed === null || printed === undefined) return [];
  const rows = terms.map(({ row }) => row);
  const readings = listReadings(audited, rows, column);
  const weights = audited.table.columns.flatMap(({ kind }, at) => (kind === "amount" ? [at] : []));
  const all = readings.flatMap((reading) => listTotals(audited, reading, weights));
  const [likeliest] = all;
  // Each percentage of a mean is rounded as the mean itself is; in a sum their roundings add up.
  if (likeliest === undefined || all.some(({ value, addends }) => Math.abs(value - printed.amount) <= ((addends + 1) * printed.unit) / 2)) return [];
  const dependsOn = unclearCells(audited, rows, column).map((row): CellAt => ({ table, row, column }));
  return [amountFault("total-not-reproducible", "warning", { table, row: total, column }, { expected: Math.round(likeliest.value), found: printed.amount }, { ...(dependsOn.length > 0 && { dependsOn }) })];
}

interface ReckonedTotal {
  readonly value: number;
  /** How many roundings add up in it. */
  readonly addends: number;
}

/** What a total could be: weighted by an amount, which is likeliest, the plain mean, or the sum. */
function listTotals({ table }: AuditedTable, reading: Reading, weights: readonly number[]): readonly ReckonedTotal[] {
  if (reading.length === 0) return [];
  const weighted = weights.flatMap((column) => {
    const pairs = reading.flatMap(({ row, percent }) => {
      const weight = Math.abs(table.figures[row]?.[column]?.amount ?? 0);
      return weight === 0 ? [] : [{ weight, percent }];
    });
    const sum = pairs.reduce((all, { weight }) => all + weight, 0);
    return pairs.length < FEWEST ? [] : [{ value: pairs.reduce((all, { weight, percent }) => all + weight * percent, 0) / sum, addends: 1 }];
  });
  const plain = reading.reduce((sum, { percent }) => sum + percent, 0);
  return [...weighted, { value: plain / reading.length, addends: 1 }, { value: plain, addends: reading.length }];
}

/** Rows that say their percentage in words, more than one or none; any with words where each says one. */
function unclearCells({ table, cells }: AuditedTable, rows: readonly number[], column: number): readonly number[] {
  const worded = rows.filter((row) => (table.figures[row]?.[column] ?? null) === null && /\p{L}/u.test(cells[row]?.[column]?.text ?? ""));
  const unclear = worded.filter((row) => (cells[row]?.[column]?.text.match(/\d\s*%/g) ?? []).length !== 1);
  return unclear.length > 0 ? unclear : worded;
}
