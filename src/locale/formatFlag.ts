import type { RowFlags } from "../domain/deviations/computeFlags";
import type { Flag } from "../domain/deviations/DeviationRule";
import type { DeviationWatch } from "../domain/deviations/DeviationWatch";
import type { Cents } from "../domain/money/Cents";
import { formatFixed } from "../domain/money/formatFixed";
import { centsOfUnit, type MoneyUnit } from "../domain/statement/Conventions";
import type { EffectWords } from "./DeviationTexts";
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
export function formatFlag({ rule, effect, percent, isBinding, isSerious }: Flag, row: RowFlags, watch: DeviationWatch, { language, moneyUnit }: FlagStyle): string {
  const { flags } = DEVIATION_TEXTS[language];
  const money = (amount: number): string => `${formatFixed(amount / centsOfUnit(moneyUnit), 0, language)} ${TABLE_TEXTS[language].moneySigns[moneyUnit]}`;
  const share = percent === null ? "" : ` (${percent > MOST_PERCENT ? `>${MOST_PERCENT}` : formatFixed(percent, 1, language)} %)`;
  const [size, actual] = [money(Math.abs(effect)), row.figures.actual ?? 0];
  switch (rule) {
    case "year-end":
      return `${byEffect(effect, isClosed(watch) ? flags.closing : flags.forecast)}${size}${share}${isSerious ? flags.serious : isBinding ? flags.binding : ""}`;
    case "actual-beyond-forecast":
      return `${isHeldToBudget(watch) ? flags.beyondBudget : flags.beyondForecast}${size}${share}`;
    case "actual-without-budget":
      return `${flags.withoutBudget}${money(actual)}`;
    case "forecast-zero":
      return `${flags.forecastZero}${money(actual)}`;
    case "pace": {
      const used = formatFixed((actual / (row.figures.budget ?? 0)) * 100, 1, language);
      return `${effect < 0 ? "▼ " : "▲ "}${flags.pace.used}${used}${flags.pace.expected}${formatFixed(row.expected ?? 0, 1, language)}${flags.pace.amount}${size})`;
    }
    case "large-change":
      // In the table's own signs, as a reader sees both figures.
      return `${flags.change}${money(actual - (row.figures["prior-actual"] ?? 0))}${share}`;
    case "project-overspent":
      return `${flags.overspent.before}${formatFixed(row.spent ?? 0, 1, language)}${flags.overspent.after}`;
  }
}

function byEffect(effect: Cents, { favourable, unfavourable }: EffectWords): string {
  return effect < 0 ? unfavourable : favourable;
}

/** Of a closed year the actual is what the year ended at. */
function isClosed(watch: DeviationWatch): boolean {
  return watch.kind === "statement" && watch.outcome === watch.actual;
}

function isHeldToBudget(watch: DeviationWatch): boolean {
  return watch.kind === "statement" && watch.allowance === watch.budget;
}
