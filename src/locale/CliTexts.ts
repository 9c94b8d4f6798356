/** What the command line says. */
export interface CliTexts {
  readonly usage: (kinds: string) => string;
  readonly commandUnknown: (command: string) => string;
  readonly optionUnknown: (option: string) => string;
  readonly optionMissing: (option: string) => string;
  readonly optionInvalid: (option: string, value: string, allowed: string) => string;
  /** {word} is the option and its value as they are to be written. */
  readonly optionDashed: (word: string) => string;
  /** What --out may be, after “give”. */
  readonly workbookName: string;
  /** What --year and --period may be, after “give”. */
  readonly years: string;
  readonly periods: string;
  readonly optionRepeated: (option: string) => string;
  readonly wordUnexpected: (word: string) => string;
  readonly kindMissing: (kinds: string) => string;
  readonly kindUnknown: (kind: string, kinds: string) => string;
  readonly written: (file: string, sheets: string) => string;
  readonly differences: (count: number) => string;
  /** The heading of findings that are no differences. */
  readonly notes: string;
  readonly more: (sentence: string, count: number) => string;
  /** Said of our own bug. */
  readonly failed: string;
}
