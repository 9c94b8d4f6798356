/** Words of the charts of a unit: on their sheet, in the pane's view of them and in its picture. */
export interface ChartTexts {
  /** What the sheet is, beside its unit's name. */
  readonly sheetWord: string;
  readonly note: string;
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
}
