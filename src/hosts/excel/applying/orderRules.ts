import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";

/** The steps with each sheet's conditional formats the other way round: Excel puts the one added last first, a plan the one added first. */
export function orderRules(steps: readonly PlanStep[]): readonly PlanStep[] {
  const waiting = new Map<string, PlanStep[]>();
  let stretch = 0;
  const keyed = steps.map((step) => {
    // What follows one of these must find the rules before it in place.
    if (step.kind === "copy-sheet" || step.kind === "remove-sheet" || step.kind === "clear-cells" || step.kind === "clear-conditions" || step.kind === "insert-rows") stretch += 1;
    if (step.kind !== "format-when") return { step, key: null };
    const key = `${stretch} ${step.ranges[0]?.sheet.toLowerCase() ?? ""}`;
    waiting.set(key, [...(waiting.get(key) ?? []), step]);
    return { step, key };
  });
  return keyed.map(({ step, key }) => (key === null ? step : waiting.get(key)?.pop() ?? step));
}
