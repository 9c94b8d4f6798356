import { statuses } from "./statuses";
import type { TableTemplate, TemplateColumn } from "./TableTemplate";

/** What the three tables of goals share: their records are strategic goals, a row without one goes on with the goal above it. */
export const goalsBase: Omit<TableTemplate, "kind" | "name" | "sheetWord" | "columns"> = {
  variant: "usual",
  version: 1,
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: [{ kind: "sum", key: "count", nature: "result", of: ["records"], label: { fi: "Yhteensä", sv: "Sammanlagt", en: "Total" } }],
  records: { nature: "result", header: { fi: "Strateginen päämäärä", sv: "Strategiskt mål", en: "Strategic goal" }, width: 20, blank: 6 },
  headerLines: 3,
  watch: null,
  forecast: null,
};

export const measureOfGoal: TemplateColumn = {
  type: "text", key: "metric", area: "printed", width: 24, header: { fi: "Mittari ja tavoitetaso", sv: "Mätare och målnivå", en: "Metric and target" },
};

export const responsible: TemplateColumn = {
  type: "text", key: "responsible", area: "printed", width: 22, header: { fi: "Vastuu", sv: "Ansvar", en: "Responsible" },
};

export const outcome: TemplateColumn = {
  type: "text", key: "outcome", area: "printed", width: 34, stamp: "months", header: { fi: "Toteuma {day}.{through}.", sv: "Utfall {day}.{through}.", en: "Outcome {day}.{through}." },
};

export const status: TemplateColumn = {
  type: "choice", key: "status", area: "printed", width: 18, choices: statuses, header: { fi: "Tila", sv: "Status", en: "Status" },
};
