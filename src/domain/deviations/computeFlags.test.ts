import fc from "fast-check";
import { centsFromEuros, type Cents } from "../money/Cents";
import { monthFrom, type Month } from "../periods/Period";
import { computeStatement } from "../statement/computeStatement";
import type { Measure } from "../statement/Measure";
import type { Row } from "../statement/Row";
import { orientation, SIGN_PROFILE_IDS, SIGN_PROFILES, type SignProfileId } from "../statement/SignProfile";
import type { BindingRow } from "../units/Unit";
import { computeFlags, type RowFlags } from "./computeFlags";
import { forAll, USUAL_LIMITS, type DeviationLimits } from "./DeviationLimits";
import type { DeviationWatch, StatementWatch } from "./DeviationWatch";

const ROWS: readonly Row[] = [
  { kind: "heading", key: "heading", nature: "income" },
  { kind: "input", key: "income", nature: "income" },
  { kind: "input", key: "staff", nature: "expense" },
  { kind: "input", key: "services", nature: "expense" },
  { kind: "sum", key: "costs", nature: "expense", of: ["staff", "services"] },
  { kind: "sum", key: "margin", nature: "result", of: ["income", "costs"] },
];
const MEASURES: readonly Measure[] = [
  ...["budget", "actual", "adjustment", "prior-actual", "prior-year"].map((key) => ({ kind: "input", key }) as const),
  { kind: "sum", key: "forecast", of: [{ measure: "budget", sign: 1 }, { measure: "adjustment", sign: 1 }] },
];
const WATCH: StatementWatch = {
  kind: "statement", rules: ["year-end", "actual-beyond-forecast", "actual-without-budget", "forecast-zero", "pace", "large-change"],
  actual: "actual", budget: "budget", outcome: "forecast", allowance: "forecast", priorActual: "prior-actual", priorYear: "prior-year", adjustment: "adjustment",
  binding: { gross: "costs", net: "margin" },
};
const NATURES = { income: "income", staff: "expense", services: "expense" } as const;

/** Euros of input rows as profile A writes them: budget, actual, adjustment, last year's actual, last year; null is a blank cell. */
type Figures = Readonly<Partial<Record<keyof typeof NATURES, readonly (number | null)[]>>>;
const COLUMNS = ["budget", "actual", "adjustment", "prior-actual", "prior-year"];

interface Table {
  readonly signs?: SignProfileId;
  readonly binding?: BindingRow;
  readonly through?: number;
  /** The last month of last year's actuals, where it is another. */
  readonly priorThrough?: number;
  readonly watch?: DeviationWatch;
  readonly limits?: DeviationLimits;
}

function flag(figures: Figures, { signs = "A", binding = "net", through = 3, priorThrough = through, watch = WATCH, limits = USUAL_LIMITS }: Table = {}): readonly RowFlags[] {
  const definition = { rows: ROWS, measures: MEASURES, profile: SIGN_PROFILES[signs], zeroBudget: "zero" } as const;
  const statement = computeStatement(definition, (row, measure): Cents | null => {
    const key = row as keyof typeof NATURES;
    const euros = figures[key]?.[COLUMNS.indexOf(measure)] ?? null;
    return euros === null ? null : centsFromEuros(euros * orientation(NATURES[key], definition.profile));
  });
  return computeFlags({ definition, watch, statement, unit: "Vaalit", level: "all", binding, through: monthFrom(through) as Month, priorThrough: monthFrom(priorThrough) as Month, labelOf: (row) => row }, limits);
}

/** The flags of each flagged row: its rules with their effects in euros. */
function told(rows: readonly RowFlags[]): readonly string[] {
  return rows.flatMap(({ row, flags }) => flags.map(({ rule, effect, isBinding, isSerious }) => `${row} ${rule} ${effect / 100}${isBinding ? " binding" : ""}${isSerious ? " serious" : ""}`));
}

const QUARTER: Figures = { income: [400_000, 100_000, null], staff: [-1_000_000, -250_000, null], services: [-200_000, -50_000, null] };

test("a table at its pace and as budgeted is told nothing, row by row and without its headings", () => {
  const rows = flag(QUARTER);
  expect(rows.map(({ row }) => row)).toEqual(["income", "staff", "services", "costs", "margin"]);
  expect(rows.map(({ flags, expected, toExplain }) => [flags, expected, toExplain])).toEqual(rows.map(() => [[], 25, null]));
});

test("a table without figures is told nothing", () => expect(told(flag({}))).toEqual([]));

test.each<[string, BindingRow, number, readonly string[]]>([
  ["a cent less net binds where the net does", "net", -0.01, ["margin year-end -0.01 binding"]],
  ["and the costs bind where the gross does", "gross", -0.01, ["costs year-end -0.01 binding"]],
  ["10 000 € less is serious", "net", -10_000, ["services year-end -10000", "margin year-end -10000 binding serious"]],
  ["and so it is of the gross", "gross", -10_000, ["services year-end -10000", "costs year-end -10000 binding serious"]],
  ["better is told of no binding row for its own sake", "net", 0.01, []],
])("%s", (_what, binding, adjustment, wanted) => {
  expect(told(flag({ ...QUARTER, services: [-200_000, -50_000, adjustment] }, { binding }))).toEqual(wanted);
});

test("less income binds a net unit and not a gross one", () => {
  const figures: Figures = { ...QUARTER, income: [400_000, 100_000, -500] };
  expect(told(flag(figures, { binding: "net" }))).toEqual(["margin year-end -500 binding"]);
  expect(told(flag(figures, { binding: "gross" }))).toEqual([]);
});

test("a reason is due of the rows that make a deviation and of the row that binds, for how the year ends alone", () => {
  const figures: Figures = { ...QUARTER, services: [-200_000, -190_000, -60_000] };
  const due = (binding: BindingRow): unknown => flag(figures, { binding }).map(({ row, toExplain }) => [row, toExplain]);
  expect(told(flag(figures))).toEqual(["services year-end -60000", "services pace -140000", "costs year-end -60000", "costs pace -140000", "margin year-end -60000 binding serious", "margin pace -140000"]);
  expect(due("net")).toEqual([["income", null], ["staff", null], ["services", -6_000_000], ["costs", null], ["margin", -6_000_000]]);
  expect(due("gross")).toEqual([["income", null], ["staff", null], ["services", -6_000_000], ["costs", -6_000_000], ["margin", null]]);
});

test("a small adjustment is to be explained though nothing is flagged", () => {
  expect(flag({ ...QUARTER, staff: [-1_000_000, -250_000, 500] }).map(({ toExplain }) => toExplain)).toEqual([null, 50_000, null, null, null]);
});

test("a sum expects what its rows expect, each weighing its budget, and even months where it has none", () => {
  const limits: DeviationLimits = { ...USUAL_LIMITS, profiles: [{ unit: null, row: "staff", shares: [null, null, 21] }] };
  const expected = flag(QUARTER, { limits }).map((row) => row.expected);
  // (1 000 000 × 21 % + 200 000 × 25 %) / 1 200 000, and of that less 400 000 × 25 % in 800 000.
  expect(expected).toEqual([25, 21, 25, expect.closeTo(260_000 / 12_000, 9), expect.closeTo(160_000 / 8_000, 9)]);
  expect(flag({ ...QUARTER, income: [1_200_000, null] }, { limits }).at(-1)?.expected).toBe(25);
});

test("last year's share is taken of a row where it tells something and is asked for", () => {
  const figures: Figures = { ...QUARTER, staff: [-1_000_000, -250_000, null, -209_000, -1_000_000], services: [-200_000, -50_000, null, -1, -1_000_000] };
  expect(flag(figures, { limits: { ...USUAL_LIMITS, expectedBy: "prior-year" } }).slice(0, 3).map((row) => row.expected)).toEqual([25, expect.closeTo(20.9, 9), 25]);
  expect(flag(figures).slice(0, 3).map((row) => row.expected)).toEqual([25, 25, 25]);
});

test("a rule whose limit is empty tells nothing, and of the binding row neither", () => {
  const figures: Figures = { ...QUARTER, services: [-200_000, -50_000, -20_000] };
  const off = { ...USUAL_LIMITS.rules["year-end"], euros: { ...forAll(0), all: null } };
  expect(told(flag(figures, { limits: { ...USUAL_LIMITS, rules: { ...USUAL_LIMITS.rules, "year-end": off } } }))).toEqual([]);
});

test("a table that says nothing of the year's end is held to its budget", () => {
  const watch: StatementWatch = { ...WATCH, rules: ["actual-beyond-forecast", "actual-without-budget", "pace"], outcome: null, allowance: "budget", adjustment: null };
  expect(told(flag({ ...QUARTER, services: [-200_000, -200_000.01, -999] }, { watch }))).toEqual(["services actual-beyond-forecast -0.01", "services pace -150000.01", "costs pace -150000.01", "margin pace -150000.01"]);
});

test("a closed year has ended at its actual", () => {
  const watch: StatementWatch = { ...WATCH, rules: ["year-end", "actual-beyond-forecast"], outcome: "actual", allowance: "budget", adjustment: null };
  const figures: Figures = { income: [400_000, 450_000], staff: [-1_000_000, -1_000_000], services: [-200_000, -210_000] };
  expect(told(flag(figures, { watch, through: 12 }))).toEqual(["income year-end 50000", "services year-end -10000", "costs actual-beyond-forecast -10000", "margin year-end 40000"]);
  // What the end of the year has told is not told again as an overrun; a smaller one than its limits is.
  // The same costs, where they bind.
  expect(told(flag(figures, { watch, through: 12, binding: "gross" }))).toContain("costs year-end -10000 binding serious");
});

const amount = fc.option(fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(0, 10_000, -10_000)), { nil: null, freq: 5 });
const drawnRow = fc.array(amount, { minLength: 5, maxLength: 5 });
const table: fc.Arbitrary<Figures> = fc.record({ income: drawnRow, staff: drawnRow, services: drawnRow });

test("how a municipality writes its signs turns no flag, no reason due and no expected share", () => {
  fc.assert(fc.property(table, fc.constantFrom(...SIGN_PROFILE_IDS), fc.constantFrom("gross", "net"), fc.constantFrom("evenly", "prior-year"), fc.integer({ min: 1, max: 12 }), (figures, signs, binding, expectedBy, through) => {
    const rest = { binding, through, limits: { ...USUAL_LIMITS, expectedBy } } as const;
    const toldOf = (rows: readonly RowFlags[]): unknown => rows.map(({ row, flags, expected, toExplain }) => ({ row, flags, expected, toExplain }));
    expect(toldOf(flag(figures, { signs, ...rest }))).toEqual(toldOf(flag(figures, { signs: "A", ...rest })));
  }));
});

const PROJECT: DeviationWatch = { kind: "projects", rules: ["project-overspent"], funding: "funding", spent: "spent" };

test.each<[string, number | null, number | null, readonly string[]]>([
  ["a project above 100 % is told by what it has used beyond its funding", 7_778, 141, ["one project-overspent -3188.98"]],
  ["one at 100 % is not", 7_778, 100, []],
  ["one at 100,4 % is", 50_000, 100.4, ["one project-overspent -200"]],
  ["one that has used nothing is not", 50_000, 0, []],
  ["one whose percentage is blank or in words is not", 50_000, null, []],
  ["one without a funding is not", null, 141, []],
  ["one with a funding of zero is not", 0, 141, []],
])("%s", (_what, funding, spent, wanted) => {
  const rows: readonly Row[] = [{ kind: "input", key: "one", nature: "result" }, { kind: "sum", key: "total", nature: "result", of: ["one"] }];
  const measures: readonly Measure[] = [{ kind: "input", key: "funding" }, { kind: "number", key: "spent", accepts: "number", percentage: true, mean: { of: "spent", weight: "funding" } }];
  const definition = { rows, measures, profile: SIGN_PROFILES.A, zeroBudget: "zero" } as const;
  const statement = computeStatement(definition, () => (funding === null ? null : centsFromEuros(funding)), () => spent);
  const rowsOf = computeFlags({ definition, watch: PROJECT, statement, unit: "Vaalit", level: "all", binding: "net", through: monthFrom(3) as Month, priorThrough: null, labelOf: (key) => key }, USUAL_LIMITS);
  expect(told(rowsOf)).toEqual(wanted);
  // What has flagged a project asks for its reason; a total is explained by its projects.
  expect(rowsOf.map(({ toExplain }) => toExplain)).toEqual([rowsOf[0]?.flags[0]?.effect ?? null, null]);
});
