import type { ChartTexts } from "./ChartTexts";
import { chart as en } from "./en/chart";
import { chart as fi } from "./fi/chart";
import type { Language } from "./Language";
import { chart as sv } from "./sv/chart";

/** The words of charts in each language. */
export const CHART_TEXTS: Readonly<Record<Language, ChartTexts>> = { fi, sv, en };
