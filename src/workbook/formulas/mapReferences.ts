import type { CellReference, Formula } from "./Formula";

/** How a cell of a formula is changed. `sheet` is the one that its reference names, for both corners of a range; undefined is the formula's own. */
export type ReferenceChange = (cell: CellReference, sheet: string | undefined) => CellReference;

/** The formula with each of its cells changed, those at the corners of ranges too; everything else as it is. */
export function mapReferences(formula: Formula, change: ReferenceChange): Formula {
  switch (formula.type) {
    case "cell":
      return change(formula, formula.sheet);
    case "range":
      return { ...formula, from: change(formula.from, formula.from.sheet), to: change(formula.to, formula.from.sheet) };
    case "call":
      return { ...formula, arguments: formula.arguments.map((argument) => mapReferences(argument, change)) };
    case "binary":
      return { ...formula, left: mapReferences(formula.left, change), right: mapReferences(formula.right, change) };
    case "negate":
      return { ...formula, operand: mapReferences(formula.operand, change) };
    case "number":
    case "text":
    case "boolean":
    case "name":
      return formula;
  }
}
