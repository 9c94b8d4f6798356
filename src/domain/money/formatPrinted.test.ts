import fc from "fast-check";
import { formatPrinted } from "./formatPrinted";
import { parseAmount } from "./parseAmount";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

const EUROS = { decimals: 0, isGrouped: true };
const PERCENT = { decimals: 2, isGrouped: false };

test.each([
  [-762216, EUROS, "- 762 216"],
  [-818, EUROS, "- 818"],
  [-95678, EUROS, "-95 678"],
  [-4875072, EUROS, "-4 875 072"],
  [-5, EUROS, "-5"],
  [999999.5, EUROS, "1 000 000"],
  [-999.5, EUROS, "-1 000"],
  [-99.5, EUROS, "- 100"],
  [0, EUROS, "0"],
  [-0, EUROS, "0"],
  [-0.4, EUROS, "0"],
  [0.5, EUROS, "1"],
  [-0.5, EUROS, "-1"],
  [2.5, EUROS, "3"],
  [23.817, PERCENT, "23,82"],
  [1.005, PERCENT, "1,01"],
  [-0.004, PERCENT, "0,00"],
  [0.05, PERCENT, "0,05"],
  [-123.456, PERCENT, "-123,46"],
  [1234.5, PERCENT, "1234,50"],
  [-1234.56, { decimals: 1, isGrouped: true }, "-1 234,6"],
  [-762216.04, { decimals: 2, isGrouped: true }, "- 762 216,04"],
])("%d is printed as the house prints it: %j → %s", (figure, format, text) => {
  expect(plain(formatPrinted(figure, format))).toBe(text);
});

test("no printed figure can be broken at the end of a line", () => {
  expect(formatPrinted(-762216, EUROS)).toBe("-\u00a0762\u00a0216");
});

test("what is printed is read back as the same whole euros", () => {
  fc.assert(fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (euros) => {
    expect(parseAmount(formatPrinted(euros, EUROS))).toEqual({ ok: true, value: euros * 100 });
  }));
});
