import { printRange } from "../../../workbook/addresses/printAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { RangeValues } from "../../../workbook/WorkbookHost";
import { bySheet, joinAddresses, type ExcelRequest } from "../ExcelRequest";
import { readValues } from "./readCells";

/** Gives the values of ranges once the request has been answered; null where Excel told other areas than it was asked for. */
export type LoadedValues = () => readonly RangeValues[] | null;

/** Asks for the values of ranges, in their order: those of one sheet as areas of one object, since each object costs as much to ask for as a hundred short values. */
export function loadValues(request: ExcelRequest, wanted: readonly RangeAddress[]): LoadedValues {
  const loaded = bySheet(wanted).flatMap(([sheet, ranges]) => loadAreas(request, sheet, ranges));
  return () => {
    const told = new Map<RangeAddress, RangeValues>();
    for (const { ranges, read } of loaded) {
      const areas = read();
      if (areas.length !== ranges.length) return null;
      for (const [at, range] of ranges.entries()) {
        const values = areas[at] ?? [];
        if (values.length !== range.rows || values[0]?.length !== range.columns) return null;
        told.set(range, readValues(range, { values }));
      }
    }
    return wanted.flatMap((range) => told.get(range) ?? []);
  };
}

/** Asks for each range by itself. */
export function loadEach(request: ExcelRequest, wanted: readonly RangeAddress[]): () => readonly RangeValues[] {
  const loaded = wanted.map((range) => ({ range, read: loadOne(request, range) }));
  return () => loaded.map(({ range, read }) => readValues(range, { values: read() }));
}

interface LoadedAreas {
  readonly ranges: readonly RangeAddress[];
  readonly read: () => readonly unknown[][][];
}

function loadAreas(request: ExcelRequest, sheet: string, ranges: readonly RangeAddress[]): readonly LoadedAreas[] {
  let done = 0;
  return joinAddresses(ranges.map(printRange)).map((address): LoadedAreas => {
    const own = ranges.slice(done, done + address.split(",").length);
    done += own.length;
    const [only] = own;
    if (only !== undefined && own.length === 1) {
      const read = loadOne(request, only);
      return { ranges: own, read: () => [read()] };
    }
    const areas = request.sheet(sheet).getRanges(address);
    areas.untrack();
    areas.load("areas/items/values");
    return { ranges: own, read: () => areas.areas.items.map(({ values }) => values as unknown[][]) };
  });
}

function loadOne(request: ExcelRequest, range: RangeAddress): () => unknown[][] {
  const one = request.range(range.sheet, range);
  one.load("values");
  return () => one.values as unknown[][];
}
