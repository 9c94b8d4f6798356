import { EXPLANATION_TEXTS } from "../../locale/explanations";
import type { Language } from "../../locale/Language";
import type { RangeAddress } from "../addresses/RangeAddress";
import { at, binary, call, join, named, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { EXPLANATION_NAMES } from "./explanationNames";
import { LINE_COLUMNS } from "./explanationsLayout";

/** The formulas of a line beside what a person types. A number in a list of numbers is all that they look for: what units and rows are called is no key. */
export interface CauseFormulas {
  readonly unit: Formula;
  readonly row: Formula;
  readonly deviation: Formula;
  readonly remainder: Formula;
}

/** The formulas of the line in a row of the sheet, of all the lines. */
export function compileCauseLine(row: number, lines: RangeAddress, language: Language): CauseFormulas {
  const known = (name: string): Formula => call("INDEX", named(name), call("MATCH", at(row, LINE_COLUMNS.number), named(EXPLANATION_NAMES.numbers), 0));
  const ofDeviation = (name: string): Formula => call("IF", isUnnumbered(row), "", call("IFERROR", known(name), ""));
  return {
    unit: ofDeviation(EXPLANATION_NAMES.units),
    row: ofDeviation(EXPLANATION_NAMES.rows),
    deviation: ofDeviation(EXPLANATION_NAMES.deviations),
    remainder: compileRemainder(row, lines, language),
  };
}

/** What is left of the deviation once the amounts of all its lines are taken off, in words; "" of an empty line. */
function compileRemainder(row: number, lines: RangeAddress, language: Language): Formula {
  const { states } = EXPLANATION_TEXTS[language];
  const [number, deviation] = [at(row, LINE_COLUMNS.number), at(row, LINE_COLUMNS.deviation)];
  const explained = call("SUMIFS", columnOf(lines, LINE_COLUMNS.amount), columnOf(lines, LINE_COLUMNS.number), number);
  const left = call("ROUND", binary(deviation, "-", explained), 2);
  const said = join(call("IF", binary(binary(left, "*", deviation), "<", 0), states.tooMuch, states.left), call("FIXED", call("ABS", left), 0), states.euros);
  const isUnlisted = call("OR", isUnnumbered(row), call("NOT", call("ISNUMBER", call("MATCH", number, named(EXPLANATION_NAMES.numbers), 0))));
  const isEmpty = binary(call("COUNTA", number, span(at(row, LINE_COLUMNS.cause), at(row, LINE_COLUMNS.amount))), "=", 0);
  return call("IF", isEmpty, "", call("IF", isUnlisted, states.unlisted, call("IF", binary(call("COUNT", deviation), "=", 0), states.gone,
    call("IF", binary(deviation, "=", 0), states.notNeeded, call("IF", binary(left, "=", 0), states.explained, said)))));
}

function isUnnumbered(row: number): Formula {
  return binary(call("COUNT", at(row, LINE_COLUMNS.number)), "=", 0);
}

function columnOf({ row, rows }: RangeAddress, column: number): Formula {
  const fixed = (of: number): CellReference => ({ ...at(of, column), absoluteRow: true, absoluteColumn: true });
  return span(fixed(row), fixed(row + rows - 1));
}
