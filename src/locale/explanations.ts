import { explanation as en } from "./en/explanation";
import { explanation as fi } from "./fi/explanation";
import { explanation as sv } from "./sv/explanation";
import type { ExplanationTexts } from "./ExplanationTexts";
import type { Language } from "./Language";

/** The words of the causes of deviations in each language. */
export const EXPLANATION_TEXTS: Readonly<Record<Language, ExplanationTexts>> = { fi, sv, en };
