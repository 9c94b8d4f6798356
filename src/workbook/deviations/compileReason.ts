import { explainOrder, ruleOf } from "../../domain/deviations/deviationRules";
import { signProfileOf } from "../../domain/statement/Conventions";
import { orientation } from "../../domain/statement/SignProfile";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call, negate } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { figureCell } from "../table/compileFigures";
import { centDecimals, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";
import { compileBinding } from "./compileDeviation";
import { outdatedCell, ruleColumns } from "./headCells";

/** As `deviationToExplain` of the domain, in a formula: the effect that the row's reason is due for, "" where none is; null where a sum never binds. */
export function compileToExplain(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const watch = definition.template.deviations;
  if (watch === undefined) return null;
  const cellOf = (rule: string): CellReference => at(layout.rowOf(row.key), layout.columnOf(rule));
  if (row.kind === "sum") {
    if (watch.kind === "projects") return null;
    const rule = ruleColumns(definition).map(ruleOf).find((one) => one.isBinding);
    // The same in every sum, and never true in one that does not bind.
    const isBinding = rule === undefined ? null : compileBinding(watch, layout, row, rule);
    return rule === undefined || isBinding === null ? null : call("IF", call("AND", isBinding, binary(call("COUNT", cellOf(rule.key)), ">", 0)), cellOf(rule.key), "");
  }
  // A rule that never speaks of such a row has a blank cell there: the same formula serves every row.
  const order = explainOrder(ruleColumns(definition));
  const choose = (rules: typeof order, holds: (cell: CellReference) => Formula, otherwise: Formula): Formula =>
    rules.map(({ key }) => cellOf(key)).reduceRight<Formula>((rest, cell) => call("IF", holds(cell), cell, rest), otherwise);
  const good = choose(order.filter(({ asksReason }) => asksReason === "always"), (cell) => binary(call("COUNT", cell), ">", 0), compileAdjustment(definition, layout, row, watch.kind === "projects" ? null : watch.adjustment));
  return choose(order, (cell) => binary(call("SUM", cell), "<", 0), good);
}

/** An adjustment asks for its reason however small it is. */
function compileAdjustment(definition: TableDefinition, layout: TableLayout, row: TemplateRow, measure: string | null): Formula {
  if (measure === null) return { type: "text", value: "" };
  const amount = call("SUM", figureCell(layout, row, measure));
  const effect = orientation(row.nature, signProfileOf(definition.conventions)) === 1 ? amount : negate(amount);
  return call("IF", binary(call("ROUND", amount, centDecimals(definition, measure)), "=", 0), "", effect);
}

/** As `reasonState` of the domain, in words: missing, given or outdated; "" where no reason is due, null where none ever is. */
export function compileReasonState(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  if (compileToExplain(definition, layout, row) === null) return null;
  const { missing, given, outdated } = DEVIATION_TEXTS[definition.language].reasonStates;
  const cellOf = (key: string): CellReference => at(layout.rowOf(row.key), layout.columnOf(key));
  const [due, explained, limit] = [cellOf("to-explain"), cellOf("explained"), outdatedCell(layout)];
  const moved = call("ROUND", call("ABS", binary(call("SUM", due), "-", call("SUM", explained))), centDecimals(definition, "explained"));
  const isOutdated = call("AND", binary(call("COUNT", explained, limit), "=", 2), binary(moved, ">", limit));
  const written = call("IF", isOutdated, outdated, given);
  return call("IF", binary(call("COUNT", due), "=", 0), "", call("IF", binary(call("COUNTA", cellOf("reason")), "=", 0), missing, written));
}
