import type { PercentSource } from "./findPercents";
import type { NumberMend } from "./PrintedNumber";
import type { RecognitionReason } from "./RecognitionReason";
import type { TableCorrection } from "./ReadOptions";
import type { CellState, UntidyTable } from "./UntidyTable";

/** How a table came to be read as it was, beside what it holds itself. */
export interface ReadingFacts {
  /** Whether it was short enough for its rows to be summed. */
  readonly isWhole: boolean;
  /** By the columns of figures. */
  readonly percents: readonly PercentSource[];
  readonly unitReasons: readonly RecognitionReason[];
  readonly correction: TableCorrection | null;
}

type ReadTable = Omit<UntidyTable, "confidence" | "reasons">;

/** What each doubt leaves of the confidence. */
const WITHOUT = { header: 0.6, labels: 0.7, rows: 0.8, knownHeaders: 0.85, structure: 0.85 } as const;

/** How sure the reading of a table is, and why: doubts take away, each by its own part. */
export function weighTable(table: ReadTable, facts: ReadingFacts): Pick<UntidyTable, "confidence" | "reasons"> {
  const states = countStates(table);
  const filled = table.cells.length * table.table.columns.length - (states.get("blank") ?? 0);
  const readShare = filled === 0 ? 0 : (states.get("figure") ?? 0) / filled;
  const figureColumns = table.columns.filter(({ kind }) => kind === "amount" || kind === "percent");
  const known = figureColumns.filter(({ subject }) => subject !== null).length;
  const found = table.structure.rows.length + table.structure.columns.length;
  const doubts = [
    table.headerRows.length > 0 ? 1 : WITHOUT.header,
    table.labelColumns.length > 0 ? 1 : WITHOUT.labels,
    table.rows.filter(({ kind }) => kind !== "heading").length > 1 ? 1 : WITHOUT.rows,
    known * 2 >= figureColumns.length ? 1 : WITHOUT.knownHeaders,
    found > 0 ? 1 : WITHOUT.structure,
    0.5 + readShare / 2,
  ];
  const confidence = Math.round(doubts.reduce((product, one) => product * one, 1) * 100) / 100;
  return { confidence, reasons: [...listReasons(table, facts, states, known, figureColumns.map(({ index }) => index))] };
}

function countStates({ cells }: ReadTable): ReadonlyMap<CellState, number> {
  const counts = new Map<CellState, number>();
  for (const row of cells) for (const { state } of row) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

function* listReasons(table: ReadTable, { isWhole, percents, unitReasons, correction }: ReadingFacts, states: ReadonlyMap<CellState, number>, known: number, columns: readonly number[]): Generator<RecognitionReason> {
  if (table.headerRows.length === 0) yield { code: "no-header" };
  else yield { code: "headers-known", count: known, of: columns.length };
  if (table.labelColumns.length === 0) yield { code: "no-labels" };
  if (table.repeatedRows.length > 0) yield { code: "header-repeated", rows: table.repeatedRows };
  const joined = table.rows.filter(({ indexes }) => indexes.length > 1).length;
  if (joined > 0) yield { code: "labels-joined", count: joined };
  yield* listMends(table);
  for (const state of ["ambiguous", "several", "damaged", "date", "words"] as const) {
    const count = states.get(state) ?? 0;
    if (count > 0) yield { code: "cells-not-read", state, count };
  }
  if (table.decimalMark !== null) yield { code: "decimal-mark", mark: table.decimalMark };
  for (const [place, column] of columns.entries()) {
    const by = correction?.columns?.get(column)?.kind === undefined ? (percents[place] ?? null) : null;
    if (by !== null) yield { code: "percent-by", column, by };
  }
  yield* unitReasons;
  if (table.structure.rows.length + table.structure.columns.length > 0) yield { code: "structure-found", sums: table.structure.rows.length, columns: table.structure.columns.length };
  if (!isWhole) yield { code: "too-long-for-structure", rows: table.rows.length };
  yield* listCorrections(correction);
}

function* listMends({ cells }: ReadTable): Generator<RecognitionReason> {
  const counts = new Map<NumberMend, number>();
  for (const row of cells) for (const { mends } of row) for (const mend of mends) counts.set(mend, (counts.get(mend) ?? 0) + 1);
  for (const [mend, count] of counts) yield { code: "numbers-mended", mend, count };
}

function* listCorrections(correction: TableCorrection | null): Generator<RecognitionReason> {
  if (correction?.headerRows !== undefined) yield { code: "set-by-user", what: "header" };
  if (correction?.labelColumn !== undefined) yield { code: "set-by-user", what: "label-column" };
  if (correction?.columns !== undefined) yield { code: "set-by-user", what: "column" };
  if (correction?.rows !== undefined) yield { code: "set-by-user", what: "row" };
  if (correction?.unit !== undefined) yield { code: "set-by-user", what: "unit" };
  if (correction?.decimalMark !== undefined) yield { code: "set-by-user", what: "decimal-mark" };
}
