import type { AdoptTexts } from "./AdoptTexts";
import { adopt as en } from "./en/adopt";
import { adopt as fi } from "./fi/adopt";
import type { Language } from "./Language";
import { adopt as sv } from "./sv/adopt";

/** The words of adopted tables in each language. */
export const ADOPT_TEXTS: Readonly<Record<Language, AdoptTexts>> = { fi, sv, en };
