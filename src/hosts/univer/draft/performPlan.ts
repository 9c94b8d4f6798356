import type { PlanStep } from "../../../workbook/plan/WorkbookPlan";
import type { ApplyOptions } from "../../../workbook/WorkbookHost";
import type { UniverBook } from "../engine/UniverBook";
import type { SheetRecords } from "../records/SheetRecords";
import { commitPatch } from "./commitPatch";
import { insertRows, type InsertRowsStep } from "./insertRows";
import { performStep } from "./performStep";
import { reversePatch } from "./reversePatch";
import { WorkbookDraft } from "./WorkbookDraft";
import type { WorkbookPatch } from "./WorkbookPatch";

/** Makes the workbook as it was before a part of a plan. */
export type TakeBack = () => Promise<void>;

/** The steps up to inserted rows, and these: what comes after them speaks of other places. */
interface Stretch {
  readonly steps: readonly PlanStep[];
  readonly insertion: InsertRowsStep | null;
}

/** Performs the steps, and gives what takes them back; where one cannot be performed, what was done is taken back first. */
export async function performPlan(book: UniverBook, records: SheetRecords, steps: readonly PlanStep[], options: ApplyOptions): Promise<TakeBack> {
  const takeBacks: TakeBack[] = [];
  const takeBack: TakeBack = async () => {
    for (const one of takeBacks.splice(0).reverse()) await one();
  };
  let done = 0;
  try {
    for (const { steps: part, insertion } of splitSteps(steps)) {
      takeBacks.push(await performStretch(book, records, part, tellFrom(options, done, steps.length)));
      done += part.length + (insertion === null ? 0 : 1);
      if (insertion === null) continue;
      const without = insertRows(book, records, insertion);
      takeBacks.push(() => Promise.resolve(without()));
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}

async function performStretch(book: UniverBook, records: SheetRecords, steps: readonly PlanStep[], options: ApplyOptions): Promise<TakeBack> {
  const draft = new WorkbookDraft(book, records);
  for (const step of steps) performStep(draft, step);
  const patch = draft.patch();
  const reverse = reversePatch(book, records, patch);
  await commitPatch(book, records, patch, reverse, steps.length, options);
  return () => putBack(book, records, reverse);
}

function putBack(book: UniverBook, records: SheetRecords, reverse: WorkbookPatch): Promise<void> {
  return commitPatch(book, records, reverse, reversePatch(book, records, reverse), 1, {});
}

function splitSteps(steps: readonly PlanStep[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: PlanStep[] = [];
  for (const step of steps) {
    if (step.kind !== "insert-rows") {
      open.push(step);
      continue;
    }
    stretches.push({ steps: open, insertion: step });
    open = [];
  }
  return [...stretches, { steps: open, insertion: null }];
}

/** The progress of a stretch as that of the plan. */
function tellFrom({ onProgress, isCancelled }: ApplyOptions, first: number, total: number): ApplyOptions {
  return {
    ...(isCancelled === undefined ? {} : { isCancelled }),
    ...(onProgress === undefined ? {} : { onProgress: ({ done, sheet }) => onProgress({ done: first + done, total, sheet }) }),
  };
}
