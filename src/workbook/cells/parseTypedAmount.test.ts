import type { Language } from "../../locale/Language";
import { parseTypedAmount } from "./parseTypedAmount";

const READ: readonly (readonly [string, Language, number])[] = [
  ["1234,5", "fi", 1234.5], ["−1 234 567,89", "fi", -1234567.89], ["1\u00a0234", "sv", 1234], ["+5", "fi", 5], [" 7 ", "fi", 7], ["1,234", "fi", 1.234], ["-0", "fi", 0],
  ["5 €", "fi", 5], ["12.5", "fi", 12.5], ["57.880,00", "fi", 57880], ["(95 678,50 €)", "fi", -95678.5],
  ["1,234", "en", 1234], ["1,234.5", "en", 1234.5], ["0.125", "en", 0.125], ["1 234,50", "en", 1234.5],
];
test.each(READ)("%j in %s is the number %d", (text, language, value) => {
  expect(parseTypedAmount(text, language)).toEqual({ ok: true, value });
});

const REFUSED: readonly (readonly [string, Language, string])[] = [
  ["1.234", "fi", "amount-ambiguous"], ["1 234.567", "sv", "amount-unreadable"], ["2026-03-31", "fi", "amount-unreadable"], ["31.3.2026", "fi", "amount-unreadable"],
  ["12 %", "fi", "amount-unreadable"], ["12:30", "fi", "amount-unreadable"], ["1/2", "en", "amount-unreadable"], ["$5", "en", "amount-unreadable"], ["1e9", "en", "amount-unreadable"],
  ["TRUE", "en", "amount-unreadable"], ["TOSI", "fi", "amount-unreadable"], ["abc", "sv", "amount-unreadable"], ["-", "fi", "amount-empty"], ["1,23,4", "en", "amount-unreadable"],
];
test.each(REFUSED)("%j in %s is %s", (text, language, code) => {
  expect(parseTypedAmount(text, language)).toMatchObject({ ok: false, reason: { code } });
});
