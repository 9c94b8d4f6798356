import fc from "fast-check";
import { cutText } from "./cutText";

const FAMILY = "👨‍👩‍👧";
const FLAG = "🇫🇮";
const A_RING = "A\u030A";

test.each([
  ["Vaalit", 6, "Vaalit"],
  ["Vaalit", 3, "Vaa"],
  ["Vaalit", 0, ""],
  ["ab😀", 3, "ab"],
  ["ab😀", 4, "ab😀"],
  [`ab${A_RING}`, 3, "ab"],
  [`ab${A_RING}`, 4, `ab${A_RING}`],
  [`a${FAMILY}`, 8, "a"],
  [`a${FAMILY}`, 9, `a${FAMILY}`],
  [`${FLAG}${FLAG}`, 7, FLAG],
  ["👍🏽👍🏽", 6, "👍🏽"],
  ["e\u0301\u0302\u0303", 2, "e\u0301"],
  ["😀", 1, ""],
])("%j cut to %i units is %j", (text, length, cut) => expect(cutText(text, length)).toBe(cut));

test("a cut text is a whole beginning that fits, and as long as can be", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.nat({ max: 40 }), (text, length) => {
    const cut = cutText(text, length);
    expect(text.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(length);
    expect(cut).not.toMatch(/\p{Cs}/u);
    expect(cutText(cut, length)).toBe(cut);
  }));
});
