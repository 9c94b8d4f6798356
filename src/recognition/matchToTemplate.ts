import type { TemplateColumn, TemplateRow } from "../templates/TableTemplate";
import { describeTemplates } from "./describeTemplates";
import { matchColumns } from "./matchColumns";
import { matchRowLabel } from "./matchRowLabel";
import type { RecognisedTable } from "./RecognisedTable";

/**
 * The table as one of the template's: a text is first read with what every template knows, and "Menot" or "TA 2024" are another row
 * and another column in a plan than in an investment. `year` is the fiscal year to assume where the headers name none.
 */
export function matchToTemplate(table: RecognisedTable, template: { readonly rows: readonly TemplateRow[]; readonly columns: readonly TemplateColumn[] }, year: number | null): RecognisedTable {
  const description = describeTemplates([template]);
  const matched = matchColumns(table.columns.map((column) => column.header), table.year ?? year, description.columns);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, ...matched[index] })),
    rows: table.rows.map((row) => ({ ...row, match: matchRowLabel(row.label, description.rows, row.raw.some((text) => /\d/.test(text))) ?? row.match })),
  };
}
