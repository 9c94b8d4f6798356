import { HostError } from "../../workbook/HostError";
import type { CellAddress } from "../../workbook/addresses/CellAddress";
import { printCell } from "../../workbook/addresses/printAddress";
import { checkExpected } from "../../workbook/plan/checkExpected";
import type { PlanStep, WorkbookPlan } from "../../workbook/plan/WorkbookPlan";
import { NOTHING_SINCE, type ApplyOptions, type ReadRequest, type SincePlan, type WorkbookChange, type WorkbookHost, type WorkbookReading } from "../../workbook/WorkbookHost";
import type { WorkbookContents } from "../../workbook/WorkbookContents";
import { tellChanges } from "./changes";
import { buildSnapshot } from "./contents/buildSnapshot";
import { dumpContents } from "./contents/dumpContents";
import { performPlan, type TakeBack } from "./draft/performPlan";
import type { Calculation } from "./engine/Calculation";
import { selectCell } from "./engine/select";
import type { UniverBook } from "./engine/UniverBook";
import { readSince } from "./readSince";
import { readWorkbook } from "./readWorkbook";
import type { SheetRecords } from "./records/SheetRecords";

export type { WorkbookContents };

// These change which sheets there are; a workbook whose structure is protected refuses them.
const STRUCTURE: readonly PlanStep["kind"][] = ["add-sheet", "copy-sheet", "remove-sheet"];

/** Where a person may be typing; a workbook without a grid has none. */
export interface Editor {
  /** Puts what is being typed into its cell; resolves to the cell where it was not accepted, and to null otherwise. */
  finish(): Promise<CellAddress | null>;
}

/** The last plan, with the ids of the sheets by the names that they had then, in lower case. */
interface Applied {
  readonly plan: WorkbookPlan;
  readonly takeBack: TakeBack;
  readonly sheetIds: ReadonlyMap<string, string>;
}

/** A workbook in Univer, with a grid or without. */
export class UniverHost implements WorkbookHost {
  private last: Applied | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  // One plan at a time: what a plan reads must not change under it.
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly book: UniverBook, private readonly records: SheetRecords, private readonly calculation: Calculation, private readonly editor: Editor | null = null) {
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
      await this.finishTyping();
      if (this.records.structureProtected && plan.steps.some((step) => STRUCTURE.includes(step.kind))) throw new HostError("workbook-protected");
      checkExpected(plan, (request) => readWorkbook(this.book, this.records, request));
      const takeBack = await performPlan(this.book, this.records, plan.steps, options);
      // Before the values are computed: what is written can be taken back, whatever becomes of them.
      this.last = { plan, takeBack, sheetIds: new Map(this.book.workbook.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()])) };
      await this.calculation.settled();
    });
  }

  revertible(): string | null {
    return this.last?.plan.name ?? null;
  }

  changedSince(): Promise<SincePlan> {
    return this.inTurn(async () => {
      if (!this.last) return NOTHING_SINCE;
      await this.finishTyping();
      await this.calculation.settled();
      const { plan, sheetIds } = this.last;
      return readSince(this.book, this.records, plan, (name) => this.nameNow(sheetIds, name));
    });
  }

  revert(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.last) return;
      await this.finishTyping();
      await this.calculation.settled();
      this.checkPlaces(this.last);
      await this.last.takeBack();
      this.last = null;
      await this.calculation.settled();
    });
  }

  goTo(cell: CellAddress): Promise<void> {
    return this.inTurn(async () => selectCell(this.book, this.book.sheet(cell.sheet).getSheetId(), cell.row, cell.column));
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens another workbook in the place of the one there is. */
  load(contents: WorkbookContents): Promise<void> {
    return this.inTurn(async () => {
      const { snapshot, records } = buildSnapshot(contents);
      this.records.replace(records, contents.structureProtected);
      this.book.open(snapshot);
      this.last = null;
      const shown = contents.activeSheet === null ? null : this.book.findSheet(contents.activeSheet);
      if (shown) selectCell(this.book, shown.getSheetId(), 0, 0);
      await this.calculation.settled();
      this.listeners.forEach((listener) => listener({ kind: "sheets" }));
    });
  }

  /** The workbook as data, every value computed and what is being typed in its cell. */
  dump(): Promise<WorkbookContents> {
    return this.inTurn(async () => {
      await this.finishTyping();
      await this.calculation.settled();
      return dumpContents(this.book, this.records);
    });
  }

  /** Puts what a person is typing into its cell, as Excel does before it saves; rejects with a HostError where the cell does not accept it. */
  async finishTyping(): Promise<void> {
    const refused = await this.editor?.finish();
    if (refused) throw new HostError("typing-refused", "", printCell(refused));
  }

  /** What a plan expects must still stand when it is taken back; a sheet goes by another name by now, or is gone. */
  private checkPlaces({ plan, sheetIds }: Applied): void {
    const expects = (plan.expects ?? []).flatMap(({ cell, value }) => {
      const sheet = this.nameNow(sheetIds, cell.sheet);
      return sheet === null ? [] : [{ cell: { ...cell, sheet }, value }];
    });
    checkExpected({ ...plan, expects }, (request) => readWorkbook(this.book, this.records, request));
  }

  private nameNow(sheetIds: Applied["sheetIds"], name: string): string | null {
    return this.book.nameOf(sheetIds.get(name.toLowerCase()) ?? "");
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
