import { applyPreview, parseUnits, previewFollowUp, type FollowUpChoice } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { readText, writeBytes } from "./files";
import { printFindings } from "./printFindings";
import { refuse } from "./refuse";
import type { ExitCode, Terminal } from "./UnusableInput";

/** Where the units come from, where the workbook goes, and how it is told. */
export interface FollowUpFiles {
  readonly units: string;
  readonly out: string;
  readonly json: boolean;
}

/** A workbook with the tables of every unit of a file. A unit that cannot be used writes no file. */
export async function newFollowUp(choice: Omit<FollowUpChoice, "units">, { units: file, out, json }: FollowUpFiles, language: Language, terminal: Terminal): Promise<ExitCode> {
  const { units, findings } = parseUnits(readText(file));
  refuse(findings, language, file);
  const host = await createXlsxHost({ language });
  const preview = await previewFollowUp(host, { ...choice, units });
  refuse(preview.findings, language, file);
  await applyPreview(host, preview);
  writeBytes(out, await host.save());
  terminal.print(
    json
      ? JSON.stringify({ out, sheets: preview.sheetsAdded, units: preview.units, tables: preview.tables, findings: printFindings(preview.findings, language, file) }, null, 2)
      : CLI_TEXTS[language].writtenFollowUp(out, preview.units, preview.tables),
  );
  return 0;
}
