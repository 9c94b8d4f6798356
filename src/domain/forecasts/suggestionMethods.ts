import { asBudgeted } from "./methods/asBudgeted";
import { remainingByPriorShare } from "./methods/remainingByPriorShare";
import { remainingEvenly } from "./methods/remainingEvenly";
import { runRate } from "./methods/runRate";
import { seasonal } from "./methods/seasonal";
import type { SuggestionMethod } from "./SuggestionMethod";

/** Every method, in the order in which they are shown. A new one is a file of its own and a line here. */
export const SUGGESTION_METHODS: readonly SuggestionMethod[] = [runRate, seasonal, remainingByPriorShare, remainingEvenly, asBudgeted];
