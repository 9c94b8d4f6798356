/** Words of the sheet on which a deviation is split into its causes, in the workbook's language. */
export interface ExplanationTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly row: string;
  readonly cause: string;
  readonly amount: string;
  readonly deviation: string;
  readonly remainder: string;
  /** What a line says of its deviation; an amount stands between. */
  readonly states: {
    readonly unlisted: string;
    readonly notNeeded: string;
    readonly explained: string;
    readonly left: string;
    readonly tooMuch: string;
    readonly euros: string;
  };
  readonly inputTitle: string;
  readonly inputText: string;
  readonly known: { readonly unit: string; readonly row: string; readonly deviation: string };
}
