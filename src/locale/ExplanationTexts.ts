/** What is said beside a cell that is typed into. */
interface InputMessage {
  readonly title: string;
  readonly text: string;
}

/** Words of the sheet on which a deviation is split into its causes, in the workbook's language. */
export interface ExplanationTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  /** How a further cause comes to the same deviation. */
  readonly furtherCause: string;
  /** The number of a deviation. */
  readonly number: string;
  readonly unit: string;
  readonly row: string;
  readonly cause: string;
  readonly amount: string;
  readonly deviation: string;
  readonly remainder: string;
  /** What a line says of its deviation; an amount stands between. */
  readonly states: {
    /** The line's number is none of a deviation. */
    readonly unlisted: string;
    /** The deviation's table has been removed. */
    readonly gone: string;
    readonly notNeeded: string;
    readonly explained: string;
    readonly left: string;
    readonly tooMuch: string;
    readonly euros: string;
  };
  readonly numberInput: InputMessage;
  readonly amountInput: InputMessage;
  readonly known: { readonly unit: string; readonly row: string; readonly deviation: string };
}
