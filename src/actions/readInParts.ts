import type { RangeAddress } from "../workbook/addresses/RangeAddress";
import type { RangeReading, WorkbookHost } from "../workbook/WorkbookHost";

/** So many tables are read at once: an answer of Excel may hold five megabytes. */
const AT_ONCE = 40;

/** The ranges of many tables, read a part at a time, in their order. */
export async function readInParts(host: WorkbookHost, ranges: readonly RangeAddress[]): Promise<readonly RangeReading[]> {
  const readings: RangeReading[] = [];
  for (let first = 0; first < ranges.length; first += AT_ONCE) {
    readings.push(...(await host.read({ ranges: ranges.slice(first, first + AT_ONCE) })).ranges);
  }
  return readings;
}
