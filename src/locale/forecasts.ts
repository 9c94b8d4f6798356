import { forecast as en } from "./en/forecast";
import { forecast as fi } from "./fi/forecast";
import type { ForecastTexts } from "./ForecastTexts";
import type { Language } from "./Language";
import { forecast as sv } from "./sv/forecast";

/** The words of the pane's screen of forecasts in each language. */
export const FORECAST_TEXTS: Readonly<Record<Language, ForecastTexts>> = { fi, sv, en };
