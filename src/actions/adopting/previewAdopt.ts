import { finding, type Finding } from "../../domain/findings/Finding";
import type { Language } from "../../locale/Language";
import { sameSheet, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import type { WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";
import { auditFound, type AuditReport } from "../auditing/auditFound";
import type { FoundTable } from "../auditing/FoundTable";
import { nameOf } from "../auditing/tellFault";
import { countCells } from "../countCells";
import { readStructure } from "../readWorkbook";
import { adoptBeside } from "./adoptBeside";
import { adoptInPlace } from "./adoptInPlace";
import type { AdoptPreview } from "./AdoptPreview";
import type { MadeTable } from "./MadeTable";

/** How tables are adopted. */
export interface AdoptOptions {
  /** In its own cells, of which only those change that get a formula or turn from text to number; or on a new sheet, where the old table stays as it is. */
  readonly where: "in-place" | "beside";
  /** Of a new sheet, where the workbook does not say its own; Finnish where nobody does. */
  readonly language?: Language;
  /** The audit that the tables come from, where they were audited with others; else each is audited by itself. */
  readonly report?: AuditReport;
}

/** What making an untidy table a live one would do. One read, two in place; throws HostError "place-changed" where its cells no longer hold what was found. */
export async function previewAdopt(host: WorkbookHost, found: FoundTable, options: AdoptOptions): Promise<AdoptPreview> {
  return previewAdoptAll(host, [found], options);
}

/** As `previewAdopt`, of several tables, each beside on a sheet of its own. Those of ours, which are live, are left out and told. */
export async function previewAdoptAll(host: WorkbookHost, tables: readonly FoundTable[], { where, language = "fi", report = auditFound(tables) }: AdoptOptions): Promise<AdoptPreview> {
  const { reading, state } = await readStructure(host);
  const words = state.settings?.language ?? language;
  const made: MadeTable[] = [];
  const findings: Finding[] = [];
  const sheets = [...state.sheets];
  for (const found of tables) {
    const one = where === "beside" ? adoptBeside(found, report, sheets, words) : await adoptInPlace(host, found, report, { language: words, ...listsOn(found.audited.source.sheet ?? "", reading, made) });
    if (one === null) {
      findings.push(finding({ code: "table-live" }, { table: nameOf(found) }, "info"));
      continue;
    }
    made.push(one);
    if (where === "beside") sheets.push(one.preview.sheet);
    else if (reading.sheets.some(({ name, protected: isProtected }) => isProtected && sameSheet(name, one.preview.sheet))) findings.push(finding({ code: "sheet-protected", name: one.preview.sheet }));
    findings.push(...one.findings);
  }
  if (where === "beside" && made.length > 0 && reading.structureProtected) findings.push(finding({ code: "workbook-protected" }));
  const isStopped = findings.some(({ severity }) => severity === "error");
  const steps = isStopped ? [] : made.flatMap((one) => one.steps);
  const shows = made[0]?.shows ?? null;
  return {
    plan: { name: "adopt-table", steps: shows === null || steps.length === 0 ? steps : [...steps, { kind: "select-cell", at: { sheet: shows.sheet, row: shows.row, column: shows.column } }] },
    findings, shows: isStopped ? null : shows, tables: made.map(({ preview }) => preview),
    sheetsAdded: where === "beside" && !isStopped ? made.map(({ preview }) => preview.sheet) : [],
    cellsChanged: countCells(steps),
  };
}

/** The lists of findings on a sheet: the names of all, and where those stand that are made now. */
function listsOn(sheet: string, { names }: WorkbookReading, made: readonly MadeTable[]): { readonly names: readonly string[]; readonly above: readonly RangeAddress[] } {
  const lists = made.flatMap(({ list }) => (list !== undefined && sameSheet(list.range.sheet, sheet) ? [list] : []));
  const before = names.flatMap(({ name, scope }) => (scope !== null && sameSheet(scope, sheet) ? [name] : []));
  return { names: [...before, ...lists.map(({ name }) => name)], above: lists.map(({ range }) => range) };
}
