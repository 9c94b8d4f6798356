import fc from "fast-check";
import { cents } from "./Cents";
import { formatAmount } from "./formatAmount";
import { LARGEST_AMOUNT, parseAmount } from "./parseAmount";

const anyCents = fc.integer({ min: -LARGEST_AMOUNT, max: LARGEST_AMOUNT }).map(cents);

const CASES: readonly (readonly [text: string, expected: number | "ambiguous" | "empty" | "unreadable"])[] = [
  ["0", 0], ["-0", 0], ["- 0", 0], ["0,00", 0], ["7", 700], ["100", 10000],
  ["1 031 106", 103110600], ["1\u00A0031\u00A0106", 103110600], ["1\u202F031\u202F106", 103110600], ["1\u2009031\u2009106", 103110600],
  ["1031106", 103110600], ["- 762 216", -76221600], ["-95 678", -9567800], ["-4 875 072", -487507200], ["- 818", -81800], ["-726", -72600],
  ["\u2212762 216", -76221600], ["\u2212 762 216", -76221600], ["–762 216", -76221600], ["– 762 216", -76221600],
  ["95 678-", -9567800], ["95 678 -", -9567800], ["95 678\u2212", -9567800], ["95 678,50-", -9567850],
  ["(95 678)", -9567800], ["( 95 678,5 )", -9567850], ["(95 678 €)", -9567800], ["(95 678) €", -9567800],
  ["1 234,5", 123450], ["1 234,50", 123450], ["0,05", 5], ["12.5", 1250], ["12.50", 1250], ["1 234.50", 123450],
  ["446 188 €", 44618800], ["446 188€", 44618800], ["446 188 EUR", 44618800], ["446 188 eur", 44618800], ["200 e", 20000], ["€ 12,50", 1250],
  ["-12,50 €", -1250], ["- € 12", -1200], ["€ -12", -1200], ["12- €", -1200], ["12 €-", -1200], ["+100 000", 10000000],
  ["57.880,00", 5788000], ["100.000 e", "ambiguous"], ["1.234.567", 123456700], ["1.234.567,89", 123456789], ["-1.234.567", -123456700],
  ["1,234,567", 123456700], ["1,234.56", 123456], ["1,234,567.8", 123456780],
  ["57.880", "ambiguous"], ["1.234", "ambiguous"], ["1,234", "ambiguous"], ["-57.880", "ambiguous"], ["57.880 €", "ambiguous"], ["(1.234)", "ambiguous"],
  ["", "empty"], ["   ", "empty"], ["\u00A0", "empty"], ["-", "empty"], [" – ", "empty"], ["\t", "empty"],
  ["1 23", "unreadable"], ["12 34 567", "unreadable"], ["1 2345", "unreadable"], ["1234 567", "unreadable"], ["1  234", "unreadable"], ["0 123", "unreadable"],
  ["1.23.456", "unreadable"], ["1.234 567", "unreadable"], ["1 234.567", "unreadable"], ["1 234,567", "unreadable"], ["1234,567", "unreadable"],
  ["0,123", "unreadable"], ["12,5,5", "unreadable"], ["1.2.3", "unreadable"], ["5,", "unreadable"], [",5", "unreadable"], ["007", "unreadable"],
  ["noin 5", "unreadable"], ["5 kpl", "unreadable"], ["23,82 %", "unreadable"], ["x", "unreadable"], ["#REF!", "unreadable"], ["1e5", "unreadable"],
  ["--5", "unreadable"], ["-5-", "unreadable"], ["(-5)", "unreadable"], ["(5", "unreadable"], ["5)", "unreadable"], ["()", "unreadable"], ["€", "unreadable"],
  ["€ 5 €", "unreadable"], ["=29 922 850", "unreadable"], ["\u00AD762 216", "unreadable"], ["31.3.2026", "unreadable"],
  ["691 408 267 207", 69140826720700],
];

test.each(CASES.filter(([, expected]) => typeof expected === "number"))("%j is %d cents", (text, expected) => {
  expect(parseAmount(text)).toEqual({ ok: true, value: expected });
});

test.each(CASES.filter(([, expected]) => typeof expected === "string"))("%j is %s", (text, expected) => {
  const code = `amount-${expected}`;
  expect(parseAmount(text)).toEqual({ ok: false, reason: expected === "empty" ? { code } : { code, text: text.trim() } });
});

test("fifteen digits are read and sixteen are too large", () => {
  expect(parseAmount("9 999 999 999 999,99")).toEqual({ ok: true, value: LARGEST_AMOUNT });
  expect(parseAmount("-10 000 000 000 000")).toEqual({ ok: false, reason: { code: "amount-too-large", text: "-10 000 000 000 000" } });
  expect(parseAmount("9".repeat(400))).toMatchObject({ ok: false, reason: { code: "amount-too-large" } });
});

test("no amount is minus zero", () => {
  expect(Object.is(parseAmount("-0,00"), -0)).toBe(false);
  expect(parseAmount("-0")).toStrictEqual({ ok: true, value: 0 });
});

test.each(["fi", "sv"] as const)("what is printed in %s is read back to the cent", (language) => {
  fc.assert(fc.property(anyCents, (amount) => {
    expect(parseAmount(formatAmount(amount, { language, decimals: 2 }))).toEqual({ ok: true, value: amount });
  }));
});

test("what is printed in English is read back to the cent", () => {
  fc.assert(fc.property(anyCents, (amount) => {
    expect(parseAmount(formatAmount(amount, { language: "en", decimals: 2 }))).toEqual({ ok: true, value: amount });
  }));
});

test("whole euros printed in Finnish are read back", () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (euros) => {
    expect(parseAmount(formatAmount(cents(euros * 100), { language: "fi", decimals: 0 }))).toEqual({ ok: true, value: euros === 0 ? 0 : euros * 100 });
  }));
});

const written = fc.record({
  amount: anyCents,
  space: fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009"),
  sign: fc.constantFrom("lead", "detached", "trail", "parentheses"),
  minus: fc.constantFrom("-", "\u2212", "–"),
  currency: fc.constantFrom("", " €", "€", " EUR", " e"),
}).map(({ amount, space, sign, minus, currency }) => {
  const digits = formatAmount(cents(Math.abs(amount)), { language: "fi", decimals: 2 }).replace(/\u00A0/g, space) + currency;
  const text = {
    lead: `${minus}${digits}`, detached: `${minus}${space}${digits}`, trail: `${digits}${minus}`, parentheses: `(${digits})`,
  }[sign];
  return { amount, text: amount < 0 ? text : digits };
});

test("no cent is lost in any written form, nor by spaces around it", () => {
  fc.assert(fc.property(written, fc.constantFrom("", " ", "\u00A0 ", "\t", "\r\n"), ({ amount, text }, outer) => {
    expect(parseAmount(outer + text + outer)).toEqual({ ok: true, value: amount });
  }));
});

test("any text gets an answer", () => {
  fc.assert(fc.property(fc.string(), fc.stringMatching(/^[-0-9 .,()€+]{0,12}$/), (anything, numeric) => {
    for (const text of [anything, numeric]) {
      const bare = parseAmount(text);
      const spaced = parseAmount(` ${text}\u00A0`);
      expect(spaced.ok).toBe(bare.ok);
      if (bare.ok && spaced.ok) expect(spaced.value).toBe(bare.value);
    }
  }));
});
