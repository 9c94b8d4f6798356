import { parsePercent } from "./parsePercent";

test.each([
  ["23,82", 23.82], ["0,00", 0], ["0,3 %", 0.3], ["0,3%", 0.3], ["38 %", 38], ["100,40", 100.4], ["319,05", 319.05], ["-12,5 %", -12.5],
  ["\u2212205,10\u00A0%", -205.1], ["97.32", 97.32], ["1 234,5 %", 1234.5], ["-0,00", 0], ["0,123", 0.123], ["23,8215", 23.8215],
] as const)("%j is %d percent", (text, percent) => {
  expect(parsePercent(text)).toStrictEqual({ ok: true, value: percent });
});

test.each([
  ["", "amount-empty"], ["-", "amount-empty"], ["1,234", "amount-ambiguous"], ["70,4 / 83,4 %", "amount-unreadable"], ["%", "amount-unreadable"],
  ["5 €", "amount-unreadable"], ["#JAKO/0!", "amount-unreadable"], ["12345678901234,56", "amount-too-large"],
] as const)("%j is no percentage: %s", (text, code) => {
  expect(parsePercent(text)).toMatchObject({ ok: false, reason: { code } });
});
