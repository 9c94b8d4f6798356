import { pane as en } from "./en/pane";
import { pane as fi } from "./fi/pane";
import type { Language } from "./Language";
import type { PaneTexts } from "./PaneTexts";
import { pane as sv } from "./sv/pane";

/** The words of the pane in each language. */
export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { fi, sv, en };

/** Each language's own name, which is the same in every language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };
