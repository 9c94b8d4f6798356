/** The sample city's reports that the workbench can show. */
export type SampleId = "interim" | "closing" | "halfYear" | "plan";

/** Words of the workbench around the grid. */
export interface WorkbenchTexts {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly samples: Readonly<Record<SampleId, string>>;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneWidth: string;
  /** How the keyboard goes from the cells to the pane and back. */
  readonly paneKey: string;
  readonly opening: string;
  readonly saving: string;
  /** The name of a workbook that no file holds yet, without its ending. */
  readonly newWorkbook: string;
  readonly drop: string;
  readonly notAWorkbook: (file: string) => string;
  readonly saved: (file: string) => string;
  /** A person tried to change a locked cell, such as "D9". */
  readonly locked: (cell: string) => string;
  readonly structureLocked: string;
  /** What was typed or pasted into a cell for a date, and is none. */
  readonly noDate: (cell: string, text: string) => string;
  readonly formulaWithoutNumber: (cell: string) => string;
  /** A formula that reads the cell it stands in, at once or through others. */
  readonly formulaOfItself: (cell: string) => string;
  /** What was typed breaks the cell's rule, which is a sentence in the language of the sheet, or "". */
  readonly notTaken: (cell: string, rule: string) => string;
  readonly unsaved: string;
  readonly openAnyway: string;
  readonly close: string;
}
