import { suggestions as en } from "./en/suggestions";
import { suggestions as fi } from "./fi/suggestions";
import type { Language } from "./Language";
import { suggestions as sv } from "./sv/suggestions";
import type { SuggestionTexts } from "./SuggestionTexts";

/** The words of the suggested year-ends in each language. */
export const SUGGESTION_TEXTS: Readonly<Record<Language, SuggestionTexts>> = { fi, sv, en };
