import { TABLE_TEXTS } from "../../locale/tables";
import type { TableTemplate } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { at, binary, call, join, named } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { CellContent } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { figureCell } from "./compileFigures";
import { stampCell, stampedColumns } from "./compileHeader";
import type { TableLayout } from "./layOutTable";
import { centDecimals, type TableDefinition } from "./TableDefinition";

/** Where a table says whether its forecasts are ready, by whom and when: zero-based, beside its title and subtitle. */
export interface ReadyCells {
  readonly label: CellReference;
  readonly state: CellReference;
  readonly name: CellReference;
  readonly day: CellReference;
  /** What the forecasts came to when they were marked. */
  readonly remembered: CellReference;
  /** What they come to now. */
  readonly fingerprint: CellReference;
}

/** The cells of the mark; null where the table keeps none. */
export function readyCells({ forecast }: Pick<TableTemplate, "forecast">, layout: Pick<TableLayout, "titleRow" | "subtitleRow" | "columnOf">): ReadyCells | null {
  if (forecast?.ready === undefined) return null;
  const { name, day, remembered } = forecast.ready;
  const beside = (column: string): CellReference => at(layout.titleRow, layout.columnOf(column));
  return {
    label: beside(forecast.reason), state: beside("state"), name: beside(name), day: beside(day), remembered: beside(remembered),
    fingerprint: at(layout.subtitleRow, layout.columnOf(remembered)),
  };
}

/** What stands in the cells of the mark in a new table; nothing where it keeps none. */
export function compileReady(definition: TableDefinition, layout: TableLayout): readonly { readonly cell: CellReference; readonly content: CellContent }[] {
  const cells = readyCells(definition.template, layout);
  if (cells === null) return [];
  return [
    { cell: cells.label, content: TABLE_TEXTS[definition.language].ready.label },
    { cell: cells.state, content: { formula: compileReadyState(definition, layout, cells) } },
    { cell: cells.fingerprint, content: { formula: compileFingerprint(definition, layout) } },
  ];
}

/** The cells of the mark by how they look, the fingerprint right below what is remembered of it; no cells where the table keeps none. */
export function readyRanges(definition: TableDefinition, layout: TableLayout): Readonly<Record<"typed" | "day" | "unseen" | "remembered", readonly RangeAddress[]>> {
  const cells = readyCells(definition.template, layout);
  const ranges = (...parts: readonly (keyof ReadyCells)[]): readonly RangeAddress[] => (cells === null ? [] : parts.map((part) => rangeAt(layout.sheet, cells[part].row, cells[part].column)));
  return { typed: ranges("name", "day"), day: ranges("day"), unseen: ranges("remembered").map((range) => ({ ...range, rows: 2 })), remembered: ranges("remembered") };
}

/** Whether the forecasts are marked ready, an earlier month in the words that stand above the states: not while nothing is remembered or nobody named, not for an earlier month, and not once one of them or a reason has changed. */
function compileReadyState(definition: TableDefinition, layout: TableLayout, { name, remembered, fingerprint }: ReadyCells): Formula {
  const { ready } = TABLE_TEXTS[definition.language];
  const compared = call("IF", binary(remembered, "=", fingerprint), ready.marked, ready.changed);
  const [dated] = stampedColumns(definition, "forecast");
  const current = dated === undefined ? compared : call("IF", binary(stampCell(layout, dated), "<", named(SETTING_NAMES.through)), at(layout.stampRow, layout.columnOf("state")), compared);
  return call("IF", binary(call("COUNTA", name, remembered), "<", 2), ready.open, current);
}

/**
 * What all forecasts and reasons come to: a number in which each row weighs otherwise, so that two rows that change places
 * differ and a blank adjustment is not a zero, and the reasons word for word. Where these are too long for a cell, the number alone.
 * A budget that is amended moves the forecast too; an actual does not.
 */
export function compileFingerprint(definition: TableDefinition, layout: TableLayout): Formula {
  const { forecast } = definition.template;
  if (forecast === null) throw new Error(`${definition.template.kind} has no forecast to be ready`);
  const cents = 10 ** centDecimals(definition, forecast.adjustment);
  const terms = definition.rows.filter((row) => row.kind === "input").map((row, place): Formula => {
    return binary(weightOf(place), "*", binary(binary(call("SUM", figureCell(layout, row, forecast.measure)), "*", 2 * cents), "+", call("COUNT", figureCell(layout, row, forecast.adjustment))));
  });
  const [first, ...rest] = terms;
  const number = first === undefined ? "0" : call("ROUND", rest.reduce((left, right) => binary(left, "+", right), first), 0);
  const reasons = definition.rows.filter((row) => row.kind !== "heading").map((row) => at(layout.rowOf(row.key), layout.columnOf(forecast.reason)));
  // A digit between them is shorter than a mark in quotes, and keeps a reason in its row.
  const words = reasons.reduce<Formula | string>((text, reason, place) => (place === 0 ? reason : binary(binary(text, "&", 1), "&", reason)), "");
  return join(number, "|", call("IFERROR", words, ""));
}

// Primes of which none is as far from a second as that from a third: neither a thousand moved from row to row nor some thousands in round proportions cancel out.
const WEIGHTS = [
  101, 103, 107, 109, 127, 131, 137, 139, 149, 157, 163, 179, 181, 193, 233, 239, 241, 263, 269, 271, 281, 307, 311, 313, 331, 337, 397, 409, 449, 467, 479, 503, 541, 563, 569, 593, 599, 607, 619, 641,
];

/** What the row at a place counts for; a table of more rows than there are weights goes on with the same ones, a thousand higher. */
function weightOf(place: number): number {
  return (WEIGHTS[place % WEIGHTS.length] ?? 0) + 1_000 * Math.floor(place / WEIGHTS.length);
}
