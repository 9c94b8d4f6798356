/** Words of the charts of a unit: on their sheet, in the pane's view of them and in its picture. */
export interface ChartTexts {
  /** What the sheet is, beside its unit's name. */
  readonly sheetWord: string;
  readonly note: string;
  /** In the cells that a chart covers, for a grid that shows none. */
  readonly covered: string;
  /** Above the cells that the charts are drawn from. */
  readonly figures: string;
  /** Said by a formula when the table has got or lost rows. */
  readonly rowsChanged: string;
  readonly budget: string;
  readonly actual: string;
  readonly forecast: string;
  readonly row: string;
  readonly effect: string;
  readonly level: string;
  readonly base: string;
  readonly better: string;
  readonly worse: string;
  /** How much is cut from the beginning of the bars that begin at zero. */
  readonly cut: string;
  /** In the title, where something is cut. */
  readonly isCut: string;
  /** What is read aloud of a native chart: where its figures stand. */
  readonly describeBars: (cells: string) => string;
  readonly describeBridge: (row: string, cells: string) => string;
  /** The pane's pictures; amounts come as the language writes them. */
  readonly picture: {
    readonly bars: (unit: string) => string;
    readonly bridge: (unit: string, row: string) => string;
    readonly none: string;
    readonly ofRow: (row: string, budget: string, actual: string, forecast: string) => string;
    readonly ends: (budget: string, forecast: string) => string;
    readonly steps: Readonly<Record<"favourable" | "unfavourable", (row: string, amount: string) => string>>;
    readonly noSteps: string;
  };
  /** The pane's view of them. */
  readonly view: {
    readonly title: string;
    readonly purpose: string;
    readonly unit: string;
    readonly noTables: string;
    readonly willMake: (sheet: string) => string;
    readonly willReplace: (sheet: string) => string;
    readonly make: string;
    readonly remake: string;
  };
}
