import { LANGUAGES, type Language } from "../locale/Language";

const KEY = "toteuma.language";

/** The language that was chosen for the pane last; null where none was, or where the browser keeps nothing for pages within other pages. */
export function readKeptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the pane's language, and nothing else, for the next time it is opened. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice holds until the pane is closed.
  }
}
