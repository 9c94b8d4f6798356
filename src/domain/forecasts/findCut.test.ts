import { cents } from "../money/Cents";
import { findCut } from "./findCut";

const CASES = [
  ["nothing", [], 0],
  ["levels that are all one", [900, 900], 0],
  ["levels whose way is long beside them", [-900, -1_200], 0],
  ["levels far above zero, of which the nearest keeps as much as the way is long", [900, 950, 920], 850],
  ["levels far below zero", [-900, -950], -850],
  ["levels on both sides of zero", [-1, 900], 0],
] as const;

test.each(CASES)("of %s the cut is right", (_, levels, cut) => {
  expect(findCut(levels.map(cents))).toBe(cut);
});
