/** Words that stand in the workbook itself, in the table's language. {…} are filled in where the text is used. */
export interface TableTexts {
  /** Of cumulative months: "1–{through}/{year}" stands beside it. */
  readonly periodTitle: string;
  readonly unitOfMoney: string;
  readonly figuresOfMonths: string;
  readonly notPrinted: string;
  /** Parts around two numbers: months in the column, months in settings. */
  readonly stampDiffers: { readonly before: string; readonly between: string };
  readonly stampsDiffer: string;
  readonly states: { readonly notForecast: string; readonly reasonMissing: string; readonly forecast: string };
  readonly flags: { readonly exceeded: string; readonly deeper: string; readonly noBudget: string; readonly text: string };
  readonly note: { readonly remaining: string; readonly percent: string; readonly costsNegative: string; readonly costsPositive: string; readonly marginReversed: string };
  readonly input: {
    readonly amountTitle: string;
    readonly amountText: string;
    readonly monthTitle: string;
    readonly monthText: string;
    readonly yearTitle: string;
    readonly yearText: string;
    readonly listTitle: string;
    readonly listText: string;
  };
  readonly footerPage: string;
  readonly settings: {
    readonly sheetName: string;
    readonly title: string;
    readonly subtitle: string;
    readonly year: string;
    readonly yearNote: string;
    readonly through: string;
    readonly throughNote: string;
    readonly language: string;
    readonly languageNote: string;
    readonly profile: string;
    readonly profileNote: string;
    readonly protection: string;
  };
}
