import { addKnown } from "../workbook/register/KnownTables";
import { compileKnown } from "../workbook/register/compileKnown";
import type { WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { countCells } from "./countCells";
import type { TablesPreview } from "./TablesPreview";
import { knownTableOf, readRegister } from "./readRegister";

/** The preview of new tables with what the workbook's register of amendments is told of those that sum it. */
export async function knowTables<Made extends TablesPreview>(host: WorkbookHost, reading: WorkbookReading, preview: Made): Promise<Made> {
  const register = await readRegister(host, reading);
  const summing = preview.tables.filter(({ definition }) => definition.sumsRegister === true);
  const [first] = summing;
  if (register === null || first === undefined) return preview;
  const known = addKnown(register.known, summing.map(({ definition, layout }) => knownTableOf(definition, layout)));
  const added = compileKnown(register.layout, known, first.definition.language);
  // What shows the result comes last.
  const steps = [...preview.plan.steps.filter((step) => step.kind !== "select-cell"), ...added, ...preview.plan.steps.filter((step) => step.kind === "select-cell")];
  return { ...preview, plan: { ...preview.plan, steps }, cellsChanged: countCells(steps) };
}
