import type { RuleKey } from "../../domain/deviations/DeviationRule";
import type { DeviationWatch } from "../../domain/deviations/DeviationWatch";
import { DEVIATION_TEXTS } from "../../locale/deviations";
import type { DeviationTexts, EffectWords } from "../../locale/DeviationTexts";
import { MOST_PERCENT } from "../../locale/formatFlag";
import { TABLE_TEXTS } from "../../locale/tables";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at, binary, call, join, named, negate, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import { figureCell } from "../table/compileFigures";
import { inUnit, type TableDefinition } from "../table/TableDefinition";
import type { TableLayout } from "../table/layOutTable";
import { compileBinding } from "./compileDeviation";
import { ruleColumns } from "./headCells";
import { LIMIT_NAMES } from "./limitNames";
import { quantityOf } from "./quantities";

/** What the rules have flagged in the row, in words with amount and percent, those that weigh most first; null where the table has no rules. */
export function compileFlagWords(definition: TableDefinition, layout: TableLayout, row: TemplateRow): Formula | null {
  const watch = definition.template.deviations;
  if (watch === undefined || (watch.kind === "projects" && row.kind !== "input")) return null;
  // A rule that never speaks of such a row has a blank cell there: the same formula serves every row.
  const rules = ruleColumns(definition);
  const cellOf = (rule: RuleKey): CellReference => at(layout.rowOf(row.key), layout.columnOf(rule));
  const [first] = rules;
  if (first === undefined) return null;
  const { separator } = DEVIATION_TEXTS[definition.language].flags;
  const parts = rules.map((rule, index): Formula => {
    const words = compileWords(definition, watch, layout, row, rule, cellOf(rule));
    const before = rules[index - 1];
    const told = before === undefined ? words : join(call("IF", binary(call("COUNT", first === before ? cellOf(first) : span(cellOf(first), cellOf(before))), "=", 0), "", separator), words);
    return call("IF", binary(call("COUNT", cellOf(rule)), "=", 0), "", told);
  });
  const [head, ...rest] = parts;
  return head === undefined ? null : join(head, ...rest);
}

function compileWords(definition: TableDefinition, watch: DeviationWatch, layout: TableLayout, row: TemplateRow, rule: RuleKey, effect: CellReference): Formula {
  const { flags } = DEVIATION_TEXTS[definition.language];
  const euros = ` ${TABLE_TEXTS[definition.language].moneySigns[definition.conventions.moneyUnit]}`;
  const amount = call("FIXED", call("ABS", effect), 0);
  const actual = quantityOf(watch, layout, row, "actual")?.amount ?? effect;
  switch (rule) {
    case "year-end":
      return join(byEffect(effect, yearEndWords(watch, flags)), amount, euros, shareOf(watch, layout, row, effect, "budget"), compileSuffix(definition, watch, layout, row, effect));
    case "actual-beyond-forecast":
      return join(watch.kind === "statement" && watch.allowance === watch.budget ? flags.beyondBudget : flags.beyondForecast, amount, euros, shareOf(watch, layout, row, effect, "allowance"));
    case "actual-without-budget":
      return join(flags.withoutBudget, call("FIXED", actual, 0), euros);
    case "forecast-zero":
      return join(flags.forecastZero, call("FIXED", actual, 0), euros);
    case "pace":
      return compilePace(watch, layout, row, effect, flags, euros);
    case "large-change":
      return join(flags.change, call("FIXED", compileChange(watch, layout, row, actual), 0), euros, shareOf(watch, layout, row, effect, "prior-actual"));
    case "project-overspent":
      return join(flags.overspent.before, call("FIXED", compileSpent(watch, layout, row), 1), flags.overspent.after);
  }
}

/** In the table's own signs, as a reader sees both figures. */
function compileChange(watch: DeviationWatch, layout: TableLayout, row: TemplateRow, actual: Formula): Formula {
  const prior = quantityOf(watch, layout, row, "prior-actual");
  return prior === null ? actual : binary(actual, "-", prior.amount);
}

function compileSpent(watch: DeviationWatch, layout: TableLayout, row: TemplateRow): Formula {
  if (watch.kind !== "projects") throw new Error("Only projects have a funding");
  return figureCell(layout, row, watch.spent);
}

function compilePace(watch: DeviationWatch, layout: TableLayout, row: TemplateRow, effect: CellReference, { pace }: DeviationTexts["flags"], euros: string): Formula {
  const [actual, budget] = [quantityOf(watch, layout, row, "actual"), quantityOf(watch, layout, row, "budget")];
  if (actual === null || budget === null) throw new Error("A pace needs an actual and a budget");
  const used = binary(binary(actual.amount, "/", budget.amount), "*", 100);
  const expected = at(layout.rowOf(row.key), layout.columnOf("expected"));
  return join(call("IF", binary(effect, "<", 0), "▼ ", "▲ "), pace.used, call("FIXED", used, 1), pace.expected, call("FIXED", expected, 1), pace.amount, call("FIXED", call("ABS", effect), 0), `${euros})`);
}

function yearEndWords(watch: DeviationWatch, flags: DeviationTexts["flags"]): EffectWords {
  return watch.kind === "statement" && watch.outcome === watch.actual ? flags.closing : flags.forecast;
}

function byEffect(effect: CellReference, words: EffectWords): Formula {
  return call("IF", binary(effect, "<", 0), words.unfavourable, words.favourable);
}

/** " (5,3 %)" of the base; nothing where that is zero. */
function shareOf(watch: DeviationWatch, layout: TableLayout, row: TemplateRow, effect: CellReference, quantity: "budget" | "allowance" | "prior-actual"): Formula {
  const base = quantityOf(watch, layout, row, quantity)?.amount ?? { type: "number", value: 0 };
  const percent = binary(call("ABS", binary(effect, "/", base)), "*", 100);
  const shown = call("IF", binary(percent, ">", MOST_PERCENT), `>${MOST_PERCENT}`, call("FIXED", percent, 1));
  return call("IFERROR", join(" (", shown, " %)"), "");
}

/** That the council binds the row, and from what on that is serious. */
function compileSuffix(definition: TableDefinition, watch: DeviationWatch, layout: TableLayout, row: TemplateRow, effect: CellReference): Formula {
  const isBinding = compileBinding(watch, layout, row, { isBinding: true });
  if (isBinding === null) return { type: "text", value: "" };
  const { binding, serious } = DEVIATION_TEXTS[definition.language].flags;
  const thousand = 1 / inUnit(definition, "amended-budget", 1);
  const limit: Formula = thousand === 1 ? named(LIMIT_NAMES.serious) : binary(named(LIMIT_NAMES.serious), "/", thousand);
  return call("IF", call("AND", isBinding, binary(effect, "<", 0)), call("IF", binary(negate(effect), ">=", limit), serious, binding), "");
}
