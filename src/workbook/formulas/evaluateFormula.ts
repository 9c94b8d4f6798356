import type { Language } from "../../locale/Language";
import { compare, decimalMark } from "./compareValues";
import type { BinaryOperator, CellReference, Formula } from "./Formula";
import type { FormulaContext, FormulaScope } from "./FormulaContext";
import { FormulaError, isGrid, numberFrom, textFrom, type FormulaValue, type Scalar } from "./FormulaValue";
import { FUNCTIONS } from "./functions";
import { addNumbers } from "./sumNumbers";

/** Characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** The value that Excel would show for the formula. */
export function evaluateFormula(formula: Formula, context: FormulaContext): Scalar {
  return createEvaluator(context)(formula);
}

/** Evaluates formulas of one context; made once for the many formulas of a sheet. */
export function createEvaluator(context: FormulaContext): (formula: Formula) => Scalar {
  const scope: FormulaScope = {
    language: context.language,
    value: (formula) => evaluate(formula, context, scope),
    scalar: (formula) => {
      const value = evaluate(formula, context, scope);
      return isGrid(value) ? (value[0]?.[0] ?? null) : value;
    },
  };
  return scope.scalar;
}

function evaluate(formula: Formula, context: FormulaContext, scope: FormulaScope): FormulaValue {
  switch (formula.type) {
    case "number":
    case "text":
    case "boolean":
      return formula.value;
    case "cell":
      return isGone(formula, context) ? new FormulaError("#REF!") : context.cell(formula.sheet ?? context.sheet, formula.row, formula.column);
    case "range":
      return isGone(formula.from, context) ? new FormulaError("#REF!") : readRange(formula.from, formula.to, context);
    case "name": {
      const meaning = context.name(formula.name);
      return meaning === null ? new FormulaError("#NAME?") : scope.value(meaning);
    }
    case "call":
      return FUNCTIONS[formula.function](formula.arguments, scope);
    case "negate": {
      const operand = numberFrom(scope.scalar(formula.operand));
      return operand instanceof FormulaError ? operand : 0 - operand;
    }
    case "binary":
      return evaluateBinary(formula.operator, scope.scalar(formula.left), scope.scalar(formula.right), context.language);
  }
}

/** Whether the sheet that a reference names has been removed. */
function isGone({ sheet }: CellReference, context: FormulaContext): boolean {
  return sheet !== undefined && context.hasSheet?.(sheet) === false;
}

function readRange(from: CellReference, to: CellReference, context: FormulaContext): Scalar[][] {
  const sheet = from.sheet ?? context.sheet;
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  // Ranges are read more often than anything else is done: loops are twice as fast as Array.from here.
  const grid: Scalar[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const line: Scalar[] = [];
    for (let column = left; column <= right; column += 1) line.push(context.cell(sheet, row, column));
    grid.push(line);
  }
  return grid;
}

function evaluateBinary(operator: BinaryOperator, left: Scalar, right: Scalar, language: Language): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  switch (operator) {
    case "+":
    case "-":
    case "*":
    case "/":
      return calculate(operator, left, right);
    case "&":
      return joinTexts(`${String(textFrom(left, decimalMark(language)))}${String(textFrom(right, decimalMark(language)))}`);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
  }
}

/** As in Excel, a text that no cell could hold is an error. */
function joinTexts(joined: string): Scalar {
  return joined.length > LONGEST_TEXT ? new FormulaError("#VALUE!") : joined;
}

function calculate(operator: "+" | "-" | "*" | "/", left: Scalar, right: Scalar): Scalar {
  const a = numberFrom(left);
  const b = numberFrom(right);
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  switch (operator) {
    case "+":
      return addNumbers(a, b);
    case "-":
      return addNumbers(a, -b);
    case "*":
      return a * b;
    case "/":
      return b === 0 ? new FormulaError("#DIV/0!") : a / b;
  }
}
