/** The languages that numbers are printed in; the same as the languages of tables, which `locale` names. */
export type NumeralLanguage = "fi" | "sv" | "en";

interface NumeralStyle {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
}

// Finnish and Swedish: no-break space between thousands, a true minus (SFS 4175).
const NORDIC: NumeralStyle = { group: "\u00A0", decimal: ",", minus: "\u2212" };

/** How each language writes numbers. */
export const NUMERALS: Readonly<Record<NumeralLanguage, NumeralStyle>> = {
  fi: NORDIC,
  sv: NORDIC,
  en: { group: ",", decimal: ".", minus: "-" },
};

/** Whole digits with a mark between groups of three. "1234567" → "1 234 567" */
export function groupThousands(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}
