import { join } from "node:path";
import { makeSplit, previewSplit, type SplitChoice } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { checkFolder, checkTarget, makeFolder, writeBytes } from "./files";
import { openFile, parseFile } from "./openWorkbook";
import { parseOptions } from "./parseOptions";
import { checkApart, namesFile, required } from "./parseTarget";
import { printFindings } from "./printFindings";
import { printUnder } from "./printUnder";
import { refuse } from "./refuse";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = {
  unit: { type: "string", multiple: true }, all: { type: "boolean" }, out: { type: "string" }, force: { type: "boolean" }, json: { type: "boolean" }, lang: { type: "string" },
} as const;

/** `split FILE.xlsx --unit NAME … | --all --out FOLDER`: a workbook of their own for some units of a workbook, which itself stays as it is. All files are checked and made before the first is written. */
export async function split(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const texts = CLI_TEXTS[language];
  const file = parseFile(positionals, language);
  const choice = parseChoice(values.unit, values.all === true, language);
  const out = required(values.out, "--out", language);
  const isFile = namesFile(out, language);
  const preview = await previewSplit(await openFile(file, language), choice);
  refuse(preview.findings, language, file);
  if (isFile && preview.parts.length > 1) throw new UnusableInput("option-invalid", texts.optionInvalid("--out", out, texts.folderName));
  const pathOf = (fileName: string): string => (isFile ? out : join(out, fileName));
  if (!isFile) checkFolder(out);
  for (const path of preview.parts.map((part) => pathOf(part.fileName))) {
    checkApart(path, file, language);
    checkTarget(path, values.force === true);
  }
  const files = await makeSplit(preview, async () => {
    const host = await createXlsxHost({ language });
    return { host, save: () => host.save() };
  });
  if (!isFile) makeFolder(out);
  for (const { fileName, bytes } of files) writeBytes(pathOf(fileName), bytes);
  if (values.json === true) {
    const written = files.map(({ unit, fileName, sheets, fingerprint }) => ({ unit, out: pathOf(fileName), sheets, fingerprint }));
    terminal.print(JSON.stringify({ files: written, findings: printFindings(preview.findings, language, file) }, null, 2));
    return 0;
  }
  terminal.print([texts.writtenSplit(files.length), ...files.map(({ fileName, sheets }) => `  ${pathOf(fileName)}: ${sheets.join(", ")}`)].join("\n"));
  printUnder(texts.notes, preview.findings, language, terminal);
  return 0;
}

function parseChoice(units: readonly string[] | undefined, isAll: boolean, language: Language): SplitChoice {
  if (isAll && units !== undefined) throw new UnusableInput("option-conflict", CLI_TEXTS[language].optionConflict("--unit", "--all"));
  if (!isAll && units === undefined) throw new UnusableInput("option-missing", CLI_TEXTS[language].eitherMissing("--unit", "--all"));
  return isAll ? "all" : (units ?? []);
}
