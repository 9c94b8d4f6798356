import { auditFound, familiesOf } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { findInFiles } from "./findInFiles";
import { parseOptions } from "./parseOptions";
import { printForPeople, printForPrograms, printUnusable } from "./printAudit";
import { printFindings, type CliFinding, type PrintedFinding } from "./printFindings";
import { UnusableInput, type ExitCode, type Terminal } from "./UnusableInput";

const OPTIONS = { json: { type: "boolean" }, lang: { type: "string" } } as const;

/**
 * `audit FILE…`: what does not add up in the tables of workbooks and text files, in each and between them. Exit 1 where an error is among it; 2 where a file
 * cannot be used, which keeps the others from nothing.
 */
export async function audit(words: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseOptions(words, OPTIONS, language);
  if (positionals.length === 0) throw new UnusableInput("option-missing", CLI_TEXTS[language].auditFileMissing);
  const files = [...new Set(positionals)];
  const { tables, units, acceptances, unusable } = await findInFiles(files, language);
  const report = auditFound(tables, { families: familiesOf(tables, units), acceptances, language });
  const empty = files.filter((file) => ![...tables.map(({ audited }) => audited.source), ...unusable].some((one) => one.file === file));
  const findings = [...report.findings, ...empty.map((file): CliFinding => ({ code: "no-table-found", severity: "warning", place: { file } }))];
  const unused = printUnusable(unusable, language);
  if (tables.length === 0) throw toRefusal([...unused, ...printFindings(findings, language)], language);
  terminal.print((values.json === true ? printForPrograms : printForPeople)({ report, findings, unusable }, language));
  if (unused.length > 0) terminal.complain(toRefusal(unused, language).sentence);
  return unused.length > 0 ? 2 : report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** One sentence of files that cannot be used: the first one's, and how many others there are. */
function toRefusal(unused: readonly PrintedFinding[], language: Language): UnusableInput {
  const { code = "", message = "" } = unused[0] ?? {};
  return new UnusableInput(code, unused.length > 1 ? CLI_TEXTS[language].more(message, unused.length - 1) : message, unused);
}
