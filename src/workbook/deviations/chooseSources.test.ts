import fc from "fast-check";
import { chooseSources } from "./chooseSources";

test.each([
  ["of a new list", ["b", "a"], [], { numbers: [1, 2], added: [0, 1], first: 0 }],
  ["in another order", ["b", "a"], ["a", "b"], { numbers: [2, 1], added: [], first: 2 }],
  ["of which one is new and one is no longer wanted", ["c", "b"], ["a", "b"], { numbers: [3, 2], added: [0], first: 2 }],
  ["of which one is broken, which is made again behind the others", ["a", "b"], ["#REF!", "b", "", ""], { numbers: [3, 2], added: [0], first: 2 }],
] as const)("the sources of lines %s", (_, wanted, standing, chosen) => {
  expect(chooseSources(wanted, standing)).toEqual(chosen);
});

test("every line gets a source that is made as the line wants, and what stands is left as it is", () => {
  const made = fc.array(fc.constantFrom("", "a", "b", "c", "d", "e"));
  fc.assert(fc.property(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g")), made, (wanted, standing) => {
    const { numbers, added, first } = chooseSources(wanted, standing);
    const after: string[] = [...standing];
    added.forEach((line, index) => {
      expect(after[first + index] ?? "").toBe("");
      after[first + index] = wanted[line] ?? "";
    });
    expect(numbers.map((number) => after[number - 1])).toEqual(wanted);
  }));
});
