import type { Language } from "../../locale/Language";
import { evaluateFormula } from "./evaluateFormula";
import type { Formula } from "./Formula";
import type { FormulaError, Scalar } from "./FormulaValue";

/** A cell before computing: a value, or a formula. */
export type FormulaCell = Exclude<Scalar, FormulaError> | { readonly formula: Formula };

/** Cells and names as a keeper of a workbook holds them. Rows and columns are zero-based. */
export interface SheetsSource {
  readonly cell: (sheet: string, row: number, column: number) => FormulaCell;
  /** The meaning of a defined name as seen from a sheet, or null. */
  readonly name: (name: string, sheet: string) => Formula | null;
  readonly language: Language;
}

/** Computes any cell of a workbook, each once; a circle of formulas is 0, as Excel shows it. */
export function createSheetEvaluator(source: SheetsSource): (sheet: string, row: number, column: number) => Scalar {
  const known = new Map<string, Map<number, Scalar>>();
  const compute = (sheet: string, row: number, column: number): Scalar => {
    const content = source.cell(sheet, row, column);
    if (content === null || typeof content !== "object") return content;
    const key = sheet.toLowerCase();
    let values = known.get(key);
    if (values === undefined) known.set(key, (values = new Map()));
    const at = row * 16_384 + column;
    const earlier = values.get(at);
    if (earlier !== undefined) return earlier;
    values.set(at, 0);
    const value = evaluateFormula(content.formula, {
      sheet,
      language: source.language,
      cell: compute,
      name: (name) => source.name(name, sheet),
    });
    // A formula never gives an empty cell: Excel shows 0.
    const shown = value === null ? 0 : value;
    values.set(at, shown);
    return shown;
  };
  return compute;
}
