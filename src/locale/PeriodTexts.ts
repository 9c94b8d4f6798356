/** Words of the pane's screen of periods, which come with the screen. Months are told as PaneTexts tells them. */
export interface PeriodTexts {
  readonly title: string;
  readonly purpose: string;
  readonly closed: (period: string) => string;
  /** Tables whose actuals are of earlier months than the closed one. */
  readonly waiting: (tables: number) => string;
  readonly noneWaiting: string;
  readonly paste: string;
  readonly willClose: (months: string, waiting: number) => string;
  readonly close: string;
  readonly closedNow: (months: string, waiting: number) => string;
  readonly confirm: {
    readonly title: string;
    readonly purpose: string;
    readonly unconfirmed: (tables: number) => string;
    readonly which: string;
    readonly all: (tables: number) => string;
    readonly none: string;
    readonly willChange: (tables: number, months: string) => string;
    readonly confirm: string;
    readonly confirmed: (tables: number) => string;
  };
  readonly newYear: {
    readonly title: string;
    readonly purpose: string;
    readonly willMake: (year: number, tables: number) => string;
    readonly notes: (findings: number) => string;
    readonly make: string;
    readonly made: (year: number) => string;
    /** The name of the new file, without its ending. */
    readonly fileName: (year: number) => string;
  };
}
