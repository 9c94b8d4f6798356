import { printCell } from "../../workbook/addresses/printAddress";
import type { CellAddress } from "../../workbook/addresses/CellAddress";
import { HostError } from "../../workbook/HostError";
import type { WorkbookPlan } from "../../workbook/plan/WorkbookPlan";
import { NOTHING_SINCE, type ApplyOptions, type ReadRequest, type SincePlan, type WorkbookChange, type WorkbookHost, type WorkbookReading } from "../../workbook/WorkbookHost";
import type { schedulePlan } from "./applying/schedulePlan";
import type { Schedule } from "./applying/ScheduledStep";
import { loadStructure } from "./reading/loadStructure";
import { readWorkbook } from "./reading/readWorkbook";
import type { Structure } from "./reading/Structure";
import { Changes } from "./reverting/Changes";
import { readSince } from "./reverting/readSince";
import { takeBackChanges } from "./reverting/takeBackChanges";
import { runInExcel } from "./runInExcel";
import { ChangeWatch } from "./watching/ChangeWatch";
import { OwnWork } from "./watching/OwnWork";

/** The workbook that Excel shows, through Office.js. Reads in one request; writes in one as long as it stays under a megabyte. */
export class ExcelHost implements WorkbookHost {
  private readonly own = new OwnWork();
  private readonly watch = new ChangeWatch(this.own);
  /** As last read, and since then untouched by the host: a plan is checked against it without asking Excel again. */
  private structure: Structure | null = null;
  private last: { readonly plan: WorkbookPlan; readonly changes: Changes } | null = null;

  async read(request: ReadRequest): Promise<WorkbookReading> {
    const { reading, structure } = await this.readOnce(request).catch((error: unknown) => {
      // With a chart or several areas selected Excel refuses to tell the selection, and all else with it.
      if (request.selection !== true || (error instanceof HostError && error.code !== "unknown")) throw error;
      return this.readOnce({ ...request, selection: false });
    });
    this.structure = structure ?? this.structure;
    return reading;
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<void> {
    await this.own.during(async () => {
      const { schedule, structure } = await this.schedule(plan);
      const changes = new Changes(plan.name, structure);
      this.structure = null;
      this.expectSelection(plan);
      const { performSchedule } = await import("./applying/performSchedule");
      await performSchedule(schedule, changes, options);
      // What a person could have typed leaves sheets, names and protection as they were.
      if (plan.steps.every((step) => step.kind === "write-cells" && step.asTyped === true)) this.structure = structure;
      this.own.seeSheets(schedule.sheetsAfter);
      this.last = schedule.revertible ? { plan, changes } : null;
    });
  }

  revertible(): string | null {
    return this.last?.plan.name ?? null;
  }

  changedSince(): Promise<SincePlan> {
    return this.last === null ? Promise.resolve(NOTHING_SINCE) : readSince(this.last.plan, this.last.changes);
  }

  async revert(): Promise<void> {
    const { last } = this;
    if (last === null) return;
    await this.own.during(async () => this.own.seeSheets(await takeBackChanges(last.changes, { expects: last.plan.expects ?? [] })));
    this.structure = null;
    this.last = null;
  }

  async goTo(cell: CellAddress): Promise<void> {
    this.own.select(cell);
    await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getRange(printCell(cell)).select();
      await context.sync();
    });
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.watch.listen(listener);
  }

  private readOnce(request: ReadRequest) {
    return runInExcel((context) => readWorkbook(context, request));
  }

  /** Checks against what was read last; Excel is asked afresh where nothing was, or where the plan would not do. */
  private async schedule(plan: WorkbookPlan): Promise<{ readonly schedule: Schedule; readonly structure: Structure }> {
    // What writes is loaded with the first writing, so that the pane is there sooner.
    const { schedulePlan: make } = await import("./applying/schedulePlan");
    const known = this.structure;
    if (known !== null) {
      const schedule = scheduleOrNull(make, plan, known);
      if (schedule !== null) return { schedule, structure: known };
    }
    const structure = await runInExcel(async (context) => {
      const read = loadStructure(context);
      await context.sync();
      return read();
    });
    return { schedule: make(plan, structure), structure };
  }

  private expectSelection(plan: WorkbookPlan): void {
    const selected = [...plan.steps].reverse().find((step) => step.kind === "select-cell");
    if (selected !== undefined) this.own.select(selected.at);
  }
}

function scheduleOrNull(make: typeof schedulePlan, plan: WorkbookPlan, structure: Structure): Schedule | null {
  try {
    return make(plan, structure);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
