import fc from "fast-check";
import { parseAmount } from "../../domain/money/parseAmount";
import type { Language } from "../../locale/Language";
import { parseTypedAmount } from "./parseTypedAmount";
import { parseTypedNumber } from "./parseTypedNumber";

const BOTH: readonly (readonly [string, Language, number])[] = [
  ["1234,5", "fi", 1234.5], ["−1 234 567,89", "fi", -1234567.89], ["1\u00a0234", "sv", 1234], ["+5", "fi", 5], [" 7 ", "fi", 7], ["-0", "fi", 0],
  ["5 €", "fi", 5], ["12.5", "fi", 12.5], ["57.880,00", "fi", 57880], ["(95 678,50 €)", "fi", -95678.5],
  ["1,234", "en", 1234], ["-57,880", "en", -57880], ["1,234.5", "en", 1234.5], ["1 234,50", "en", 1234.5],
];
test.each(BOTH)("%j in %s is the amount and the number %d", (text, language, value) => {
  expect(parseTypedAmount(text, language)).toEqual({ ok: true, value });
  expect(parseTypedNumber(text, language)).toEqual({ ok: true, value });
});

const NEITHER: readonly (readonly [string, Language, string])[] = [
  ["1.234", "fi", "amount-ambiguous"], ["57.880", "fi", "amount-ambiguous"], ["1 234.567", "sv", "amount-unreadable"], ["2026-03-31", "fi", "amount-unreadable"], ["1.2.2026", "fi", "amount-unreadable"],
  ["12 %", "fi", "amount-unreadable"], ["5%", "fi", "amount-unreadable"], ["12:30", "fi", "amount-unreadable"], ["1/2", "en", "amount-unreadable"], ["$5", "en", "amount-unreadable"],
  ["1e5", "en", "amount-unreadable"], ["TRUE", "en", "amount-unreadable"], ["TOSI", "fi", "amount-unreadable"], ["abc", "sv", "amount-unreadable"], ["-", "fi", "amount-empty"],
  ["1,23,4", "en", "amount-unreadable"], ["99999999999999999", "fi", "amount-too-large"],
];
test.each(NEITHER)("%j in %s is neither: %s", (text, language, code) => {
  expect(parseTypedAmount(text, language)).toMatchObject({ ok: false, reason: { code } });
  expect(parseTypedNumber(text, language)).toMatchObject({ ok: false, reason: { code } });
});

const DECIMALS: readonly (readonly [string, Language, number, string])[] = [
  ["1,234", "fi", 1.234, "amount-ambiguous"], ["57,880", "sv", 57.88, "amount-ambiguous"], ["-1,005", "fi", -1.005, "amount-ambiguous"],
  ["-1 000,555", "fi", -1000.555, "amount-unreadable"], ["0,125", "fi", 0.125, "amount-unreadable"], ["0.125", "en", 0.125, "amount-unreadable"], ["57.880", "en", 57.88, "amount-ambiguous"],
];
test.each(DECIMALS)("%j in %s is the number %d and no amount of whole cents: %s", (text, language, value, code) => {
  expect(parseTypedNumber(text, language)).toEqual({ ok: true, value });
  expect(parseTypedAmount(text, language)).toMatchObject({ ok: false, reason: { code } });
});

test("in Finnish and Swedish an amount is typed as it is pasted into the pane", () => {
  fc.assert(fc.property(fc.stringMatching(/^[-0-9 .,€]{0,12}$/), fc.constantFrom("fi", "sv"), (text, language) => {
    const pasted = parseAmount(text);
    expect(parseTypedAmount(text, language)).toEqual(pasted.ok ? { ok: true, value: pasted.value / 100 } : pasted);
  }));
});
