import type { Unit } from "../../domain/units/Unit";
import type { Language } from "../../locale/Language";
import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import { findTemplate } from "../../templates";
import { sameSheet, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import { isFindingsName } from "../../workbook/adopted/adoptedLayout";
import { readPrinted } from "../../workbook/adopted/readPrinted";
import { AUDIT_NAME } from "../../workbook/audit/auditLayout";
import type { Acceptance } from "../../workbook/audit/AuditLine";
import { readAcceptances } from "../../workbook/audit/readAcceptances";
import { findNamedRange } from "../../workbook/settings/findNamedRange";
import { readTable } from "../../workbook/table/readTable";
import { HostError } from "../../workbook/HostError";
import type { ApplyOptions, RangeReading, WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";
import { readTablesInParts, valuesAndFormulas } from "../readInParts";
import { parseUnitsOf, unitRanges } from "../readUnits";
import { readStructure, type TableInWorkbook, type WorkbookState } from "../readWorkbook";
import { auditFound, type AuditReport } from "./auditFound";
import { auditOwn } from "./auditOwn";
import { familiesOf } from "./familiesOf";
import { findInGrid } from "./findInGrid";
import { correctionsOf, type SheetCorrection } from "./SheetCorrection";
import type { FoundTable } from "./FoundTable";
import { gridOf } from "./gridOf";
import { withPrinted } from "./withPrinted";
import { readUsedInParts } from "./readUsedInParts";

/** What of a workbook is audited: all of it, a sheet, or what stands in a range. */
export type AuditScope = { readonly kind: "workbook" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "range"; readonly range: RangeAddress };

/** How an audit goes on beside what else is to be done. */
export interface AuditPace extends ApplyOptions {
  /** Called between sheets: gives a screen the time to draw how far it is, and to take a click. */
  readonly pause?: () => Promise<void>;
}

export interface AuditOptions extends AuditPace {
  readonly scope?: AuditScope;
  /** The file that is audited, for its findings. */
  readonly file?: string;
  /** What a person knows better of tables on sheets. */
  readonly corrections?: readonly SheetCorrection[];
  /** Of the sentences, where the workbook does not say its own. */
  readonly language?: Language;
}

/** An audit of an open workbook, and the workbook as it was read. */
export interface WorkbookAudit extends AuditReport {
  readonly state: WorkbookState;
  readonly scope: AuditScope;
  readonly corrections: readonly SheetCorrection[];
}

/** Our names; those of tables, and of what was found of an adopted one, may stand on a person's own sheet, all others on sheets that are ours alone. */
const OURS = /^toteuma\./i;
const OF_TABLES = /^toteuma\.(taulu|tunniste)\./i;

/** Audits the tables of a workbook, ours and others', each in itself and against the others. Progress is told in sheets; between reads it can be cancelled. */
export async function auditWorkbook(host: WorkbookHost, options: AuditOptions = {}): Promise<WorkbookAudit> {
  const { tables, units, acceptances, state } = await findInWorkbook(host, options);
  return { ...auditFound(tables, { families: familiesOf(tables, units), acceptances, ...(options.language === undefined ? {} : { language: state.settings?.language ?? options.language }) }), state, scope: options.scope ?? { kind: "workbook" }, corrections: options.corrections ?? [] };
}

/** The tables that are found in a workbook, with its list of units. */
export interface WorkbookTables {
  readonly tables: readonly FoundTable[];
  readonly units: readonly Unit[];
  /** What persons have accepted on the sheet of the last audit. */
  readonly acceptances: readonly Acceptance[];
  readonly state: WorkbookState;
}

/** Finds the tables of a workbook, ours and others', as `auditWorkbook` audits them. */
export async function findInWorkbook(host: WorkbookHost, { scope = { kind: "workbook" }, file, corrections = [], ...options }: AuditOptions = {}): Promise<WorkbookTables> {
  const { reading, state } = await readStructure(host);
  const own = state.tables.filter(({ range }) => isWithin(scope, range));
  const unitsAt = unitRanges(reading);
  const accepted = findNamedRange(reading.names, AUDIT_NAME);
  const beside = [...unitsAt, ...(accepted === null ? [] : [accepted])];
  const readings = await readTablesInParts(host, valuesAndFormulas, beside, own.map(({ range }) => [range]), options);
  const foundOwn = own.flatMap((table, place) => readOwn(table, readings.tables[place]?.[0]));
  const foundElsewhere = await findElsewhere(host, reading, state, scope, { ...options, corrections });
  const tables = [...foundOwn, ...foundElsewhere].map((found): FoundTable => (file === undefined ? found : { ...found, audited: { ...found.audited, source: { ...found.audited.source, file } } }));
  const acceptances = readings.beside.slice(unitsAt.length).flatMap(readAcceptances);
  return { tables, state, acceptances, units: parseUnitsOf(reading, readings.beside.slice(0, unitsAt.length)).units };
}

function isWithin(scope: AuditScope, range: RangeAddress): boolean {
  if (scope.kind === "workbook") return true;
  if (scope.kind === "sheet") return sameSheet(range.sheet, scope.sheet);
  const { range: of } = scope;
  return sameSheet(range.sheet, of.sheet) && range.row < of.row + of.rows && of.row < range.row + range.rows && range.column < of.column + of.columns && of.column < range.column + range.columns;
}

/** Whether a table stands on the sheet. */
export function isOnSheet({ audited: { source } }: FoundTable, sheet: string): boolean {
  return source.sheet !== null && sameSheet(source.sheet, sheet);
}

function readOwn(table: TableInWorkbook, reading: RangeReading | undefined): readonly FoundTable[] {
  const template = findTemplate(table.identity.kind, table.identity.variant, table.identity.version);
  const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
  return read === null || reading === undefined ? [] : [auditOwn(table, read, reading)];
}

/** The tables on sheets that are not of our making, and beside our tables on a person's own sheets. */
async function findElsewhere(host: WorkbookHost, { sheets, names }: WorkbookReading, { tables }: WorkbookState, scope: AuditScope, { corrections, onProgress, isCancelled, pause }: AuditPace & { readonly corrections: readonly SheetCorrection[] }): Promise<readonly FoundTable[]> {
  const ours = names.flatMap(({ name, range, scope: of }) => (OURS.test(name) && !OF_TABLES.test(name) && !isFindingsName(name) ? [of ?? range?.sheet ?? ""] : []));
  const wanted = sheets.filter(({ name }) => !ours.some((one) => sameSheet(one, name)) && (scope.kind === "workbook" || sameSheet(name, scope.kind === "sheet" ? scope.sheet : scope.range.sheet)));
  const lists = [...names].filter(({ name }) => isFindingsName(name)).sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name)).flatMap(({ range }) => range ?? []);
  const found: FoundTable[] = [];
  const inOrder = wanted.map(({ name }) => name);
  for await (const used of readUsedInParts(host, inOrder, isCancelled)) {
    const { sheet } = used.range;
    const without = [...tables.map(({ range }) => range), ...lists].filter((one) => sameSheet(one.sheet, sheet));
    const grid = gridOf(used, without);
    const printed = lists.flatMap((list) => (sameSheet(list.sheet, sheet) ? readPrinted(used, list) : []));
    found.push(...findInGrid(grid, correctionsOf(grid, corrections)).map((one) => withPrinted(one, printed)).filter(({ untidy }) => untidy === null || isWithin(scope, rangeOf(used.range, untidy))));
    onProgress?.({ done: inOrder.findIndex((name) => sameSheet(name, sheet)) + 1, total: inOrder.length, sheet });
    await pause?.();
    if (isCancelled?.() === true) throw new HostError("cancelled");
  }
  return found;
}

/** A table's cells with those of its titles, headers and notes: who stands on one of them means the table. */
function rangeOf({ sheet, row, column }: RangeAddress, { place: { top, left, bottom, right } }: UntidyTable): RangeAddress {
  return { sheet, row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
