import type { RangeAddress } from "../addresses/RangeAddress";
import type { WorkbookReading } from "../WorkbookHost";

/** Where a name of the whole workbook stands, told in lower case as our names are; null where there is no such name, or what it named is gone. */
export function findNamedRange(names: WorkbookReading["names"], wanted: string): RangeAddress | null {
  return names.find(({ scope, name }) => scope === null && name.toLowerCase() === wanted)?.range ?? null;
}
