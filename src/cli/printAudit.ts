import { basename, extname } from "node:path";
import { countFindings, type AuditReport } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import { formatFinding } from "../locale/formatFinding";
import { formatHostError } from "../locale/formatHostError";
import type { Language } from "../locale/Language";
import type { UnusableFile } from "./findInFiles";
import { printFindings, type CliFinding, type PrintedFinding } from "./printFindings";

/** What an audit of files came to. */
export interface AuditedFiles {
  readonly report: AuditReport;
  /** Of the files that could be read, those without a table among them. */
  readonly findings: readonly CliFinding[];
  readonly unusable: readonly UnusableFile[];
}

/** Every finding of an audit has all of these, in this order: null where one is not known. */
const BLANK_FINDING = { code: null, severity: null, file: null, sheet: null, table: null, row: null, column: null, cell: null, expected: null, found: null, difference: null, message: null };

/** For programs, one document. */
export function printForPrograms({ report: { tables, audit: { checks } }, findings, unusable }: AuditedFiles, language: Language): string {
  const told = tables.map(({ audited: { source: { file, sheet, title } }, kind, profile }) => ({ file, sheet, kind, title, profile }));
  const printed = [...printUnusable(unusable, language), ...printFindings(findings, language)];
  return JSON.stringify({ findings: printed.map((one) => ({ ...BLANK_FINDING, ...one })), checks, tables: told }, null, 2);
}

/** For people: a heading for each table with something to tell, what it is below it, and what all came to. */
export function printForPeople({ report, findings, unusable }: AuditedFiles, language: Language): string {
  const texts = CLI_TEXTS[language];
  const lines: string[] = [];
  let heading = "";
  const tell = (own: string, line: string): void => {
    if (own !== heading) lines.push(...(lines.length === 0 ? [] : [""]), own);
    heading = own;
    lines.push(`  ${line}`);
  };
  for (const { file, error } of unusable) tell(basename(file), `${texts.severities.error} ${formatHostError(error.code, error.subject, language)}`);
  for (const one of findings) {
    const { file = "", sheet, table, ...place } = one.place;
    const own = [...new Set([basename(file), sheet, table === basename(file, extname(file)) ? undefined : table].filter((part) => part !== undefined && part !== ""))].join(" · ");
    tell(own, `${texts.severities[one.severity]} ${formatFinding({ ...one, place }, language)}`);
  }
  const whole = [texts.audited(countFindings(report)), ...(unusable.length === 0 ? [] : [texts.notAudited(unusable.length)])].join(" ");
  return [...lines, ...(lines.length === 0 ? [] : [""]), whole].join("\n");
}

/** Files that cannot be used, each as a finding with the code of what stands in the way. */
export function printUnusable(unusable: readonly UnusableFile[], language: Language): readonly PrintedFinding[] {
  return unusable.map(({ file, error: { code, subject } }) => ({ code, severity: "error", file, message: formatHostError(code, subject, language) }));
}
