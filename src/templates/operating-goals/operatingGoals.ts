import { goalsBase, measureOfGoal, outcome, responsible, status } from "../goalColumns";
import type { TableTemplate } from "../TableTemplate";

/** Toiminnalliset tavoitteet: a goal with its metric, its target and who answers for it. */
export const operatingGoals: TableTemplate = {
  ...goalsBase,
  kind: "operating-goals",
  name: { fi: "Toiminnalliset tavoitteet", sv: "Verksamhetsmål", en: "Operating goals" },
  sheetWord: { fi: "toiminta", sv: "verksamhetsmål", en: "operating goals" },
  columns: [
    { type: "text", key: "goal", area: "printed", width: 28, header: { fi: "Tavoite {year}", sv: "Mål {year}", en: "Goal {year}" } },
    measureOfGoal,
    responsible,
    outcome,
    status,
  ],
};
