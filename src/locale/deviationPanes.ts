import type { DeviationPaneTexts } from "./DeviationPaneTexts";
import { deviationPane as en } from "./en/deviationPane";
import { deviationPane as fi } from "./fi/deviationPane";
import type { Language } from "./Language";
import { deviationPane as sv } from "./sv/deviationPane";

/** The words of the pane's screen of deviations in each language. */
export const DEVIATION_PANE_TEXTS: Readonly<Record<Language, DeviationPaneTexts>> = { fi, sv, en };
