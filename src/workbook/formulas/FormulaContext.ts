import type { Language } from "../../locale/Language";
import type { Formula } from "./Formula";
import type { FormulaValue, Scalar } from "./FormulaValue";

/** What a formula is computed against. */
export interface FormulaContext {
  /** The sheet that the formula stands on. */
  readonly sheet: string;
  /** The language of the program that shows the sheet: FIXED and & write numbers with its separators. */
  readonly language: Language;
  readonly cell: (sheet: string, row: number, column: number) => Scalar;
  /** Whether a sheet is there: a reference to one that is not is #REF!. Not given where every sheet is. */
  readonly hasSheet?: (sheet: string) => boolean;
  /** What a defined name stands for, or null where there is no such name. */
  readonly name: (name: string) => Formula | null;
}

/** What a function may ask of the evaluator: the value of an argument. */
export interface FormulaScope {
  readonly language: Language;
  /** The argument's value, a reference as its rectangle. */
  readonly value: (formula: Formula) => FormulaValue;
  /** The argument's one value. */
  readonly scalar: (formula: Formula) => Scalar;
}
