import { ruleOf } from "./deviationRules";
import type { Flag } from "./DeviationRule";

/** What a flag weighs in a list of them: the serious ones of binding rows, other bad news, questions, good news. */
export const FLAG_WEIGHTS = ["serious", "unfavourable", "asks", "favourable"] as const;
export type FlagWeight = (typeof FLAG_WEIGHTS)[number];

type Weighed = Pick<Flag, "rule" | "effect" | "isSerious">;

/** What the flag weighs. A rule that asks is a question whichever way its figure goes. */
export function weightOf({ rule, effect, isSerious }: Weighed): FlagWeight {
  if (isSerious) return "serious";
  if (ruleOf(rule).tone === "asks") return "asks";
  return effect < 0 ? "unfavourable" : "favourable";
}

/** The flags by weight, and the largest effect first among those of one weight; what weighs the same stays in the order given. */
export function orderFlags<One extends Weighed>(flags: readonly One[]): readonly One[] {
  const place = (flag: Weighed): number => FLAG_WEIGHTS.indexOf(weightOf(flag));
  return [...flags].sort((a, b) => place(a) - place(b) || Math.abs(b.effect) - Math.abs(a.effect));
}
