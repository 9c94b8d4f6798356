import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { checkTarget, isFolder, isSameFile } from "./files";
import { UnusableInput } from "./UnusableInput";

/** A name with something before its ending. */
const WORKBOOK = /[^/\\]\.xlsx$/i;
/** A name that ends as files do, such as .xls or a slip of the pen. */
const FILE = /\.[a-z][a-z\d]{1,4}$/i;

/** The file that --out names, once it may be written; `input` is the file that is read. */
export function parseTarget({ out: wanted, force }: { readonly out?: string | undefined; readonly force?: boolean | undefined }, language: Language, input?: string): string {
  const out = required(wanted, "--out", language);
  if (!WORKBOOK.test(out)) throw notWorkbook(out, language);
  if (input !== undefined) checkApart(out, input, language);
  checkTarget(out, force === true);
  return out;
}

/** Whether --out names a file, and not a folder; throws UnusableInput where it names a file that is no workbook. */
export function namesFile(out: string, language: Language): boolean {
  if (isFolder(out)) return false;
  if (!WORKBOOK.test(out) && FILE.test(out)) throw notWorkbook(out, language);
  return WORKBOOK.test(out);
}

/** Throws UnusableInput where what is to be written is what is read: a city's workbook would be gone under that of one unit. */
export function checkApart(out: string, input: string, language: Language): void {
  if (isSameFile(out, input)) throw new UnusableInput("option-invalid", CLI_TEXTS[language].outIsInput(out));
}

function notWorkbook(out: string, language: Language): UnusableInput {
  const texts = CLI_TEXTS[language];
  return new UnusableInput("option-invalid", texts.optionInvalid("--out", out, texts.workbookName));
}

/** The value of an option that must be given. */
export function required(value: string | undefined, option: string, language: Language): string {
  if (value === undefined) throw new UnusableInput("option-missing", CLI_TEXTS[language].optionMissing(option));
  return value;
}
