import { cents, centsFromEuros, type Cents } from "../money/Cents";
import { explainOrder } from "./deviationRules";
import type { Flag } from "./DeviationRule";

/** How a row's explanation stands. */
export type ReasonState = "not-needed" | "missing" | "given" | "outdated";

/** What is known of a row when its reason is judged. */
export interface ReasonBasis {
  /** What it must explain now, by its effect; null where nothing. */
  readonly toExplain: Cents | null;
  readonly hasReason: boolean;
  /** What the deviation was when the reason was written; null where nobody has said. */
  readonly explained: Cents | null;
}

/**
 * The deviation that a row's reason is due for: the worse effect of the first rule in the order in which they are explained, else the better one of the
 * first that asks for a reason of good news too, or else that of an adjustment of the forecast, however small; null where nothing asks.
 */
export function deviationToExplain(flags: readonly Flag[], adjustmentEffect: Cents | null): Cents | null {
  const effects = explainOrder(flags.map(({ rule }) => rule)).map((rule) => ({ rule, effect: flags.find((flag) => flag.rule === rule.key)?.effect ?? 0 }));
  // Good news answers for no bad news: a forecast above the budget does not explain why the row is behind its pace.
  const asking = effects.find(({ effect }) => effect < 0) ?? effects.find(({ rule }) => rule.asksReason === "always");
  if (asking !== undefined) return cents(asking.effect);
  return adjustmentEffect === null || adjustmentEffect === 0 ? null : adjustmentEffect;
}

/** Whether the row's reason is due, given, or of a figure that has moved by more than `outdated` euros since; null where no move outdates it. */
export function reasonState({ toExplain, hasReason, explained }: ReasonBasis, outdated: number | null): ReasonState {
  if (toExplain === null) return "not-needed";
  if (!hasReason) return "missing";
  return explained !== null && outdated !== null && Math.abs(cents(toExplain - explained)) > centsFromEuros(outdated) ? "outdated" : "given";
}
