import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";

/** Where the columns of a register stand; zero-based, of its sheet. The lists stand beside what is printed. */
export const REGISTER_COLUMNS = { unit: 0, row: 1, amount: 2, decision: 3, date: 4, flag: 6, knownUnits: 7, placeUnits: 8, placeRows: 9, knownRows: 10 } as const;

/** Where the rows and columns of a register stand now. */
export interface RegisterLayout {
  readonly sheet: string;
  /** The column of units, from the first entry to the last place for one. */
  readonly entries: RangeAddress;
  /** The cells of a column of entries. */
  readonly column: (name: keyof typeof REGISTER_COLUMNS) => RangeAddress;
  /** So many cells of a list, from its top. */
  readonly list: (name: "knownUnits" | "placeUnits" | "placeRows" | "knownRows", count: number) => RangeAddress;
}

/** The register whose units stand in these cells, whatever rows a person has put above or between them. */
export function layOutRegister(units: RangeAddress): RegisterLayout {
  const { sheet, row, rows } = units;
  const at = (name: keyof typeof REGISTER_COLUMNS): number => units.column + REGISTER_COLUMNS[name];
  return {
    sheet,
    entries: units,
    column: (name) => rangeAt(sheet, row, at(name), rows),
    list: (name, count) => rangeAt(sheet, row, at(name), count),
  };
}
