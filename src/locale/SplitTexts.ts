/** Words of the pane's job that makes units workbooks of their own; they are loaded with its screen. */
export interface SplitTexts {
  readonly title: string;
  readonly purpose: string;
  /** What of a unit's workbook is told before it is made: its file and its sheets. */
  readonly file: (name: string, sheets: readonly string[]) => string;
  readonly files: (count: number) => string;
  readonly willMake: (files: number, tables: number) => string;
  /** More units are chosen than can be opened at once. */
  readonly tooMany: (most: number) => string;
  readonly notes: (findings: number) => string;
  readonly make: (files: number) => string;
  readonly made: (files: number) => string;
}
