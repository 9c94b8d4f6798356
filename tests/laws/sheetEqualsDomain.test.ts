import fc from "fast-check";
import { centsFromEuros } from "../../src/domain/money/Cents";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { isExceeded } from "../../src/domain/statement/isExceeded";
import { SIGN_PROFILES } from "../../src/domain/statement/SignProfile";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES } from "../../src/templates";
import { evaluateFormula } from "../../src/workbook/formulas/evaluateFormula";
import type { Scalar } from "../../src/workbook/formulas/FormulaValue";
import { compileExceeded } from "../../src/workbook/table/compileFigures";
import { compileTable } from "../../src/workbook/table/compileTable";
import { compileSettings } from "../../src/workbook/settings/compileSettings";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { measuresOf, presentRows, statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { planWorkbook } from "../planned/plannedWorkbook";

const euros = fc.option(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }).map((amount) => amount / 100), { nil: null, freq: 5 });
const smallEuros = fc.option(fc.integer({ min: -3, max: 3 }).map((amount) => amount / 10), { nil: null, freq: 3 });

const definitions = fc
  .constantFrom(...TEMPLATES)
  .chain((template) =>
    fc.record({
      template: fc.constant(template),
      rows: fc.subarray(template.rows.map((row) => row.key), { minLength: 1 }).map((keys) => presentRows(template, keys)),
      unit: fc.string({ minLength: 1 }),
      year: fc.constantFrom(2024, 2026),
      through: fc.integer({ min: 1, max: 12 }),
      language: fc.constantFrom(...LANGUAGES),
      profile: fc.constantFrom(...(["A", "B", "C", "D"] as const)),
      zeroBudget: fc.constantFrom(...(["zero", "blank"] as const)),
    }),
  );

function make(definition: TableDefinition, given: readonly (number | null)[]) {
  const measures = measuresOf(definition.template).map((measure) => measure.key);
  const figures = (row: string, measure: string): number | null =>
    given[(definition.template.rows.findIndex((one) => one.key === row) * 11 + measures.findIndex((one) => one === measure) * 5) % given.length] ?? null;
  const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
  const sheet = planWorkbook([...compileSettings("Asetukset", definition), ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 })], definition.language);
  const statement = computeStatement(statementOf(definition), (row, measure) => {
    const figure = figures(row, measure);
    return figure === null ? null : centsFromEuros(figure);
  });
  return { layout, sheet, statement, measures };
}

/** A binary sum of amounts up to a milliard may be a hundredth of a cent off: what that makes of a percentage of the budget, in points. */
function traceOf(percent: number, budget: ReturnType<ReturnType<typeof make>["statement"]>): number {
  const base = budget?.unit === "amount" ? Math.abs(budget.cents) / 100 : 0;
  return base === 0 ? 0 : ((Math.abs(percent) + 100) * 1e-4) / base + 1e-9;
}

test.each([["amounts", euros], ["amounts that nearly cancel", smallEuros]])("the sheet computes what the domain computes, for %s", (_, amount) => {
  fc.assert(
    fc.property(definitions, fc.array(amount, { minLength: 7, maxLength: 60 }), (definition, given) => {
      const { layout, sheet, statement, measures } = make(definition, given);
      for (const row of definition.rows.filter((one) => one.kind !== "heading")) {
        for (const measure of measures) {
          const shown = sheet.value("Testi", layout.rowOf(row.key), layout.columnOf(measure));
          const figure = statement(row.key, measure);
          if (figure === null) expect(shown === "" || shown === null).toBe(true);
          else if (figure.unit === "amount") expect(centsFromEuros(shown as number)).toBe(figure.cents);
          else expect(Math.abs(Number(shown) - figure.percent)).toBeLessThanOrEqual(traceOf(figure.percent, statement(row.key, "amended-budget")));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the sheet marks exceeded the rows that the domain marks", () => {
  fc.assert(
    fc.property(definitions, fc.array(fc.oneof(euros, smallEuros), { minLength: 7, maxLength: 60 }), (definition, given) => {
      const { layout, sheet, statement } = make(definition, given);
      for (const row of definition.rows.filter((one) => one.kind !== "heading")) {
        const actual = statement(row.key, "actual");
        const budget = statement(row.key, "amended-budget");
        const cents = (figure: typeof actual) => (figure?.unit === "amount" ? figure.cents : null);
        const formula = compileExceeded(definition, layout, row);
        const marked = formula !== null && evaluateFormula(formula, {
          sheet: "Testi", language: "fi", name: () => null,
          cell: (name, r, c) => sheet.value(name, r, c) as Scalar,
        });
        expect(marked).toBe(isExceeded(row.nature, SIGN_PROFILES[definition.profile], cents(actual), cents(budget)));
      }
    }),
    { numRuns: 60 },
  );
});
