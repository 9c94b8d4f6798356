import type { CellAddress } from "../../workbook/addresses/CellAddress";
import { HostError } from "../../workbook/HostError";
import { checkExpected } from "../../workbook/plan/checkExpected";
import type { WorkbookPlan } from "../../workbook/plan/WorkbookPlan";
import { NOTHING_SINCE, type ApplyOptions, type ReadRequest, type SincePlan, type WorkbookHost, type WorkbookReading } from "../../workbook/WorkbookHost";
import { computeValues, type Compute, type FormulaLanguage } from "./computeValues";
import { activeSheet, find, readWorkbook } from "./readWorkbook";
import { Draft } from "./state/Draft";
import type { Looks } from "./state/Looks";
import type { WorkbookState } from "./state/WorkbookState";
import { applyStep } from "./steps/applyStep";
import { writeCarrier } from "./carrier/writeCarrier";
import { writeNewWorkbook } from "./writing/writeNewWorkbook";

/** How long work goes on before it lets others in, in milliseconds. */
const TURN = 40;

/** A workbook in a file, open in memory. Made by `openXlsxHost` and `createXlsxHost`; nothing is written but by `save`. */
export class XlsxHost implements WorkbookHost {
  private before: { readonly state: WorkbookState; readonly plan: string } | null = null;
  private computed: Compute | null = null;

  constructor(
    private state: WorkbookState,
    private readonly looks: Looks,
    private readonly language: FormulaLanguage,
    /** The file as it was opened, or null for a new one. */
    private readonly file: { readonly bytes: Uint8Array; readonly state: WorkbookState } | null,
  ) {}

  read(request: ReadRequest): Promise<WorkbookReading> {
    return settle(() => readWorkbook(this.state, request, this.compute()));
  }

  async apply(plan: WorkbookPlan, { onProgress, isCancelled }: ApplyOptions = {}): Promise<void> {
    checkExpected(plan, (request) => readWorkbook(this.state, request, this.compute()));
    const draft = new Draft(this.state, this.looks);
    const total = plan.steps.length;
    let turn = Date.now();
    for (const [done, step] of plan.steps.entries()) {
      if (isCancelled?.() === true) throw new HostError("cancelled");
      applyStep(draft, step);
      onProgress?.({ done: done + 1, total, sheet: "sheet" in step ? step.sheet : null });
      if (Date.now() - turn > TURN) {
        await new Promise((resume) => setTimeout(resume));
        turn = Date.now();
      }
    }
    this.before = { state: this.state, plan: plan.name };
    this.become(draft.finish());
  }

  revertible(): string | null {
    return this.before?.plan ?? null;
  }

  /** Nobody types into a closed file. */
  changedSince(): Promise<SincePlan> {
    return Promise.resolve(NOTHING_SINCE);
  }

  /** Every state of the file is made here, so that what the last plan expects still stands. */
  revert(): Promise<void> {
    return settle(() => {
      if (this.before === null) return;
      this.become(this.before.state);
      this.before = null;
    });
  }

  goTo(cell: CellAddress): Promise<void> {
    return settle(() => {
      const sheet = find(this.state.sheets.filter((one) => one.worksheet), cell.sheet);
      this.state = { ...this.state, selection: { sheet: sheet.name, row: cell.row, column: cell.column } };
    });
  }

  /** Nobody types into a closed file. */
  onChange(): () => void {
    return () => undefined;
  }

  /** The workbook as the bytes of an .xlsx file; those it was opened from where nothing was changed. */
  async save(): Promise<Uint8Array> {
    const { state, file } = this;
    if (!state.sheets.some((sheet) => sheet.visibility === "visible")) throw new HostError("file-cannot-be-written", "A workbook needs a sheet that can be seen");
    if (file === null) return writeNewWorkbook(state, this.compute());
    const touched = state.sheets !== file.state.sheets || state.names !== file.state.names || activeSheet(state) !== activeSheet(file.state);
    return touched ? writeCarrier(file.bytes, file.state, state, this.compute()) : file.bytes.slice();
  }

  private compute(): Compute {
    this.computed ??= computeValues(this.state, this.language);
    return this.computed;
  }

  private become(state: WorkbookState): void {
    this.state = state;
    this.computed = null;
  }
}

function settle<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => resolve(work()));
}
