import { split as en } from "./en/split";
import { split as fi } from "./fi/split";
import type { Language } from "./Language";
import type { SplitTexts } from "./SplitTexts";
import { split as sv } from "./sv/split";

/** The words of units' own workbooks in each language. */
export const SPLIT_TEXTS: Readonly<Record<Language, SplitTexts>> = { fi, sv, en };
