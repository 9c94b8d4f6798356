import "./encoders";
import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState } from "react";
import { applyPreview, HostError, previewTables, type ApplyOptions, type SincePlan, type WorkbookChange, type WorkbookHost } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import type { Language } from "../../src/locale/Language";
import { App } from "../../src/taskpane/App";
import type { NewWorkbook, NewWorkbooks } from "../../src/taskpane/NewWorkbooks";
import type { PaneThemeName } from "../../src/taskpane/paneTheme";
import { tableOf } from "./tableOf";

// No test measures time: on a machine that does much else, what is waited for comes late.
configure({ asyncUtilTimeout: 20_000 });

export { tableOf };

/** A workbook in memory whose slowness and refusals a test decides. */
export class TestHost implements WorkbookHost {
  /** What the next apply or read is refused with. */
  refusesWrites: Error | null = null;
  refusesReads: Error | null = null;
  /** Steps of slow work before each apply, which the test lets go on one by one. */
  slowSteps = 0;
  /** What another person does in the moment before the next apply, unheard by the pane. */
  beforeApply: (() => Promise<void>) | null = null;
  /** What a person did after the last apply. */
  since: SincePlan = { cells: 0, missing: [] };
  applied = 0;
  /** Whether readings of many cells wait until the test lets them go on. */
  holdsReads = false;
  /** Whether readings of whole sheets wait until the test lets them go on. */
  holdsUsed = false;
  private readonly heldUsed: (() => void)[] = [];
  private readonly held: (() => void)[] = [];
  private release: (() => void) | null = null;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(readonly workbook: XlsxHost) {}

  async read(request: Parameters<WorkbookHost["read"]>[0]): ReturnType<WorkbookHost["read"]> {
    if (this.holdsReads && request.valuesOf !== undefined) await new Promise<void>((resolve) => this.held.push(resolve));
    if (this.holdsUsed && request.usedRangesOf !== undefined) await new Promise<void>((resolve) => this.heldUsed.push(resolve));
    return this.refusesReads === null ? this.workbook.read(request) : Promise.reject(this.refusesReads);
  }

  async apply(plan: Parameters<WorkbookHost["apply"]>[0], options: ApplyOptions = {}): Promise<void> {
    if (this.refusesWrites !== null) throw this.refusesWrites;
    for (let done = 1; done <= this.slowSteps; done += 1) {
      options.onProgress?.({ done, total: 200, sheet: "Kirjastopalvelut" });
      await new Promise<void>((resolve) => (this.release = resolve));
      if (options.isCancelled?.() === true) throw new HostError("cancelled");
    }
    const { beforeApply } = this;
    this.beforeApply = null;
    await beforeApply?.();
    await this.workbook.apply(plan);
    this.applied += 1;
  }

  /** Whether an apply waits until the test lets it go on. */
  get isWorking(): boolean {
    return this.release !== null;
  }

  goOn(): void {
    const { release } = this;
    this.release = null;
    release?.();
  }

  goOnReading(): void {
    this.held.shift()?.();
  }

  get isHoldingUsed(): boolean {
    return this.heldUsed.length > 0;
  }

  goOnUsed(): void {
    this.holdsUsed = false;
    this.heldUsed.splice(0).forEach((goOn) => goOn());
  }

  revertible(): string | null {
    return this.workbook.revertible();
  }

  changedSince(): Promise<SincePlan> {
    return Promise.resolve(this.since);
  }

  revert(): Promise<void> {
    return this.workbook.revert();
  }

  goTo(cell: Parameters<WorkbookHost["goTo"]>[0]): Promise<void> {
    return this.workbook.goTo(cell);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the pane is told after a person has typed somewhere on the sheet. */
  async change(sheet: string): Promise<void> {
    for (const listener of this.listeners) listener({ kind: "cells", range: { sheet, row: 0, column: 0, rows: 1, columns: 1 } });
  }

  /** What a person's own click in the grid does. */
  async select(sheet: string, row: number, column: number): Promise<void> {
    await this.workbook.goTo({ sheet, row, column });
    this.tell({ kind: "selection", range: { sheet, row, column, rows: 1, columns: 1 } });
  }

  /** What a host tells of a person's change. */
  tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** Makes new workbooks in memory, and keeps what would be shown. */
export class TestNewWorkbooks implements NewWorkbooks {
  readonly opened: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  /** What showing the next one is refused with. */
  refuses: Error | null = null;

  async create(language: Language): Promise<NewWorkbook> {
    const host = await createXlsxHost({ language });
    return {
      host,
      open: async (name) => {
        if (this.refuses !== null) throw this.refuses;
        this.opened.push({ name, bytes: await host.save() });
      },
      save: () => host.save(),
    };
  }

  /** Files given beside the open workbook, in their order. */
  readonly delivered: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  atOnce = Infinity;

  deliver(name: string, bytes: Uint8Array): Promise<void> {
    if (this.refuses !== null) return Promise.reject(this.refuses);
    this.delivered.push({ name, bytes });
    return Promise.resolve();
  }
}

export interface OpenPane {
  readonly newWorkbooks: TestNewWorkbooks;
  readonly host: TestHost;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

interface PaneOptions {
  /** Units whose tables the workbook holds from the start. */
  readonly units?: readonly string[];
  readonly language?: Language;
  readonly theme?: PaneThemeName;
  readonly prepare?: (host: TestHost) => void;
}

/** The pane beside a workbook with an empty sheet Taul1 and these units' tables, on the 15th of April 2026. */
export async function openPane({ units = [], language = "fi", theme = "light", prepare }: PaneOptions = {}): Promise<OpenPane> {
  const workbook = await createXlsxHost({ sheets: ["Taul1"] });
  await workbook.goTo({ sheet: "Taul1", row: 0, column: 0 });
  if (units.length > 0) await applyPreview(workbook, await previewTables(workbook, units.map((unit) => tableOf(unit))));
  const host = new TestHost(workbook);
  prepare?.(host);
  // The pane asks by itself after pauses; what a test waits for is on the screen, not in act.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  const newWorkbooks = new TestNewWorkbooks();
  const { container } = render(<Page host={host} first={language} theme={theme} newWorkbooks={newWorkbooks} />);
  return { host, newWorkbooks, container, user: userEvent.setup() };
}

function Page({ host, first, theme, newWorkbooks }: { readonly host: WorkbookHost; readonly first: Language; readonly theme: PaneThemeName; readonly newWorkbooks: NewWorkbooks }) {
  const [language, setLanguage] = useState(first);
  return <App host={host} language={language} onLanguageChange={setLanguage} theme={theme} newWorkbooks={newWorkbooks} today={new Date(2026, 3, 15)} />;
}
