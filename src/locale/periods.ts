import { period as en } from "./en/period";
import { period as fi } from "./fi/period";
import type { Language } from "./Language";
import type { PeriodTexts } from "./PeriodTexts";
import { period as sv } from "./sv/period";

/** The words of the pane's screen of periods in each language. */
export const PERIOD_TEXTS: Readonly<Record<Language, PeriodTexts>> = { fi, sv, en };
