import { countChanged, plannedSheets } from "../../workbook/plan/plannedSheets";
import type { WorkbookPlan } from "../../workbook/plan/WorkbookPlan";
import type { SincePlan } from "../../workbook/WorkbookHost";
import type { UniverBook } from "./engine/UniverBook";
import { readWorkbook } from "./readWorkbook";
import type { SheetRecords } from "./records/SheetRecords";

/** What a person did since the plan; `nameNow` gives what a sheet of the plan is called by now, or null where it is gone. */
export function readSince(book: UniverBook, records: SheetRecords, plan: WorkbookPlan, nameNow: (name: string) => string | null): SincePlan {
  let cells = 0;
  const missing: string[] = [];
  for (const sheet of plannedSheets(plan)) {
    const name = nameNow(sheet.name);
    if (name !== null) cells += countChanged(sheet, readWorkbook(book, records, { usedRangesOf: [name] }).usedRanges[0] ?? null);
    else if (!sheet.isAdded) missing.push(sheet.name);
  }
  return { cells, missing };
}
