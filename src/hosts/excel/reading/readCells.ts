import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { CellValue, RangeReading, RangeValues } from "../../../workbook/WorkbookHost";

/** A loaded range as the port tells it. */
export function readCells(range: RangeAddress, loaded: { readonly values: unknown[][]; readonly formulas: unknown[][] }): RangeReading {
  return {
    ...readValues(range, loaded),
    formulas: loaded.formulas.map((row, at) => row.map((formula, column) => readFormula(formula, loaded.values[at]?.[column]))),
  };
}

/** The values alone of a loaded range. */
export function readValues(range: RangeAddress, loaded: { readonly values: unknown[][] }): RangeValues {
  return { range, values: loaded.values.map((row) => row.map(readValue)) };
}

/** Excel tells an empty cell as an empty text. */
export function readValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The formula, or null. A text that begins with "=" is told in both places alike; a formula never is its own value. */
export function readFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
