import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../../locale/Language";
import { useLanguage } from "../hooks/useTexts";

const TAGS: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

const useStyles = makeStyles({ amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" } });

/** An amount of euros as the language writes it, with U+2212 for minus. (-12500.5, "fi") → "−12 500,50" */
export function formatEuros(euros: number, language: Language): string {
  const decimals = Number.isInteger(euros) ? 0 : 2;
  const text = new Intl.NumberFormat(TAGS[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(euros);
  return /[1-9]/.test(text) ? text.replace("-", "−") : text.replace(/[-−]/, "");
}

/** Cents as whole euros: enough in lists and for what is only suggested; fields show the cents. (-381907367) → -3819074 */
export function wholeEuros(cents: number): number {
  return Math.sign(cents) * Math.round(Math.abs(cents) / 100);
}

/** Every amount of the pane, so that digits align. */
export function AmountText({ euros }: { readonly euros: number }) {
  return <span className={useStyles().amount}>{formatEuros(euros, useLanguage())}</span>;
}
