import { finding, type Finding } from "../domain/findings/Finding";
import type { WorkbookSettings } from "./readSettings";
import type { WorkbookState } from "./readWorkbook";

/** The settings of a workbook that can be rolled to another period, or what is in the way: no settings, spoiled ones, or tables of several years. */
export function checkYear(state: WorkbookState): { readonly settings: WorkbookSettings; readonly findings: readonly [] } | { readonly settings: null; readonly findings: readonly Finding[] } {
  const { settings, settingsFindings, tables } = state;
  if (settings === null) return { settings, findings: settingsFindings.length > 0 ? settingsFindings : [finding({ code: "settings-none" })] };
  // A workbook whose year was changed in settings is followed by all its tables; a sheet copied from another year's is not.
  const isMixed = new Set(tables.map(({ identity }) => identity.year)).size > 1;
  const strange = isMixed ? tables.filter(({ identity }) => identity.year !== settings.year) : [];
  if (strange.length === 0) return { settings, findings: [] };
  return {
    settings: null,
    findings: strange.map(({ identity, range }) => finding({ code: "year-differs", year: identity.year, workbookYear: settings.year }, { sheet: range.sheet, table: identity.unit })),
  };
}
