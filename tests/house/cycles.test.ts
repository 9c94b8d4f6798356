import { relative, sep } from "node:path";
import { findCycles, readImports } from "./findCycles";
import { ROOT } from "./plantedHouse";

test("finds a ring of three, and the file that imports itself", () => {
  const graph = new Map([["a", ["b"]], ["b", ["c"]], ["c", ["a"]], ["d", ["d", "a"]]]);
  expect(findCycles(graph)).toEqual(["a → b → c → a", "d → d"]);
});

test("finds nothing where paths meet again without a ring", () => {
  expect(findCycles(new Map([["a", ["b", "c"]], ["b", ["d"]], ["c", ["d"]], ["d", []]]))).toEqual([]);
});

test("no file of the house depends on itself, not even through types", () => {
  const cycles = findCycles(readImports(`${ROOT}${sep}src`));
  expect(cycles.map((cycle) => cycle.split(" → ").map((file) => relative(ROOT, file)))).toEqual([]);
});
