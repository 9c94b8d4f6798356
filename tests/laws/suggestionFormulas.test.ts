import fc from "fast-check";
import { cents, type Cents } from "../../src/domain/money/Cents";
import { centsOfUnit, MONEY_UNITS, type MoneyUnit } from "../../src/domain/statement/Conventions";
import type { Suggestion, SuggestionBasis } from "../../src/domain/forecasts/SuggestionMethod";
import { SUGGESTION_METHODS } from "../../src/domain/forecasts/suggestionMethods";
import type { Month } from "../../src/domain/periods/Period";
import { LANGUAGES } from "../../src/locale/Language";
import { SUGGESTION_TEXTS } from "../../src/locale/suggestions";
import { at } from "../../src/workbook/formulas/formulaParts";
import { compileAmount, compileRefusal, type BasisCells } from "../../src/workbook/suggestions/MethodFormula";
import { METHOD_FORMULAS } from "../../src/workbook/suggestions/methodFormulas";
import { planWorkbook } from "../planned/plannedWorkbook";

const CELLS: BasisCells = { through: at(0, 0), actual: at(0, 1), budget: at(0, 2), priorActual: at(0, 3), priorYear: at(0, 4) };

const usual = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const amounts = fc.option(fc.oneof({ weight: 4, arbitrary: usual }, { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }) }, fc.constant(0)), { nil: null, freq: 6 });
/** Last year, often at the limits of the share themselves. */
const priors = fc.oneof(
  fc.tuple(amounts, amounts),
  fc.tuple(fc.integer({ min: -50_000_000, max: 50_000_000 }), fc.constantFrom(1, 19), fc.constantFrom(-1, 0, 1)).map(([twentieth, share, trace]) => [twentieth * share + trace, twentieth * 20] as const),
);

/** What the formulas of a method show of a basis. */
function show(index: number, { through, ...basis }: SuggestionBasis, unit: MoneyUnit, language: (typeof LANGUAGES)[number]) {
  const method = METHOD_FORMULAS[index];
  if (method === undefined) throw new Error("There are as many formulas as methods");
  const decimals = Math.log10(centsOfUnit(unit));
  const inCell = (amount: Cents | null): number | string => (amount === null ? "" : amount / centsOfUnit(unit));
  const sheet = planWorkbook([{
    kind: "write-cells", range: { sheet: "S", row: 0, column: 0, rows: 1, columns: 7 },
    cells: [[
      through, inCell(basis.actual), inCell(basis.budget), inCell(basis.priorActual), inCell(basis.priorYear),
      { formula: compileAmount(method, CELLS, decimals) }, { formula: compileRefusal(method, CELLS, SUGGESTION_TEXTS[language].refusals) },
    ]],
  }], language);
  const [amount, refusal] = [sheet.value("S", 0, 5), sheet.value("S", 0, 6)];
  return { amount: typeof amount === "number" ? Math.round(amount * centsOfUnit(unit)) + 0 : amount, refusal };
}

function told(suggestion: Suggestion, language: (typeof LANGUAGES)[number]) {
  return "amount" in suggestion ? { amount: suggestion.amount, refusal: "" } : { amount: "", refusal: SUGGESTION_TEXTS[language].refusals[suggestion.refusal] };
}

test.each(SUGGESTION_METHODS.map(({ key, suggest }, index) => [key, suggest, index] as const))("the formula of %s gives what the domain suggests, and its words why not", (_, suggest, index) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), amounts, amounts, priors, fc.constantFrom(...MONEY_UNITS), fc.constantFrom(...LANGUAGES), (through, actual, budget, [priorActual, priorYear], unit, language) => {
      const of = (amount: number | null): Cents | null => (amount === null ? null : cents(amount));
      const basis: SuggestionBasis = { through: through as Month, actual: of(actual), budget: of(budget), priorActual: of(priorActual), priorYear: of(priorYear) };
      expect(show(index, basis, unit, language)).toEqual(told(suggest(basis), language));
    }),
    { numRuns: 500 },
  );
});

test("the five methods of the domain have their formulas, in one order", () => {
  expect(METHOD_FORMULAS.map(({ key }) => key)).toEqual(["run-rate", "seasonal", "remaining-by-prior-share", "remaining-evenly", "as-budgeted"]);
});
