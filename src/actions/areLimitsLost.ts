import { findTemplate } from "../templates";
import type { WorkbookState } from "./readWorkbook";

/** Whether tables follow limits of deviations and the workbook has none: a person removed their sheet. */
export function areLimitsLost({ hasLimits, tables }: Pick<WorkbookState, "hasLimits" | "tables">): boolean {
  return !hasLimits && tables.some(({ identity: { kind, variant, version } }) => findTemplate(kind, variant, version)?.deviations !== undefined);
}
