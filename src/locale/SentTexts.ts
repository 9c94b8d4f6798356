/** Words of the sheet that remembers what was sent to one unit, in the workbook's language. */
export interface SentTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly doNotEdit: string;
  readonly unitId: string;
  readonly unit: string;
  readonly year: string;
  readonly through: string;
  readonly fingerprint: string;
  /** How many cells the list tells of. */
  readonly cells: string;
  /** For the name of a row, in the place of its column; for what stands above a column, in the place of its row. */
  readonly rowName: string;
  readonly stamp: string;
  /** What a cell held. */
  readonly kinds: { readonly blank: string; readonly number: string; readonly text: string; readonly truth: string };
  /** Table, row, column, what the value is, and the value. */
  readonly columns: readonly [string, string, string, string, string];
}
