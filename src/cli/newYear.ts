import { applyPreview, previewNewYear } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { writeBytes } from "./files";
import { openWorkbook } from "./openWorkbook";
import { printFindings } from "./printFindings";
import { printUnder } from "./printUnder";
import { refuse } from "./refuse";
import type { ExitCode, Terminal } from "./UnusableInput";

/** `new-year FILE.xlsx --out FILE.xlsx`: the next year's workbook of a workbook, which itself stays as it is. */
export async function newYear(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { file, host: old, out, json } = await openWorkbook(words, language);
  const fresh = await createXlsxHost({ language });
  const preview = await previewNewYear(old, fresh);
  refuse(preview.findings, language, file);
  await applyPreview(fresh, preview);
  writeBytes(out, await fresh.save());
  const texts = CLI_TEXTS[language];
  if (json) {
    terminal.print(JSON.stringify({ out, year: preview.year, sheets: preview.sheetsAdded, findings: printFindings(preview.findings, language, file) }, null, 2));
    return 0;
  }
  terminal.print(texts.written(out, preview.sheetsAdded.join(", ")));
  printUnder(texts.notes, preview.findings, language, terminal);
  return 0;
}
