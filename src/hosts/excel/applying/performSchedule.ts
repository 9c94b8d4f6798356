import { HostError } from "../../../workbook/HostError";
import type { ApplyOptions } from "../../../workbook/WorkbookHost";
import { ExcelRequest } from "../ExcelRequest";
import { isMissing, toHostError, wasRefusedWhole } from "../hostErrors";
import { isSupported } from "../isSupported";
import type { Changes } from "../reverting/Changes";
import { rememberSteps } from "../reverting/rememberStep";
import { takeBackChanges } from "../reverting/takeBackChanges";
import { loadExpected } from "./loadExpected";
import { queueStep } from "./queueStep";
import type { CopyFormulasStep, Schedule, ScheduledStep } from "./ScheduledStep";
import { sheetOfStep } from "./sheetOfStep";
import { splitRequests } from "./splitRequests";
import { askForHidden, writeHidden } from "./writeHidden";

/** Sends a checked plan to Excel, whole: where a request fails or the person cancels, what was done is taken back. */
export async function performSchedule(schedule: Schedule, changes: Changes, options: ApplyOptions): Promise<void> {
  const requests = splitRequests(schedule);
  let sent = 0;
  try {
    const several = requests.length > 1;
    await Excel.run({ ...(several && isSupported("1.20") ? { mergeUndoGroup: true } : {}) }, async (context) => {
      options.onProgress?.({ done: 0, total: schedule.total, sheet: null });
      for (const steps of requests) {
        if (options.isCancelled?.() === true) throw new HostError("cancelled");
        sent += 1;
        const hidden = await performRequest(context, steps, sent === 1 ? schedule.expects : [], schedule, changes, several);
        if (hidden.length > 0) {
          sent += 1;
          await writeHidden(context, hidden, steps, changes);
        }
        const last = steps.at(-1);
        if (last !== undefined) options.onProgress?.({ done: last.done, total: schedule.total, sheet: sheetOfStep(last.step) });
      }
    });
  } catch (error) {
    throw await undo(error, changes, sent === 0 || (sent === 1 && wasRefusedWhole(error)));
  }
}

/** Takes back what was done before the error, and gives the error to be thrown. */
async function undo(error: unknown, changes: Changes, untouched: boolean): Promise<unknown> {
  const reason = toHostError(error);
  if (untouched) return reason;
  const detail = error instanceof Error ? error.message : String(error);
  try {
    await takeBackChanges(changes, { afterExists: reason instanceof HostError && reason.code === "item-exists" });
  } catch (second) {
    return new HostError("partly-reverted", `${detail}; then ${second instanceof Error ? second.message : String(second)}`);
  }
  return changes.incomplete ? new HostError("partly-reverted", detail) : reason;
}

/** Gives the copies that may have passed over hidden rows. */
async function performRequest(context: Excel.RequestContext, steps: readonly ScheduledStep[], expects: Schedule["expects"], schedule: Schedule, changes: Changes, several: boolean): Promise<readonly CopyFormulasStep[]> {
  const request = new ExcelRequest(context);
  context.application.suspendApiCalculationUntilNextSync();
  // A single request is over before the eye sees half of it.
  if (several) context.application.suspendScreenUpdatingUntilNextSync();
  const checkExpected = loadExpected(request, expects);
  const executed = steps.map(({ step }) => step);
  const isFound = (sheet: string): boolean => schedule.existing.has(sheet.toLowerCase());
  changes.remember(rememberSteps(request, executed, isFound));
  for (const step of executed) queueStep(request, step, changes);
  const hidden = askForHidden(request, executed, isFound);
  try {
    await context.sync();
  } catch (error) {
    // What was to be remembered is asked for ahead of every step: where Excel missed something before it told any of it, no step was done.
    if (wasRefusedWhole(error) || (isMissing(error) && changes.isUntold())) changes.forget();
    throw error;
  } finally {
    changes.settle();
  }
  checkExpected();
  return hidden();
}
