import type { MeasureKey } from "../../domain/statement/Measure";
import type { TemplateRow } from "../../templates/TableTemplate";
import { SIGN_PROFILES, orientation, termSign } from "../../domain/statement/SignProfile";
import { measureOf } from "../../domain/statement/StatementDefinition";
import { at, binary, call, negate, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { measuresOf, type TableDefinition } from "./TableDefinition";
import type { TableLayout } from "./layOutTable";

/** The cell of a row's measure, as a formula of the same sheet refers to it. */
export function figureCell(layout: TableLayout, row: TemplateRow, measure: MeasureKey): CellReference {
  return at(layout.rowOf(row.key), layout.columnOf(measure));
}

/** The formula of a computed figure, or null where a person types it. Blank until an input stands in the row. */
export function compileFigure(definition: TableDefinition, layout: TableLayout, row: TemplateRow, key: MeasureKey): Formula | null {
  const measure = measureOf(measuresOf(definition.template), key);
  switch (measure.kind) {
    case "input":
      return row.kind === "sum" ? compileRowSum(definition, layout, row.of, row, key) : null;
    case "sum": {
      const cells = measure.of.map((term) => figureCell(layout, row, term.measure));
      const added = measure.of.filter((term) => term.sign === 1).map((term) => figureCell(layout, row, term.measure));
      const taken = measure.of.filter((term) => term.sign === -1).map((term) => figureCell(layout, row, term.measure));
      return blankWithout(cells, difference(added, taken));
    }
    case "ratio": {
      const of = figureCell(layout, row, measure.of);
      const to = figureCell(layout, row, measure.to);
      // Cents may leave a trace of 1e-10 in a sum; a budget of that is zero.
      const isZero = binary(call("ROUND", call("SUM", to), 2), "=", 0);
      const ratio = binary(binary(call("SUM", of), "/", call("SUM", to)), "*", 100);
      return blankWithout([of, to], call("IF", isZero, definition.zeroBudget === "zero" ? 0 : "", ratio));
    }
  }
}

function compileRowSum(definition: TableDefinition, layout: TableLayout, terms: readonly string[], row: TemplateRow, key: MeasureKey): Formula {
  const profile = SIGN_PROFILES[definition.profile];
  const rows = terms.map((term) => {
    const found = definition.rows.find((one) => one.key === term);
    if (found === undefined) throw new Error(`The table has no row ${term}`);
    return found;
  });
  const cellsOf = (sign: 1 | -1): CellReference[] =>
    rows.filter((term) => termSign(row.nature, term.nature, profile) === sign).map((term) => figureCell(layout, term, key));
  return blankWithout(rows.map((term) => figureCell(layout, term, key)), difference(cellsOf(1), cellsOf(-1)));
}

// SUM passes over a text that was pasted into a number cell; + would spread #VALUE! through the table.
function difference(added: readonly CellReference[], taken: readonly CellReference[]): Formula {
  if (taken.length === 0) return call("SUM", ...gather(added));
  if (added.length === 0) return negate(call("SUM", ...gather(taken)));
  return binary(call("SUM", ...gather(added)), "-", call("SUM", ...gather(taken)));
}

/** The formula, or "" while none of the cells holds a number. */
export function blankWithout(cells: readonly CellReference[], formula: Formula): Formula {
  return call("IF", binary(call("COUNT", ...gather(cells)), "=", 0), "", formula);
}

/** Cells below each other as one range, so that the formula reads as a controller would write it and takes in inserted rows. */
function gather(cells: readonly CellReference[]): readonly Formula[] {
  const parts: { first: CellReference; last: CellReference }[] = [];
  for (const cell of cells) {
    const part = parts.at(-1);
    if (part !== undefined && part.last.column === cell.column && part.last.row + 1 === cell.row) part.last = cell;
    else parts.push({ first: cell, last: cell });
  }
  return parts.map(({ first, last }) => (first === last ? first : span(first, last)));
}

/** As `isExceeded` of the domain, in a formula: a cost row when |actual| > |budget|, a result when its deficit is deeper than budgeted; null for income. */
export function compileExceeded(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const actual = call("SUM", figureCell(layout, row, "actual"));
  const budget = call("SUM", figureCell(layout, row, "amended-budget"));
  switch (row.nature) {
    case "income":
      return null;
    case "expense":
      return binary(call("ROUND", binary(call("ABS", actual), "-", call("ABS", budget)), 2), ">", 0);
    case "result":
      return orientation("result", SIGN_PROFILES[definition.profile]) === 1
        ? binary(call("ROUND", binary(actual, "-", call("MIN", budget, 0)), 2), "<", 0)
        : binary(call("ROUND", binary(actual, "-", call("MAX", budget, 0)), 2), ">", 0);
  }
}
