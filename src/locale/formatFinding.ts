import { centsFromEuros } from "../domain/money/Cents";
import { formatAmount } from "../domain/money/formatAmount";
import { formatFixed } from "../domain/money/formatFixed";
import { NUMERALS } from "../domain/money/numerals";
import type { Finding, Place } from "../domain/findings/Finding";
import { findings as en, places as enPlaces } from "./en/findings";
import { findings as fi, places as fiPlaces } from "./fi/findings";
import type { FindingTexts, PlaceTexts } from "./FindingTexts";
import type { Language } from "./Language";
import { findings as sv, places as svPlaces } from "./sv/findings";

const TEXTS: Readonly<Record<Language, FindingTexts>> = { fi, sv, en };
const PLACES: Readonly<Record<Language, PlaceTexts>> = { fi: fiPlaces, sv: svPlaces, en: enPlaces };
const ORDER = ["file", "sheet", "table", "row", "column", "cell"] as const;

/** The finding as one sentence with its place before it. "Rivi Toimintatuotot, sarake TP 2025: ”x” ei ole luku." */
export function formatFinding(finding: Finding, language: Language): string {
  // Each code's text takes the finding of that code; the compiler cannot follow the pairing.
  const write = TEXTS[language][finding.code] as (one: Finding, format: { amount: (euros: number) => string }) => string;
  const sentence = write(finding, { amount: (euros) => formatEuros(euros, language) });
  const place = formatPlace(finding.place, language);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

/** The finding's sentence without its place. */
export function formatSentence(finding: Finding, language: Language): string {
  return formatFinding({ ...finding, place: {} }, language);
}

/** Where something stands, in words; "" where no part is known. A sheet named after its table is said once. "Rivi Toimintatuotot, sarake TP 2025" */
export function formatPlace(place: Place, language: Language): string {
  const words = ORDER.flatMap((part) => {
    const name = place[part];
    return name === undefined || (part === "sheet" && name === place.table) ? [] : [`${PLACES[language][part]} ${name}`];
  }).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Whole euros where the figure is whole, cents where it is not; a fraction that stands for a percentage with its hundredths.
function formatEuros(euros: number, language: Language): string {
  if (!Number.isInteger(Number((euros * 100).toPrecision(15)))) return formatFixed(euros, 4, language).replace("-", NUMERALS[language].minus);
  return formatAmount(centsFromEuros(euros), { language, decimals: Number.isInteger(euros) ? 0 : 2 });
}
