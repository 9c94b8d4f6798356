import type { Severity } from "../domain/findings/Finding";
import type { AuditedCounts } from "./AuditTexts";

/** What the command line says. */
export interface CliTexts {
  readonly usage: (kinds: string) => string;
  readonly commandUnknown: (command: string) => string;
  readonly optionUnknown: (option: string) => string;
  readonly optionMissing: (option: string) => string;
  /** One of two options must be given. */
  readonly eitherMissing: (option: string, other: string) => string;
  readonly optionInvalid: (option: string, value: string, allowed: string) => string;
  /** Two options that cannot both be given. */
  readonly optionConflict: (option: string, other: string) => string;
  /** What would be written is what is read. */
  readonly outIsInput: (file: string) => string;
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
  /** A command that is to open a workbook names none. */
  readonly fileMissing: string;
  /** The audit names no file. */
  readonly auditFileMissing: string;
  /** The command that adopts names no file. */
  readonly adoptFileMissing: string;
  /** What became of a table: its cells with formulas and with typed numbers. */
  readonly adopted: (table: string, formulas: number, inputs: number) => string;
  /** What stands before a finding in a list for people. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What an audit came to, as the last line of its list. */
  readonly audited: (counts: AuditedCounts) => string;
  /** How many of the files could not be used, after what the others came to. */
  readonly notAudited: (files: number) => string;
  readonly monthClosed: (file: string, through: number, year: number) => string;
  /** The heading of tables whose figures are of earlier months. */
  readonly older: (count: number) => string;
  readonly written: (file: string, sheets: string) => string;
  readonly writtenFollowUp: (file: string, units: number, tables: number) => string;
  /** What --out may be where several files are written, after “give”. */
  readonly folderName: string;
  /** The heading of the files that units were given, a line each below it. */
  readonly writtenSplit: (files: number) => string;
  readonly differences: (count: number) => string;
  /** The heading of findings that are no differences. */
  readonly notes: string;
  readonly more: (sentence: string, count: number) => string;
  /** Said of our own bug. */
  readonly failed: string;
}
