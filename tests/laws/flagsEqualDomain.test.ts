import fc from "fast-check";
import { forAll, LIMIT_LEVELS, USUAL_LIMITS, type DeviationLimits } from "../../src/domain/deviations/DeviationLimits";
import { computeFlags } from "../../src/domain/deviations/computeFlags";
import type { DeviationWatch } from "../../src/domain/deviations/DeviationWatch";
import { DEVIATION_RULES } from "../../src/domain/deviations/deviationRules";
import { LIMIT_MODES, type RuleKey } from "../../src/domain/deviations/DeviationRule";
import { reasonState } from "../../src/domain/deviations/reasonState";
import { centsFromEuros, type Cents } from "../../src/domain/money/Cents";
import { monthFrom, type Month } from "../../src/domain/periods/Period";
import { centsOfUnit, MONEY_UNITS, USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { computeStatement } from "../../src/domain/statement/computeStatement";
import { SIGN_PROFILE_IDS } from "../../src/domain/statement/SignProfile";
import { BINDING_ROWS, UNIT_LEVELS, type BindingRow, type UnitLevel } from "../../src/domain/units/Unit";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { formatFlags } from "../../src/locale/formatFlag";
import { LANGUAGES, type Language } from "../../src/locale/Language";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { TEMPLATES } from "../../src/templates";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { compileLimits } from "../../src/workbook/deviations/compileLimits";
import { compileSettings } from "../../src/workbook/settings/compileSettings";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { compileTable } from "../../src/workbook/table/compileTable";
import { blankRecords, expandRows } from "../../src/workbook/table/expandRows";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { measuresOf, statementOf, type TableDefinition } from "../../src/workbook/table/TableDefinition";
import { planWorkbook } from "../planned/plannedWorkbook";

const watched = TEMPLATES.filter((template) => template.deviations !== undefined);
const UNIT = "Yhteiset palvelut";
// Whole euros of every month, so that no expected share is half a cent, which a binary trace would decide.
const BUDGETS = ["original-budget", "amendments"];

const amount = fc.option(fc.oneof(fc.integer({ min: -40_000_000, max: 40_000_000 }), fc.constantFrom(0, 1_000_000, -1_000_000, 5_000_000, 1)).map((cents) => cents / 100), { nil: null, freq: 6 });

const limit = fc.constantFrom(0, 5, 100, 10_000);
const limits: fc.Arbitrary<DeviationLimits> = fc.record({
  rules: fc.array(fc.record({ euros: limit, own: fc.option(limit, { nil: null }), percent: fc.constantFrom(0, 5, 50), mode: fc.constantFrom(...LIMIT_MODES), isOff: fc.boolean(), lacksPercent: fc.option(fc.constant(true), { nil: false, freq: 4 }) }), { minLength: DEVIATION_RULES.length, maxLength: DEVIATION_RULES.length })
    .map((drawn) => Object.fromEntries(DEVIATION_RULES.map(({ key }, index) => {
      const { euros = 0, own = null, percent = 0, mode = "and", isOff = false, lacksPercent = false } = drawn[index] ?? {};
      return [key, { euros: { ...forAll(euros), ...(isOff && own === null ? { all: null } : {}), board: own }, percent: { ...forAll(percent), ...(lacksPercent ? { all: null } : {}) }, mode }];
    })) as DeviationLimits["rules"]),
  serious: fc.constantFrom(10_000, 100, null),
  outdated: fc.constantFrom(10_000, 50, null),
  expectedBy: fc.constantFrom("evenly", "prior-year"),
  binding: fc.constantFrom(...BINDING_ROWS),
  profiles: fc.constantFrom(
    [], [{ unit: null, row: "Henkilöstökulut", shares: [7.8, 15, 20.9, null, 0, 48] }, { unit: UNIT, row: "Toimintakulut", shares: [null, null, 24] }],
    // The unit's own profile is silent in most months, and what holds for all speaks there.
    [{ unit: UNIT, row: "Palvelujen ostot", shares: [null, 12] }, { unit: null, row: "Palvelujen ostot", shares: [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100] }],
  ),
});

const tables = fc.record({
  template: fc.constantFrom(...watched),
  language: fc.constantFrom(...LANGUAGES),
  signs: fc.constantFrom(...SIGN_PROFILE_IDS),
  moneyUnit: fc.constantFrom(...MONEY_UNITS),
  through: fc.integer({ min: 1, max: 12 }),
  // A month may be closed before its figures come, and last year's figures may still be those of another month.
  closed: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  priorThrough: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
  // A row of one's own may be called as the row that binds.
  isNamesake: fc.boolean(),
  listed: fc.option(fc.record({ level: fc.constantFrom(...UNIT_LEVELS), binding: fc.constantFrom(...BINDING_ROWS) }), { nil: null }),
});

function define({ template, language, signs, moneyUnit, through, listed, isNamesake }: Draw): TableDefinition {
  const sum = template.rows.find((row) => row.key === "operating-expenses" && row.kind === "sum");
  const namesake = isNamesake && sum !== undefined ? [{ key: "own-1", label: template.rows.find((row) => row.key === "operating-margin")?.label[language] ?? "", group: sum.key }] : [];
  return {
    template, language, unit: UNIT, year: 2026, through, hasUnits: listed !== null,
    rows: expandRows(template, { added: template.records === null ? namesake : blankRecords(4) }),
    conventions: { ...USUAL_CONVENTIONS, signs, moneyUnit },
  };
}

interface Draw {
  readonly template: (typeof watched)[number];
  readonly language: (typeof LANGUAGES)[number];
  readonly signs: (typeof SIGN_PROFILE_IDS)[number];
  readonly moneyUnit: (typeof MONEY_UNITS)[number];
  readonly through: number;
  readonly closed: number | null;
  readonly priorThrough: number | null;
  readonly isNamesake: boolean;
  readonly listed: { readonly level: UnitLevel; readonly binding: BindingRow } | null;
}

/** What a cell holds as whole cents; null where it holds no number. */
function centsOf(value: unknown, definition: TableDefinition): Cents | null {
  return typeof value === "number" ? centsFromEuros((value * centsOfUnit(definition.conventions.moneyUnit)) / 100) : null;
}

/** What the flag column says by the rules; that a project's percentage is in words or lacks its funding stands beside it. */
function toldByRules(words: unknown, watch: DeviationWatch, language: Language): string {
  const { separator, rules } = DEVIATION_TEXTS[language].flags;
  const told = typeof words === "string" ? words : "";
  return watch.kind === "statement" ? told : told.split(separator).filter((part) => part.startsWith(rules["project-overspent"].before.unfavourable)).join(separator);
}

test("the sheet flags, says so in words, expects and asks for reasons as the domain does, whatever the signs, the unit of money, the limits and the unit's level", () => {
  fc.assert(
    fc.property(tables, limits, fc.array(amount, { minLength: 7, maxLength: 60 }), (draw, drawn, given) => {
      const definition = define(draw);
      const columns = measuresOf(definition.template).map(({ key }) => key);
      const figures = (row: string, column: string): number | string | null => {
        if (column === "reason") return row.length % 2 === 0 ? "Syy" : null;
        const place = definition.rows.findIndex((one) => one.key === row) * 11 + columns.indexOf(column) * 5;
        const figure = given[place % given.length] ?? null;
        // Last year's share on the very limits of what it tells, where it is no binary fraction.
        if (column === "prior-year" && figure === 1) return 1.4;
        if (column === "prior-actual" && figure === 1) return 1.33;
        if (figure !== null && column.startsWith("spent")) return Math.abs(Math.trunc(figure)) % 150;
        return figure !== null && BUDGETS.includes(column) ? Math.trunc(figure / 12) * 12 : figure;
      };
      const amounts = (row: string, column: string): number | null => {
        const figure = figures(row, column);
        return typeof figure === "number" ? figure : null;
      };
      const layout = layOutTable(definition, { sheet: "Testi", row: 0, column: 0 });
      const sheet = planWorkbook([
        ...compileSettings("Asetukset", { ...definition, through: draw.closed ?? draw.through }),
        ...compileLimits("Rajat", drawn, definition.language),
        ...(draw.listed === null ? [] : compileUnits("Yksiköt", [{ id: "1", name: UNIT, parent: null, responsible: "", ...draw.listed }], definition.language)),
        ...compileTable(definition, layout, figures, { ownSheet: true, number: 1 }),
        ...(draw.priorThrough === null || !columns.includes("prior-actual") ? [] : [{ kind: "write-cells", range: rangeAt("Testi", layout.stampRow, layout.columnOf("prior-actual")), cells: [[draw.priorThrough]] } as const]),
      ], definition.language);
      const statement = computeStatement(statementOf(definition), (row, measure) => {
        const euros = amounts(row, measure);
        return euros === null ? null : centsFromEuros(euros);
      }, amounts);
      const watch = definition.template.deviations;
      if (watch === undefined) throw new Error("Only watched tables are drawn");
      const told = computeFlags({
        definition: statementOf(definition), watch, statement, unit: UNIT, level: draw.listed?.level ?? "all", binding: draw.listed?.binding ?? drawn.binding,
        through: monthFrom(draw.through) as Month, priorThrough: monthFrom(draw.priorThrough ?? draw.through), labelOf: (key) => definition.rows.find((row) => row.key === key)?.label[definition.language] ?? "",
      }, drawn);
      const at = (row: string, column: string): unknown => sheet.value("Testi", layout.rowOf(row), layout.columnOf(column));
      for (const one of told) {
        const { row, flags, expected, toExplain } = one;
        const shown = watch.rules.flatMap((rule): readonly (readonly [RuleKey, Cents])[] => {
          const effect = centsOf(at(row, rule), definition);
          return effect === null ? [] : [[rule, effect]];
        });
        expect([row, shown.map(([rule]) => rule)]).toEqual([row, flags.map(({ rule }) => rule)]);
        expect(shown.map(([, effect]) => effect)).toEqual(flags.map(({ effect }) => effect));
        expect([row, toldByRules(at(row, "flag"), watch, draw.language)]).toEqual([row, formatFlags(one, watch, draw)]);
        if (expected !== null) expect(Math.abs(Number(at(row, "expected")) - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
        const due = centsOf(at(row, "to-explain"), definition);
        expect([row, due]).toEqual([row, toExplain]);
        const explained = amounts(row, "explained");
        const state = reasonState({ toExplain, hasReason: figures(row, "reason") !== null, explained: explained === null ? null : centsFromEuros(explained) }, drawn.outdated);
        const words = DEVIATION_TEXTS[definition.language].reasonStates;
        expect([row, at(row, "reason-state") ?? ""]).toEqual([row, state === "not-needed" ? "" : words[state]]);
      }
      expect(sheet.value("Testi", layout.subtitleRow, layout.keyColumn + 1)).toMatch(new RegExp(`^${TABLE_TEXTS[draw.language].notPrinted} · \\d+ `));
      expect(sheet.value("Testi", layout.stampRow, layout.columnOf("flag"))).toBe(told.reduce((sum, { flags }) => sum + flags.length, 0));
    }),
    { numRuns: 100 },
  );
});

test("the usual limits hold for every level", () => {
  for (const { key } of DEVIATION_RULES) expect(LIMIT_LEVELS.slice(1).map((level) => USUAL_LIMITS.rules[key].euros[level])).toEqual([null, null, null, null]);
});
