import { sheetsOfStep } from "../../../workbook/plan/sheetsOfStep";
import type { ExecutedStep } from "./ScheduledStep";

/** The sheet that a step is about, where there is one. */
export function sheetOfStep(step: ExecutedStep): string | null {
  if (step.kind === "write-cells") return step.range.sheet;
  if (step.kind === "copy-formulas") return step.to.sheet;
  if (step.kind === "lift-protection" || step.kind === "restore-protection") return step.sheet;
  return sheetsOfStep(step).at(-1) ?? null;
}
