import { deviations as en } from "./en/deviations";
import { deviations as fi } from "./fi/deviations";
import { deviations as sv } from "./sv/deviations";
import type { DeviationTexts } from "./DeviationTexts";
import type { Language } from "./Language";

/** The words of deviations in each language. */
export const DEVIATION_TEXTS: Readonly<Record<Language, DeviationTexts>> = { fi, sv, en };
