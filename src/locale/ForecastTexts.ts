/** Words of the pane's screen of forecasts, which come with the screen. Amounts and months come as they are shown. */
export interface ForecastTexts {
  readonly title: string;
  readonly purpose: string;
  /** Where no table of the workbook has a forecast: what the screen is for, and the way to a table. */
  readonly empty: { readonly purpose: string; readonly example: string; readonly make: string };
  /** "7/10 riviä, 2 perustelua puuttuu" */
  readonly progress: (answered: number, rows: number, reasonsMissing: number) => string;
  readonly rows: string;
  readonly keys: string;
  /** Of forecasts that were given before the closed month. */
  readonly earlier: (given: string, closed: string) => string;
  readonly budget: string;
  readonly actual: string;
  readonly priorActual: string;
  readonly priorYear: string;
  readonly forecast: string;
  readonly adjustment: string;
  readonly adjustmentHint: string;
  readonly reason: string;
  readonly reasonDue: (amount: string | null) => string;
  readonly reasonOutdated: string;
  readonly notForecast: string;
  readonly asBudgeted: string;
  readonly forecastGiven: string;
  readonly reasonMissing: string;
  readonly reasonOld: string;
  readonly textInCell: (text: string) => string;
  /** What a bar shows; `expected` is null where it is not known. */
  readonly bar: (used: string, expected: string | null) => string;
  readonly noBar: string;
  readonly suggestions: string;
  readonly chosen: (method: string, amount: string) => string;
  readonly errors: (low: string, high: string) => string;
  readonly written: (row: string, forecast: string) => string;
  readonly cleared: (row: string) => string;
  readonly reasonWritten: (row: string) => string;
  /** Suggestions accepted for a whole unit. */
  readonly acceptAll: {
    /** The way there from the rows. */
    readonly open: string;
    readonly title: string;
    readonly purpose: string;
    readonly method: string;
    readonly usual: string;
    readonly rows: string;
    readonly openRows: string;
    readonly allRows: string;
    readonly adjustments: string;
    readonly none: string;
    readonly willAccept: (rows: number) => string;
    readonly accept: string;
    readonly accepted: (unit: string, rows: number) => string;
  };
  /** Where no method can be judged by past years. */
  readonly historyShort: string;
  /** Of the first row for which something is typed that could not be written; the row is closed. */
  readonly unwritten: (row: string) => string;
  readonly ready: {
    readonly title: string;
    readonly name: string;
    readonly mark: string;
    readonly typeName: string;
    readonly willMark: (name: string, day: string) => string;
    /** Of the first row for which something is typed that could not be written, so that the mark was not either. */
    readonly waits: (row: string) => string;
    readonly marked: (name: string, day: string) => string;
    readonly changed: (name: string, day: string) => string;
    readonly done: (unit: string) => string;
    /** Of a table that an earlier version made. */
    readonly notKept: string;
  };
}
