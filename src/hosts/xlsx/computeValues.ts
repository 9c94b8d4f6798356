import { parseFullRange } from "../../workbook/addresses/parseAddress";
import { createSheetEvaluator, type FormulaCell, type SheetsSource } from "../../workbook/formulas/createSheetEvaluator";
import type { Formula } from "../../workbook/formulas/Formula";
import { FormulaError } from "../../workbook/formulas/FormulaValue";
import { isErrorText } from "../../workbook/formulas/isErrorText";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import type { CellValue } from "../../workbook/WorkbookHost";
import { cellKey, type Cell, type NameState, type SheetState, type WorkbookState } from "./state/WorkbookState";

/** The program's language, which FIXED writes in. */
export type FormulaLanguage = SheetsSource["language"];

/** What a cell shows. Formulas that are none of ours keep the value that the file has for them. */
export type Compute = (sheet: string, row: number, column: number) => CellValue;

// A file's own error must travel through our formulas as an error, not as a text.
const ERROR: FormulaCell = { formula: { type: "binary", operator: "/", left: { type: "number", value: 1 }, right: { type: "number", value: 0 } } };

const trees = new Map<string, Formula | null>();
const MOST_TREES = 50_000;

/** The tree of a cell's formula; null where it has none or one that is none of ours. */
export function treeOf(cell: Cell): Formula | null {
  if (cell.tree !== null || cell.formula === null) return cell.tree;
  const known = trees.get(cell.formula);
  if (known !== undefined) return known;
  if (trees.size >= MOST_TREES) trees.clear();
  const tree = parseFormula(cell.formula);
  trees.set(cell.formula, tree);
  return tree;
}

/** Computes cells of one state, each once. */
export function computeValues(state: WorkbookState, language: FormulaLanguage): Compute {
  const sheets = new Map(state.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.cells]));
  const names = meaningsOf(state.names);
  // Most references stay on their own sheet: the last one asked for is at hand.
  let last: { readonly sheet: string; readonly cells: SheetState["cells"] | undefined } | null = null;
  const find = (sheet: string): SheetState["cells"] | undefined => {
    if (last === null || last.sheet !== sheet) last = { sheet, cells: cellsOf(sheets, sheet) };
    return last.cells;
  };
  const compute = createSheetEvaluator({
    language,
    cell: (sheet, row, column) => {
      const cell = find(sheet)?.get(cellKey(row, column));
      return cell === undefined ? null : contentOf(cell);
    },
    hasSheet: (sheet) => find(sheet) !== undefined,
    name: (name, sheet) => names.get(nameKey(sheet, name)) ?? names.get(nameKey(null, name)) ?? null,
  });
  return (sheet, row, column) => {
    const cell = find(sheet)?.get(cellKey(row, column));
    if (cell === undefined || treeOf(cell) === null) return cell?.value ?? null;
    const value = compute(sheet, row, column);
    return value instanceof FormulaError ? value.text : value;
  };
}

function cellsOf(sheets: ReadonlyMap<string, SheetState["cells"]>, name: string): SheetState["cells"] | undefined {
  return sheets.get(name) ?? sheets.get(name.toLowerCase());
}

function contentOf(cell: Cell): FormulaCell {
  const tree = treeOf(cell);
  if (tree !== null) return { formula: tree };
  // Only a formula fails; a text that reads like an error is a text.
  return cell.formula !== null && typeof cell.value === "string" && isErrorText(cell.value) ? ERROR : cell.value;
}

function meaningsOf(names: readonly NameState[]): ReadonlyMap<string, Formula> {
  const meanings = new Map<string, Formula>();
  for (const { scope, name, refersTo } of names) {
    const meaning = meaningOf(refersTo);
    if (meaning !== null) meanings.set(nameKey(scope, name), meaning);
  }
  return meanings;
}

function meaningOf(refersTo: string): Formula | null {
  const range = parseFullRange(refersTo);
  if (range === null) return parseFormula(refersTo);
  const { sheet, row, column, rows, columns } = range;
  const from: Formula = { type: "cell", sheet, row, column };
  return rows === 1 && columns === 1 ? from : { type: "range", from, to: { type: "cell", row: row + rows - 1, column: column + columns - 1 } };
}

function nameKey(scope: string | null, name: string): string {
  return `${scope === null ? "" : scope.toLowerCase()}!${name.toLowerCase()}`;
}
