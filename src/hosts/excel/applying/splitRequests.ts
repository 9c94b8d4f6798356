import { countCells, estimateBytes } from "./estimateBytes";
import type { ExecutedStep, Schedule, ScheduledStep } from "./ScheduledStep";

/** Under one megabyte, with room for what an estimate misses. */
const BYTES = 950_000;
const CELLS = 20_000;

/** The steps of a schedule by the requests they are sent in, in order: as few as the limits allow. */
export function splitRequests(schedule: Schedule): readonly (readonly ScheduledStep[])[] {
  const requests: ScheduledStep[][] = [];
  let bytes = 0;
  let cells = 0;
  for (const scheduled of schedule.steps) {
    const own = estimateBytes(scheduled.step, schedule.existing);
    const written = countCells(scheduled.step);
    const current = requests.at(-1);
    if (current === undefined || bytes + own > BYTES || cells + written > CELLS || waitsForAnswer(scheduled.step, current)) {
      requests.push([scheduled]);
      bytes = own;
      cells = written;
    } else {
      current.push(scheduled);
      bytes += own;
      cells += written;
    }
  }
  return requests;
}

/** Whether the step needs what Excel tells only when the request so far has been answered: what stands in cells is asked for once rows have moved. */
function waitsForAnswer(step: ExecutedStep, before: readonly ScheduledStep[]): boolean {
  if (before.some((earlier) => earlier.step.kind === "insert-rows")) return true;
  return step.kind === "restore-protection" && step.like !== null && before.some((earlier) => earlier.step.kind === "lift-protection");
}
