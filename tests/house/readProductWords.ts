import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/locale/Language";
import { AUDIT_PANE_TEXTS } from "../../src/locale/auditPanes";
import { AUDIT_TEXTS } from "../../src/locale/audits";
import { CHART_TEXTS } from "../../src/locale/charts";
import { DEVIATION_LIST_TEXTS } from "../../src/locale/deviationLists";
import { DEVIATION_PANE_TEXTS } from "../../src/locale/deviationPanes";
import { EXPLANATION_TEXTS } from "../../src/locale/explanations";
import { FOLLOW_UP_TEXTS } from "../../src/locale/followUps";
import { FORECAST_TEXTS } from "../../src/locale/forecasts";
import { JOB_TEXTS } from "../../src/locale/jobs";
import { PANE_TEXTS } from "../../src/locale/panes";
import { PERIOD_TEXTS } from "../../src/locale/periods";
import { DEVIATION_TEXTS } from "../../src/locale/deviations";
import { SENT_TEXTS } from "../../src/locale/sents";
import { SPLIT_TEXTS } from "../../src/locale/splits";
import { SUGGESTION_TEXTS } from "../../src/locale/suggestions";
import { TABLE_TEXTS } from "../../src/locale/tables";
import { WORKBENCH_TEXTS } from "../../src/locale/workbenches";
import { UNIT_TEXTS } from "../../src/locale/units";
import { TEMPLATES } from "../../src/templates";
import { fillHeader } from "../../src/templates/fillHeader";
import { ROOT } from "./plantedHouse";

/** Every text of the product in the language: pane, workbench, workbook, tables and the ribbon, with 2026 and three months filled in. */
export function readProductWords(language: Language): readonly string[] {
  return [
    ...textsOf(PANE_TEXTS[language]),
    ...textsOf(PERIOD_TEXTS[language]),
    ...textsOf(FOLLOW_UP_TEXTS[language]),
    ...textsOf(SPLIT_TEXTS[language]),
    ...textsOf(SENT_TEXTS[language]),
    ...textsOf(DEVIATION_TEXTS[language]),
    ...textsOf(UNIT_TEXTS[language]),
    ...textsOf(JOB_TEXTS[language]),
    ...textsOf(FORECAST_TEXTS[language]),
    ...textsOf(SUGGESTION_TEXTS[language]),
    ...textsOf(CHART_TEXTS[language]),
    ...textsOf(DEVIATION_LIST_TEXTS[language]),
    ...textsOf(DEVIATION_PANE_TEXTS[language]),
    // Named as a workbook of the same language names the sheet.
    ...[DEVIATION_PANE_TEXTS[language]].flatMap(({ write, update, showSheet }) => [write, update, showSheet].map((text) => text(DEVIATION_LIST_TEXTS[language].sheetName))),
    ...textsOf(AUDIT_TEXTS[language]),
    ...textsOf(AUDIT_PANE_TEXTS[language]),
    ...[AUDIT_PANE_TEXTS[language]].flatMap(({ write, update }) => [write, update].map((text) => text(AUDIT_TEXTS[language].sheetName))),
    ...textsOf(EXPLANATION_TEXTS[language]),
    ...textsOf(TABLE_TEXTS[language]),
    ...textsOf(WORKBENCH_TEXTS[language]),
    ...TEMPLATES.flatMap((template) => [
      template.name[language],
      ...template.rows.map((row) => row.label[language]),
      ...template.columns.map((column) => fillHeader(column.header[language], { year: 2026, through: 3, unit: "€" })),
    ]),
    ...[...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/Value="([^"]*)"/g)].map((match) => match[1] ?? ""),
  ];
}

function textsOf(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  // A text that varies: its fixed parts stand in its source.
  if (typeof part === "function") return [part.toString()];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
