import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import { HostError } from "../workbook/HostError";
import type { ApplyOptions, RangeReading, WorkbookHost } from "../workbook/WorkbookHost";

/** So many tables are read at once: an answer of Excel may hold five megabytes. */
const AT_ONCE = 40;

/** What is asked of each range. */
type Ask<Reading> = (host: WorkbookHost, ranges: readonly RangeAddress[]) => Promise<readonly Reading[]>;

/** What the cells show and their formulas. */
export const valuesAndFormulas: Ask<RangeReading> = async (host, ranges) => (await host.read({ ranges })).ranges;

export interface PartsOptions extends ApplyOptions {
  /** How many tables are read at once. */
  readonly tables?: number;
}

/** The ranges of many tables, one each, read a part at a time, in their order. Progress is told in tables; between parts it can be cancelled. */
export async function readInParts<Reading>(host: WorkbookHost, ask: Ask<Reading>, ranges: readonly RangeAddress[], options: PartsOptions = {}): Promise<readonly Reading[]> {
  return (await readTablesInParts(host, ask, [], ranges.map((range) => [range]), options)).tables.flat();
}

/** As `readInParts`, of tables that have several ranges each; what stands beside the tables comes along with the first part. */
export async function readTablesInParts<Reading>(
  host: WorkbookHost, ask: Ask<Reading>, beside: readonly RangeAddress[], tables: readonly (readonly RangeAddress[])[], options: PartsOptions = {},
): Promise<{ readonly beside: readonly Reading[]; readonly tables: readonly (readonly Reading[])[] }> {
  const { tables: atOnce = AT_ONCE, onProgress, isCancelled } = options;
  const read: { beside: readonly Reading[]; readonly tables: (readonly Reading[])[] } = { beside: [], tables: [] };
  const total = tables.length;
  for (let from = 0; from < total || (from === 0 && beside.length > 0); from += atOnce) {
    const part = tables.slice(from, from + atOnce);
    const first = from === 0 ? beside : [];
    const readings = await ask(host, [...first, ...part.flat()]);
    if (isCancelled?.() === true) throw new HostError("cancelled");
    if (from === 0) read.beside = readings.slice(0, beside.length);
    let next = first.length;
    for (const ranges of part) read.tables.push(readings.slice(next, (next += ranges.length)));
    if (total > 0) onProgress?.({ done: read.tables.length, total, sheet: part.at(-1)?.[0]?.sheet ?? null });
  }
  return read;
}
