import fc from "fast-check";
import { editDistance } from "./editDistance";

test.each([
  ["", "", 0, 0], ["a", "a", 0, 0], ["a", "b", 0, Infinity], ["a", "b", 1, 1], ["kulut", "kulu", 1, 1], ["kulut", "tuotot", 3, Infinity],
  ["henkilostokulut", "henkilestokulut", 2, 1], ["abcd", "badc", 4, 3], ["", "abc", 3, 3], ["aaa", "aa", 1, 1],
])("from %j to %j within %d are %d letters", (one, other, limit, distance) => expect(editDistance(one, other, limit)).toBe(distance));

/** The textbook's definition, slow and plain. */
function plainDistance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const rest = plainDistance(one.slice(1), other.slice(1));
  return one[0] === other[0] ? rest : 1 + Math.min(rest, plainDistance(one.slice(1), other), plainDistance(one, other.slice(1)));
}

test("it is the textbook's distance, up to the limit", () => {
  const word = fc.stringMatching(/^[ab]{0,6}$/);
  fc.assert(fc.property(word, word, fc.nat(6), (one, other, limit) => {
    const plain = plainDistance(one, other);
    expect(editDistance(one, other, limit)).toBe(plain <= limit ? plain : Infinity);
  }));
});
