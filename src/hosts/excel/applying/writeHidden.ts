import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import { bySheet, ExcelRequest } from "../ExcelRequest";
import type { Changes } from "../reverting/Changes";
import { around } from "../reverting/rememberStep";
import { queueWrite } from "./queueCells";
import { queueProtection } from "./queueStep";
import type { CopyFormulasStep, ExecutedStep, ScheduledStep } from "./ScheduledStep";

/**
 * Asks whether rows are hidden among those that copies of the request go to, on sheets that were there: a copy may pass over rows that a
 * filter hides, which a write does not. Read once the request has been answered; gives the copies of such sheets. One that the plan adds has no such rows.
 */
export function askForHidden(request: ExcelRequest, steps: readonly ExecutedStep[], isFound: (sheet: string) => boolean): () => readonly CopyFormulasStep[] {
  const copies = steps.flatMap((step) => (step.kind === "copy-formulas" && isFound(step.to.sheet) ? [{ ...step, sheet: step.to.sheet }] : []));
  const asked = bySheet(copies).map(([sheet, own]) => {
    const range = request.range(sheet, around(own.map(({ to }) => to)));
    range.load("rowHidden");
    return { own, range };
  });
  // Null where some rows are hidden, against the types.
  return () => asked.filter(({ range }) => (range.rowHidden as boolean | null) !== false).flatMap(({ own }) => own);
}

/** Writes out what was copied; a sheet that the answered steps have protected already is unprotected meanwhile. */
export async function writeHidden(context: Excel.RequestContext, copies: readonly CopyFormulasStep[], answered: readonly ScheduledStep[], changes: Changes): Promise<void> {
  const request = new ExcelRequest(context);
  const restored = answered.flatMap(({ step }) => (step.kind === "restore-protection" && copies.some(({ to }) => sameSheet(to.sheet, step.sheet)) ? [step] : []));
  for (const { sheet } of restored) request.sheet(sheet).protection.unprotect();
  for (const { to, cells } of copies) queueWrite(request, { range: to, cells });
  for (const step of restored) queueProtection(request, step, changes);
  await context.sync();
}
