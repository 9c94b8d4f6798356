import { basename, extname } from "node:path";
import { auditFound, countFindings, familiesOf, findInGrid, findInWorkbook, gridOfText, type AuditReport, type AuditAcceptance, type FoundTable, type Unit } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { formatFinding } from "../locale/formatFinding";
import type { Language } from "../locale/Language";
import { readText } from "./files";
import { isWorkbook } from "./isWorkbook";
import { naming, openFile } from "./openWorkbook";
import { parseOptions } from "./parseOptions";
import { printFindings, type CliFinding } from "./printFindings";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/** `audit FILE…`: what does not add up in the tables of workbooks and text files, in each and between them. Exit 1 where an error is among it. */
export async function audit(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  const texts = CLI_TEXTS[language];
  if (positionals.length === 0) throw new UnusableInput("option-missing", texts.auditFileMissing);
  const found = await findInFiles([...new Set(positionals)], language);
  const report = auditFound(found.tables, { families: familiesOf(found.tables, found.units), acceptances: found.acceptances, language });
  const empty = [...new Set(positionals)].filter((file) => !found.tables.some(({ audited }) => audited.source.file === file));
  const findings: readonly CliFinding[] = [...report.findings, ...empty.map((file): CliFinding => ({ code: "no-table-found", severity: "warning", place: { file } }))];
  const [only] = findings;
  if (report.tables.length === 0 && only !== undefined) throw new UnusableInput("no-table-found", formatFinding(only, language), printFindings(findings, language));
  terminal.print(values.json === true ? printJson(report, findings, language) : printList(report, findings, language));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface FoundInFiles {
  readonly tables: readonly FoundTable[];
  readonly units: readonly Unit[];
  readonly acceptances: readonly AuditAcceptance[];
}

async function findInFiles(files: readonly string[], language: Language): Promise<FoundInFiles> {
  const tables: FoundTable[] = [];
  const units: Unit[] = [];
  const acceptances: AuditAcceptance[] = [];
  for (const file of files) {
    if (isWorkbook(file)) {
      const host = await openFile(file, language);
      const found = await naming(file, () => findInWorkbook(host, { file }));
      tables.push(...found.tables);
      units.push(...found.units);
      acceptances.push(...found.acceptances);
    } else {
      tables.push(...findInGrid(gridOfText(readText(file), file)));
    }
  }
  return { tables, units, acceptances };
}

/** Every finding of an audit has all of these, in this order: null where one is not known. */
const BLANK_FINDING = { code: null, severity: null, file: null, sheet: null, table: null, row: null, column: null, cell: null, expected: null, found: null, difference: null, message: null };

function printJson({ tables, audit: { checks } }: AuditReport, findings: readonly CliFinding[], language: Language): string {
  const told = tables.map(({ audited: { source: { file, sheet, title } }, kind, profile }) => ({ file, sheet, kind, title, profile }));
  return JSON.stringify({ findings: printFindings(findings, language).map((one) => ({ ...BLANK_FINDING, ...one })), checks, tables: told }, null, 2);
}

/** For people: a heading for each table with something to tell, what it is below it, and what all came to. */
function printList(report: AuditReport, findings: readonly CliFinding[], language: Language): string {
  const texts = CLI_TEXTS[language];
  const lines: string[] = [];
  let heading = "";
  for (const one of findings) {
    const { file = "", sheet, table, ...place } = one.place;
    const own = [...new Set([basename(file), sheet, table === basename(file, extname(file)) ? undefined : table].filter((part) => part !== undefined && part !== ""))].join(" · ");
    if (own !== heading) lines.push(...(lines.length === 0 ? [] : [""]), own);
    heading = own;
    lines.push(`  ${texts.severities[one.severity]} ${formatFinding({ ...one, place }, language)}`);
  }
  return [...lines, ...(lines.length === 0 ? [] : [""]), texts.audited(countFindings(report))].join("\n");
}
