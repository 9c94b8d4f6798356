const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const ACCENTS = /\p{M}/gu;

/**
 * A label as it is compared: case, accents, hyphens, punctuation and kinds of space make no difference, and words stay
 * apart by one space. "TOIMINTATUOTOT " → "toimintatuotot", "Rahoitustuotot ja -kulut" → "rahoitustuotot ja kulut"
 */
export function normaliseText(text: string): string {
  return foldCase(text).replace(/\p{Pd}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The text in lower case without accents and soft hyphens; punctuation stays. "Jäljellä %" → "jaljella %" */
export function foldCase(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/\s+/g, " ").trim();
}
