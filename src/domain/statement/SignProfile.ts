import type { Nature } from "./Row";

/** How a municipality writes costs, margins and deviations. Found conventions: A Heinola, B Kauhava and Helsinki, C Seinäjoki, D Muonio. */
export type SignProfileId = "A" | "B" | "C" | "D";

export type DeviationDirection = "budget-minus-actual" | "actual-minus-budget" | "favourable-positive";

export interface SignProfile {
  readonly id: SignProfileId;
  readonly costs: "negative" | "positive";
  /** Whether a margin is income less costs, or costs less income. */
  readonly margin: "income-less-costs" | "costs-less-income";
  readonly deviation: DeviationDirection;
}

export const SIGN_PROFILES: Readonly<Record<SignProfileId, SignProfile>> = {
  A: { id: "A", costs: "negative", margin: "income-less-costs", deviation: "budget-minus-actual" },
  B: { id: "B", costs: "negative", margin: "income-less-costs", deviation: "actual-minus-budget" },
  C: { id: "C", costs: "positive", margin: "income-less-costs", deviation: "favourable-positive" },
  D: { id: "D", costs: "positive", margin: "costs-less-income", deviation: "budget-minus-actual" },
};

/** Every profile, in the order in which it is offered. */
export const SIGN_PROFILE_IDS = Object.keys(SIGN_PROFILES) as readonly SignProfileId[];

/** 1 where a written figure of this nature improves the result when it grows, -1 where it worsens it. */
export function orientation(nature: Nature, profile: SignProfile): 1 | -1 {
  switch (nature) {
    case "income":
      return 1;
    case "expense":
      return profile.costs === "negative" ? 1 : -1;
    case "result":
      return profile.margin === "income-less-costs" ? 1 : -1;
  }
}

/** The sign with which a term enters a sum, so that income and costs meet in one direction. */
export function termSign(sum: Nature, term: Nature, profile: SignProfile): 1 | -1 {
  return orientation(sum, profile) === orientation(term, profile) ? 1 : -1;
}

/** Whether a deviation changes its sign from income to costs, as where favourable is positive on both sides and costs are written so too. */
export function signProfileTurns({ costs, deviation }: SignProfile): boolean {
  return deviation === "favourable-positive" && costs === "positive";
}
