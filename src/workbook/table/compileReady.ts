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

/** The cells of the mark by how they look; no cells where the table keeps none. */
export function readyRanges(definition: TableDefinition, layout: TableLayout): Readonly<Record<"typed" | "day" | "unseen" | "remembered", readonly RangeAddress[]>> {
  const cells = readyCells(definition.template, layout);
  const ranges = (...parts: readonly (keyof ReadyCells)[]): readonly RangeAddress[] => (cells === null ? [] : parts.map((part) => rangeAt(layout.sheet, cells[part].row, cells[part].column)));
  return { typed: ranges("name", "day"), day: ranges("day"), unseen: ranges("remembered", "fingerprint"), remembered: ranges("remembered") };
}

/** Whether the forecasts are marked ready: not while nothing is remembered or nobody named, not for an earlier month, and not once one of them or a reason has changed. */
function compileReadyState(definition: TableDefinition, layout: TableLayout, { name, remembered, fingerprint }: ReadyCells): Formula {
  const { ready, states } = TABLE_TEXTS[definition.language];
  const compared = call("IF", binary(remembered, "=", fingerprint), ready.marked, ready.changed);
  const [dated] = stampedColumns(definition, "forecast");
  const current = dated === undefined ? compared : call("IF", binary(stampCell(layout, dated), "<", named(SETTING_NAMES.through)), states.earlier, compared);
  return call("IF", call("OR", binary(call("COUNTA", remembered), "=", 0), binary(call("COUNTA", name), "=", 0)), ready.open, current);
}

/**
 * What all adjustments and reasons come to: a number in which each row weighs otherwise, so that two rows that change places
 * differ and a blank is not a zero, and the reasons word for word. Where these are too long for a cell, the number alone.
 */
export function compileFingerprint(definition: TableDefinition, layout: TableLayout): Formula {
  const { forecast } = definition.template;
  if (forecast === null) throw new Error(`${definition.template.kind} has no forecast to be ready`);
  const cents = 10 ** centDecimals(definition, forecast.adjustment);
  const terms = definition.rows.filter((row) => row.kind === "input").map((row, place): Formula => {
    const cell = figureCell(layout, row, forecast.adjustment);
    return binary(weightOf(place), "*", binary(binary(call("SUM", cell), "*", 2 * cents), "+", call("COUNT", cell)));
  });
  const [first, ...rest] = terms;
  const number = first === undefined ? "0" : call("ROUND", rest.reduce((left, right) => binary(left, "+", right), first), 0);
  const reasons = definition.rows.filter((row) => row.kind !== "heading").flatMap((row): readonly (Formula | string)[] => ["|", at(layout.rowOf(row.key), layout.columnOf(forecast.reason))]);
  return join(number, call("IFERROR", join("", ...reasons), ""));
}

/** Cubes: no two of them are as far from a third, so that a thousand moved from row to row does not cancel out. 0 → 1001 */
function weightOf(place: number): number {
  return 1_000 + (place + 1) ** 3;
}
