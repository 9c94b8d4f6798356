import { cents } from "./Cents";
import { formatAmount } from "./formatAmount";

const EACH = [
  [0, "0", "0,00", "0", "0.00"],
  [5, "0", "0,05", "0", "0.05"],
  [-49, "0", "\u22120,49", "0", "-0.49"],
  [50, "1", "0,50", "1", "0.50"],
  [-50, "\u22121", "\u22120,50", "-1", "-0.50"],
  [123450, "1\u00A0235", "1\u00A0234,50", "1,235", "1,234.50"],
  [-76221600, "\u2212762\u00A0216", "\u2212762\u00A0216,00", "-762,216", "-762,216.00"],
  [103110601, "1\u00A0031\u00A0106", "1\u00A0031\u00A0106,01", "1,031,106", "1,031,106.01"],
] as const;

test.each(EACH)("%d cents are printed for people", (amount, fiWhole, fiCents, enWhole, enCents) => {
  expect(formatAmount(cents(amount), { language: "fi", decimals: 0 })).toBe(fiWhole);
  expect(formatAmount(cents(amount), { language: "sv", decimals: 2 })).toBe(fiCents);
  expect(formatAmount(cents(amount), { language: "en", decimals: 0 })).toBe(enWhole);
  expect(formatAmount(cents(amount), { language: "en", decimals: 2 })).toBe(enCents);
});
