import { LANGUAGES, languageFrom, type Language } from "../locale/Language";

/** What a person chose for the workbench's look; kept in the browser, never sent. */
export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  /** In pixels. */
  readonly paneWidth: number;
}

const KEY = "toteuma.workbench";
export const PANE_WIDTH = { least: 320, usual: 380, most: 720 } as const;
// In a narrower window the pane starts at its least, so that a whole table fits beside it.
const WIDE_WINDOW = 1440;

/** What was chosen last, or what the browser's language and theme suggest. */
export function readPreferences(): Preferences {
  const suggested: Preferences = {
    language: languageFrom(navigator.language),
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    paneWidth: innerWidth < WIDE_WINDOW ? PANE_WIDTH.least : PANE_WIDTH.usual,
  };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return {
      language: LANGUAGES.find((language) => language === kept.language) ?? suggested.language,
      dark: typeof kept.dark === "boolean" ? kept.dark : suggested.dark,
      paneWidth: typeof kept.paneWidth === "number" ? limitWidth(kept.paneWidth) : suggested.paneWidth,
    };
  } catch {
    // A browser that keeps nothing, or kept something odd: what it suggests will do.
    return suggested;
  }
}

/** Keeps the choice in the browser; where the browser keeps nothing, it is silent. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // The choice holds until the page is closed.
  }
}

/** The pane's width in whole pixels, no less and no more than it can have. */
export function limitWidth(width: number): number {
  return Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, Math.round(width)));
}
