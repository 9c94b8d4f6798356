import type { RowFlags } from "../domain/deviations/computeFlags";
import type { Flag, ToldFigure } from "../domain/deviations/DeviationRule";
import { ruleOf } from "../domain/deviations/deviationRules";
import { hasNoForecast, type DeviationWatch } from "../domain/deviations/DeviationWatch";
import { formatFixed } from "../domain/money/formatFixed";
import { centsOfUnit, type MoneyUnit } from "../domain/statement/Conventions";
import { DEVIATION_TEXTS } from "./deviations";
import type { Language } from "./Language";
import { TABLE_TEXTS } from "./tables";

/** A percentage beyond this is no help to anybody. */
export const MOST_PERCENT = 999;

/** How a table writes its words: in which language, and amounts in which unit. */
export interface FlagStyle {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
}

/** Everything that the rules have flagged in the row, in the words of its flag column, what weighs most first; "" where nothing. */
export function formatFlags(row: RowFlags, watch: DeviationWatch, style: FlagStyle): string {
  return row.flags.map((flag) => formatFlag(flag, row, watch, style)).join(DEVIATION_TEXTS[style.language].flags.separator);
}

/** One flag of the row as the sheet words it: "▼ Ennuste TA:ta heikompi 25 000 € (5,3 %)". */
export function formatFlag(flag: Flag, row: RowFlags, watch: DeviationWatch, style: FlagStyle): string {
  const { flags } = DEVIATION_TEXTS[style.language];
  const { words } = ruleOf(flag.rule);
  const { before, ofBudget, after = "" } = flags.rules[flag.rule];
  const { favourable, unfavourable } = (hasNoForecast(watch) ? ofBudget : undefined) ?? before;
  const share = words.hasShare && flag.percent !== null ? ` (${formatShare(flag.percent, style.language)} %)` : "";
  const suffix = flag.isSerious ? flags.serious : flag.isBinding ? flags.binding : "";
  return `${flag.effect < 0 ? unfavourable : favourable}${FIGURES[words.figure](flag, row, style)}${after}${share}${suffix}`;
}

/** The figures that words tell. */
const FIGURES: Readonly<Record<ToldFigure, (flag: Flag, row: RowFlags, style: FlagStyle) => string>> = {
  effect: ({ effect }, _row, style) => formatMoney(Math.abs(effect), style),
  actual: (_flag, { figures }, style) => formatMoney(figures.actual ?? 0, style),
  // In the table's own signs, as a reader sees both figures.
  change: (_flag, { figures }, style) => formatMoney((figures.actual ?? 0) - (figures["prior-actual"] ?? 0), style),
  pace: ({ effect }, { figures, expected }, style) => {
    const { pace } = DEVIATION_TEXTS[style.language].flags;
    const used = ((figures.actual ?? 0) / (figures.budget ?? 0)) * 100;
    return `${formatShare(used, style.language)}${pace.expected}${formatShare(expected ?? 0, style.language)}${pace.amount}${formatMoney(Math.abs(effect), style)})`;
  },
  spent: (_flag, { spent }, { language }) => formatFixed(spent ?? 0, 1, language),
};

function formatMoney(amount: number, { language, moneyUnit }: FlagStyle): string {
  return `${formatFixed(amount / centsOfUnit(moneyUnit), 0, language)} ${TABLE_TEXTS[language].moneySigns[moneyUnit]}`;
}

/** (5.26, "fi") → "5,3"; (-50000, "fi") → ">999" */
function formatShare(percent: number, language: Language): string {
  return Math.abs(percent) > MOST_PERCENT ? `>${MOST_PERCENT}` : formatFixed(percent, 1, language);
}
