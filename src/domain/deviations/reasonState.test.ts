import { centsFromEuros, type Cents } from "../money/Cents";
import type { Flag, RuleKey } from "./DeviationRule";
import { DEVIATION_RULES } from "./deviationRules";
import { deviationToExplain, reasonState, type ReasonState } from "./reasonState";

const OUTDATED = 10_000;
const euros = (amount: number | null): Cents | null => (amount === null ? null : centsFromEuros(amount));

function flag(rule: RuleKey, effect: number): Flag {
  return { rule, effect: centsFromEuros(effect), percent: null, isBinding: false, isSerious: false };
}

test.each<[string, number | null, boolean, number | null, ReasonState]>([
  ["where nothing is to be explained no reason is needed", null, false, null, "not-needed"],
  ["nor where one was written once", null, true, -50_000, "not-needed"],
  ["a deviation without a reason lacks it", -50_000, false, null, "missing"],
  ["even where a figure was explained and the reason is gone", -50_000, false, -50_000, "missing"],
  ["a reason is given", -50_000, true, -50_000, "given"],
  ["and where nobody has said of which figure", -50_000, true, null, "given"],
  ["a deviation of zero euros explained is a figure too", -50_000, true, 0, "outdated"],
  ["moved by exactly the limit it still holds", -60_000, true, -50_000, "given"],
  ["a cent more and it is outdated", -60_000.01, true, -50_000, "outdated"],
  ["for the better as for the worse", -39_999.99, true, -50_000, "outdated"],
  ["for the better by exactly the limit it holds", -40_000, true, -50_000, "given"],
  ["a deviation that has turned its sign is outdated", 6_000, true, -6_000, "outdated"],
  ["a small one that has turned it by less than the limit is not", 4_000, true, -4_000, "given"],
])("%s", (_what, toExplain, hasReason, explained, wanted) => {
  expect(reasonState({ toExplain: euros(toExplain), hasReason, explained: euros(explained) }, OUTDATED)).toBe(wanted);
});

test("without a limit no move outdates a reason", () => {
  expect(reasonState({ toExplain: euros(-500_000), hasReason: true, explained: euros(1) }, null)).toBe("given");
});

test("with a limit of zero a cent outdates a reason, and the same figure does not", () => {
  expect(reasonState({ toExplain: euros(-0.01), hasReason: true, explained: euros(0) }, 0)).toBe("outdated");
  expect(reasonState({ toExplain: euros(-5), hasReason: true, explained: euros(-5) }, 0)).toBe("given");
});

test.each<[string, readonly Flag[], number | null, number | null]>([
  ["nothing flagged and nothing adjusted is not to be explained", [], null, null],
  ["nor an adjustment of zero", [], 0, null],
  ["an adjustment is, however small", [], -0.01, -0.01],
  ["and where it is good", [], 500, 500],
  ["a flag goes before the adjustment", [flag("year-end", -20_000)], -500, -20_000],
  ["a good year-end is to be explained as well", [flag("year-end", 20_000)], null, 20_000],
  ["a good pace is not", [flag("pace", 20_000)], null, null],
  ["a bad pace is", [flag("pace", -20_000)], null, -20_000],
  ["a good change since last year is not", [flag("large-change", 200_000)], null, null],
  ["a bad one is", [flag("large-change", -200_000)], null, -200_000],
  ["income without a budget is, good as it is", [flag("actual-without-budget", 13_280)], null, 13_280],
  ["of bad news what weighs most goes first", [flag("year-end", -50_000), flag("pace", -107_252)], -50_000, -50_000],
  ["of good news too", [flag("year-end", 100_000), flag("actual-without-budget", 13_280)], 100_000, 100_000],
  ["good news answers for no bad news", [flag("year-end", 100_000), flag("pace", -107_252)], 100_000, -107_252],
  ["a forecast that the actual has passed already is explained before how it ends the year", [flag("year-end", -30_000), flag("actual-beyond-forecast", -370_000)], -30_000, -370_000],
  ["a good pace leaves the row to the change", [flag("pace", 20_000), flag("large-change", -200_000)], null, -200_000],
  ["a good pace leaves the row to its adjustment", [flag("pace", 20_000)], 500, 500],
])("%s", (_what, flags, adjustment, wanted) => expect(deviationToExplain(flags, euros(adjustment))).toBe(euros(wanted)));

test("the rules that ask for a reason whichever way a figure goes are those of the year's end and of what nobody has planned", () => {
  expect(DEVIATION_RULES.filter(({ asksReason }) => asksReason === "always").map(({ key }) => key)).toEqual(["year-end", "actual-beyond-forecast", "actual-without-budget", "forecast-zero"]);
});
