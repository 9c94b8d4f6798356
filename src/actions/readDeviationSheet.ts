import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import type { StandingList } from "../workbook/deviations/compileList";
import { identifySource } from "../workbook/deviations/compileSources";
import { effectsOf, totalOf } from "../workbook/deviations/listLayout";
import { LIST_NAMES } from "../workbook/deviations/listNames";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import type { CellValue, RangeReading, RangeValues, WorkbookReading } from "../workbook/WorkbookHost";

/** The sheet that lists the deviations. */
export interface DeviationSheet {
  /** The places of its lines, those of lines to come among them. */
  readonly lines: RangeAddress;
  /** Whether it lists something else than the tables flag now, or counts other missing reasons, as after tables have been upgraded. */
  readonly isBehind: boolean;
  /** How many flags it lists. */
  readonly listed: number;
  /** What stands there of a list that can be brought up to date; null where it can only be made anew, as one of an earlier version. */
  readonly list: StandingList | null;
}

/** What all tables tell together; the loss in cents. */
interface ListTotals {
  readonly flags: number;
  readonly missing: number;
  readonly loss: number;
}

/** What is read of a sheet of deviations: its numbers, its totals, and what its sources were made as, with the formulas of their effects; null where there is no such sheet. */
export function deviationSheetRanges({ names }: WorkbookReading): { readonly lines: RangeAddress; readonly ranges: readonly RangeAddress[]; readonly effects: readonly RangeAddress[] } | null {
  const lines = findNamedRange(names, LIST_NAMES.lines);
  const numbers = findNamedRange(names, LIST_NAMES.numbers);
  const sources = findNamedRange(names, LIST_NAMES.sources);
  if (lines === null || numbers === null) return null;
  return { lines, ranges: [numbers, ...(sources === null ? [] : [totalOf(lines), sources])], effects: sources === null ? [] : [effectsOf(sources)] };
}

/** What stands there, told by what was read of it; `totals` are what the tables tell now, the loss in cents. */
export function parseDeviationSheet(lines: RangeAddress, [numbers, total, sources]: readonly RangeValues[], effects: RangeReading | undefined, { flags, missing, loss }: ListTotals): DeviationSheet {
  const [listed, standing, , , tables, , made] = numbers?.values[0] ?? [];
  // Where a number has been typed over, everything is taken to be filled.
  const countOr = (cell: CellValue | undefined): number => (typeof cell === "number" && Number.isInteger(cell) && cell >= 0 ? cell : Infinity);
  // A reference that is broken counts as nothing, which the totals then lack.
  const isTold = [flags, missing, loss / 100].every((wanted, at) => Math.abs(Number(total?.values[0]?.[at] ?? NaN) - wanted) < 0.005);
  return {
    lines, listed: typeof listed === "number" ? listed : 0, isBehind: listed !== flags || standing !== flags || (sources !== undefined && total?.values[0]?.[1] !== missing),
    list: sources === undefined || effects === undefined ? null : { lines: countOr(listed), tables: countOr(tables), sources: sources.values.map(([made], at) => identifySource(String(made ?? ""), effects.formulas[at]?.[0] ?? "")), made: isTold ? String(made ?? "") : "" },
  };
}
