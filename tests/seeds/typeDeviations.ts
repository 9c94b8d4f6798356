import type { WorkbookHost } from "../../src/actions";
import { LIMIT_LEVELS } from "../../src/domain/deviations/DeviationLimits";
import { DEVIATION_RULES } from "../../src/domain/deviations/deviationRules";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { columnKey } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { placeLimits } from "../../src/workbook/deviations/limitsLayout";
import type { CellContent, PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import { readTables } from "./readTables";

// Of different lengths, so that every meeting of them comes about somewhere.
const ADJUSTMENTS = [null, 0, -500, -25_000.5, 12_000, -150_000, null];
const REASONS = ["Kertyy loppuvuodesta", null, "Hinnat nousivat"];
const EXPLAINED = [null, -25_000.5, 0, -12_000, 110_000];

/** Types forecasts, reasons and explained figures into every watched table, as people would in the course of a month: some rows of each, some of neither. */
export async function typeDeviations(host: WorkbookHost): Promise<void> {
  const steps: PlanStep[] = [];
  // Statements and records are gone through apart, so that a table of projects moves nothing in the others.
  const counts = { statements: 0, records: 0 };
  for (const { definition, layout } of await readTables(host)) {
    const columns = new Set(definition.template.columns.map(columnKey));
    if (!columns.has("explained")) continue;
    const put = (row: string, column: string, content: CellContent): void => {
      if (columns.has(column)) steps.push({ kind: "write-cells", range: rangeAt(layout.sheet, layout.rowOf(row), layout.columnOf(column)), cells: [[content]] });
    };
    for (const row of definition.rows.filter(({ kind }) => kind !== "heading")) {
      const typed = (counts[definition.template.records === null ? "statements" : "records"] += 1);
      if (row.kind === "input") put(row.key, "adjustment", ADJUSTMENTS[typed % ADJUSTMENTS.length] ?? null);
      put(row.key, "reason", REASONS[typed % REASONS.length] ?? null);
      put(row.key, "explained", EXPLAINED[typed % EXPLAINED.length] ?? null);
    }
  }
  await host.apply({ name: "type deviations", steps });
}

/** Limits of a house's own: smaller ones for responsibility areas, either amount or percentage for the year's end, last year's share, and profiles of personnel costs. */
export async function typeLimits(host: WorkbookHost): Promise<void> {
  const { modes, limits } = DEVIATION_TEXTS.fi;
  const { euros, percent, modes: conditions, singles, profiles, sheet } = placeLimits(limits.sheetName);
  const row = (rule: string, { row: first } = euros): number => first + DEVIATION_RULES.findIndex(({ key }) => key === rule);
  const put = (at: number, column: number, cells: readonly CellContent[]): PlanStep => ({ kind: "write-cells", range: rangeAt(sheet, at, column, 1, cells.length), cells: [cells] });
  const area = LIMIT_LEVELS.indexOf("responsibility-area");
  await host.apply({ name: "type limits", steps: [
    put(row("pace"), euros.column + area, [2_000]),
    put(row("pace", percent), percent.column + area, [1]),
    put(row("year-end"), conditions.column, [modes.or]),
    // Empty for all: the rule tells nothing but of the level that has its own.
    put(row("large-change"), euros.column, [null]),
    put(row("large-change"), euros.column + LIMIT_LEVELS.indexOf("service-area"), [50_000]),
    put(singles.row, 1, [1_000]),
    put(singles.row + 1, 1, [0]),
    put(singles.row + 2, 1, [limits.expected["prior-year"]]),
    put(profiles.row, 0, [limits.allUnits, "Henkilöstökulut", 7.8, 14, 20.9]),
    put(profiles.row + 1, 0, ["Yhteiset palvelut", "Palvelujen ostot", null, null, 22.5]),
    put(profiles.row + 2, 0, ["Yhteiset palvelut", "Henkilöstökulut", 7, 14]),
  ] });
}

/** Limits as they should not be: negative, a text, none, of all and of a level, and choices that are no words of ours. */
export async function typeUnusableLimits(host: WorkbookHost): Promise<void> {
  const { euros, percent, modes, singles, sheet } = placeLimits(DEVIATION_TEXTS.fi.limits.sheetName);
  const row = (rule: string, { row: first } = euros): number => first + DEVIATION_RULES.findIndex(({ key }) => key === rule);
  const put = (at: number, column: number, content: CellContent): PlanStep => ({ kind: "write-cells", range: rangeAt(sheet, at, column), cells: [[content]] });
  const area = LIMIT_LEVELS.indexOf("responsibility-area");
  await host.apply({ name: "type limits", steps: [
    put(row("year-end"), euros.column + area, -5),
    put(row("year-end"), modes.column, "ehkä"),
    put(row("pace"), euros.column, "kymppitonni"),
    put(row("pace"), euros.column + area, 3_000),
    put(row("large-change", percent), percent.column, -50),
    put(row("actual-without-budget"), euros.column, null),
    put(row("forecast-zero", percent), percent.column + area, "paljon"),
    put(singles.row, 1, -1),
    put(singles.row + 1, 1, "heti"),
    put(singles.row + 2, 1, "arvaamalla"),
    put(singles.row + 3, 1, "kumpikin"),
  ] });
}
