import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { Structure } from "../reading/Structure";
import type { SetNameStep } from "../applying/ScheduledStep";
import { withoutName } from "./rememberName";
import { Lifts } from "./Lifts";
import type { Remembered, TakeBack } from "./TakeBack";
import { told } from "./told";
import { withoutChart } from "./withoutChart";
import { withoutRows, type InsertedRows } from "./withoutRows";
import { withoutRule } from "./withoutRule";

/** A sheet that a plan added: by Excel's id once that is known, until then by its name. */
export interface AddedSheet {
  readonly name: string;
  readonly id: string | null;
}

/** What a plan has changed so far, request by request, as what takes it back. */
export class Changes {
  readonly added: AddedSheet[] = [];
  /** Whether something was changed whose former state Excel has not told. */
  incomplete = false;
  private readonly takeBacks: TakeBack[] = [];
  private readonly lifts = new Lifts();
  private readonly protectedByPlan = new Set<string>();
  private readonly renewed = new Set<string>();
  private remembered: Remembered[] = [];
  private sheets: { readonly name: string; readonly proxy: Excel.Worksheet }[] = [];
  private names: { readonly scope: string | null; readonly name: string; readonly proxy: Excel.NamedItem }[] = [];
  private rows: (InsertedRows & { readonly proxy: Excel.Range })[] = [];
  private charts: { readonly sheet: string; readonly name: string; readonly proxy: Excel.Chart }[] = [];
  private rules: { readonly sheet: string; readonly rule: Excel.ConditionalFormat }[] = [];

  constructor(
    readonly plan: string,
    private readonly before: Structure,
  ) {}

  /** Whether the workbook had a sheet of this name before the plan. */
  wasThere(name: string): boolean {
    return this.before.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Excel's id of a sheet that the plan added, or null where Excel has not told it. */
  idOf(name: string): string | null {
    return this.added.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? null;
  }

  remember(remembered: readonly Remembered[]): void {
    this.remembered.push(...remembered);
  }

  addSheet(name: string, proxy: Excel.Worksheet): void {
    this.sheets.push({ name, proxy });
  }

  /** A name where there was none. Excel tells of each that it has made, so that a failed plan takes away only what it has added. */
  addName({ scope, name, replaces }: Pick<SetNameStep, "scope" | "name" | "replaces">, proxy: Excel.NamedItem): void {
    if (replaces || (scope !== null && !this.wasThere(scope))) return;
    this.names.push({ scope, name, proxy });
  }

  /** Inserted rows: Excel tells where they stand, so that a failed plan deletes only rows that came. */
  addRows(step: InsertedRows, proxy: Excel.Range): void {
    if (this.wasThere(step.sheet)) this.rows.push({ ...step, proxy });
  }

  /** A chart: Excel tells of each that it has made. */
  addChart(sheet: string, name: string, proxy: Excel.Chart): void {
    if (this.wasThere(sheet)) this.charts.push({ sheet, name, proxy });
  }

  /**
   * The plan puts new rules in the place of others. Excel does not tell a rule in a way that it could be made from again,
   * so the new ones stay when the plan is taken back: a table without its flags would be worse.
   */
  keepRules(sheet: string): void {
    this.renewed.add(sheet.toLowerCase());
  }

  addRules(ranges: readonly RangeAddress[], rules: readonly Excel.ConditionalFormat[]): void {
    const sheet = ranges[0]?.sheet ?? "";
    if (!this.wasThere(sheet) || this.renewed.has(sheet.toLowerCase())) return;
    for (const rule of rules) {
      rule.load("id");
      this.rules.push({ sheet, rule });
    }
  }

  /** Lifts the protection of a sheet, and asks first what it allows; kept under the name of the sheet that had it first. */
  lift(name: string, { protection }: Excel.Worksheet): void {
    this.lifts.queue(name, protection);
  }

  protect(name: string): void {
    this.protectedByPlan.add(name.toLowerCase());
  }

  /** What a lifted protection allowed; its request has been answered. */
  protectionOf(name: string): Excel.WorksheetProtectionOptions {
    const options = this.lifted().get(name.toLowerCase());
    if (options === undefined) throw new Error(`The protection of ${name} was not remembered`);
    return options;
  }

  /** What the protections allowed that the plan has lifted, by the lower-case names of their sheets. */
  lifted(): ReadonlyMap<string, Excel.WorksheetProtectionOptions> {
    return this.lifts.done();
  }

  /** The sheets that were found and whose protection the plan has lifted or set, by their lower-case names. */
  protectionTouched(): readonly string[] {
    return [...new Set([...this.lifted().keys(), ...this.protectedByPlan])].filter((name) => this.wasThere(name));
  }

  /** Takes in what Excel has told with its answer; of a request that failed it may have told only a part, or nothing. */
  settle(): void {
    for (const { name, proxy } of this.sheets) this.added.push({ name, id: told(() => proxy.id) });
    for (const read of this.remembered) {
      const takeBacks = told(read);
      if (takeBacks === null) this.incomplete = true;
      else this.takeBacks.push(...takeBacks);
    }
    // That an object is there comes with its making, without a question of its own.
    for (const { scope, name, proxy } of this.names) {
      if (told(() => proxy.isNullObject) === false) this.takeBacks.push(withoutName(scope, name));
    }
    for (const { proxy, ...rows } of this.rows) {
      if (told(() => proxy.address) !== null) this.takeBacks.push(withoutRows(rows));
    }
    for (const { sheet, name, proxy } of this.charts) {
      if (told(() => proxy.name) !== null) this.takeBacks.push(withoutChart(sheet, name));
    }
    for (const { sheet, rule } of this.rules) {
      const id = told(() => rule.id);
      if (id !== null) this.takeBacks.push(withoutRule(sheet, id));
    }
    this.lifts.settle();
    this.forget();
  }

  /** Whether Excel has told nothing of what was asked for in the request that was answered last. */
  isUntold(): boolean {
    return this.remembered.length > 0 && this.remembered.every((read) => told(read) === null);
  }

  /** The request was refused before any of it was done. */
  forget(): void {
    this.sheets = [];
    this.remembered = [];
    this.names = [];
    this.rows = [];
    this.charts = [];
    this.rules = [];
  }

  /** Latest first. Where a protection could not be lifted, nothing was changed under it. */
  inReverse(): readonly TakeBack[] {
    const locked = this.lifts.refused();
    return this.takeBacks.filter(({ sheet, evenProtected }) => sheet === null || evenProtected === true || !locked.has(sheet.toLowerCase())).reverse();
  }
}
