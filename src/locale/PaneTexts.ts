import type { SignProfileId } from "../domain/statement/SignProfile";
import type { Severity } from "../domain/findings/Finding";
import type { ZeroBudgetDisplay } from "../domain/statement/Conventions";

/** Words of the task pane. What varies is an argument, so that each language orders and inflects it in its own way. */
export interface PaneTexts {
  /** Cumulative months of a year. (2026, 3) → "1–3/2026" */
  readonly period: (year: number, through: number) => string;
  /** The same months with their names. 3 → "1–3 (tammi–maaliskuu)" */
  readonly months: (through: number) => string;
  readonly settings: string;
  readonly paneLanguage: string;
  readonly back: string;
  readonly screens: { readonly tables: string; readonly figures: string; readonly forecast: string; readonly deviations: string; readonly audit: string; readonly period: string };
  readonly moreScreens: string;
  readonly loading: string;
  readonly outsideExcel: string;
  /** Where Microsoft's library has not come. */
  readonly libraryMissing: string;
  readonly context: {
    readonly title: string;
    readonly noTable: string;
    /** Where the selection stands, such as "Vaalit, solu B7". */
    readonly cell: (sheet: string, cell: string) => string;
    readonly euros: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly crashed: string;
  readonly tryAgain: string;
  readonly writing: {
    readonly title: string;
    readonly step: (done: number, total: number, sheet: string | null) => string;
    /** Work that goes from unit to unit: "Yksikkö 37/200: Kirjastopalvelut". */
    readonly unit: (done: number, total: number, name: string) => string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly revert: string;
    readonly show: string;
    readonly reverted: string;
    /** Asks before cells that a person changed after the writing are lost. */
    readonly revertLoses: (cells: number) => string;
    readonly revertAnyway: string;
    readonly keep: string;
    /** Sheets that are gone cannot be made as they were. */
    readonly revertedPartly: (sheets: readonly string[]) => string;
  };
  readonly form: {
    readonly title: string;
    readonly purpose: string;
    readonly example: string;
    readonly kind: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly year: string;
    readonly period: string;
    readonly tableLanguage: string;
    readonly place: string;
    readonly newSheet: string;
    readonly atSelection: (cell: string | null) => string;
    readonly sheetName: string;
    readonly rows: (chosen: number, all: number) => string;
    readonly everyRow: string;
    /** The rows that a kind has unless others are chosen; a city has more. */
    readonly usualRows: string;
    readonly more: string;
    readonly profile: string;
    readonly profiles: Readonly<Record<SignProfileId, string>>;
    readonly zeroBudget: string;
    readonly zeroBudgets: Readonly<Record<ZeroBudgetDisplay, string>>;
    readonly insert: string;
    readonly nameTheUnit: string;
    readonly inTheWay: (problems: number) => string;
    /** Of a new table: cells that get a content, new sheets, columns of an old sheet that become wider. */
    readonly willChange: (cells: number, sheets: readonly string[], columns: number) => string;
    readonly inserted: (unit: string, sheet: string) => string;
  };
  readonly list: {
    readonly title: string;
    readonly count: (tables: number) => string;
    readonly newTable: string;
    readonly newFollowUp: string;
    readonly followUpMade: (units: number, tables: number) => string;
    /** The same where there is no table yet, and nobody knows what a follow-up is. */
    readonly newFollowUpForAll: string;
    /** What a screen reader hears of a button beside a table. */
    readonly showTable: (unit: string) => string;
    readonly restore: string;
    /** Where the sheet of settings is gone. */
    readonly settingsLost: string;
    readonly limitsLost: string;
    readonly restoreSettings: string;
    readonly settingsRestored: string;
    readonly restoreTable: (unit: string) => string;
    readonly copyTable: (unit: string) => string;
    /** The quiet lines about tables of other versions than this one's. */
    readonly older: (tables: number) => string;
    readonly newer: (tables: number) => string;
    readonly upgrade: string;
    readonly copy: string;
    readonly upgraded: (tables: number) => string;
    readonly addRow: string;
    readonly addRowTo: (unit: string) => string;
    readonly register: string;
    readonly split: string;
    readonly suggestions: string;
    readonly rowsAdded: (unit: string) => string;
    readonly registerMade: string;
    readonly charts: string;
    readonly chartsMade: (unit: string) => string;
  };
  readonly restore: {
    readonly title: string;
    readonly purpose: string;
    readonly willChange: (cells: number) => string;
    readonly restore: string;
    readonly restored: (unit: string) => string;
  };
  readonly figures: {
    readonly title: string;
    readonly purpose: string;
    readonly paste: string;
    readonly exampleTitle: string;
    /** Rows of a table as it is pasted: the title and headers first. */
    readonly example: readonly (readonly string[])[];
    readonly pasteFirst: string;
    readonly noTables: string;
    readonly target: string;
    readonly chooseTarget: string;
    readonly untitled: string;
    readonly row: string;
    readonly now: string;
    readonly new: string;
    readonly empty: string;
    /** What the figures of a table stand for, as its words were understood. */
    readonly units: { readonly euro: string; readonly "thousand-euro": string; readonly both: string };
    readonly same: (figures: number) => string;
    readonly allSame: string;
    readonly showAll: (figures: number) => string;
    readonly notes: (findings: number) => string;
    readonly problems: (findings: number) => string;
    readonly nothingToWrite: string;
    readonly willChange: (cells: number) => string;
    readonly write: string;
    readonly written: (cells: number) => string;
  };
}
