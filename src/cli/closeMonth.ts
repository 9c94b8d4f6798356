import { applyPreview, previewCloseMonth } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { writeBytes } from "./files";
import { openWorkbook } from "./openWorkbook";
import { printFindings } from "./printFindings";
import { printUnder } from "./printUnder";
import { refuse } from "./refuse";
import type { ExitCode, Terminal } from "./UnusableInput";

/** `close-month FILE.xlsx --out FILE.xlsx`: the workbook with its closed month moved on by one, and the tables that now wait for figures. */
export async function closeMonth(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { file, host, out, json } = await openWorkbook(words, language);
  const preview = await previewCloseMonth(host);
  refuse(preview.findings, language, file);
  await applyPreview(host, preview);
  writeBytes(out, await host.save());
  const texts = CLI_TEXTS[language];
  if (json) {
    terminal.print(JSON.stringify({ out, year: preview.year, through: preview.closes, findings: printFindings([...preview.findings, ...preview.older], language, out) }, null, 2));
    return 0;
  }
  terminal.print(texts.monthClosed(out, preview.closes ?? 0, preview.year));
  printUnder(texts.notes, preview.findings, language, terminal);
  printUnder(texts.older(preview.older.length), preview.older, language, terminal);
  return 0;
}
