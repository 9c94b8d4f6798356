import { printCell, printColumn, printSheetName } from "../addresses/printAddress";
import type { BinaryOperator, CellReference, Formula } from "./Formula";

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4,
};
const NEGATION = 5;

/** The formula as Excel's English A1 notation, with its "=". SUM of C6 to C9 → "=SUM(C6:C9)" */
export function printFormula(formula: Formula): string {
  return `=${print(formula, 0)}`;
}

function print(formula: Formula, outer: number): string {
  switch (formula.type) {
    case "number":
      return formula.value < 0 && outer >= NEGATION ? `(${formula.value})` : printNumber(formula.value);
    case "text":
      return `"${formula.value.replace(/"/g, '""')}"`;
    case "boolean":
      return formula.value ? "TRUE" : "FALSE";
    case "cell":
      return `${formula.sheet === undefined ? "" : `${printSheetName(formula.sheet)}!`}${printReference(formula)}`;
    case "range":
      return `${print(formula.from, 0)}:${printReference(formula.to)}`;
    case "name":
      return formula.name;
    case "call":
      return `${formula.function}(${formula.arguments.map((argument) => print(argument, 0)).join(",")})`;
    case "negate":
      return parenthesise(`-${print(formula.operand, NEGATION + 1)}`, NEGATION, outer);
    case "binary": {
      const own = PRECEDENCE[formula.operator];
      return parenthesise(`${print(formula.left, own)}${formula.operator}${print(formula.right, own + 1)}`, own, outer);
    }
  }
}

function parenthesise(text: string, own: number, outer: number): string {
  return own < outer ? `(${text})` : text;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error("A formula cannot hold an endless number");
  return String(value);
}

function printReference(cell: CellReference): string {
  if (cell.absoluteRow !== true && cell.absoluteColumn !== true) return printCell(cell);
  return `${cell.absoluteColumn === true ? "$" : ""}${printColumn(cell.column)}${cell.absoluteRow === true ? "$" : ""}${cell.row + 1}`;
}
