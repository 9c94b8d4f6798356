import type { Check, ShareCheck, SumCheck, Term } from "../../domain/crossfoot/Check";
import type { CellAt } from "../../domain/crossfoot/Figure";
import type { FigureAt } from "../../domain/crossfoot/FigureTable";
import { binary, call, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";

/** What an equation's formula needs to know of the table that it stands in. */
export interface EquationPlaces {
  readonly figureAt: FigureAt;
  readonly cellOf: (at: CellAt) => CellReference;
  /** What a percentage of nothing shows: 0, or nothing. */
  readonly ofNothing: 0 | "";
  /** What a whole of its percentages is written as: 100, or 1 where the cells show fractions as percent. */
  readonly hundred: 100 | 1;
}

/** The formula of a cell that an equation gives. "Toimintakulut = five rows" → SUM(B7:B11); "Jäljellä = TA - TOT" → D7-E7 */
export function compileEquation(check: Check, places: EquationPlaces): Formula {
  return check.kind === "share" ? compileShare(check, places) : compileSum(check, places);
}

function compileShare({ part, whole, ofSize }: ShareCheck, { figureAt, cellOf, ofNothing, hundred }: EquationPlaces): Formula {
  // Words are no part of anything; SUM passes over them.
  const share = binary(figureAt(part) === null ? call("SUM", cellOf(part)) : cellOf(part), "/", ofSize === true ? call("ABS", cellOf(whole)) : cellOf(whole));
  return call("IF", binary(call("ROUND", cellOf(whole), 2), "=", 0), ofNothing, hundred === 1 ? share : binary(share, "*", hundred));
}

/** Few cells with numbers are written out; SUM passes over the words and blanks among many. */
const WRITTEN_OUT = 2;

function compileSum({ terms }: SumCheck, { figureAt, cellOf }: EquationPlaces): Formula {
  const isPlain = terms.length <= WRITTEN_OUT && terms.every(({ at }) => figureAt(at) !== null);
  const [added, taken] = ([1, -1] as const).map((sign) => terms.filter((term) => term.sign === sign));
  if (isPlain) return writeOut([...(added ?? []), ...(taken ?? [])], cellOf);
  const sum = (some: readonly Term[]): Formula => call("SUM", ...gather(some.map(({ at }) => at), cellOf));
  if (taken === undefined || taken.length === 0) return sum(added ?? []);
  return added === undefined || added.length === 0 ? { type: "negate", operand: sum(taken) } : binary(sum(added), "-", sum(taken));
}

function writeOut(terms: readonly Term[], cellOf: EquationPlaces["cellOf"]): Formula {
  return terms.reduce<Formula | null>((sum, { at, sign }) => {
    if (sum === null) return sign === 1 ? cellOf(at) : { type: "negate", operand: cellOf(at) };
    return binary(sum, sign === 1 ? "+" : "-", cellOf(at));
  }, null) ?? { type: "number", value: 0 };
}

/** Cells that stand below each other, or all in one row, as ranges, so that a row or a column put between them is summed too. */
function gather(cells: readonly CellAt[], cellOf: EquationPlaces["cellOf"]): readonly Formula[] {
  const places = cells.map(cellOf).sort((a, b) => a.column - b.column || a.row - b.row);
  const inOneRow = places.every(({ row }) => row === places[0]?.row);
  const runs: { readonly from: CellReference; to: CellReference }[] = [];
  for (const cell of places) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && (inOneRow ? run.to.column + 1 === cell.column : run.to.column === cell.column && run.to.row + 1 === cell.row);
    if (run !== undefined && goesOn) run.to = cell;
    else runs.push({ from: cell, to: cell });
  }
  return runs.map(({ from, to }) => (from.row === to.row && from.column === to.column ? from : span(from, to)));
}
