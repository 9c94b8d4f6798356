import type { Language } from "../../locale/Language";
import { SHEET_COLUMNS } from "../addresses/RangeAddress";
import { createEvaluator } from "./evaluateFormula";
import type { Formula } from "./Formula";
import type { FormulaError, Scalar } from "./FormulaValue";

/** A cell before computing: a value, or a formula. */
export type FormulaCell = Exclude<Scalar, FormulaError> | { readonly formula: Formula };

/** Cells and names as a keeper of a workbook holds them. Rows and columns are zero-based. */
export interface SheetsSource {
  readonly cell: (sheet: string, row: number, column: number) => FormulaCell;
  /** Whether a sheet is there; not given where every sheet is. */
  readonly hasSheet?: (sheet: string) => boolean;
  /** The meaning of a defined name as seen from a sheet, or null. */
  readonly name: (name: string, sheet: string) => Formula | null;
  readonly language: Language;
}

/** What has been computed of a sheet, and how its formulas are. */
interface SheetValues {
  readonly known: Map<number, Scalar>;
  readonly evaluate: (formula: Formula) => Scalar;
}

/** Computes any cell of a workbook, each once; a circle of formulas is 0, as Excel shows it. */
export function createSheetEvaluator(source: SheetsSource): (sheet: string, row: number, column: number) => Scalar {
  const sheets = new Map<string, SheetValues>();
  // Most references stay on their own sheet: the last one asked for is at hand.
  let last: { readonly sheet: string; readonly values: SheetValues } | null = null;
  const valuesOf = (sheet: string): SheetValues => {
    if (last !== null && last.sheet === sheet) return last.values;
    let values = sheets.get(sheet);
    if (values === undefined) {
      const evaluate = createEvaluator({ sheet, language: source.language, cell: compute, name: (name) => source.name(name, sheet), ...(source.hasSheet === undefined ? {} : { hasSheet: source.hasSheet }) });
      values = { known: new Map(), evaluate };
      sheets.set(sheet, values);
    }
    last = { sheet, values };
    return values;
  };
  const compute = (sheet: string, row: number, column: number): Scalar => {
    const { known, evaluate } = valuesOf(sheet);
    const at = row * SHEET_COLUMNS + column;
    const earlier = known.get(at);
    if (earlier !== undefined) return earlier;
    const content = source.cell(sheet, row, column);
    if (content === null || typeof content !== "object") return content;
    known.set(at, 0);
    // A formula never gives an empty cell: Excel shows 0.
    const value = evaluate(content.formula) ?? 0;
    known.set(at, value);
    return value;
  };
  return compute;
}
