/** Words of the register of amendments, in the workbook's language. */
export interface RegisterTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly total: string;
  readonly unit: string;
  readonly row: string;
  readonly amount: string;
  readonly decision: string;
  readonly date: string;
  readonly flag: string;
  readonly knownUnits: string;
  readonly placeUnits: string;
  readonly placeRows: string;
  readonly knownRows: string;
  readonly flags: { readonly unit: string; readonly row: string; readonly amount: string };
}
