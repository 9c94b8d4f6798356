import { finding, type Finding, type Severity } from "../domain/findings/Finding";
import { sameSheet } from "../workbook/addresses/RangeAddress";
import { nameFew } from "./nameFew";
import type { WorkbookSettings } from "./readSettings";
import type { TableInWorkbook, WorkbookState } from "./readWorkbook";

/** What of a workbook follows its year. */
export interface WorkbookYear {
  readonly settings: WorkbookSettings;
  /** The tables of the year. */
  readonly tables: readonly TableInWorkbook[];
  /** Those of other years, such as earlier ones that suggestions are judged by. */
  readonly others: readonly TableInWorkbook[];
  readonly findings: readonly [];
}

/** The year of a workbook that can be rolled to another period, or what is in the way: no settings, spoiled ones, or tables of several years and none of its own. */
export function checkYear(state: WorkbookState): WorkbookYear | { readonly settings: null; readonly findings: readonly Finding[] } {
  const { settings, settingsFindings, tables } = state;
  if (settings === null) return { settings, findings: settingsFindings.length > 0 ? settingsFindings : [finding({ code: "settings-none" })] };
  // A workbook whose year was changed in settings is followed by all its tables; a sheet copied from another year's is not.
  const isMixed = new Set(tables.map(({ identity }) => identity.year)).size > 1;
  const others = isMixed ? tables.filter(({ identity }) => identity.year !== settings.year) : [];
  if (others.length > 0 && others.length === tables.length) return { settings: null, findings: others.map((table) => differs(table, settings)) };
  return { settings, tables: tables.filter((table) => !others.includes(table)), others, findings: [] };
}

/** What keeps a table from being written into: no settings, spoiled ones, or a year that is not the workbook's while other tables follow that. */
export function checkYearOf(state: WorkbookState, table: TableInWorkbook): readonly Finding[] {
  const year = checkYear(state);
  const isIt = ({ number, range }: TableInWorkbook): boolean => number === table.number && sameSheet(range.sheet, table.range.sheet);
  if (year.settings !== null) return year.others.filter(isIt).map((one) => differs(one, year.settings));
  return year.findings.filter((one) => one.code !== "year-differs" || (one.place.sheet === table.range.sheet && one.year === table.identity.year));
}

/** A sentence on tables of other years than the workbook's; none where there are none. */
export function tellOfOthers(code: "other-years-stay" | "other-years-go-along", others: readonly TableInWorkbook[], { year }: WorkbookSettings, severity: Severity = "info"): readonly Finding[] {
  const names = others.map(({ identity, range }) => `${range.sheet} (${identity.year})`);
  return others.length === 0 ? [] : [finding({ code, count: others.length, text: nameFew(names), year }, {}, severity)];
}

function differs({ identity, range }: TableInWorkbook, { year }: WorkbookSettings): Finding {
  return finding({ code: "year-differs", year: identity.year, workbookYear: year }, { sheet: range.sheet, table: identity.unit });
}
