import fc from "fast-check";
import { roundHalfAway } from "./roundHalfAway";

describe("roundHalfAway", () => {
  it.each([
    [2.5, 0, 3], [-2.5, 0, -3], [2.4999999, 0, 2], [1.005, 2, 1.01], [-1.005, 2, -1.01], [0.285, 2, 0.29],
    [1_234_567.5, 0, 1_234_568], [99_999_999.995, 2, 100_000_000], [1250, -2, 1300], [1e20, 0, 1e20], [0, 2, 0],
  ])("rounds %p to %p decimals as %p", (number, digits, rounded) => {
    expect(roundHalfAway(number, digits)).toBe(rounded);
  });

  it("gives no negative zero", () => {
    expect(Object.is(roundHalfAway(-0.2, 0), 0)).toBe(true);
  });

  it("looks at the fifteen digits that a sheet keeps, however near a half the number lies", () => {
    const nearHalf = fc.tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: -40, max: 40 }))
      .map(([halves, steps]) => (halves / 2) * (1 + steps * 2 ** -52));
    fc.assert(fc.property(fc.oneof(nearHalf, fc.double({ noNaN: true, min: -1e16, max: 1e16 })), fc.integer({ min: -3, max: 6 }), (number, digits) => {
      const scale = 10 ** digits;
      const onFifteen = Number((Math.abs(number) * scale).toPrecision(15));
      expect(roundHalfAway(number, digits)).toBe((Math.sign(number) * Math.round(onFifteen)) / scale || 0);
    }), { numRuns: 2_000 });
  });
});
