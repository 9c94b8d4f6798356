import type { DeviationRule, Quantity } from "../../domain/deviations/DeviationRule";
import { toldBefore, type DeviationWatch } from "../../domain/deviations/DeviationWatch";
import { ruleOf } from "../../domain/deviations/deviationRules";
import { signProfileOf } from "../../domain/statement/Conventions";
import { orientation } from "../../domain/statement/SignProfile";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call, named } from "../formulas/formulaParts";
import type { Formula } from "../formulas/Formula";
import { printFormula } from "../formulas/printFormula";
import { centDecimals, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";
import { bindingKeyCell, limitCells } from "./headCells";
import { LIMIT_NAMES } from "./limitNames";
import { quantityOf, type QuantityFormula } from "./quantities";

/** As `flagRow` of the domain, in a formula: the effect of what the rule has flagged in the row, "" where nothing; null where the rule never speaks of such a row. */
export function compileDeviation(definition: TableDefinition, layout: TableLayout, row: TemplateRow, key: DeviationRule["key"]): Formula | null {
  const watch = definition.template.deviations;
  const rule = ruleOf(key);
  if (watch === undefined || (watch.kind === "projects" && row.kind !== "input")) return null;
  const nature = watch.kind === "projects" ? "expense" : row.nature;
  if (!rule.natures.includes(nature)) return null;
  const of = (quantity: Quantity): QuantityFormula => {
    const found = quantityOf(watch, layout, row, quantity);
    if (found === null) throw new Error(`${definition.template.kind} has no ${quantity} for the rule ${key}`);
    return found;
  };
  const decimals = centDecimals(definition, watch.kind === "projects" ? watch.funding : watch.budget);
  const round = (amount: Formula): Formula => call("ROUND", amount, decimals);
  const [from, against] = [of(rule.from).amount, of(rule.against).amount];
  const direction = watch.kind === "projects" ? -1 : orientation(row.nature, signProfileOf(definition.conventions));
  const effect = round(direction === 1 ? less(from, against) : less(against, from));
  const present = [...new Set(rule.present.flatMap((quantity) => of(quantity).cells))];
  const limits = limitCells(layout, key);
  const isLarge = compileLarge(rule, effect, of(rule.base).amount, round, limits);
  const isBinding = compileBinding(watch, layout, row, rule);
  const told = isBinding === null ? isLarge : call("OR", call("AND", isBinding, binary(effect, "<", 0)), isLarge);
  const conditions = unique([
    binary(call("COUNT", ...present, limits.euros, limits.percent), "=", present.length + 2),
    ...rule.present.flatMap((quantity) => of(quantity).holds ?? []),
    ...toldBefore(watch, rule).map((before) => binary(call("COUNT", at(layout.rowOf(row.key), layout.columnOf(before))), "=", 0)),
    ...rule.zero.map((quantity) => binary(round(of(quantity).amount), "=", 0)),
    ...rule.nonZero.map((quantity) => binary(round(of(quantity).amount), "<>", 0)),
    // What has passed the other is no longer the same.
    rule.exceeded === true ? compilePassed(direction, from, against, round) : binary(effect, "<>", 0),
    told,
  ]);
  return call("IF", call("AND", ...conditions), effect, "");
}

/** The same condition once: that an actual is not zero may be what the effect says too. */
function unique(conditions: readonly Formula[]): readonly Formula[] {
  return [...new Map(conditions.map((one) => [printFormula(one), one])).values()];
}

/** Whether the row is the one that binds the table's unit, by its key: the same formula in every row; null where the rule does not care. */
export function compileBinding(watch: DeviationWatch, layout: TableLayout, row: Pick<TemplateRow, "key">, rule: Pick<DeviationRule, "isBinding">): Formula | null {
  if (watch.kind !== "statement" || !rule.isBinding) return null;
  return binary(bindingKeyCell(layout), "=", { ...at(layout.rowOf(row.key), layout.keyColumn), absoluteColumn: true });
}

function compileLarge(rule: DeviationRule, effect: Formula, base: Formula, round: (amount: Formula) => Formula, limits: ReturnType<typeof limitCells>): Formula {
  const size = call("ABS", effect);
  if (rule.base === "nothing") return binary(size, ">=", limits.euros);
  // Both are wanted: the larger of the two limits. Either is enough: the smaller, where there is a percentage at all.
  // Without a percentage nothing is told, and its empty text must not be reckoned with.
  const share = binary(binary(call("SUM", limits.percent), "*", call("ABS", base)), "/", 100);
  const smaller = call("MIN", limits.euros, share);
  const either = rule.nonZero.includes(rule.base) ? smaller : call("IF", binary(round(base), "=", 0), limits.euros, smaller);
  return binary(size, ">=", call("IF", binary(limits.mode, "=", named(LIMIT_NAMES.either)), either, call("MAX", limits.euros, share)));
}

function compilePassed(direction: 1 | -1, from: Formula, against: Formula, round: (amount: Formula) => Formula): Formula {
  return direction === 1
    ? binary(round(binary(from, "-", call("MIN", against, 0))), "<", 0)
    : binary(round(binary(from, "-", call("MAX", against, 0))), ">", 0);
}

function less(a: Formula, b: Formula): Formula {
  if (b.type === "number" && b.value === 0) return a;
  return a.type === "number" && a.value === 0 ? { type: "negate", operand: b } : binary(a, "-", b);
}
