import type { CellReference, Formula } from "../../../workbook/formulas/Formula";

/** The formula as it reads in a cell so many rows and columns further on: what is absolute stays. */
export function moveFormula(formula: Formula, rows: number, columns: number): Formula {
  if (rows === 0 && columns === 0) return formula;
  const cell = (reference: CellReference): CellReference => ({
    ...reference,
    row: reference.absoluteRow === true ? reference.row : reference.row + rows,
    column: reference.absoluteColumn === true ? reference.column : reference.column + columns,
  });
  switch (formula.type) {
    case "cell":
      return cell(formula);
    case "range":
      return { ...formula, from: cell(formula.from), to: cell(formula.to) };
    case "call":
      return { ...formula, arguments: formula.arguments.map((argument) => moveFormula(argument, rows, columns)) };
    case "binary":
      return { ...formula, left: moveFormula(formula.left, rows, columns), right: moveFormula(formula.right, rows, columns) };
    case "negate":
      return { ...formula, operand: moveFormula(formula.operand, rows, columns) };
    case "number":
    case "text":
    case "boolean":
    case "name":
      return formula;
  }
}
