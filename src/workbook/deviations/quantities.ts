import type { Quantity } from "../../domain/deviations/DeviationRule";
import type { DeviationWatch, ProjectWatch, StatementWatch } from "../../domain/deviations/DeviationWatch";
import type { MeasureKey } from "../../domain/statement/Measure";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { figureCell } from "../table/compileFigures";
import type { TableLayout } from "../table/layOutTable";

/** A quantity of a rule in a row: what it amounts to, a blank counting as zero, and the cells that must hold a number for it to be there. */
export interface QuantityFormula {
  readonly amount: Formula;
  readonly cells: readonly CellReference[];
  /** What else must hold for it to be there; null where nothing must. */
  readonly holds: Formula | null;
}

/** The quantity as a formula of the row's cells; null where the table has none such. */
export function quantityOf(watch: DeviationWatch, layout: TableLayout, row: TemplateRow, quantity: Quantity): QuantityFormula | null {
  if (quantity === "nothing") return { amount: { type: "number", value: 0 }, cells: [], holds: null };
  return watch.kind === "statement" ? ofStatement(watch, layout, row, quantity) : ofProject(watch, layout, row, quantity);
}

function ofStatement(watch: StatementWatch, layout: TableLayout, row: TemplateRow, quantity: Exclude<Quantity, "nothing">): QuantityFormula | null {
  if (quantity === "expected") {
    const share = at(layout.rowOf(row.key), layout.columnOf("expected"));
    return { amount: binary(binary(call("SUM", figureCell(layout, row, watch.budget)), "*", call("SUM", share)), "/", 100), cells: [share], holds: null };
  }
  const measures: Readonly<Record<Exclude<Quantity, "nothing" | "expected">, MeasureKey | null>> = {
    actual: watch.actual, budget: watch.budget, outcome: watch.outcome, allowance: watch.allowance, "prior-actual": watch.priorActual,
  };
  const measure = measures[quantity];
  if (measure === null) return null;
  const cell = figureCell(layout, row, measure);
  return { amount: call("SUM", cell), cells: [cell], holds: quantity === "prior-actual" ? compileSamePrior(watch, layout) : null };
}

/** As `samePrior` of the domain: whether last year's actuals are of the same months as this year's, by what stands above the columns; null where the table has none. */
export function compileSamePrior({ actual, priorActual }: StatementWatch, layout: TableLayout): Formula | null {
  if (priorActual === null) return null;
  const [now, then] = [actual, priorActual].map((measure): CellReference => ({ ...at(layout.stampRow, layout.columnOf(measure)), absoluteRow: true, absoluteColumn: true }));
  return now === undefined || then === undefined ? null : binary(now, "=", then);
}

function ofProject(watch: ProjectWatch, layout: TableLayout, row: TemplateRow, quantity: Exclude<Quantity, "nothing">): QuantityFormula | null {
  const funding = figureCell(layout, row, watch.funding);
  const spent = figureCell(layout, row, watch.spent);
  switch (quantity) {
    case "budget":
    case "allowance":
      return { amount: call("SUM", funding), cells: [funding], holds: null };
    case "actual":
      return { amount: binary(binary(call("SUM", funding), "*", call("SUM", spent)), "/", 100), cells: [spent], holds: null };
    case "outcome":
    case "prior-actual":
    case "expected":
      return null;
  }
}
