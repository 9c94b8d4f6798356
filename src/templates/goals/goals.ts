import { goalsBase, outcome, status } from "../goalColumns";
import type { TableTemplate } from "../TableTemplate";

/** Palvelualueen tavoitteet: what the service area does for each strategic goal, and how it stands. */
export const goals: TableTemplate = {
  ...goalsBase,
  kind: "goals",
  name: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
  sheetWord: { fi: "tavoitteet", sv: "mål", en: "goals" },
  columns: [
    { type: "text", key: "goal", area: "printed", width: 44, also: ["Toimialan tavoite", "Vastuualueen tavoite", "Tavoite"], header: { fi: "Palvelualueen tavoite {year}", sv: "Serviceområdets mål {year}", en: "Goal of the service area {year}" } },
    outcome,
    status,
  ],
};
