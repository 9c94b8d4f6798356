import { normaliseText } from "../normaliseText";

const wordsOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(normaliseText));

/** Words that a sum of the rows above it begins or ends with, as `normaliseText` has them. */
const SUMS = wordsOf("Yhteensä", "Summa", "Sammanlagt", "Totalt", "Total", "Sum");
/** Words of what is left. */
const RESULTS = wordsOf("Netto", "Resultat", "Överskott", "Underskott", "Net", "Result", "Surplus", "Deficit");
/** What Finnish compounds of them end with: Toimintakate, Tilikauden tulos, Ylijäämä. */
const ENDING = /(?:kate|tulos|jaama|yhteensa)$/;
/** What is one only where it is all that stands there: Maksutuotot are a line. */
const WHOLE = wordsOf(
  "Tuotot", "Kulut", "Tulot", "Menot", "Toimintatuotot", "Toimintakulut", "Intäkter", "Kostnader", "Inkomster", "Utgifter", "Verksamhetsbidrag", "Årsbidrag", "Verksamhetens intäkter",
  "Verksamhetens kostnader", "Income", "Revenue", "Revenues", "Costs", "Expenses", "Expenditure", "Operating income", "Operating expenses", "Operating margin", "Annual margin",
);

/** Whether a row is called the sum of those above it, in three languages: "Kulut yhteensä", "Summa intäkter", "Grand total". */
export function isSumLabel(label: string): boolean {
  return beginsOrEnds(normaliseText(label), SUMS);
}

/** Whether a row is called a total or a result: besides sums "Toimintakate", "Netto", "Tulot". That it is one its figures must say. */
export function isTotalLabel(label: string): boolean {
  const text = normaliseText(label);
  return WHOLE.has(text) || beginsOrEnds(text, SUMS) || beginsOrEnds(text, RESULTS) || ENDING.test(text);
}

function beginsOrEnds(text: string, known: ReadonlySet<string>): boolean {
  const words = text.split(" ");
  return known.has(words[0] ?? "") || known.has(words.at(-1) ?? "");
}
