import fc from "fast-check";
import { cents, centsFromEuros, type Cents } from "../money/Cents";
import type { Nature } from "../statement/Row";
import { orientation, SIGN_PROFILE_IDS, SIGN_PROFILES, type SignProfileId } from "../statement/SignProfile";
import type { Flag, RowFigures, RuleKey, RuleLimit } from "./DeviationRule";
import { DEVIATION_RULES, ruleOf } from "./deviationRules";
import { flagRow, type WatchedRow } from "./flagRow";

const SERIOUS = 10_000;
const NATURES = ["income", "expense", "result"] as const satisfies readonly Nature[];

/** Euros of a row; what is not named is a blank cell. */
type Euros = Partial<Readonly<Record<keyof RowFigures, number>>>;

function figuresOf(euros: Euros): RowFigures {
  const of = (quantity: keyof RowFigures): Cents | null => {
    const amount = euros[quantity];
    return amount === undefined ? null : centsFromEuros(amount);
  };
  return { actual: of("actual"), budget: of("budget"), outcome: of("outcome"), allowance: of("allowance"), "prior-actual": of("prior-actual"), expected: euros.expected === undefined ? null : euros.expected * 100 };
}

function rowOf(nature: Nature, profile: SignProfileId, euros: Euros, isBinding = false): WatchedRow {
  return { nature, direction: orientation(nature, SIGN_PROFILES[profile]), isBinding, figures: figuresOf(euros) };
}

/** The flag in euros and percent with two decimals; null where there is none. */
function shown(flag: Flag | null): readonly (number | string | null)[] | null {
  if (flag === null) return null;
  const weight = flag.isSerious ? ["binding, serious"] : flag.isBinding ? ["binding"] : [];
  return [flag.effect / 100, flag.percent === null ? null : Math.round(flag.percent * 100) / 100, ...weight];
}

type Case = readonly [what: string, rule: RuleKey, nature: Nature, profile: SignProfileId, euros: Euros, wanted: readonly (number | string | null)[] | null];

// By each rule's own limit: 10 000 € and 5 % for year-end and pace, 100 000 € and 50 % for a change, everything for the rest.
const BY_USUAL_LIMITS: readonly Case[] = [
  ["more income than budgeted is better", "year-end", "income", "A", { outcome: 220_000, budget: 200_000 }, [20_000, 10]],
  ["less income than budgeted is worse", "year-end", "income", "B", { outcome: 180_000, budget: 200_000 }, [-20_000, 10]],
  ["income is written alike where costs are positive", "year-end", "income", "C", { outcome: 180_000, budget: 200_000 }, [-20_000, 10]],
  ["and where the margin is costs less income", "year-end", "income", "D", { outcome: 220_000, budget: 200_000 }, [20_000, 10]],
  ["more cost than budgeted is worse, written negative", "year-end", "expense", "A", { outcome: -220_000, budget: -200_000 }, [-20_000, 10]],
  ["less cost than budgeted is better, written negative", "year-end", "expense", "B", { outcome: -180_000, budget: -200_000 }, [20_000, 10]],
  ["more cost than budgeted is worse, written positive", "year-end", "expense", "C", { outcome: 220_000, budget: 200_000 }, [-20_000, 10]],
  ["less cost than budgeted is better, written positive", "year-end", "expense", "D", { outcome: 180_000, budget: 200_000 }, [20_000, 10]],
  ["a weaker margin is worse", "year-end", "result", "A", { outcome: -220_000, budget: -200_000 }, [-20_000, 10]],
  ["a better margin is better", "year-end", "result", "B", { outcome: -180_000, budget: -200_000 }, [20_000, 10]],
  ["a margin is income less costs in C too", "year-end", "result", "C", { outcome: -220_000, budget: -200_000 }, [-20_000, 10]],
  ["a margin of costs less income is worse when it grows", "year-end", "result", "D", { outcome: 220_000, budget: 200_000 }, [-20_000, 10]],
  ["exactly 10 000 € and 5 % is told", "year-end", "expense", "A", { outcome: -210_000, budget: -200_000 }, [-10_000, 5]],
  ["a cent below 10 000 € is not", "year-end", "expense", "A", { outcome: -209_999.99, budget: -200_000 }, null],
  ["a cent below 5 % is not", "year-end", "expense", "A", { outcome: -419_999.99, budget: -400_000 }, null],
  ["20 000 € of a large budget is not 5 %", "year-end", "expense", "A", { outcome: -1_020_000, budget: -1_000_000 }, null],
  ["50 % of a small budget is not 10 000 €", "year-end", "expense", "A", { outcome: -1_500, budget: -1_000 }, null],
  ["of a zero budget the amount alone decides", "year-end", "income", "A", { outcome: 10_000, budget: 0 }, [10_000, null]],
  ["and what is below it is not told", "year-end", "income", "A", { outcome: 9_999.99, budget: 0 }, null],
  ["a blank budget counts as zero", "year-end", "income", "A", { outcome: 10_000 }, [10_000, null]],
  ["a blank forecast says nothing", "year-end", "expense", "A", { budget: -200_000 }, null],
  ["a forecast of zero says that nothing will come", "year-end", "income", "A", { outcome: 0, budget: 200_000 }, [-200_000, 100]],
  ["as budgeted is no deviation", "year-end", "result", "A", { outcome: -200_000, budget: -200_000 }, null],
  ["a margin budgeted positive and ending negative is worse by both", "year-end", "result", "A", { outcome: -30_000, budget: 20_000 }, [-50_000, 250]],
  ["and the other way round better", "year-end", "result", "A", { outcome: 20_000, budget: -30_000 }, [50_000, 166.67]],
  ["the same where costs less income are the margin", "year-end", "result", "D", { outcome: 30_000, budget: -20_000 }, [-50_000, 250]],
  ["a cost that comes back as a refund is better by both", "year-end", "expense", "A", { outcome: 5_000, budget: -20_000 }, [25_000, 125]],

  ["more spent than forecast", "actual-beyond-forecast", "expense", "A", { actual: -100.01, allowance: -100 }, [-0.01, 0.01]],
  ["more spent than forecast, written positive", "actual-beyond-forecast", "expense", "C", { actual: 150, allowance: 100 }, [-50, 50]],
  ["exactly the forecast is not beyond", "actual-beyond-forecast", "expense", "A", { actual: -100, allowance: -100 }, null],
  ["income beyond its forecast is no overrun", "actual-beyond-forecast", "income", "A", { actual: 500, allowance: 100 }, null],
  ["income that has not come yet has passed nothing", "actual-beyond-forecast", "income", "C", { actual: 10, allowance: 100 }, null],
  ["income that had to be given back", "actual-beyond-forecast", "income", "A", { actual: -500, allowance: 100 }, [-600, 600]],
  ["a cost that has turned into a refund is no overrun", "actual-beyond-forecast", "expense", "A", { actual: 500, allowance: -100 }, null],
  ["the same written positive", "actual-beyond-forecast", "expense", "C", { actual: -500, allowance: 100 }, null],
  ["a cost where a refund was forecast is one", "actual-beyond-forecast", "expense", "A", { actual: -500, allowance: 100 }, [-600, 600]],
  ["a cost smaller than the refund that was forecast is one too", "actual-beyond-forecast", "expense", "A", { actual: -50, allowance: 100 }, [-150, 150]],
  ["a forecast of zero is a rule of its own", "actual-beyond-forecast", "expense", "A", { actual: -100, allowance: 0 }, null],
  ["a blank forecast likewise", "actual-beyond-forecast", "expense", "A", { actual: -100 }, null],
  ["a blank actual is not beyond", "actual-beyond-forecast", "expense", "A", { allowance: -100 }, null],
  ["a margin below the forecast", "actual-beyond-forecast", "result", "A", { actual: -110, allowance: -100 }, [-10, 10]],
  ["a margin still better than the forecast", "actual-beyond-forecast", "result", "A", { actual: -90, allowance: -100 }, null],
  ["a margin below zero where a surplus was forecast", "actual-beyond-forecast", "result", "A", { actual: -10, allowance: 100 }, [-110, 110]],
  ["a surplus that is not all there yet", "actual-beyond-forecast", "result", "A", { actual: 10, allowance: 100 }, null],
  ["a margin of costs less income that has grown beyond", "actual-beyond-forecast", "result", "D", { actual: 110, allowance: 100 }, [-10, 10]],
  ["the same below it", "actual-beyond-forecast", "result", "D", { actual: 90, allowance: 100 }, null],

  ["a cent where nothing was budgeted", "actual-without-budget", "income", "A", { actual: 0.01, budget: 0 }, [0.01, null]],
  ["a cost where nothing was budgeted", "actual-without-budget", "expense", "A", { actual: -19_757, budget: 0 }, [-19_757, null]],
  ["the same written positive", "actual-without-budget", "expense", "D", { actual: 19_757, budget: 0 }, [-19_757, null]],
  ["a blank budget is none either", "actual-without-budget", "result", "A", { actual: 250 }, [250, null]],
  ["nothing of nothing is not told", "actual-without-budget", "income", "A", { actual: 0, budget: 0 }, null],
  ["a blank actual of nothing is not told", "actual-without-budget", "income", "A", { budget: 0 }, null],
  ["a cent of budget is a budget", "actual-without-budget", "income", "A", { actual: 250, budget: 0.01 }, null],

  ["a forecast of zero beside an actual", "forecast-zero", "income", "A", { actual: 186, outcome: 0 }, [186, null]],
  ["the same of a cost", "forecast-zero", "expense", "B", { actual: -186, outcome: 0, budget: -500 }, [-186, null]],
  ["the same of a cost written positive", "forecast-zero", "expense", "C", { actual: 186, outcome: 0 }, [-186, null]],
  ["a blank forecast is not zero", "forecast-zero", "income", "A", { actual: 186 }, null],
  ["a forecast of zero and no actual", "forecast-zero", "income", "A", { actual: 0, outcome: 0 }, null],
  ["a forecast of zero and a blank actual", "forecast-zero", "income", "A", { outcome: 0 }, null],
  ["a forecast of a cent", "forecast-zero", "income", "A", { actual: 186, outcome: 0.01 }, null],

  ["97 % used of a cost where a quarter was expected", "pace", "expense", "A", { actual: -33_868, budget: -34_800, expected: -8_700 }, [-25_168, 72.32]],
  ["income that has not come", "pace", "income", "A", { actual: 1_730, budget: 75_000, expected: 18_750 }, [-17_020, 22.69]],
  ["a margin ahead of its pace", "pace", "result", "A", { actual: -30_000, budget: -200_000, expected: -50_000 }, [20_000, 10]],
  ["a margin of costs less income ahead of its pace", "pace", "result", "D", { actual: 30_000, budget: 200_000, expected: 50_000 }, [20_000, 10]],
  ["exactly 10 000 € and 5 points is told", "pace", "expense", "C", { actual: 60_000, budget: 200_000, expected: 50_000 }, [-10_000, 5]],
  ["a cent below is not", "pace", "expense", "C", { actual: 59_999.99, budget: 200_000, expected: 50_000 }, null],
  ["of a zero budget nothing is expected", "pace", "expense", "A", { actual: -50_000, budget: 0, expected: 0 }, null],
  ["a blank actual has no pace", "pace", "expense", "A", { budget: -200_000, expected: -50_000 }, null],
  ["a zero actual has: nothing of it has come", "pace", "income", "A", { actual: 0, budget: 200_000, expected: 50_000 }, [-50_000, 25]],
  ["a deviation is rounded to the cent, not what was expected", "pace", "expense", "A", { actual: -100_000.02, budget: -200_000, expected: -50_000.005 }, [-50_000.02, 25]],
  ["where nothing is expected nothing is told", "pace", "expense", "A", { actual: -190_000, budget: -200_000 }, null],

  ["grants given 61 % more than last year", "large-change", "expense", "A", { actual: -908_714, "prior-actual": -562_893 }, [-345_821, 61.44]],
  ["exactly 100 000 € and 50 %", "large-change", "income", "A", { actual: 300_000, "prior-actual": 200_000 }, [100_000, 50]],
  ["a cent below", "large-change", "income", "A", { actual: 299_999.99, "prior-actual": 200_000 }, null],
  ["of nothing last year the amount alone decides", "large-change", "income", "A", { actual: 100_000, "prior-actual": 0 }, [100_000, null]],
  ["a blank last year says nothing", "large-change", "income", "A", { actual: 300_000 }, null],
  ["a blank actual says nothing", "large-change", "income", "A", { "prior-actual": 300_000 }, null],
  ["a result that has changed its sign", "large-change", "result", "D", { actual: 60_000, "prior-actual": -60_000 }, [-120_000, 200]],

  ["a project at 100,4 %", "project-overspent", "expense", "D", { actual: 50_200, budget: 50_000 }, [-200, 0.4]],
  ["a project at exactly 100 %", "project-overspent", "expense", "D", { actual: 50_000, budget: 50_000 }, null],
  ["a project without a funding", "project-overspent", "expense", "D", { actual: 50_000 }, null],
  ["a project whose use is told in words", "project-overspent", "expense", "D", { budget: 50_000 }, null],
];

test.each(BY_USUAL_LIMITS)("%s: %s of %s in profile %s", (_what, key, nature, profile, euros, wanted) => {
  const rule = ruleOf(key);
  expect(shown(flagRow(rule, rowOf(nature, profile, euros), rule.limit, SERIOUS))).toEqual(wanted);
});

type LimitCase = readonly [what: string, limit: RuleLimit, isBinding: boolean, euros: Euros, wanted: readonly (number | string | null)[] | null];

const both = (euros: number, percent: number): RuleLimit => ({ euros, percent, mode: "and" });
const either = (euros: number, percent: number): RuleLimit => ({ euros, percent, mode: "or" });

const BY_OTHER_LIMITS: readonly LimitCase[] = [
  ["both wanted, the amount lacking", both(10_000, 5), false, { outcome: -1_500, budget: -1_000 }, null],
  ["either enough, the percentage there", either(10_000, 5), false, { outcome: -1_500, budget: -1_000 }, [-500, 50]],
  ["either enough, the amount there", either(10_000, 5), false, { outcome: -1_010_000, budget: -1_000_000 }, [-10_000, 1]],
  ["either enough, exactly at the percentage", either(10_000, 5), false, { outcome: -1_050, budget: -1_000 }, [-50, 5]],
  ["either enough, a cent below both", either(10_000, 5), false, { outcome: -1_049.99, budget: -1_000 }, null],
  ["either enough, of a zero budget the percentage is none", either(10_000, 5), false, { outcome: -9_999.99, budget: 0 }, null],
  ["either enough, of a zero budget the amount decides", either(10_000, 5), false, { outcome: -10_000, budget: 0 }, [-10_000, null]],
  ["a limit of zero tells a cent", both(0, 0), false, { outcome: -1_000.01, budget: -1_000 }, [-0.01, 0]],
  ["a limit of zero does not tell nothing", either(0, 0), false, { outcome: -1_000, budget: -1_000 }, null],
  ["a limit of zero does not tell nothing of the binding row either", both(0, 0), true, { outcome: -1_000, budget: -1_000 }, null],
  ["the binding row tells a cent worse", both(10_000, 5), true, { outcome: -200_000.01, budget: -200_000 }, [-0.01, 0, "binding"]],
  ["the binding row a cent below serious", both(10_000, 5), true, { outcome: -1_009_999.99, budget: -1_000_000 }, [-9_999.99, 1, "binding"]],
  ["the binding row exactly at serious", both(10_000, 5), true, { outcome: -1_010_000, budget: -1_000_000 }, [-10_000, 1, "binding, serious"]],
  ["the binding row better, but little", both(10_000, 5), true, { outcome: -1_000_000, budget: -1_010_000 }, null],
  ["the binding row better, and much: nothing serious in that", both(10_000, 5), true, { outcome: -800_000, budget: -1_000_000 }, [200_000, 20]],
  ["the binding row of a zero budget", both(10_000, 5), true, { outcome: -1, budget: 0 }, [-1, null, "binding"]],
  ["another row as much worse is not serious", both(10_000, 5), false, { outcome: -1_200_000, budget: -1_000_000 }, [-200_000, 20]],
];

test.each(BY_OTHER_LIMITS)("%s: limit %j, binding %p", (_what, limit, isBinding, euros, wanted) => {
  for (const nature of ["expense", "result"] as const) {
    expect(shown(flagRow(ruleOf("year-end"), rowOf(nature, "A", euros, isBinding), limit, SERIOUS))).toEqual(wanted);
  }
});

test("where no limit says what is serious, the binding row is told and nothing is serious", () => {
  const flag = flagRow(ruleOf("year-end"), rowOf("result", "A", { outcome: -900_000, budget: -100_000 }, true), both(10_000, 5), null);
  expect(shown(flag)).toEqual([-800_000, 800, "binding"]);
});

test("only how the year ends binds: another rule of the binding row keeps to its limit", () => {
  for (const rule of DEVIATION_RULES.filter(({ key }) => key !== "year-end")) expect([rule.key, rule.isBinding]).toEqual([rule.key, false]);
  const row = rowOf("result", "A", { actual: -50_100, budget: -200_000, expected: -50_000 }, true);
  expect(flagRow(ruleOf("pace"), row, ruleOf("pace").limit, SERIOUS)).toBeNull();
});

const amount = fc.option(fc.oneof(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.constantFrom(0, 1_000_000, -1_000_000)).map(cents), { nil: null, freq: 6 });
const figures: fc.Arbitrary<RowFigures> = fc.record({ actual: amount, budget: amount, outcome: amount, allowance: amount, "prior-actual": amount, expected: amount });
const limit: fc.Arbitrary<RuleLimit> = fc.record({ euros: fc.nat({ max: 20_000 }), percent: fc.nat({ max: 200 }), mode: fc.constantFrom("and", "or") });
const rule = fc.constantFrom(...DEVIATION_RULES);
const nature = fc.constantFrom(...NATURES);

/** The same row as another municipality writes it. */
function turned(row: RowFigures): RowFigures {
  const turn = (quantity: keyof RowFigures): Cents | null => (row[quantity] === null ? null : cents(-(row[quantity] ?? 0)));
  return { actual: turn("actual"), budget: turn("budget"), outcome: turn("outcome"), allowance: turn("allowance"), "prior-actual": turn("prior-actual"), expected: turn("expected") };
}

test("the profile turns nothing of what is good or bad: the same figures in other signs get the same flag", () => {
  fc.assert(fc.property(rule, nature, figures, limit, fc.boolean(), fc.constantFrom(...SIGN_PROFILE_IDS), fc.constantFrom(...SIGN_PROFILE_IDS), (of, kind, given, at, isBinding, one, other) => {
    const [direction, turnedDirection] = [orientation(kind, SIGN_PROFILES[one]), orientation(kind, SIGN_PROFILES[other])];
    const flag = flagRow(of, { nature: kind, direction, isBinding, figures: given }, at, SERIOUS);
    expect(flagRow(of, { nature: kind, direction: turnedDirection, isBinding, figures: direction === turnedDirection ? given : turned(given) }, at, SERIOUS)).toEqual(flag);
  }));
});

test("a larger limit, or wanting both where either was enough, never flags more", () => {
  fc.assert(fc.property(rule, nature, figures, limit, fc.boolean(), fc.nat({ max: 5_000 }), fc.nat({ max: 50 }), fc.boolean(), (of, kind, given, at, isBinding, euros, percent, wantsBoth) => {
    const row: WatchedRow = { nature: kind, direction: 1, isBinding, figures: given };
    const larger: RuleLimit = { euros: at.euros + euros, percent: at.percent + percent, mode: wantsBoth ? "and" : at.mode };
    const flag = flagRow(of, row, larger, SERIOUS);
    if (flag !== null) expect(flagRow(of, row, at, SERIOUS)).toEqual(flag);
  }));
});

test("as much better is told as readily as as much worse, where nothing binds and nothing must have been passed", () => {
  const symmetric = fc.constantFrom(...DEVIATION_RULES.filter((one) => one.exceeded !== true && one.against !== "nothing" && one.against !== "outcome"));
  fc.assert(fc.property(symmetric, nature, fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: -2_000_000, max: 2_000_000 }), limit, (of, kind, middle, move, at) => {
    const flagOf = (deviation: number): Flag | null => {
      const [from, against] = [cents(middle + deviation), cents(middle)];
      const blank: RowFigures = { actual: null, budget: cents(3_000_000), outcome: null, allowance: null, "prior-actual": null, expected: null };
      return flagRow(of, { nature: kind, direction: 1, isBinding: false, figures: { ...blank, [of.against]: against, [of.from]: from } }, at, SERIOUS);
    };
    const [better, worse] = [flagOf(Math.abs(move)), flagOf(-Math.abs(move))];
    expect(worse).toEqual(better === null ? null : { ...better, effect: cents(-better.effect) });
  }));
});

test("what is told is never nothing, better or worse by the rule's own two quantities, and serious only where it binds", () => {
  fc.assert(fc.property(rule, nature, figures, limit, fc.boolean(), fc.constantFrom(1 as const, -1 as const), (of, kind, given, at, isBinding, direction) => {
    const flag = flagRow(of, { nature: kind, direction, isBinding, figures: given }, at, SERIOUS);
    if (flag === null) return;
    const of0 = (quantity: typeof of.from): number => (quantity === "nothing" ? 0 : (given[quantity] ?? 0));
    expect(flag.effect).toBe(direction * (of0(of.from) - of0(of.against)));
    expect(flag.effect).not.toBe(0);
    expect(flag.isBinding).toBe(isBinding && of.isBinding && flag.effect < 0);
    expect(flag.isSerious).toBe(flag.isBinding && flag.effect <= -SERIOUS * 100);
  }));
});
