import type { Finding } from "../domain/findings/Finding";
import type { ApplyOptions, WorkbookHost } from "../workbook/WorkbookHost";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import type { WorkbookPlan } from "../workbook/plan/WorkbookPlan";

/** What an action would do, said before it is done. Nothing is written while an error stands among the findings. */
export interface Preview {
  readonly plan: WorkbookPlan;
  readonly findings: readonly Finding[];
  readonly sheetsAdded: readonly string[];
  /** How many cells get a content. */
  readonly cellsChanged: number;
  /** How many columns of a sheet that was there before become wider. */
  readonly columnsWidened?: number;
  /** Where the result can be seen; null where nothing can be done. */
  readonly shows: CellAddress | null;
}

/** Whether the preview may be applied. */
export function isApplicable(preview: Preview): boolean {
  return preview.plan.steps.length > 0 && !preview.findings.some((one) => one.severity === "error");
}

/** Writes what was shown. Refuses, as our own mistake, a preview that says something is in the way. */
export async function applyPreview(host: WorkbookHost, preview: Preview, options?: ApplyOptions): Promise<void> {
  if (!isApplicable(preview)) throw new Error("A preview with errors was applied");
  await host.apply(preview.plan, options);
}
