import { formatFixed } from "../../domain/money/formatFixed";
import { roundHalfAway } from "../../domain/money/roundHalfAway";
import type { Formula, FormulaFunction } from "./Formula";
import { compare } from "./compareValues";
import type { FormulaScope } from "./FormulaContext";
import { FormulaError, booleanFrom, isGrid, numberFrom, type FormulaValue, type Scalar } from "./FormulaValue";
import { matchesCriterion } from "./matchesCriterion";
import { sumNumbers } from "./sumNumbers";

type Implementation = (list: readonly Formula[], scope: FormulaScope) => FormulaValue;

const NO_VALUE = new FormulaError("#VALUE!");

/** What each function does with its arguments, as Excel, Univer and LibreOffice do. */
export const FUNCTIONS: Readonly<Record<FormulaFunction, Implementation>> = {
  SUM: (list, scope) => overNumbers(list, scope, sumNumbers),
  MAX: (list, scope) => overNumbers(list, scope, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: (list, scope) => overNumbers(list, scope, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  COUNT: (list, scope) => countScalars(list, scope, (value) => typeof value === "number"),
  COUNTA: (list, scope) => countScalars(list, scope, (value) => value !== null),
  ABS: (list, scope) => onNumber(list, scope, Math.abs),
  SIGN: (list, scope) => onNumber(list, scope, Math.sign),
  ROUND: (list, scope) => onNumbers(list, scope, (number, digits) => roundHalfAway(number, digits ?? 0)),
  FIXED: (list, scope) => onNumbers(list, scope, (number, digits) => formatFixed(number, digits ?? 2, scope.language)),
  AND: (list, scope) => allTruths(list, scope, (truths) => truths.every(Boolean)),
  OR: (list, scope) => allTruths(list, scope, (truths) => truths.some(Boolean)),
  NOT: (list, scope) => allTruths(list, scope, ([first]) => first !== true),
  ISNUMBER: ([first], scope) => first !== undefined && typeof scope.scalar(first) === "number",
  IF: ([condition, then, otherwise], scope) => {
    if (condition === undefined || then === undefined) return NO_VALUE;
    const holds = booleanFrom(scope.scalar(condition));
    if (holds instanceof FormulaError) return holds;
    if (holds) return scope.value(then);
    return otherwise === undefined ? false : scope.value(otherwise);
  },
  IFERROR: ([first, fallback], scope) => {
    if (first === undefined || fallback === undefined) return NO_VALUE;
    const value = scope.value(first);
    return value instanceof FormulaError ? scope.value(fallback) : value;
  },
  INDEX: ([source, row, column], scope) => {
    if (source === undefined || row === undefined) return NO_VALUE;
    const first = numberFrom(scope.scalar(row));
    const second = column === undefined ? null : numberFrom(scope.scalar(column));
    if (first instanceof FormulaError) return first;
    if (second instanceof FormulaError) return second;
    // Of a column of cells the others need not be computed.
    if (source.type === "range" && second === null && source.from.column === source.to.column && source.from.row < source.to.row) {
      const place = source.from.row + Math.trunc(first) - 1;
      return first >= 1 && place <= source.to.row ? scope.value({ ...source.from, row: place }) : new FormulaError("#REF!");
    }
    const grid = gridOf(scope.value(source));
    // One index into a single row counts its columns.
    const [r, c] = second === null && grid.length === 1 ? [1, first] : [first, second ?? 1];
    return grid[r - 1]?.[c - 1] === undefined ? new FormulaError("#REF!") : (grid[r - 1]?.[c - 1] ?? null);
  },
  MATCH: ([wanted, source, mode], scope) => {
    if (wanted === undefined || source === undefined) return NO_VALUE;
    if (mode === undefined || scope.scalar(mode) !== 0) throw new Error("MATCH is used for exact matches only");
    const value = scope.scalar(wanted);
    if (value instanceof FormulaError) return value;
    const at = gridOf(scope.value(source)).flat().findIndex((one) => one !== null && !(one instanceof FormulaError) && compare(one, value) === 0);
    return at < 0 ? new FormulaError("#N/A") : at + 1;
  },
  COUNTIFS: (list, scope) => matchingCells(list, scope, (matches) => matches.filter(Boolean).length),
  SUMIFS: ([source, ...pairs], scope) => {
    if (source === undefined) return NO_VALUE;
    const cells = gridOf(scope.value(source)).flat();
    return matchingCells(pairs, scope, (matches) => {
      const summed = cells.filter((_, at) => matches[at] === true);
      return summed.find((cell) => cell instanceof FormulaError) ?? summed.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
    });
  },
  SUMPRODUCT: (list, scope) => {
    const columns = list.map((one) => gridOf(scope.value(one)).flat());
    const failed = columns.flat().find((value) => value instanceof FormulaError);
    if (failed !== undefined) return failed;
    const length = columns[0]?.length ?? 0;
    if (columns.some((column) => column.length !== length)) return NO_VALUE;
    return Array.from({ length }, (_, at) => columns.reduce((product, column) => product * (typeof column[at] === "number" ? column[at] : 0), 1)).reduce((sum, product) => sum + product, 0);
  },
};

function gridOf(value: FormulaValue): readonly (readonly Scalar[])[] {
  return isGrid(value) ? value : [[value]];
}

function countScalars(list: readonly Formula[], scope: FormulaScope, counts: (value: Scalar) => boolean): number {
  let count = 0;
  for (const one of list) for (const row of gridOf(scope.value(one))) for (const value of row) if (counts(value)) count += 1;
  return count;
}

// In a reference only numbers count; a text or a truth that stands in it is passed over.
function overNumbers(list: readonly Formula[], scope: FormulaScope, compute: (numbers: readonly number[]) => number): Scalar {
  const numbers: number[] = [];
  for (const one of list) {
    const isReference = one.type === "cell" || one.type === "range" || one.type === "name";
    for (const row of gridOf(scope.value(one))) {
      for (const value of row) {
        if (value instanceof FormulaError) return value;
        if (typeof value === "number") numbers.push(value);
        else if (!isReference && value !== null) {
          const number = numberFrom(value);
          if (number instanceof FormulaError) return number;
          numbers.push(number);
        }
      }
    }
  }
  return compute(numbers);
}

function onNumber(list: readonly Formula[], scope: FormulaScope, compute: (number: number) => number): Scalar {
  return onNumbers(list, scope, compute);
}

function onNumbers<Answer extends Scalar>(list: readonly Formula[], scope: FormulaScope, compute: (first: number, second?: number) => Answer): Scalar {
  const numbers: number[] = [];
  for (const one of list.slice(0, 2)) {
    const number = numberFrom(scope.scalar(one));
    if (number instanceof FormulaError) return number;
    numbers.push(number);
  }
  return numbers[0] === undefined ? NO_VALUE : compute(numbers[0], numbers[1]);
}

function allTruths(list: readonly Formula[], scope: FormulaScope, compute: (truths: readonly boolean[]) => boolean): Scalar {
  const truths: boolean[] = [];
  for (const one of list) {
    const value = booleanFrom(scope.scalar(one));
    if (value instanceof FormulaError) return value;
    truths.push(value);
  }
  return compute(truths);
}

function matchingCells(pairs: readonly Formula[], scope: FormulaScope, compute: (matches: readonly boolean[]) => Scalar): Scalar {
  let matches: readonly boolean[] | null = null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [source, criterion] = [pairs[at], pairs[at + 1]];
    if (source === undefined || criterion === undefined) return NO_VALUE;
    const among = scope.value(source);
    // An error in a cell only does not match; a reference that is one has no cells.
    if (among instanceof FormulaError && source.type !== "cell") return among;
    const cells = gridOf(among).flat();
    const wanted = scope.scalar(criterion);
    if (wanted instanceof FormulaError) return wanted;
    const before: readonly boolean[] | null = matches;
    if (before !== null && before.length !== cells.length) return NO_VALUE;
    matches = cells.map((cell, index) => (before === null || before[index] === true) && matchesCriterion(cell, wanted));
  }
  return matches === null ? NO_VALUE : compute(matches);
}
