import type { ReasonState } from "../domain/deviations/reasonState";
import { DEVIATION_TEXTS } from "./deviations";
import { LANGUAGES } from "./Language";

/** The state of a reason that stands in a cell, by its words in any language; "not-needed" for a blank cell and for any other words. */
export function parseReasonState(words: unknown): ReasonState {
  const states = ["missing", "given", "outdated"] as const;
  return states.find((state) => LANGUAGES.some((language) => DEVIATION_TEXTS[language].reasonStates[state] === words)) ?? "not-needed";
}
