import { goalsBase, measureOfGoal, outcome, status } from "../goalColumns";
import type { TableTemplate } from "../TableTemplate";

/** Strategiset mittarit: how a strategic goal is measured, from where it started and where it is. */
export const strategicMetrics: TableTemplate = {
  ...goalsBase,
  kind: "strategic-metrics",
  name: { fi: "Strategiset mittarit", sv: "Strategiska mätare", en: "Strategic metrics" },
  sheetWord: { fi: "mittarit", sv: "mätare", en: "metrics" },
  columns: [
    measureOfGoal,
    { type: "text", key: "baseline", area: "printed", width: 18, header: { fi: "Lähtötaso", sv: "Utgångsnivå", en: "Baseline" } },
    { type: "text", key: "target", area: "printed", width: 18, header: { fi: "Tavoite {year}", sv: "Mål {year}", en: "Target {year}" } },
    outcome,
    status,
  ],
};
