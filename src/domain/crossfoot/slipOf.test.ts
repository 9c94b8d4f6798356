import { slipOf } from "./slipOf";

test.each([
  [-31_569, -31_596, "swapped-digits"],
  [-1, -11, "lost-digit"],
  [1_234, 123, "added-digit"],
  [4_100, 4_700, "wrong-digit"],
  [-500, 500, "sign"],
  [-19, -19_000, "thousandfold"],
  [120, 210, "swapped-digits"],
  [120, 345, null],
  [120, 12_345, null],
  [0, 5, null],
  [7, 7, null],
])("%p for %p is a slip of the kind %p", (found, meant, slip) => {
  expect(slipOf(found, meant)).toBe(slip);
});
