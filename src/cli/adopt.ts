import { basename } from "node:path";
import { applyPreview, auditFound, familiesOf, findInGrid, findInWorkbook, gridOfText, previewAdoptAll, type AdoptPreview, type AuditReport, type FoundTable } from "../actions";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../hosts/xlsx/XlsxHost";
import { ADOPT_TEXTS } from "../locale/adopts";
import { CLI_TEXTS } from "../locale/clis";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import { readText, writeBytes } from "./files";
import { isWorkbook } from "./isWorkbook";
import { openFile } from "./openWorkbook";
import { parseOptions } from "./parseOptions";
import { parseTarget } from "./parseTarget";
import { printFindings, type CliFinding } from "./printFindings";
import { refuse } from "./refuse";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = { out: { type: "string" }, "in-place": { type: "boolean" }, force: { type: "boolean" }, json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `adopt FILE.tsv|FILE.xlsx --out FILE.xlsx`: its untidy tables made live, each on a sheet of its own with its findings beside it, or in place. Exit 1 where an error is among the findings. */
export async function adopt(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const texts = CLI_TEXTS[language];
  const [file, excess] = positionals;
  if (file === undefined) throw new UnusableInput("option-missing", texts.adoptFileMissing);
  if (excess !== undefined) throw new UnusableInput("option-unknown", texts.wordUnexpected(excess));
  const isInPlace = values["in-place"] === true;
  if (isInPlace && !isWorkbook(file)) throw new UnusableInput("option-conflict", texts.optionConflict("--in-place", basename(file)));
  const out = parseTarget(values, language, file);
  const { host, tables, report } = await findInFile(file, language);
  const untidy = tables.filter(({ own }) => own === null);
  if (untidy.length === 0) refuse([{ code: tables.length === 0 ? "no-table-found" : "table-live", severity: "error", place: { file } }], language);
  const preview = await previewAdoptAll(host, untidy, { where: isInPlace ? "in-place" : "beside", language, report });
  refuse(preview.findings, language, file);
  if (preview.plan.steps.length === 0) refuse([{ code: "table-live", severity: "error", place: { file } }], language);
  await applyPreview(host, preview);
  writeBytes(out, await host.save());
  const findings = [...preview.tables.flatMap(({ notes }) => notes.map((note) => note.finding)), ...preview.findings];
  terminal.print(values.json === true ? printJson(out, file, preview, findings, language) : printList(out, preview, findings, language));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface FoundInFile {
  readonly host: XlsxHost;
  readonly tables: readonly FoundTable[];
  /** Of all tables together, those of ours among them. */
  readonly report: AuditReport;
}

async function findInFile(file: string, language: Language): Promise<FoundInFile> {
  if (!isWorkbook(file)) {
    const tables = findInGrid(gridOfText(readText(file), file));
    return { host: await createXlsxHost({ language }), tables, report: auditFound(tables, { language }) };
  }
  const host = await openFile(file, language);
  const { tables, units, acceptances } = await findInWorkbook(host, { file });
  return { host, tables, report: auditFound(tables, { families: familiesOf(tables, units), acceptances, language }) };
}

function printJson(out: string, file: string, { tables }: AdoptPreview, findings: readonly CliFinding[], language: Language): string {
  const told = tables.map(({ name, sheet, formulas, inputs, rounded }) => ({ name, sheet, formulas, inputs, rounded }));
  return JSON.stringify({ out, sheets: tables.map(({ sheet }) => sheet), tables: told, findings: printFindings(findings, language, file) }, null, 2);
}

/** For people: what was written, then table by table what differs and what rounding explains. */
function printList(out: string, { tables, findings: others }: AdoptPreview, findings: readonly CliFinding[], language: Language): string {
  const texts = CLI_TEXTS[language];
  const { rounded, exact } = ADOPT_TEXTS[language];
  const tell = (one: CliFinding): string => {
    const { file: _file, sheet: _sheet, table: _table, ...place } = one.place;
    return `  ${texts.severities[one.severity]} ${formatFinding({ ...one, place }, language)}`;
  };
  return [
    texts.written(out, [...new Set(tables.map(({ sheet }) => sheet))].join(", ")),
    ...tables.flatMap(({ name, formulas, inputs, notes, rounded: { count, largest } }) => [
      `${texts.adopted(name, formulas, inputs)} ${count > 0 ? `${rounded(count, largest)}.` : notes.length === 0 && formulas > 0 ? `${exact}.` : ""}`.trimEnd(),
      ...notes.map(({ finding }) => tell(finding)),
    ]),
    ...(findings.length > 0 && others.length > 0 ? [texts.notes, ...others.map((one) => `  ${formatFinding(one, language)}`)] : []),
  ].join("\n");
}
