import { createSheetEvaluator } from "../../../../../src/workbook/formulas/createSheetEvaluator";
import type { Formula } from "../../../../../src/workbook/formulas/Formula";
import { FormulaError } from "../../../../../src/workbook/formulas/FormulaValue";
import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import { ProtocolViolation } from "../faults";
import type { Book, DefinedName } from "./Book";
import type { Sheet, Value } from "./Sheet";

const parsed = new Map<string, Formula>();
// Our evaluator knows no error by itself, only a formula that fails.
const FAILING = { formula: read("=1/0") };

/** The value of any cell as it stands now, an error as its text; null where the cell is empty. */
export function computeBook(book: Book): (sheet: Sheet, row: number, column: number) => Value | null {
  const compute = createSheetEvaluator({
    language: "fi",
    cell: (name, row, column) => {
      const sheet = book.find(name);
      const content = sheet === undefined ? undefined : book.contentAt(sheet, row, column);
      if (content === undefined) return null;
      if ("formula" in content) return { formula: read(content.formula) };
      return "error" in content ? FAILING : content.value;
    },
    hasSheet: (name) => book.find(name) !== undefined,
    name: (name, from) => {
      const sheet = book.find(from);
      const named = book.names.filter((other) => other.name.toLowerCase() === name.toLowerCase());
      const found = named.find((other) => other.scope === sheet?.id) ?? named.find((other) => other.scope === null);
      return found === undefined ? null : meaningOf(book, found);
    },
  });
  return (sheet, row, column) => {
    const content = book.contentAt(sheet, row, column);
    if (content !== undefined && "error" in content) return content.error;
    const value = compute(sheet.name, row, column);
    return value instanceof FormulaError ? value.text : value;
  };
}

function read(text: string): Formula {
  const formula = parsed.get(text) ?? parseFormula(text);
  if (formula === null) throw new ProtocolViolation(`our evaluator cannot read ${text}`);
  parsed.set(text, formula);
  return formula;
}

function meaningOf(book: Book, { refersTo }: DefinedName): Formula | null {
  if ("formula" in refersTo) return read(refersTo.formula);
  const sheet = book.sheets.find((other) => other.id === refersTo.sheetId);
  if (sheet === undefined) return null;
  const { row, column, rows, columns } = refersTo.area;
  const from = { type: "cell", sheet: sheet.name, row, column, absoluteRow: true, absoluteColumn: true } as const;
  return rows === 1 && columns === 1 ? from : { type: "range", from, to: { ...from, row: row + rows - 1, column: column + columns - 1 } };
}
