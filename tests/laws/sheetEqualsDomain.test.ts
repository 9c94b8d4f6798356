import fc from "fast-check";
import { centsFromEuros } from "../../src/domain/money/Cents";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { isExceeded } from "../../src/domain/statement/isExceeded";
import { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, ZERO_BUDGET_DISPLAYS, centsOfUnit, signProfileOf } from "../../src/domain/statement/Conventions";
import { SIGN_PROFILE_IDS } from "../../src/domain/statement/SignProfile";
import { sumAmendments } from "../../src/domain/amendments/sumAmendments";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES } from "../../src/templates";
import { isRegistrable, withRegister } from "../../src/templates/withRegister";
import { knownTableOf } from "../../src/actions/readRegister";
import { compileKnown } from "../../src/workbook/register/compileKnown";
import { compileRegister, layOutNewRegister } from "../../src/workbook/register/compileRegister";
import { addKnown, NO_TABLES } from "../../src/workbook/register/KnownTables";
import { evaluateFormula } from "../../src/workbook/formulas/evaluateFormula";
import type { Scalar } from "../../src/workbook/formulas/FormulaValue";
import { compileExceeded } from "../../src/workbook/table/compileFigures";
import { compileTable } from "../../src/workbook/table/compileTable";
import { compileSettings } from "../../src/workbook/settings/compileSettings";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { isTypedAt } from "../../src/templates/isTypedAt";
import { columnKey, type AddedRow, type TableTemplate, type TemplateRow } from "../../src/templates/TableTemplate";
import { blankRecords, expandRows } from "../../src/workbook/table/expandRows";
import { measuresOf, statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { planWorkbook } from "../planned/plannedWorkbook";

const euros = fc.option(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }).map((amount) => amount / 100), { nil: null, freq: 5 });
const smallEuros = fc.option(fc.integer({ min: -3, max: 3 }).map((amount) => amount / 10), { nil: null, freq: 3 });

const definitions = fc
  .constantFrom(...TEMPLATES)
  .chain((template) =>
    fc.record({
      template: fc.constant(template),
      rows: fc.record({
        present: fc.subarray(template.rows.map((row) => row.key), { minLength: template.rows.length > 0 ? 1 : 0 }),
        added: addedRows(template),
      }).map((chosen) => expandRows(template, chosen)),
      unit: fc.string({ minLength: 1 }),
      year: fc.constantFrom(2024, 2026),
      through: fc.integer({ min: 1, max: 12 }),
      language: fc.constantFrom(...LANGUAGES),
      conventions: fc.record({
        signs: fc.constantFrom(...SIGN_PROFILE_IDS),
        deviation: fc.constantFrom(...DEVIATION_CHOICES),
        zeroBudget: fc.constantFrom(...ZERO_BUDGET_DISPLAYS),
        percentDecimals: fc.constantFrom(...PERCENT_DECIMALS),
        moneyUnit: fc.constantFrom(...MONEY_UNITS),
        riskScale: fc.integer({ min: 2, max: 10 }),
      }),
    }),
  );

/** Records of a table that has them, and own rows inside the groups of one that has not. */
function addedRows(template: TableTemplate): fc.Arbitrary<readonly AddedRow[]> {
  if (template.records !== null) return fc.integer({ min: 1, max: 5 }).map((count) => blankRecords(count));
  const groups = template.rows.filter((row) => row.kind === "sum" && row.nature !== "result").map((row) => row.key);
  return fc.subarray(groups).map((chosen) => chosen.map((group, index) => ({ key: `own-${index + 1}`, label: "Oma rivi", group })));
}

/** The same figure for the same place, spread over those that are given. */
function spread(definition: TableDefinition, given: readonly (number | null)[]) {
  const columns = measuresOf(definition.template).map((measure) => measure.key);
  // A note beside a sum that takes none is given by nobody.
  const takes = (row: string, column: string): boolean => {
    const [place, of] = [definition.rows.find((one) => one.key === row), definition.template.columns.find((one) => columnKey(one) === column)];
    return of?.type !== "measure" || of.measure.kind !== "noted" || (place !== undefined && isTypedAt(of, place));
  };
  return (row: string, column: string): number | null =>
    (!takes(row, column) ? null : given[(definition.rows.findIndex((one) => one.key === row) * 11 + columns.indexOf(column) * 5) % given.length] ?? null);
}

function make(definition: TableDefinition, given: readonly (number | null)[]) {
  const measures = measuresOf(definition.template).map((measure) => measure.key);
  const figures = spread(definition, given);
  const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
  const sheet = planWorkbook([...compileSettings("Asetukset", definition), ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 })], definition.language);
  const statement = computeStatement(
    statementOf(definition),
    (row, measure) => {
      const figure = figures(row, measure);
      return figure === null ? null : centsFromEuros(figure);
    },
    figures,
  );
  return { layout, sheet, statement, measures };
}

/** A binary sum of amounts up to a milliard may be a hundredth of a cent off: what that makes of a percentage of the amount, in points. */
function traceOf(percent: number, whole: ReturnType<ReturnType<typeof make>["statement"]>): number {
  const base = whole?.unit === "amount" ? Math.abs(whole.cents) / 100 : 0;
  return base === 0 ? 0 : ((Math.abs(percent) + 100) * 1e-4) / base + 1e-9;
}

/** What the last binary digits make of a mean whose weights nearly cancel. */
function traceOfMean(mean: number, given: readonly (number | null)[], whole: ReturnType<ReturnType<typeof make>["statement"]>): number {
  const weight = whole?.unit === "amount" ? Math.abs(whole.cents) / 100 : 0;
  const largest = Math.max(...given.map((one) => Math.abs(one ?? 0)));
  return weight === 0 ? 0 : (given.length * largest * (largest + Math.abs(mean)) * 1e-15) / weight;
}

/** The measure that a mean is weighted by, or that a percentage is of. */
function budgetOf(definition: TableDefinition, key: string): string {
  const measure = measuresOf(definition.template).find((one) => one.key === key);
  if (measure?.kind === "number" && measure.mean !== undefined) return measure.mean.weight;
  return measure?.kind === "ratio" ? measure.to : key;
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
          else if (figure.unit === "amount") expect(centsFromEuros((shown as number) * (centsOfUnit(definition.conventions.moneyUnit) / 100))).toBe(figure.cents);
          else if (figure.unit === "number") expect(Math.abs(Number(shown) - figure.number)).toBeLessThanOrEqual(Math.abs(figure.number) * 1e-9 + 1e-6 + traceOfMean(figure.number, given, statement(row.key, budgetOf(definition, measure))));
          else expect(Math.abs(Number(shown) - figure.percent)).toBeLessThanOrEqual(traceOf(figure.percent, statement(row.key, budgetOf(definition, measure))));
        }
      }
    }),
    { numRuns: 60 },
  );
});

describe("in a workbook with a register of amendments", () => {
  const UNITS = ["Vaalit", "VAALIT", "Muu yksikkö"] as const;
  const summing = fc.tuple(definitions.filter(({ template }) => isRegistrable(template)), fc.array(fc.record({ unit: fc.constantFrom(...UNITS), place: fc.nat(), euros: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((amount) => amount / 100) }), { maxLength: 12 }));

  test("the sheet computes what the domain computes of its entries, whatever the unit of the table's amounts", () => {
    fc.assert(
      fc.property(summing, fc.array(euros, { minLength: 7, maxLength: 60 }), ([drawn, places], given) => {
        const definition: TableDefinition = { ...drawn, template: withRegister(drawn.template), unit: "Vaalit", sumsRegister: true };
        const nameOf = (row: TemplateRow): string => row.label[definition.language];
        // A row of one's own that is called as another takes nothing: an entry counts once.
        const isShared = (row: TemplateRow): boolean => row.typed === true && definition.rows.filter((one) => nameOf(one).toLowerCase() === nameOf(row).toLowerCase()).length > 1;
        const inputs = definition.rows.filter((row) => row.kind === "input");
        const names = inputs.map(nameOf);
        const entries = places.map(({ unit, place, euros: amount }) => ({ unit, row: names[place % names.length] ?? "", euros: amount }));
        const amendments = entries.map(({ unit, row, euros: amount }) => ({ unit, row, amount: centsFromEuros(amount) }));
        const figures = spread(definition, given);
        const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
        const register = layOutNewRegister("Muutokset", entries);
        const sheet = planWorkbook([
          ...compileSettings("Asetukset", definition),
          ...compileRegister(register, entries, definition.language),
          { kind: "add-sheet", sheet: "Testi" },
          ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 }),
          ...compileKnown(register, addKnown(NO_TABLES, [knownTableOf(definition, layout)]), definition.language),
        ], definition.language);
        const statement = computeStatement(statementOf(definition), (row, measure) => {
          const own = inputs.find((one) => one.key === row);
          if (measure === "amendments") return own === undefined || isShared(own) ? null : sumAmendments(amendments, definition.unit, nameOf(own));
          const figure = figures(row, measure);
          return figure === null ? null : centsFromEuros(figure);
        });
        for (const row of definition.rows.filter((one) => one.kind !== "heading")) {
          for (const measure of ["amendments", "amended-budget"]) {
            const shown = sheet.value("Testi", layout.rowOf(row.key), layout.columnOf(measure));
            const figure = statement(row.key, measure);
            if (figure === null) expect(shown === "" || shown === null).toBe(true);
            else expect(centsFromEuros((shown as number) * (centsOfUnit(definition.conventions.moneyUnit) / 100))).toBe(figure.unit === "amount" ? figure.cents : NaN);
          }
        }
        entries.forEach((entry, place) => {
          const flag = sheet.value("Muutokset", register.entries.row + place, register.column("flag").column);
          const isTaken = inputs.some((row) => nameOf(row).toLowerCase() === entry.row.toLowerCase() && !isShared(row));
          expect(flag === "").toBe(entry.unit !== "Muu yksikkö" && isTaken);
        });
      }),
      { numRuns: 40 },
    );
  });
});

test("the sheet marks exceeded the rows that the domain marks", () => {
  fc.assert(
    fc.property(definitions, fc.array(fc.oneof(euros, smallEuros), { minLength: 7, maxLength: 60 }), (definition, given) => {
      const { layout, sheet, statement } = make(definition, given);
      for (const row of definition.rows.filter((one) => one.kind !== "heading")) {
        const { watch } = definition.template;
        if (watch === null) continue;
        const actual = statement(row.key, watch.actual);
        const budget = statement(row.key, watch.budget);
        const cents = (figure: typeof actual) => (figure?.unit === "amount" ? figure.cents : null);
        const formula = compileExceeded(definition, layout, row);
        const marked = formula !== null && evaluateFormula(formula, {
          sheet: "Testi", language: "fi", name: () => null,
          cell: (name, r, c) => sheet.value(name, r, c) as Scalar,
        });
        expect(marked).toBe(isExceeded(row.nature, signProfileOf(definition.conventions), cents(actual), cents(budget)));
      }
    }),
    { numRuns: 60 },
  );
});
