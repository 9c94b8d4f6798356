import { UNIT_LEVELS } from "../units/Unit";
import { forAll, limitFor, LIMIT_LEVELS, USUAL_LIMITS, type LevelLimits } from "./DeviationLimits";
import { DEVIATION_RULES } from "./deviationRules";

function limitOf(limits: Partial<LevelLimits>, level: (typeof LIMIT_LEVELS)[number]): ReturnType<typeof limitFor> {
  const given: LevelLimits = { euros: forAll(10_000), percent: forAll(5), mode: "and", ...limits };
  return limitFor({ rules: { ...USUAL_LIMITS.rules, pace: given } }, "pace", level);
}

test.each<[string, Partial<LevelLimits>, (typeof LIMIT_LEVELS)[number], ReturnType<typeof limitFor>]>([
  ["what holds for all holds for a unit of no level", {}, "all", { euros: 10_000, percent: 5, mode: "and" }],
  ["and for one whose level has nothing of its own", {}, "board", { euros: 10_000, percent: 5, mode: "and" }],
  ["a level's own amount goes before", { euros: { ...forAll(10_000), board: 500 } }, "board", { euros: 500, percent: 5, mode: "and" }],
  ["and before a smaller one for all", { euros: { ...forAll(10_000), board: 50_000 } }, "board", { euros: 50_000, percent: 5, mode: "and" }],
  ["a level's own percentage goes before by itself", { percent: { ...forAll(5), city: 1 } }, "city", { euros: 10_000, percent: 1, mode: "and" }],
  ["a level's own zero is a limit", { euros: { ...forAll(10_000), "responsibility-area": 0 } }, "responsibility-area", { euros: 0, percent: 5, mode: "and" }],
  ["another level's own is nothing to a board", { euros: { ...forAll(10_000), city: 500 } }, "board", { euros: 10_000, percent: 5, mode: "and" }],
  ["whether both are wanted is the rule's, for every level", { mode: "or" }, "service-area", { euros: 10_000, percent: 5, mode: "or" }],
  ["without an amount for all the rule tells nothing", { euros: { ...forAll(0), all: null } }, "board", null],
  ["unless the level has its own", { euros: { ...forAll(0), all: null, board: 500 } }, "board", { euros: 500, percent: 5, mode: "and" }],
  ["without a percentage for all it tells nothing either", { percent: { ...forAll(0), all: null } }, "all", null],
])("%s", (_what, limits, level, wanted) => expect(limitOf(limits, level)).toEqual(wanted));

test("the usual limits are each rule's own, the same for every level", () => {
  for (const { key, limit } of DEVIATION_RULES) {
    for (const level of LIMIT_LEVELS) expect([key, level, limitFor(USUAL_LIMITS, key, level)]).toEqual([key, level, limit]);
  }
  expect(LIMIT_LEVELS).toEqual(["all", ...UNIT_LEVELS]);
});
