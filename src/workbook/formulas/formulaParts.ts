import type { BinaryOperator, CellReference, Formula, FormulaFunction, RangeReference } from "./Formula";

/** Short constructors, so that a formula reads like the formula it becomes. */
export function call(name: FormulaFunction, ...list: readonly (Formula | number | string)[]): Formula {
  return { type: "call", function: name, arguments: list.map(lift) };
}

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

export function at(row: number, column: number): CellReference {
  return { type: "cell", row, column };
}

export function span(from: CellReference, to: CellReference): RangeReference {
  return { type: "range", from, to };
}

export function named(name: string): Formula {
  return { type: "name", name };
}

export function negate(operand: Formula): Formula {
  return { type: "negate", operand };
}

function lift(part: Formula | number | string): Formula {
  if (typeof part === "number") return { type: "number", value: part };
  return typeof part === "string" ? { type: "text", value: part } : part;
}
