import type { RowFlags } from "../domain/deviations/computeFlags";
import type { Flag, RuleKey } from "../domain/deviations/DeviationRule";
import type { DeviationWatch, StatementWatch } from "../domain/deviations/DeviationWatch";
import { centsFromEuros } from "../domain/money/Cents";
import { formatFlag, formatFlags, type FlagStyle } from "./formatFlag";

const FI: FlagStyle = { language: "fi", moneyUnit: "euro" };
const interimWatch: StatementWatch = {
  kind: "statement", rules: [], actual: "actual", budget: "budget", outcome: "forecast", allowance: "forecast", priorActual: "prior-actual", priorYear: "prior-year",
  adjustment: "adjustment", binding: { gross: "costs", net: "margin" },
};
const halfYearWatch: StatementWatch = { ...interimWatch, outcome: null, allowance: "budget" };
const closingWatch: StatementWatch = { ...halfYearWatch, outcome: "actual" };
const PROJECTS: DeviationWatch = { kind: "projects", rules: ["project-overspent"], funding: "total-funding", spent: "spent-percent-used" };

function flag(rule: RuleKey, euros: number, percent: number | null, weight: "" | "binding" | "serious" = ""): Flag {
  return { rule, effect: centsFromEuros(euros), percent, isBinding: weight !== "", isSerious: weight === "serious" };
}

function row(flags: readonly Flag[], euros: Partial<Record<"actual" | "budget" | "prior-actual", number>> = {}, more: Partial<RowFlags> = {}): RowFlags {
  const of = (key: keyof typeof euros): RowFlags["figures"]["actual"] => centsFromEuros(euros[key] ?? 0);
  return {
    row: "one", flags, expected: null, toExplain: null, spent: null,
    figures: { actual: of("actual"), budget: of("budget"), outcome: null, allowance: null, "prior-actual": of("prior-actual"), expected: null }, ...more,
  };
}

test.each<[string, DeviationWatch, FlagStyle, RowFlags]>([
  ["▼ Ennuste TA:ta heikompi 25 000 € (5,3 %)", interimWatch, FI, row([flag("year-end", -25_000, 5.26)])],
  ["▲ Ennuste TA:ta parempi 25 000 € (5,3 %)", interimWatch, FI, row([flag("year-end", 25_000, 5.26)])],
  ["▼ Ennuste TA:ta heikompi 500 € (0,1 %), sitova rivi", interimWatch, FI, row([flag("year-end", -500, 0.05, "binding")])],
  ["▼ Ennuste TA:ta heikompi 10 000 €, sitova rivi, vakava", interimWatch, FI, row([flag("year-end", -10_000, null, "serious")])],
  ["▼ Toteuma TA:ta heikompi 12 184 € (3,3 %)", closingWatch, FI, row([flag("year-end", -12_184, 3.26)])],
  ["▼ Toteuma ohi ennusteen 1 € (0,0 %)", interimWatch, FI, row([flag("actual-beyond-forecast", -0.5, 0.01)])],
  ["▼ Toteuma ohi TA:n 12 184 € (3,3 %)", halfYearWatch, FI, row([flag("actual-beyond-forecast", -12_184, 3.26)])],
  ["● Ilman talousarviota -19 757 €", interimWatch, FI, row([flag("actual-without-budget", -19_757, null)], { actual: -19_757 })],
  ["● Ennuste 0, toteuma 186 €", interimWatch, FI, row([flag("forecast-zero", 186, null)], { actual: 186 })],
  ["▼ Toteuma 97,3 %, odotus 25,0 % (25 168 €)", interimWatch, FI, row([flag("pace", -25_168, 72.32)], { actual: -33_868, budget: -34_800 }, { expected: 25 })],
  ["● Muutos edellisvuodesta -345 821 € (61,4 %)", interimWatch, FI, row([flag("large-change", -345_821, 61.44)], { actual: -908_714, "prior-actual": -562_893 })],
  ["● Muutos edellisvuodesta 104 798 € (>999 %)", interimWatch, FI, row([flag("large-change", 104_798, 10_479_800)], { actual: 104_799, "prior-actual": 1 })],
  ["▼ Menot 126,8 % rahoituksesta", PROJECTS, FI, row([flag("project-overspent", -27_135, 26.8)], {}, { spent: 126.8 })],
  ["▼ Ennuste TA:ta heikompi 25 t€ (5,3 %)", interimWatch, { ...FI, moneyUnit: "thousand-euro" }, row([flag("year-end", -25_000, 5.26)])],
  ["▼ Prognosen sämre än budgeten 25 000 € (5,3 %)", interimWatch, { ...FI, language: "sv" }, row([flag("year-end", -25_000, 5.26)])],
])("%s", (wanted, watch, style, given) => {
  const [first] = given.flags;
  if (first === undefined) throw new Error("The case has no flag");
  expect(formatFlag(first, given, watch, style).replaceAll("\u00a0", " ")).toBe(wanted);
});

test("in English thousands stand apart by commas", () => {
  expect(formatFlag(flag("pace", -1234.4, 10), row([], { actual: 1, budget: 3 }, { expected: 25 }), interimWatch, { language: "en", moneyUnit: "euro" })).toMatch(/33\.3 %.*25\.0 %.*1,234 €/);
});

test("all flags of a row stand one after the other in the order of the rules; without any there are no words", () => {
  const given = row([flag("actual-without-budget", 250, null), flag("forecast-zero", 250, null)], { actual: 250 });
  expect(formatFlags(given, interimWatch, FI)).toBe("● Ilman talousarviota 250 € · ● Ennuste 0, toteuma 250 €");
  expect(formatFlags(row([]), interimWatch, FI)).toBe("");
});
