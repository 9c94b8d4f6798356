import type { Language } from "../../locale/Language";

/** A percentage with one decimal and without its sign, as the language writes it, with U+2212 for minus. (23.817, "fi") → "23,8" */
export function formatPercent(percent: number, language: Language): string {
  const text = new Intl.NumberFormat({ fi: "fi-FI", sv: "sv-FI", en: "en-GB" }[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(percent);
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace(/[-−]/, "");
}
