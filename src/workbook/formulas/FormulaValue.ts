/** An error as a cell shows it. */
export type FormulaErrorText = "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#N/A" | "#NUM!";

/** A cell's error, as a value: it travels through formulas until IFERROR. */
export class FormulaError {
  constructor(readonly text: FormulaErrorText) {}
}

/** One value in a formula; null is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** What part of a formula gives: one value, or a rectangle of them from a reference. */
export type FormulaValue = Scalar | readonly (readonly Scalar[])[];

/** Whether the value is a rectangle, by rows, and not a single value. */
export function isGrid(value: FormulaValue): value is readonly (readonly Scalar[])[] {
  return Array.isArray(value);
}

/** The value as a number, as Excel's operators take it: empty is 0, a text of digits its number. */
export function numberFrom(value: Scalar): number | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(value) ? Number(value) : new FormulaError("#VALUE!");
}

/** The value as text, as & takes it. A number is written with the language's decimal mark. */
export function textFrom(value: Scalar, decimalMark: string): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))).replace(".", decimalMark) : value;
}

/** The value as IF takes it: empty and 0 are false, any other number true; a text that is neither TRUE nor FALSE is #VALUE!, and an error stays one. */
export function booleanFrom(value: Scalar): boolean | FormulaError {
  if (value instanceof FormulaError) return value;
  if (typeof value === "string") return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : new FormulaError("#VALUE!");
  return value !== null && value !== false && value !== 0;
}
