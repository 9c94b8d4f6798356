import fc from "fast-check";
import { cents, centsFromEuros, eurosFromCents } from "./Cents";

test.each([[12.5, 1250], [1.005, 101], [-1.005, -101], [0.1 + 0.2, 30], [-0.004, 0], [1e9 + 0.01, 100000000001]])("%p euros are %p cents", (euros, amount) => {
  expect(centsFromEuros(euros)).toBe(amount);
  expect(Object.is(centsFromEuros(euros), -0)).toBe(false);
});

test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])("%p is no amount of cents", (amount) => {
  expect(() => cents(amount)).toThrow("whole number of cents");
});

test("an amount in a cell's euros comes back to the cent", () => {
  fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (amount) => centsFromEuros(eurosFromCents(cents(amount))) === (amount === 0 ? 0 : amount)));
});
