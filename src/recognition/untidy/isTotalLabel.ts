import { normaliseText } from "../normaliseText";

/** Words that a total or a result begins or ends with, as `normaliseText` has them. */
const WORDS: ReadonlySet<string> = new Set(["Yhteensä", "Summa", "Netto", "Sammanlagt", "Totalt", "Resultat", "Överskott", "Underskott", "Total", "Sum", "Net", "Result", "Surplus", "Deficit"].map(normaliseText));
/** What Finnish compounds of them end with: Toimintakate, Tilikauden tulos, Ylijäämä. */
const ENDING = /(?:kate|tulos|jaama|yhteensa)$/;
/** What is one only where it is all that stands there: Maksutuotot are a line. */
const WHOLE: ReadonlySet<string> = new Set([
  "Tuotot", "Kulut", "Tulot", "Menot", "Toimintatuotot", "Toimintakulut", "Intäkter", "Kostnader", "Inkomster", "Utgifter", "Verksamhetsbidrag", "Årsbidrag", "Verksamhetens intäkter",
  "Verksamhetens kostnader", "Income", "Revenue", "Revenues", "Costs", "Expenses", "Expenditure", "Operating income", "Operating expenses", "Operating margin", "Annual margin",
].map(normaliseText));

/** Whether a row is called a total or a result, in three languages: "Kulut yhteensä", "Toimintakate", "Summa intäkter". That it is one its figures must say. */
export function isTotalLabel(label: string): boolean {
  const text = normaliseText(label);
  const words = text.split(" ");
  return WHOLE.has(text) || WORDS.has(words[0] ?? "") || WORDS.has(words.at(-1) ?? "") || ENDING.test(text);
}
