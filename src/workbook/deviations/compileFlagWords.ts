import type { Quantity, RuleKey, ToldFigure } from "../../domain/deviations/DeviationRule";
import { hasNoForecast, type DeviationWatch } from "../../domain/deviations/DeviationWatch";
import { ruleOf } from "../../domain/deviations/deviationRules";
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

/** As `formatFlags` of the domain's flags, in a formula: what the rules have flagged in the row, in words with amount and percent, those that weigh most first; null where the table has no rules. */
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
    const words = compileWords({ definition, watch, layout, row, effect: cellOf(rule) }, rule);
    const before = rules[index - 1];
    const told = before === undefined ? words : join(call("IF", binary(call("COUNT", first === before ? cellOf(first) : span(cellOf(first), cellOf(before))), "=", 0), "", separator), words);
    return call("IF", binary(call("COUNT", cellOf(rule)), "=", 0), "", told);
  });
  const [head, ...rest] = parts;
  return head === undefined ? null : join(head, ...rest);
}

/** A row that a rule has flagged, and the cell of its effect. */
interface FlaggedRow {
  readonly definition: TableDefinition;
  readonly watch: DeviationWatch;
  readonly layout: TableLayout;
  readonly row: TemplateRow;
  readonly effect: CellReference;
}

function compileWords(flagged: FlaggedRow, key: RuleKey): Formula {
  const rule = ruleOf(key);
  const words = DEVIATION_TEXTS[flagged.definition.language].flags.rules[key];
  const before = (hasNoForecast(flagged.watch) ? words.ofBudget : undefined) ?? words.before;
  return join(
    byEffect(flagged.effect, before), ...FIGURES[rule.words.figure](flagged), words.after ?? "",
    ...(rule.words.hasShare ? [shareOf(flagged, rule.base)] : []), ...(rule.isBinding ? [compileSuffix(flagged)] : []),
  );
}

/** The figures that words tell, as parts of a text. */
const FIGURES: Readonly<Record<ToldFigure, (flagged: FlaggedRow) => readonly (Formula | string)[]>> = {
  effect: (flagged) => [whole(call("ABS", flagged.effect)), euros(flagged)],
  actual: (flagged) => [whole(amountOf(flagged, "actual")), euros(flagged)],
  // In the table's own signs, as a reader sees both figures.
  change: (flagged) => [whole(binary(amountOf(flagged, "actual"), "-", amountOf(flagged, "prior-actual"))), euros(flagged)],
  pace: (flagged) => compilePace(flagged),
  spent: ({ watch, layout, row }) => {
    if (watch.kind !== "projects") throw new Error("Only projects have a funding");
    return [call("FIXED", figureCell(layout, row, watch.spent), 1)];
  },
};

function compilePace(flagged: FlaggedRow): readonly (Formula | string)[] {
  const { definition, layout, row, effect } = flagged;
  const { pace } = DEVIATION_TEXTS[definition.language].flags;
  const used = binary(binary(amountOf(flagged, "actual"), "/", amountOf(flagged, "budget")), "*", 100);
  return [shownPercent(used), pace.expected, shownPercent(at(layout.rowOf(row.key), layout.columnOf("expected"))), pace.amount, whole(call("ABS", effect)), `${euros(flagged)})`];
}

function whole(amount: Formula): Formula {
  return call("FIXED", amount, 0);
}

/** As `formatShare`: one decimal; nothing beyond what helps anybody. */
function shownPercent(percent: Formula): Formula {
  return call("IF", binary(call("ABS", percent), ">", MOST_PERCENT), `>${MOST_PERCENT}`, call("FIXED", percent, 1));
}

/** Of a quantity that the table does not have, zero. */
function amountOf({ watch, layout, row }: FlaggedRow, quantity: Quantity): Formula {
  return quantityOf(watch, layout, row, quantity)?.amount ?? { type: "number", value: 0 };
}

function euros({ definition }: FlaggedRow): string {
  return ` ${TABLE_TEXTS[definition.language].moneySigns[definition.conventions.moneyUnit]}`;
}

function byEffect(effect: CellReference, words: EffectWords): Formula | string {
  return words.unfavourable === words.favourable ? words.favourable : call("IF", binary(effect, "<", 0), words.unfavourable, words.favourable);
}

/** " (5,3 %)" of the base; nothing where that is zero. */
function shareOf(flagged: FlaggedRow, base: Quantity): Formula {
  const percent = binary(call("ABS", binary(flagged.effect, "/", amountOf(flagged, base))), "*", 100);
  const shown = call("IF", binary(percent, ">", MOST_PERCENT), `>${MOST_PERCENT}`, call("FIXED", percent, 1));
  return call("IFERROR", join(" (", shown, " %)"), "");
}

/** That the council binds the row, and from what on that is serious. */
function compileSuffix({ definition, watch, layout, row, effect }: FlaggedRow): Formula {
  const isBinding = compileBinding(watch, layout, row, { isBinding: true });
  if (watch.kind !== "statement" || isBinding === null) return { type: "text", value: "" };
  const { binding, serious }: DeviationTexts["flags"] = DEVIATION_TEXTS[definition.language].flags;
  const thousand = 1 / inUnit(definition, watch.budget, 1);
  const limit: Formula = thousand === 1 ? named(LIMIT_NAMES.serious) : binary(named(LIMIT_NAMES.serious), "/", thousand);
  return call("IF", call("AND", isBinding, binary(effect, "<", 0)), call("IF", binary(negate(effect), ">=", limit), serious, binding), "");
}
