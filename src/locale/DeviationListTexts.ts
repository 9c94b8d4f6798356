/** Words of the sheet that lists every deviation of a workbook, in the workbook's language. */
export interface DeviationListTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  /** The parts of the line that holds the list against the tables; numbers come between and after. */
  readonly upToDate: string;
  readonly behind: { readonly listed: string; readonly standing: string; readonly flagged: string; readonly update: string };
  readonly area: string;
  readonly flags: string;
  readonly missing: string;
  readonly loss: string;
  readonly total: string;
  /** Before the months, above the list on every page. */
  readonly listTitle: string;
  readonly unit: string;
  readonly row: string;
  readonly rule: string;
  readonly effect: string;
  readonly words: string;
  readonly reason: string;
  readonly state: string;
  readonly responsible: string;
  /** The numbers that are compared, and what each table tells; not printed. */
  readonly numbers: { readonly listed: string; readonly standing: string; readonly flagged: string; readonly tables: string };
  readonly tables: { readonly table: string; readonly area: string };
}
