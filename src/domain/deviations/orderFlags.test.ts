import { cents } from "../money/Cents";
import { orderFlags, weightOf } from "./orderFlags";
import type { RuleKey } from "./DeviationRule";

const flag = (rule: RuleKey, effect: number, isSerious = false) => ({ rule, effect: cents(effect), isSerious });

test.each([
  ["serious", flag("year-end", -1_000_000, true)],
  ["unfavourable", flag("year-end", -1_000_000)],
  ["unfavourable", flag("pace", -1)],
  ["favourable", flag("pace", 1)],
  ["asks", flag("large-change", -90_000_000)],
  ["asks", flag("actual-without-budget", 25_000)],
] as const)("it is %s: %j", (weight, one) => {
  expect(weightOf(one)).toBe(weight);
});

test("what is serious comes first, then bad news, questions and good news, the largest of each first", () => {
  const [good, better, question, smallQuestion, bad, worse, serious, smallSerious] = [
    flag("pace", 500), flag("year-end", 9_000_000), flag("large-change", 70_000), flag("forecast-zero", -60_000),
    flag("pace", -500), flag("actual-beyond-forecast", -8_000_000), flag("year-end", -2_000_000, true), flag("year-end", -1_000_000, true),
  ] as const;
  expect(orderFlags([good, better, smallQuestion, question, bad, worse, smallSerious, serious])).toEqual([serious, smallSerious, worse, bad, question, smallQuestion, better, good]);
});

test("flags of one weight and size stay as they came", () => {
  const flags = ["a", "b", "c"].map((unit) => ({ ...flag("pace", -500), unit }));
  expect(orderFlags(flags).map(({ unit }) => unit)).toEqual(["a", "b", "c"]);
});
