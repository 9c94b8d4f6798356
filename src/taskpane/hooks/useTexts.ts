import { createContext, useContext } from "react";
import type { Language } from "../../locale/Language";
import { PANE_TEXTS } from "../../locale/panes";
import type { PaneTexts } from "../../locale/PaneTexts";

/** The language of the pane, which every component below may ask for. */
export const PaneLanguage = createContext<Language>("en");

/** The language of the pane around the component; English where nothing says one. */
export function useLanguage(): Language {
  return useContext(PaneLanguage);
}

/** The pane's words in the user's language. */
export function useTexts(): PaneTexts {
  return PANE_TEXTS[useLanguage()];
}
