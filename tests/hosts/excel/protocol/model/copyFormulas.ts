import { moveFormula } from "../../../../../src/workbook/formulas/moveFormula";
import { parseFormula } from "../../../../../src/workbook/formulas/parseFormula";
import { printFormula } from "../../../../../src/workbook/formulas/printFormula";
import { invalidArgument, ProtocolViolation } from "../faults";
import { cellsOf, overlaps, printArea, type Area } from "./Area";
import type { Book } from "./Book";
import { keyOf, type Content, type Sheet } from "./Sheet";

/**
 * Copies formulas, and what else the cells hold, without their looks, as often as the target is larger. Relative references move along.
 * Excel grows a target that is no multiple of the source; nobody of ours asks for that. Rows that a filter hides are passed over.
 */
export function copyFormulas(book: Book, from: Sheet, source: Area, to: Sheet, target: Area): void {
  if (target.rows % source.rows !== 0 || target.columns % source.columns !== 0) throw new ProtocolViolation(`a copy of ${printArea(source)} to ${printArea(target)}`);
  if (from === to && overlaps(source, target)) throw new ProtocolViolation(`a copy of ${printArea(source)} onto itself`);
  for (const { row, column } of cellsOf(target)) {
    if (to.hiddenRows.has(row)) continue;
    const [down, across] = [source.row + ((row - target.row) % source.rows), source.column + ((column - target.column) % source.columns)];
    const content = from.contents.get(keyOf(down, across));
    if (content === undefined) to.contents.delete(keyOf(row, column));
    else to.contents.set(keyOf(row, column), moved(content, row - down, column - across));
  }
  book.changed();
}

function moved(content: Content, rows: number, columns: number): Content {
  if (!("formula" in content)) return content;
  const formula = parseFormula(content.formula);
  if (formula === null) throw new ProtocolViolation(`the model cannot move ${content.formula}`);
  const text = printFormula(moveFormula(formula, rows, columns));
  // A reference over the sheet's edge; none of ours goes there.
  if (parseFormula(text) === null) throw invalidArgument("Range.copyFrom");
  return { formula: text };
}
