import { sameSheet } from "../../workbook/addresses/RangeAddress";
import { printRange } from "../../workbook/addresses/printAddress";

/** A rectangle by its place alone, the sheet known. */
type Rectangle = Parameters<typeof printRange>[0];

/** One request to Excel while it is filled: sheets and ranges by name, each proxy untracked, since none outlives the request. */
export class ExcelRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name.toLowerCase());
    return known ?? this.keep(name, this.context.workbook.worksheets.getItem(name));
  }

  keep(name: string, sheet: Excel.Worksheet): Excel.Worksheet {
    this.sheets.set(name.toLowerCase(), sheet);
    return sheet;
  }

  /** A sheet of this name may be another one from here on. */
  forget(name: string): void {
    this.sheets.delete(name.toLowerCase());
    for (const key of [...this.ranges.keys()]) if (key.startsWith(`${name.toLowerCase()}!`)) this.ranges.delete(key);
  }

  /** The rectangle; asked for twice it is one, which a request pays for once. */
  range(sheet: string, rectangle: Rectangle): Excel.Range {
    const address = printRange(rectangle);
    const key = `${sheet.toLowerCase()}!${address}`;
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    const range = this.sheet(sheet).getRange(address);
    range.untrack();
    this.ranges.set(key, range);
    return range;
  }

  /** Whole rows. Never kept: they are asked for to be inserted or deleted, and then every kept range may be another. */
  rows(sheet: string, row: number, count: number): Excel.Range {
    this.forget(sheet);
    const rows = this.sheet(sheet).getRange(`${row + 1}:${row + count}`);
    rows.untrack();
    return rows;
  }

  /** The rectangles of one sheet as one or a few areas, since an address may not be long. */
  areas(sheet: string, rectangles: readonly Rectangle[]): readonly (Excel.RangeAreas | Excel.Range)[] {
    const [first] = rectangles;
    if (first !== undefined && rectangles.length === 1) return [this.range(sheet, first)];
    return joinAddresses(rectangles.map(printRange)).map((address) => {
      const areas = this.sheet(sheet).getRanges(address);
      areas.untrack();
      return areas;
    });
  }

  names(scope: string | null): Excel.NamedItemCollection {
    return scope === null ? this.context.workbook.names : this.sheet(scope).names;
  }
}

const ADDRESS_LENGTH = 250;

/** Addresses joined by commas into as few texts as stay under Excel's limit. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length + 1 > ADDRESS_LENGTH) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}

/** The rectangles by the sheet that they lie on. */
export function bySheet<Part extends { readonly sheet: string }>(parts: readonly Part[]): readonly (readonly [string, readonly Part[]])[] {
  const groups: [string, Part[]][] = [];
  for (const part of parts) {
    const group = groups.find(([sheet]) => sameSheet(sheet, part.sheet));
    if (group === undefined) groups.push([part.sheet, [part]]);
    else group[1].push(part);
  }
  return groups;
}
