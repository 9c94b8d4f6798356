import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import type { TablesPreview } from "./TablesPreview";
import type { WorkbookState } from "./readWorkbook";

/** The preview with what the register of amendments is told of the new tables; as it is in a workbook that has none, which then loads nothing of registers. */
export async function tellOfTables<Made extends TablesPreview>(host: WorkbookHost, reading: WorkbookReading, { hasRegister }: WorkbookState, preview: Made): Promise<Made> {
  if (!hasRegister) return preview;
  const { knowTables } = await import("./knowTables");
  return knowTables(host, reading, preview);
}
