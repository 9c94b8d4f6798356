import { LANGUAGES } from "../locale/Language";
import type { TableTemplate } from "../templates/TableTemplate";
import type { RowDescription, TableDescription } from "./TableDescription";

/** What recognition needs to know of the templates: every row's names in every language, every measure; a row that several templates share stands once. */
export function describeTemplates(templates: readonly TableTemplate[]): TableDescription {
  const rows = new Map<string, RowDescription>();
  for (const row of templates.flatMap((template) => template.rows)) {
    const labels = LANGUAGES.map((language) => row.label[language]);
    const description = { key: row.key, kind: row.kind, labels, ...(row.kind === "sum" ? { of: row.of } : {}) };
    // Where one template adds a row up that another takes as given, the sum tells more.
    if (!rows.has(row.key) || row.kind === "sum") rows.set(row.key, description);
  }
  const measures = templates.flatMap((template) => template.columns.flatMap((column) => (column.type === "measure" ? [column.measure.key] : [])));
  return { rows: [...rows.values()], measures: [...new Set(measures)] };
}
