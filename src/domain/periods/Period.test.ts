import { isFiscalYear, monthFrom, parseThroughMonth } from "./Period";

test.each([["1-3", 3], ["1–6", 6], ["01-12", 12], ["3", 3], [" 1 - 9 ", 9]])("reads the period %s", (text, through) => {
  expect(parseThroughMonth(text)).toBe(through);
});

test.each(["", "0", "13", "1-13", "2-3", "1-", "kolme", "1-3-5"])("refuses the period %j", (text) => {
  expect(parseThroughMonth(text)).toBeNull();
});

test("a month is a whole number from 1 to 12", () => {
  expect([0, 1, 12, 13, 1.5, Number.NaN].map(monthFrom)).toEqual([null, 1, 12, null, null, null]);
});

test("a fiscal year is a whole year of our time", () => {
  expect([1989, 1990, 2026, 2100, 2101, 2026.5].map(isFiscalYear)).toEqual([false, true, true, true, false, false]);
});
