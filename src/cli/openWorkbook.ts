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
  const texts = CLI_TEXTS[language];
  const [file, excess] = positionals;
  if (file === undefined) throw new UnusableInput("option-missing", texts.fileMissing);
  if (excess !== undefined) throw new UnusableInput("option-unknown", texts.optionUnknown(excess));
  const out = parseTarget(values, language);
  return { file, host: await openXlsxHost(readBytes(file), { language }), out, json: values.json === true };
}
