import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { HostError } from "../workbook/HostError";
import type { ApplyOptions, RangeReading, RangeValues, WorkbookHost } from "../workbook/WorkbookHost";

/** So many tables are read at once: an answer of Excel may hold five megabytes. */
const AT_ONCE = 40;

/** What is asked of each range. */
type Ask<Reading> = (host: WorkbookHost, ranges: readonly RangeAddress[]) => Promise<readonly Reading[]>;

/** What the cells show and their formulas. */
export const valuesAndFormulas: Ask<RangeReading> = async (host, ranges) => (await host.read({ ranges })).ranges;

/** What the cells show: half as much to bring. */
export const valuesAlone: Ask<RangeValues> = async (host, ranges) => (await host.read({ valuesOf: ranges })).values;

export interface PartsOptions extends ApplyOptions {
  /** How many tables are read at once. */
  readonly tables?: number;
  /** How many ranges each table has. */
  readonly rangesOfTable?: number;
  /** How many ranges, which stand first, are of no table and come along with the first part. */
  readonly beside?: number;
}

/** The ranges of many tables, read a part at a time, in their order. Progress is told in tables; between parts it can be cancelled. */
export async function readInParts<Reading>(host: WorkbookHost, ask: Ask<Reading>, ranges: readonly RangeAddress[], options: PartsOptions = {}): Promise<readonly Reading[]> {
  const { tables = AT_ONCE, rangesOfTable = 1, beside = 0, onProgress, isCancelled } = options;
  const readings: Reading[] = [];
  const total = (ranges.length - beside) / rangesOfTable;
  for (let from = 0; from < ranges.length;) {
    const to = (from === 0 ? beside : from) + tables * rangesOfTable;
    readings.push(...(await ask(host, ranges.slice(from, to))));
    if (isCancelled?.() === true) throw new HostError("cancelled");
    from = to;
    if (total > 0) onProgress?.({ done: Math.min(total, (to - beside) / rangesOfTable), total, sheet: ranges[Math.min(to, ranges.length) - 1]?.sheet ?? null });
  }
  return readings;
}
