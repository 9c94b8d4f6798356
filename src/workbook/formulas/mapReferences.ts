import type { CellReference, Formula } from "./Formula";

/** The formula with each of its cells changed, those at the corners of ranges too; everything else as it is. */
export function mapReferences(formula: Formula, change: (cell: CellReference) => CellReference): Formula {
  switch (formula.type) {
    case "cell":
      return change(formula);
    case "range":
      return { ...formula, from: change(formula.from), to: change(formula.to) };
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
