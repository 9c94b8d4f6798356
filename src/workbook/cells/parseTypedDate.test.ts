import fc from "fast-check";
import { formatTypedDate, parseTypedDate } from "./parseTypedDate";

test.each([
  ["1.2.2026", 46054], ["01.02.2026", 46054], ["1.2.26", 46054], ["2026-02-01", 46054], [" 1. 2. 2026 ", 46054], ["31.12.2026", 46387], ["29.2.2024", 45351], ["1.1.30", 10959], ["31.12.29", 47483],
  ["1.1.1900", 1], ["28.2.1900", 59], ["1.3.1900", 61],
])("%j is the day %d", (text, serial) => {
  expect(parseTypedDate(text)).toBe(serial);
});

test.each(["29.2.2026", "31.4.2026", "0.1.2026", "1.13.2026", "13.2026", "1.2.", "1/2/2026", "2.1", "1.2.2026 12:00", "46054", "helmikuu", "29.2.1900", "1.1.1899", "1.2.202", ""])("%j is no day", (text) => {
  expect(parseTypedDate(text)).toBeNull();
});

test("a day is typed again as it is shown", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2_900_000 }).filter((serial) => serial !== 60), (serial) => {
    expect(parseTypedDate(formatTypedDate(serial))).toBe(serial);
  }));
});
