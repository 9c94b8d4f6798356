import { LANGUAGES } from "../locale/Language";
import { fillHeader } from "../templates/fillHeader";
import { columnKey, type TemplateColumn, type TemplateRow } from "../templates/TableTemplate";
import { squashHeader } from "./matchColumns";
import { parseHeader } from "./parseHeader";
import type { ColumnDescription, RowDescription, TableDescription } from "./TableDescription";

// A year and a month to fill headers with, so that they can be parsed; which ones does not matter.
const FILLING = { year: 2026, through: 3, unit: "€" };

/** What recognition needs to know of the templates: every row's names in every language, every column; what several templates share stands once. */
export function describeTemplates(templates: readonly { readonly rows: readonly TemplateRow[]; readonly columns: readonly TemplateColumn[] }[]): TableDescription {
  const rows = new Map<string, RowDescription>();
  for (const row of templates.flatMap((template) => template.rows)) {
    const labels = LANGUAGES.map((language) => row.label[language]);
    const description = { key: row.key, kind: row.kind, labels, ...(row.kind === "sum" ? { of: row.of } : {}) };
    // Where one template adds a row up that another takes as given, the sum tells more.
    if (!rows.has(row.key) || row.kind === "sum") rows.set(row.key, description);
  }
  const columns = new Map<string, ColumnDescription>();
  for (const column of templates.flatMap((template) => template.columns)) {
    const key = columnKey(column);
    if (isFilledIn(column) && !columns.has(key)) columns.set(key, describeColumn(column));
  }
  return { rows: [...rows.values()], columns: [...columns.values()] };
}

/** What a column's header says of it, told from the template's own pattern. */
function describeColumn(column: TemplateColumn): ColumnDescription {
  const reading = parseHeader(fillHeader(column.header.fi, FILLING));
  return {
    key: columnKey(column),
    topic: reading?.topic ?? null,
    year: reading?.year === undefined ? null : reading.year - FILLING.year,
    words: [...LANGUAGES.map((language) => fillHeader(column.header[language], FILLING)), ...(column.also ?? [])].map(squashHeader),
    isPercent: column.type === "measure" && column.measure.kind === "ratio",
  };
}

function isFilledIn(column: TemplateColumn): boolean {
  return column.type === "measure" || column.type === "text" || column.type === "choice";
}
