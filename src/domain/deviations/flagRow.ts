import { centsFromEuros, roundCents, type Cents } from "../money/Cents";
import type { Nature } from "../statement/Row";
import type { DeviationRule, Flag, Quantity, RowFigures, RuleLimit } from "./DeviationRule";

/** A row as rules look at it. */
export interface WatchedRow {
  readonly nature: Nature;
  /** 1 where a written figure improves the result when it grows, -1 where it worsens it (`orientation`). */
  readonly direction: 1 | -1;
  /** Whether the council binds this row. */
  readonly isBinding: boolean;
  readonly figures: RowFigures;
}

/** What the rule has to say of the row, or null where nothing. `serious` is in whole euros, null where nothing is serious. A limit of zero tells every deviation but none at all. */
export function flagRow(rule: DeviationRule, row: WatchedRow, limit: RuleLimit, serious: number | null): Flag | null {
  const amountOf = (quantity: Quantity): number => (quantity === "nothing" ? 0 : (row.figures[quantity] ?? 0));
  const isThere = (quantity: Quantity): boolean => quantity === "nothing" || row.figures[quantity] !== null;
  const [from, against, base] = [amountOf(rule.from), amountOf(rule.against), amountOf(rule.base)];
  if (!rule.natures.includes(row.nature) || !rule.present.every(isThere)) return null;
  if (rule.zero.some((one) => amountOf(one) !== 0) || rule.nonZero.some((one) => amountOf(one) === 0)) return null;
  if (rule.exceeded === true && !hasPassed(row, from, against)) return null;

  const effect = roundCents(row.direction * (from - against));
  const percent = base === 0 ? null : (Math.abs(effect) / Math.abs(base)) * 100;
  const isBinding = rule.isBinding && row.isBinding && effect < 0;
  if (effect === 0 || !(isBinding || isLarge(effect, base, limit))) return null;
  return { rule: rule.key, effect, percent, isBinding, isSerious: isBinding && serious !== null && -effect >= centsFromEuros(serious) };
}

// Costs beyond their forecast, and a negative result below it; income that has not come yet has passed nothing.
function hasPassed({ direction }: WatchedRow, from: number, against: number): boolean {
  return direction * from < Math.min(0, direction * against);
}

/** Where there is no percentage, as of a budget of zero, the amount alone decides. */
function isLarge(effect: Cents, base: number, { euros, percent: least, mode }: RuleLimit): boolean {
  const isAmount = Math.abs(effect) >= centsFromEuros(euros);
  if (base === 0) return isAmount;
  // As the sheet reckons it, so that no trace of a division decides otherwise there.
  const isShare = Math.abs(effect) >= (least * Math.abs(base)) / 100;
  return mode === "and" ? isAmount && isShare : isAmount || isShare;
}
