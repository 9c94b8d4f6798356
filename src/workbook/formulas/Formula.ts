/**
 * The functions a formula of ours may call. Univer, LibreOffice and our evaluator agree on each;
 * a new one joins once they do (tests/laws/formulaFunctions.test.ts).
 */
export const FORMULA_FUNCTIONS = [
  "SUM", "SUMIFS", "SUMPRODUCT", "IF", "IFERROR", "AND", "OR", "NOT", "INDEX", "MATCH", "ROUND", "ABS", "SIGN",
  "MAX", "MIN", "COUNT", "COUNTA", "COUNTIFS", "ISNUMBER", "FIXED",
] as const;

export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

export type BinaryOperator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** A cell as a formula writes it: zero-based, each part absolute ($) or relative; no sheet is the formula's own. */
export interface CellReference {
  readonly type: "cell";
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly absoluteRow?: boolean;
  readonly absoluteColumn?: boolean;
}

/** A rectangle as a formula writes it, corners included. */
export interface RangeReference {
  readonly type: "range";
  readonly from: CellReference;
  readonly to: CellReference;
}

/** A formula as a tree: one printer (`printFormula`), one parser (`parseFormula`), one evaluator (`evaluateFormula`). */
export type Formula =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  | CellReference
  | RangeReference
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "call"; readonly function: FormulaFunction; readonly arguments: readonly Formula[] }
  | { readonly type: "binary"; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly type: "negate"; readonly operand: Formula };
