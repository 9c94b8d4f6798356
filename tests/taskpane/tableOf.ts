import type { TableChoice } from "../../src/actions";

/** A summary table of a unit on a sheet of its own, as a person would choose it. */
export function tableOf(unit: string, more: Partial<TableChoice> = {}): TableChoice {
  return { kind: "interim-summary", unit, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null }, ...more };
}
