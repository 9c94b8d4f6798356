import { formatEuros } from "./AmountText";

const AMOUNTS = [
  [-12500.5, "fi", "−12 500,50"],
  [-818, "fi", "−818"],
  [1234567, "sv", "1 234 567"],
  [-1234.25, "en", "−1,234.25"],
  [-0, "fi", "0"],
  [-0.001, "en", "0.00"],
] as const;

test.each(AMOUNTS)("writes %s in %s", (euros, language, text) => {
  expect(formatEuros(euros, language).replace(/[\u00a0\u202f]/g, " ")).toBe(text);
});
