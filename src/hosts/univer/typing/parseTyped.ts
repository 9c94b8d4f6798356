/** Whose separators a person types with. */
export type NumberLanguage = "fi" | "sv" | "en";

// Finnish and Swedish: thousands by a space of some kind, decimals by a comma, the minus in either form.
const WITH_COMMA = /^[-−+]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/;

/** The number that a person typed in the separators of the language; null where the program may read it as it does. "−1 234,5" → -1234.5 */
export function parseTyped(text: string, language: NumberLanguage): number | null {
  const trimmed = text.trim();
  if (language === "en" || !WITH_COMMA.test(trimmed)) return null;
  return Number(trimmed.replace(/[ \u00a0\u202f+]/g, "").replace("−", "-").replace(",", "."));
}

/** A number as a person would type it. -1234.5 → "-1234,5" */
export function formatTyped(value: number, language: NumberLanguage): string {
  return language === "en" ? String(value) : String(value).replace(".", ",");
}
