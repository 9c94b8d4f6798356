import type { BinaryOperator, CellReference, Formula, FormulaFunction, RangeReference } from "./Formula";

/** Short constructors, so that a formula reads like the formula it becomes. */
export function call(name: FormulaFunction, ...list: readonly (Formula | number | string)[]): Formula {
  return { type: "call", function: name, arguments: list.map(lift) };
}

/** Two parts with an operator between; brackets are the printer's business. */
export function binary(left: Formula | number | string, operator: BinaryOperator, right: Formula | number | string): Formula {
  return { type: "binary", operator, left: lift(left), right: lift(right) };
}

/** Texts joined with &, from the left; texts that follow each other are one. */
export function join(first: Formula | string, ...rest: readonly (Formula | string)[]): Formula {
  const parts: Formula[] = [];
  for (const part of [first, ...rest].map(lift)) {
    const before = parts.at(-1);
    if (before?.type === "text" && part.type === "text") parts[parts.length - 1] = { type: "text", value: before.value + part.value };
    else parts.push(part);
  }
  const [head = lift(""), ...tail] = parts;
  return tail.reduce<Formula>((left, right) => binary(left, "&", right), head);
}

/** The cell at a zero-based row and column of the formula's own sheet, relative in both. */
export function at(row: number, column: number): CellReference {
  return { type: "cell", row, column };
}

/** The rectangle between two cells, both included. */
export function span(from: CellReference, to: CellReference): RangeReference {
  return { type: "range", from, to };
}

/** What a name of the workbook or the sheet stands for. */
export function named(name: string): Formula {
  return { type: "name", name };
}

/** The part with a minus before it. */
export function negate(operand: Formula): Formula {
  return { type: "negate", operand };
}

function lift(part: Formula | number | string): Formula {
  if (typeof part === "number") return { type: "number", value: part };
  return typeof part === "string" ? { type: "text", value: part } : part;
}
