import fc from "fast-check";
import { computeBridge } from "../../src/domain/forecasts/computeBridge";
import { findCut } from "../../src/domain/forecasts/findCut";
import { cents, centsFromEuros, type Cents } from "../../src/domain/money/Cents";
import { MONEY_UNITS, USUAL_CONVENTIONS, centsOfUnit } from "../../src/domain/statement/Conventions";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { SIGN_PROFILE_IDS } from "../../src/domain/statement/SignProfile";
import { TEMPLATES } from "../../src/templates";
import type { TemplateRow } from "../../src/templates/TableTemplate";
import { compileCharts } from "../../src/workbook/charts/compileCharts";
import { layOutCharts } from "../../src/workbook/charts/ChartsLayout";
import { findChartSource } from "../../src/workbook/charts/ChartSource";
import { compileSettings } from "../../src/workbook/settings/compileSettings";
import { compileTable } from "../../src/workbook/table/compileTable";
import { expandRows } from "../../src/workbook/table/expandRows";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { planWorkbook } from "../planned/plannedWorkbook";

const CHARTS = "Testi kaaviot";
const FORECAST = TEMPLATES.filter((template) => template.forecast !== null);
const euros = fc.option(fc.integer({ min: -99_999_999, max: 99_999_999 }).map((amount) => amount / 100), { nil: null, freq: 4 });

const definitions = fc.constantFrom(...FORECAST).chain((template) => fc.record({
  template: fc.constant(template),
  rows: fc.subarray(template.rows.map((row) => row.key), { minLength: 1 }).map((present) => expandRows(template, { present })).filter((rows) => rows.some((row) => row.kind !== "heading" && !("partOf" in row))),
  unit: fc.constant("Vaalit"), year: fc.constant(2026), through: fc.constant(3), language: fc.constantFrom("fi" as const, "en" as const),
  conventions: fc.record({ signs: fc.constantFrom(...SIGN_PROFILE_IDS), moneyUnit: fc.constantFrom(...MONEY_UNITS) }).map((chosen) => ({ ...USUAL_CONVENTIONS, ...chosen })),
}));

function make(definition: TableDefinition, given: readonly (number | null)[]) {
  const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
  const source = findChartSource(definition, layout);
  if (source === null) throw new Error("The table can be drawn");
  const figures = (row: string, column: string): number | null => given[(definition.rows.findIndex(({ key }) => key === row) * 7 + column.length) % given.length] ?? null;
  const steps = [...compileSettings("Asetukset", definition), ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 }), ...compileCharts(source, CHARTS)];
  const inputs = (row: string, measure: string): Cents | null => {
    const figure = figures(row, measure);
    return figure === null ? null : centsFromEuros(figure);
  };
  const sheet = planWorkbook(steps, definition.language);
  const { column, bars, bridge } = layOutCharts(CHARTS, source.rows.length, source.steps.length);
  const unit = centsOfUnit(definition.conventions.moneyUnit);
  /** A cell of the charts beside the first column, in cents; null where it holds no number. */
  const read = (row: number, place: number): number | null => {
    const value = sheet.value(CHARTS, row, column + place);
    return typeof value === "number" ? Math.round(value * unit) : null;
  };
  return { source, sheet, read, bars, bridge, column, statement: statementOf(definition), inputs };
}

test("the bridge of the sheet is the domain's: level by level, effect by effect, and it ends at the forecast", () => {
  fc.assert(fc.property(definitions, fc.array(euros, { minLength: 11, maxLength: 11 }), (definition, given) => {
    const { source, read, bridge, statement, inputs } = make(definition, given);
    const domain = computeBridge(statement, inputs, source);
    const lines = source.steps.map((_, place) => bridge.firstRow + 1 + place);
    const last = bridge.firstRow + bridge.rows - 1;
    expect([read(bridge.firstRow, 2), read(last, 2)]).toEqual([domain?.budget ?? 0, domain?.forecast ?? 0]);
    expect(lines.map((line) => read(line, 1))).toEqual(domain?.steps.map(({ effect }) => effect) ?? lines.map(() => 0));
    expect(read(last - 1, 2)).toBe(read(last, 2));
  }), { numRuns: 60 });
});

test("each step is drawn from the level before it to its own, on one side of zero or both, in one colour", () => {
  fc.assert(fc.property(definitions, fc.array(euros, { minLength: 11, maxLength: 11 }), (definition, given) => {
    const { source, read, bridge, statement, inputs } = make(definition, given);
    const cut = read(bridge.titleRow, 9) ?? 0;
    const tones = computeBridge(statement, inputs, source)?.steps.map(({ tone }) => tone) ?? [];
    source.steps.forEach((_, place) => {
      const line = bridge.firstRow + 1 + place;
      const [before = 0, after = 0] = [read(line - 1, 2) ?? 0, read(line, 2) ?? 0].map((level) => level - cut);
      const [base = 0, above = 0, below = 0, worseAbove = 0, worseBelow = 0] = [3, 6, 7, 8, 9].map((column) => read(line, column) ?? 0);
      const [up, down] = [above + worseAbove, below + worseBelow];
      const drawn = [Math.min(base, 0) + (down < 0 ? down : base > 0 ? base : 0), Math.max(base, 0) + (up > 0 ? up : base < 0 ? base : 0)];
      const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2; // each is rounded to a cent by itself
      if (Math.abs(before - after) > 4) expect([near(drawn[0] ?? 0, Math.min(before, after)), near(drawn[1] ?? 0, Math.max(before, after))]).toEqual([true, true]);
      if (tones[place] !== "favourable") expect([above, below]).toEqual([0, 0]);
      if (tones[place] !== "unfavourable") expect([worseAbove, worseBelow]).toEqual([0, 0]);
    });
    const domain = computeBridge(statement, inputs, source);
    let level = domain?.budget ?? cents(0);
    expect(Math.abs(cut - findCut([level, ...(domain?.steps ?? []).map(({ effect }) => (level = cents(level + effect))), domain?.forecast ?? cents(0)]))).toBeLessThanOrEqual(1);
    // What is cut never takes a whole bar, and never where levels lie on both sides of zero.
    const ends = [read(bridge.firstRow, 4) ?? 0, read(bridge.firstRow + bridge.rows - 1, 5) ?? 0];
    if (cut !== 0) expect(ends.every((end) => Math.sign(end) === Math.sign(cut))).toBe(true);
  }), { numRuns: 60 });
});

test("the bars are the domain's figures, costs and income both positive, a surplus too", () => {
  fc.assert(fc.property(definitions, fc.array(euros, { minLength: 11, maxLength: 11 }), (definition, given) => {
    const { source, read, bars, statement, inputs } = make(definition, given);
    const computed = computeStatement(statement, inputs);
    const better = (row: TemplateRow): number => (["A", "B"].includes(definition.conventions.signs) ? (row.nature === "expense" ? -1 : 1) : definition.conventions.signs === "D" && row.nature === "result" ? -1 : 1);
    const wanted = source.rows.map((row) => [source.budget, source.actual, source.forecast].map((measure) => {
      const figure = computed(row.key, measure);
      return figure?.unit === "amount" ? better(row) * figure.cents || 0 : null;
    }));
    expect(source.rows.map((_, place) => [1, 2, 3].map((column) => read(bars.firstRow + place, column)))).toEqual(wanted);
  }), { numRuns: 60 });
});

test("the sheet says when the table has another row than its charts", () => {
  const [template] = FORECAST;
  if (template === undefined) throw new Error("A kind has a forecast");
  const definition: TableDefinition = { template, rows: expandRows(template), unit: "Vaalit", year: 2026, through: 3, language: "fi", conventions: USUAL_CONVENTIONS };
  const { sheet } = make(definition, [1]);
  expect(sheet.value(CHARTS, 2, 0)).toBe("");
  const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
  const source = findChartSource(definition, layout);
  if (source === null) throw new Error("The table can be drawn");
  const gone = planWorkbook([
    ...compileSettings("Asetukset", definition), ...compileTable(definition, layout, () => null, { ownSheet: true, number: 1 }), ...compileCharts(source, CHARTS),
    { kind: "write-cells", range: { sheet: "Testi", row: layout.rowOf("personnel"), column: layout.keyColumn, rows: 1, columns: 1 }, cells: [[null]] },
  ]);
  expect(gone.value(CHARTS, 2, 0)).toBe("● Taulukon rivit ovat muuttuneet: tee kaaviot uudelleen");
});
