import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { checkTarget } from "./files";
import { UnusableInput } from "./UnusableInput";

/** A name with something before its ending. */
const WORKBOOK = /[^/\\]\.xlsx$/i;

/** The file that --out names, once it may be written. */
export function parseTarget({ out: wanted, force }: { readonly out?: string | undefined; readonly force?: boolean | undefined }, language: Language): string {
  const texts = CLI_TEXTS[language];
  const out = required(wanted, "--out", language);
  if (!WORKBOOK.test(out)) throw new UnusableInput("option-invalid", texts.optionInvalid("--out", out, texts.workbookName));
  checkTarget(out, force === true);
  return out;
}

/** The value of an option that must be given. */
export function required(value: string | undefined, option: string, language: Language): string {
  if (value === undefined) throw new UnusableInput("option-missing", CLI_TEXTS[language].optionMissing(option));
  return value;
}
