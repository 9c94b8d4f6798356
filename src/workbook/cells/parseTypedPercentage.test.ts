import type { Language } from "../../locale/Language";
import { parseTypedPercentage } from "./parseTypedPercentage";

const PERCENTAGES: readonly (readonly [string, Language, number])[] = [
  ["20 %", "fi", 20], ["20%", "sv", 20], ["20\u00a0%", "en", 20], [" 20 % ", "fi", 20], ["20", "fi", 20], ["-0,5 %", "fi", -0.5], ["12.5 %", "en", 12.5], ["1,234 %", "fi", 1.234], ["1 000 %", "sv", 1000], ["0 %", "fi", 0],
];
test.each(PERCENTAGES)("%j in %s is %d, and no share of one", (text, language, value) => {
  expect(parseTypedPercentage(text, language)).toEqual({ ok: true, value });
});

test.each([["1.234 %", "amount-ambiguous"], ["%", "amount-unreadable"], ["20 % 30 %", "amount-unreadable"], ["20 %%", "amount-unreadable"], ["5 € %", "amount-unreadable"], ["20 % asukkaista", "amount-unreadable"], ["1/2", "amount-unreadable"]])(
  "%j is no percentage: %s, in the words that were typed", (text, code) => {
    expect(parseTypedPercentage(text, "fi")).toEqual({ ok: false, reason: { code, text } });
  },
);
