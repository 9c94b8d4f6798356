import type { DeviationListTexts } from "./DeviationListTexts";
import { deviationList as en } from "./en/deviationList";
import { deviationList as fi } from "./fi/deviationList";
import type { Language } from "./Language";
import { deviationList as sv } from "./sv/deviationList";

/** The words of the list of deviations in each language. */
export const DEVIATION_LIST_TEXTS: Readonly<Record<Language, DeviationListTexts>> = { fi, sv, en };
