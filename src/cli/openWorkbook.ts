import { HostError } from "../actions";
import { openXlsxHost } from "../hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../hosts/xlsx/XlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { readBytes } from "./files";
import { parseOptions } from "./parseOptions";
import { parseTarget } from "./parseTarget";
import { UnusableInput } from "./UnusableInput";

const OPTIONS = { out: { type: "string" }, force: { type: "boolean" }, json: { type: "boolean" }, lang: { type: "string" } } as const;

/** What a command that makes a workbook of another is given. */
export interface OpenedWorkbook {
  /** The file as it was named. */
  readonly file: string;
  readonly host: XlsxHost;
  readonly out: string;
  readonly json: boolean;
}

/** `FILE.xlsx --out FILE.xlsx`: the first opened, the second free to be written. */
export async function openWorkbook(words: readonly string[], language: Language): Promise<OpenedWorkbook> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const file = parseFile(positionals, language);
  const out = parseTarget(values, language, file);
  return { file, host: await openFile(file, language), out, json: values.json === true };
}

/** The one file that a command is to open, as it was named. */
export function parseFile([file, excess]: readonly string[], language: Language): string {
  const texts = CLI_TEXTS[language];
  if (file === undefined) throw new UnusableInput("option-missing", texts.fileMissing);
  if (excess !== undefined) throw new UnusableInput("option-unknown", texts.optionUnknown(excess));
  return file;
}

/** The workbook in a file. Throws a HostError, which names the file, where there is none. */
export async function openFile(file: string, language: Language): Promise<XlsxHost> {
  return naming(file, () => openXlsxHost(readBytes(file), { language }));
}

/** What is done with a file; a HostError that names nothing names the file. */
export async function naming<Outcome>(file: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError && error.subject === "" ? new HostError(error.code, error.detail, file) : error;
  }
}
