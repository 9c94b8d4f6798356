import { finding, type Finding } from "../domain/findings/Finding";
import { isFiscalYear } from "../domain/periods/Period";
import { findTemplate } from "../templates";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import { readTable } from "../workbook/table/readTable";
import type { RangeReading, WorkbookHost } from "../workbook/WorkbookHost";
import { checkYear, tellOfOthers } from "./checkYear";
import { orderNewYear, type NewYearOrder } from "./orderNewYear";
import type { Preview } from "./Preview";
import { previewYear } from "./previewYear";
import { readInParts, valuesAndFormulas } from "./readInParts";
import { readLimits } from "./readLimits";
import { readUnitsOf } from "./readUnits";
import { readStructure, type TableInWorkbook, type WorkbookState } from "./readWorkbook";

/** What making the next year's workbook would do to a new, empty one. */
export interface NewYearPreview extends Preview {
  /** The fiscal year of the new workbook; null where none can be made. */
  readonly year: number | null;
  readonly tables: number;
}

/** The next year's workbook of an open one: the same tables of the year, with last year's columns filled from it, its settings, limits and units, an empty register where it has one, and every other figure to come. Only reads the old one. */
export async function previewNewYear(old: WorkbookHost, fresh: WorkbookHost): Promise<NewYearPreview> {
  const { reading, state } = await readStructure(old);
  const current = checkYear(state);
  if (current.settings === null) return nothing(current.findings);
  const { settings } = current;
  if (state.tables.length === 0) return nothing([finding({ code: "tables-none" })]);
  const year = settings.year + 1;
  if (!isFiscalYear(year)) return nothing([finding({ code: "year-invalid", text: String(year) })]);
  const tables = inOrder(state, current.tables);
  const readings = await readInParts(old, valuesAndFormulas, tables.map(({ range }) => range));
  const begun = tables.map((table, index) => orderTable(table, readings[index], year, nameOfSheet(table, tables)));
  const damaged = begun.flatMap((one) => ("order" in one ? [] : [one]));
  if (damaged.length > 0) return nothing(damaged);
  const orders = begun.flatMap((one) => ("order" in one ? [one] : []));
  // The units and the limits of the house stay from year to year; amendments are of a year, so that their register begins empty.
  const list = await readUnitsOf(old, reading);
  if (list.findings.length > 0) return nothing(list.findings);
  const limits = await readLimits(old, reading);
  const preview = await previewYear(fresh, {
    orders: orders.map(({ order }) => order), settings: { ...settings, year, through: 1 }, limits: limits.limits, units: list.columns === null ? null : list.units, hasRegister: state.hasRegister,
  });
  const open = orders.some(({ isForecast }) => isForecast) ? [finding({ code: "year-open", year: settings.year, through: settings.through }, {}, "info")] : [];
  return { ...preview, findings: [...preview.findings, ...limits.findings, ...orders.flatMap((one) => one.findings), ...open, ...tellOfOthers("other-years-stay", current.others, settings, "warning")], year, tables: tables.length };
}

function orderTable(table: TableInWorkbook, reading: RangeReading | undefined, year: number, sheet: string | null): NewYearOrder | Finding {
  const { kind, variant, version } = table.identity;
  const template = findTemplate(kind, variant, version);
  const read = template === null || reading === undefined ? null : readTable(template, table.identity, reading);
  return read === null ? finding({ code: "table-damaged" }, { sheet: table.range.sheet, table: table.identity.unit }) : orderNewYear(read, year, sheet);
}

/** Tables as their sheets follow each other. */
function inOrder({ sheets }: WorkbookState, tables: readonly TableInWorkbook[]): readonly TableInWorkbook[] {
  const place = ({ range }: TableInWorkbook): number => sheets.findIndex((sheet) => sameSheet(sheet, range.sheet));
  return [...tables].sort((a, b) => place(a) - place(b) || a.number - b.number);
}

/** The first table of a sheet keeps its name; another on the same sheet gets one of its own. */
function nameOfSheet(table: TableInWorkbook, tables: readonly TableInWorkbook[]): string | null {
  return tables.find(({ range }) => sameSheet(range.sheet, table.range.sheet)) === table ? table.range.sheet : null;
}

function nothing(findings: readonly Finding[]): NewYearPreview {
  return { plan: { name: "insert-table", steps: [] }, findings, sheetsAdded: [], cellsChanged: 0, shows: null, year: null, tables: 0 };
}
