import { countChanged, plannedSheets } from "../../../workbook/plan/plannedSheets";
import type { WorkbookPlan } from "../../../workbook/plan/WorkbookPlan";
import type { RangeReading, SincePlan } from "../../../workbook/WorkbookHost";
import { loadStructure } from "../reading/loadStructure";
import { readWorkbook } from "../reading/readWorkbook";
import { runInExcel } from "../runInExcel";
import type { Changes } from "./Changes";

// A table takes some forty kilobytes, and Excel answers with five megabytes at most.
const SHEETS_AT_ONCE = 40;

/** What a person did since the plan, read only when it is asked for: applying a plan costs nothing more. */
export function readSince(plan: WorkbookPlan, changes: Changes): Promise<SincePlan> {
  return runInExcel(async (context) => {
    const structure = loadStructure(context);
    await context.sync();
    const { sheets } = structure();
    const planned = plannedSheets(plan).map((sheet) => {
      // Excel knows an added sheet by its id, whatever a person calls it now; one that was there is found by its name.
      const id = sheet.isAdded ? changes.idOf(sheet.name) : null;
      return { sheet, now: sheets.find((one) => (id === null ? one.name.toLowerCase() === sheet.name.toLowerCase() : one.id === id))?.name ?? null };
    });
    const names = planned.flatMap(({ now }) => now ?? []);
    const readings = new Map<string, RangeReading>();
    for (let first = 0; first < names.length; first += SHEETS_AT_ONCE) {
      const { reading } = await readWorkbook(context, { usedRangesOf: names.slice(first, first + SHEETS_AT_ONCE) });
      for (const used of reading.usedRanges) readings.set(used.range.sheet, used);
    }
    return {
      cells: planned.reduce((sum, { sheet, now }) => sum + (now === null ? 0 : countChanged(sheet, readings.get(now) ?? null)), 0),
      missing: planned.filter(({ sheet, now }) => now === null && !sheet.isAdded).map(({ sheet }) => sheet.name),
    };
  }, { delayForCellEdit: true });
}
