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
  /** Table, row, column, what the value is, and the value. */
  readonly columns: readonly [string, string, string, string, string];
}
