import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { findInGrid, gridOfText, previewAdoptAll } from "../../src/actions";
import { previewSuggestions } from "../../src/actions/previewSuggestions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { CHART_TEXTS } from "../../src/locale/charts";
import { LANGUAGES } from "../../src/locale/Language";
import { TEMPLATES, findTemplate } from "../../src/templates";
import type { TableTemplate } from "../../src/templates/TableTemplate";
import { compileCharts } from "../../src/workbook/charts/compileCharts";
import { findChartSource } from "../../src/workbook/charts/ChartSource";
import { printPlan } from "../../src/workbook/plan/printPlan";
import { compileUnits } from "../../src/workbook/settings/compileUnits";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { workbookOfYears } from "../actions/workbookOfYears";
import { SAMPLE_UNITS } from "../seeds/sampleUnits";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";
import { AUDIT_TEXTS } from "../../src/locale/audits";
import { FINDING_EXAMPLES } from "../../src/locale/findings.fixture";
import { formatSentence } from "../../src/locale/formatFinding";
import type { AuditLine } from "../../src/workbook/audit/AuditLine";
import { compileAudit } from "../../src/workbook/audit/compileAudit";
import { EXPLANATION_TEXTS } from "../../src/locale/explanations";
import { compileExplanations } from "../../src/workbook/explanations/compileExplanations";
import { placeExplanations } from "../../src/workbook/explanations/explanationsLayout";
import { compileSettings } from "../../src/workbook/settings/compileSettings";
import { compileTable } from "../../src/workbook/table/compileTable";
import { layOutTable } from "../../src/workbook/table/layOutTable";
import { USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { expandRows } from "../../src/workbook/table/expandRows";
import type { TableDefinition } from "../../src/workbook/table/TableDefinition";

/** A golden is read line by line when it changes; `UPDATE_GOLDENS=1 npx jest tests/golden` writes it anew. */
function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
}

/** The kind, and the variant where it is not the usual one. */
function nameOf({ kind, variant }: TableTemplate): string {
  return findTemplate(kind)?.variant === variant ? kind : `${kind}.${variant}`;
}

const CASES = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ template, language })));

test.each(CASES)("the plan of $template.kind, $template.variant, in $language is the reviewed one", ({ template, language }) => {
  const definition: TableDefinition = {
    template, rows: expandRows(template), unit: "Yhteiset palvelut", year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS,
  };
  const layout = layOutTable(definition, { sheet: "Yhteiset palvelut", row: 0, column: 0 });
  const steps = compileTable(definition, layout, () => null, { ownSheet: true, number: 1 });
  expectGolden(`${nameOf(template)}.${language}.plan.txt`, printPlan({ name: "insert-table", steps }));
});

test.each(LANGUAGES)("the plan of a unit's charts in %s is the reviewed one", (language) => {
  const template = findTemplate("interim-summary");
  if (template === null) throw new Error("There is a summary");
  const definition: TableDefinition = { template, rows: expandRows(template), unit: "Yhteiset palvelut", year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS };
  const source = findChartSource(definition, layOutTable(definition, { sheet: "Yhteiset palvelut", row: 0, column: 0 }));
  if (source === null) throw new Error("A summary has a forecast");
  expectGolden(`charts.${language}.plan.txt`, printPlan({ name: "make-charts", steps: compileCharts(source, `Yhteiset palvelut ${CHART_TEXTS[language].sheetWord}`) }));
});

test.each(LANGUAGES)("the plan of the sheet of units in %s is the reviewed one", (language) => {
  expectGolden(`units.${language}.plan.txt`, printPlan({ name: "units", steps: compileUnits("Yksiköt", SAMPLE_UNITS.slice(0, 4), language) }));
});

test.each(LANGUAGES)("the plan of the list of deviations in %s is the reviewed one", async (language) => {
  const preview = await previewDeviations(await makeDeviatingSample(language), language);
  expectGolden(`deviations.${language}.plan.txt`, printPlan(preview.plan));
});

test.each(LANGUAGES)("the plan of the sheet of the last audit in %s is the reviewed one", (language) => {
  const place = { table: "Yhteiset palvelut", row: "Toimintakulut", column: "Ennuste 2026", cell: { sheet: "Yhteiset palvelut", row: 17, column: 7 } };
  const lines: readonly AuditLine[] = [
    { ...place, key: "total-differs|Yhteiset palvelut|Yhteiset palvelut|Toimintakulut|Ennuste 2026", figure: "-9720700", severity: "error", sentence: formatSentence(FINDING_EXAMPLES["total-differs"], language), amounts: { expected: -10_233_700, found: -9_720_700, difference: 513_000 }, reason: "" },
    { ...place, key: "percent-differs|…", figure: "12.36", severity: "error", sentence: formatSentence(FINDING_EXAMPLES["percent-differs"], language), amounts: { expected: 21.36, found: 12.36, difference: -9 }, reason: "Lähde korjataan" },
    { ...place, key: "unit-jump|…", figure: "-19", row: "", cell: null, severity: "warning", sentence: formatSentence(FINDING_EXAMPLES["unit-jump"], language), amounts: null, reason: "" },
  ];
  const steps = compileAudit(AUDIT_TEXTS[language].sheetName, lines, { tables: 23, checks: 691, errors: 1, warnings: 1, rounded: 16 }, language);
  expectGolden(`audit.${language}.plan.txt`, printPlan({ name: "write-audit", steps }));
});

test.each(LANGUAGES)("the plan of the sheet of explanations in %s is the reviewed one", (language) => {
  // Every line is the first one, moved.
  const steps = compileExplanations(placeExplanations(EXPLANATION_TEXTS[language].sheetName), language).map((step) => (step.kind === "write-cells" && step.cells.length > 3 ? { ...step, range: { ...step.range, rows: 1 }, cells: step.cells.slice(0, 1) } : step));
  expectGolden(`explanations.${language}.plan.txt`, printPlan({ name: "split-deviation", steps }));
});

test("the plan of an adopted table, with what was found of it, is the reviewed one", async () => {
  const text = readFileSync(join(__dirname, "../../samples/heinola-2026-03/003-yhteiset-palvelut.tsv"), "utf8");
  const preview = await previewAdoptAll(await createXlsxHost({ language: "fi" }), findInGrid(gridOfText(text, null)), { where: "beside" });
  expectGolden("adopted.fi.plan.txt", printPlan(preview.plan));
});

test.each(LANGUAGES)("the plan of the settings sheet in %s is the reviewed one", (language) => {
  const steps = compileSettings("Asetukset", { year: 2026, through: 3, language, conventions: USUAL_CONVENTIONS });
  expectGolden(`settings.${language}.plan.txt`, printPlan({ name: "settings", steps }));
});

test.each(LANGUAGES)("the plan of the sheet of suggestions in %s, with a year behind it, is the reviewed one", async (language) => {
  const rows = { "operating-expenses": { "original-budget": -5700, actual: -818, "prior-actual": -5387, "prior-year": -79_084 } };
  const table = { kind: "interim-summary", unit: "Vaalit", through: 3, language, rows } as const;
  const host = await workbookOfYears({ ...table, year: 2025 }, { ...table, year: 2026 });
  expectGolden(`suggestions.${language}.plan.txt`, printPlan((await previewSuggestions(host, null, language)).plan));
});
