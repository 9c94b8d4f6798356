import { HostError } from "../../workbook/HostError";
import type { CellAddress } from "../../workbook/addresses/CellAddress";
import type { PlanStep, WorkbookPlan } from "../../workbook/plan/WorkbookPlan";
import type { ApplyOptions, ReadRequest, WorkbookChange, WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";
import { tellChanges } from "./changes";
import { commitPatch } from "./draft/commitPatch";
import { performStep } from "./draft/performStep";
import { reversePatch } from "./draft/reversePatch";
import { WorkbookDraft } from "./draft/WorkbookDraft";
import type { WorkbookPatch } from "./draft/WorkbookPatch";
import type { Calculation } from "./engine/Calculation";
import { selectCell } from "./engine/select";
import type { UniverBook } from "./engine/UniverBook";
import { readWorkbook } from "./readWorkbook";
import type { SheetRecords } from "./records/SheetRecords";

// These change which sheets there are; a workbook whose structure is protected refuses them.
const STRUCTURE: readonly PlanStep["kind"][] = ["add-sheet", "copy-sheet", "remove-sheet"];

/** A workbook in Univer, with a grid or without. */
export class UniverHost implements WorkbookHost {
  private last: { readonly name: string; readonly reverse: WorkbookPatch } | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  // One plan at a time: what a plan reads must not change under it.
  private queue: Promise<unknown> = Promise.resolve();

  constructor(protected readonly book: UniverBook, protected readonly records: SheetRecords, protected readonly calculation: Calculation) {
    tellChanges(book, (change) => this.listeners.forEach((listener) => listener(change)));
  }

  read(request: ReadRequest): Promise<WorkbookReading> {
    return this.inTurn(async () => {
      await this.calculation.settled();
      return readWorkbook(this.book, this.records, request);
    });
  }

  apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<void> {
    return this.inTurn(async () => {
      if (options.isCancelled?.()) throw new HostError("cancelled");
      if (this.records.structureProtected && plan.steps.some((step) => STRUCTURE.includes(step.kind))) throw new HostError("workbook-protected");
      const draft = new WorkbookDraft(this.book, this.records);
      for (const step of plan.steps) performStep(draft, step);
      const patch = draft.patch();
      const reverse = reversePatch(this.book, this.records, patch);
      await commitPatch(this.book, this.records, patch, reverse, plan.steps.length, options);
      await this.calculation.settled();
      this.last = { name: plan.name, reverse };
    });
  }

  revertible(): string | null {
    return this.last?.name ?? null;
  }

  revert(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.last) return;
      const { reverse } = this.last;
      await commitPatch(this.book, this.records, reverse, reversePatch(this.book, this.records, reverse), 1, {});
      await this.calculation.settled();
      this.last = null;
    });
  }

  goTo(cell: CellAddress): Promise<void> {
    return this.inTurn(async () => selectCell(this.book, this.book.sheet(cell.sheet).getSheetId(), cell.row, cell.column));
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Forgets what could be taken back; for a workbook that has just been opened. */
  protected forget(): void {
    this.last = null;
  }

  protected inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work).catch((error: unknown) => {
      throw error instanceof HostError ? error : new HostError("unknown", error instanceof Error ? error.message : String(error));
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
