import { HostError } from "../../workbook/HostError";
import type { ApplyOptions, RangeReading, WorkbookHost } from "../../workbook/WorkbookHost";

/** The first sheets show how much the others may hold. */
const FIRST = 20;

/** So much is asked for at once: an answer of Excel may hold five megabytes, and a sheet may be larger than those before it. */
const BYTES_AT_ONCE = 2_000_000;

/** The used parts of many sheets one by one, in their order, read a few sheets at a time. Between reads it can be cancelled: throws HostError "cancelled". */
export async function* readUsedInParts(host: WorkbookHost, sheets: readonly string[], isCancelled: ApplyOptions["isCancelled"] = undefined): AsyncGenerator<RangeReading> {
  let atOnce = FIRST;
  for (let done = 0; done < sheets.length;) {
    const part = sheets.slice(done, done + atOnce);
    const { usedRanges } = await host.read({ usedRangesOf: part });
    if (isCancelled?.() === true) throw new HostError("cancelled");
    done += part.length;
    const bytes = usedRanges.reduce((sum, reading) => sum + estimateBytes(reading), 0);
    atOnce = Math.max(1, Math.floor((BYTES_AT_ONCE * part.length) / Math.max(1, bytes)));
    yield* usedRanges;
  }
}

/** What a number, or a blank cell, takes in an answer. */
const NUMBER = 8;

/** How large an answer the reading was: a typed cell is told twice, as a value and as a formula. */
function estimateBytes({ values, formulas }: RangeReading): number {
  let bytes = 0;
  values.forEach((row, place) => row.forEach((value, column) => {
    const own = typeof value === "string" ? value.length + 3 : NUMBER;
    const formula = formulas[place]?.[column] ?? null;
    bytes += own + (formula === null ? own : formula.length + 3);
  }));
  return bytes;
}
