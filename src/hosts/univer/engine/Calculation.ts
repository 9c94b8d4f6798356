import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { HostError } from "../../../workbook/HostError";
import type { UniverBook } from "./UniverBook";

// Changes of looks alone; Univer does not calculate after them.
const LOOKS = ["sheet.command.set-style", "sheet.command.set-border", "sheet.command.clear-selection-format"];

// The largest workbook that was measured takes a quarter of it; beyond it Univer has lost the calculation.
const LIMIT_MILLISECONDS = 60_000;

/** Knows whether every value in the workbook is computed: Univer calculates a tenth of a second after a change. */
export class Calculation {
  private waiting = false;
  private running = false;
  private readonly settledListeners = new Set<() => void>();
  private readonly checks: (() => void)[] = [];

  constructor(book: UniverBook) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    book.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.waiting = false;
        this.running = true;
        return;
      }
      if (dirty.get(command.id) === undefined) return;
      const trigger = (command.params as { readonly trigger?: string } | undefined)?.trigger;
      if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || LOOKS.includes(trigger ?? ""))) return;
      this.waiting = true;
    });
    book.injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
      if (!this.running || !state.started || !state.resultApplied || !(state.completed || state.resultEmitted)) return;
      this.running = state.stopped;
      // A later sheet's results are applied in this same turn.
      queueMicrotask(() => this.tell());
    });
  }

  /** Resolves once every value is computed and stands in its cell; at once where nothing changed. Rejects with a HostError after a minute. */
  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.settledListeners.delete(settle);
        reject(new HostError("not-computed", "Univer has not told that its calculation ended"));
      }, LIMIT_MILLISECONDS);
      this.settledListeners.add(settle);
    });
  }

  /** Runs the check whenever all is computed, before anybody is told so; what it changes is computed first. */
  check(check: () => void): void {
    this.checks.push(check);
  }

  private isSettled(): boolean {
    return !this.waiting && !this.running;
  }

  private tell(): void {
    if (!this.isSettled()) return;
    for (const check of this.checks) check();
    if (!this.isSettled()) return;
    for (const listener of this.settledListeners) listener();
    this.settledListeners.clear();
  }
}
