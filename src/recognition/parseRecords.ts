import { finding, type Finding, type Place } from "../domain/findings/Finding";
import { eurosFromCents } from "../domain/money/Cents";
import { parseAmount } from "../domain/money/parseAmount";
import { parsePercent } from "../domain/money/parsePercent";
import { isAmount } from "../domain/statement/Measure";
import type { RowKey } from "../domain/statement/Row";
import type { Language } from "../locale/Language";
import { columnKey, type AddedRow, type ColumnKey, type TableTemplate, type TemplateColumn } from "../templates/TableTemplate";
import { choiceText, findChoice } from "../workbook/table/choices";
import { recordKey } from "../workbook/table/expandRows";
import { describeTemplates } from "./describeTemplates";
import { isNote } from "./isNote";
import { matchColumns } from "./matchColumns";
import { matchRowLabel } from "./matchRowLabel";
import type { TextGrid } from "./TextGrid";

/** What stands in a cell of a record: an amount in euros, another number, or words. */
export interface RecordCell {
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly value: number | string;
}

/** A number of a row that the template computes, as the text has it; how many decimals it is printed with. */
export interface TotalCell {
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly value: number;
  readonly decimals: number;
}

/** The rows of a text as records of a table. */
export interface ParsedRecords {
  readonly added: readonly AddedRow[];
  readonly cells: readonly RecordCell[];
  readonly totals: readonly TotalCell[];
  readonly findings: readonly Finding[];
}

/** How the numbers of a text are read into a table. */
export interface RecordsReading {
  readonly year: number;
  readonly language: Language;
  readonly riskScale: number;
}

/**
 * Parses a table whose rows a person names (projects, goals, risks, key figures): the first row holds headers, the first column the
 * rows' names, and a row without a name goes on with the one above it. A number that cannot be read is an error; a percentage
 * told in words stays words. Null where there is no header with a column of the template.
 */
export function parseRecords(grid: TextGrid, template: TableTemplate, reading: RecordsReading): ParsedRecords | null {
  const description = describeTemplates([template]);
  const start = grid.findIndex((row) => matchColumns(row.slice(1), reading.year, description.columns).some((column) => column.measure !== null));
  const headers = grid[start];
  if (headers === undefined) return null;
  const matched = matchColumns(headers.slice(1), reading.year, description.columns);
  const findings: Finding[] = matched.flatMap((column) => (column.problem === null ? [] : [finding(column.problem, { column: column.header })]));
  const added: AddedRow[] = [];
  const cells: RecordCell[] = [];
  const totals: TotalCell[] = [];
  for (const row of grid.slice(start + 1)) {
    if (row.every((text) => text.trim() === "") || isNote(row)) continue;
    const label = (row[0] ?? "").trim();
    const fixed = matchRowLabel(label, description.rows, true)?.key ?? null;
    const key = fixed ?? recordKey(added.length + 1);
    if (fixed === null) added.push({ key, label, group: null });
    matched.forEach((match, index) => {
      const text = (row[index + 1] ?? "").trim();
      const column = template.columns.find((one) => columnKey(one) === match.measure);
      if (text === "" || column === undefined) return;
      if (fixed !== null) totals.push(...parseTotal(fixed, column, text));
      else {
        const read = parseCell(column, text, reading, { row: label === "" ? String(added.length) : label, column: match.header });
        if ("value" in read) cells.push({ row: key, column: columnKey(column), value: read.value });
        else findings.push(read);
      }
    });
  }
  return { added, cells, totals, findings };
}

function parseCell(column: TemplateColumn, text: string, { language, riskScale }: RecordsReading, place: Place): { readonly value: number | string } | Finding {
  if (column.type === "choice") {
    const choice = findChoice(column, text);
    return choice === null ? finding({ code: "choice-unknown", text, choices: column.choices.map((one) => one.label[language]).join(", ") }, place) : { value: choiceText(choice, language) };
  }
  if (column.type !== "measure") return { value: text };
  if (isAmount(column.measure)) {
    const amount = parseAmount(text);
    return amount.ok ? { value: eurosFromCents(amount.value) } : finding(amount.reason, place);
  }
  const number = parsePercent(text);
  if (column.measure.kind !== "number") return { value: text };
  switch (column.measure.accepts) {
    case "number-or-text":
      return { value: number.ok ? number.value : text };
    case "number":
      return number.ok ? { value: number.value } : finding(number.reason, place);
    case "scale": {
      const isOnScale = number.ok && Number.isInteger(number.value) && number.value >= 1 && number.value <= riskScale;
      return isOnScale ? { value: number.value } : finding({ code: "risk-off-scale", text, scale: riskScale }, place);
    }
  }
}

/** What the text prints for a computed row; words there say nothing that could be compared. */
function parseTotal(row: RowKey, column: TemplateColumn, text: string): readonly TotalCell[] {
  if (column.type !== "measure") return [];
  const decimals = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  const number = isAmount(column.measure) ? parseAmount(text) : parsePercent(text);
  if (!number.ok) return [];
  return [{ row, column: columnKey(column), value: isAmount(column.measure) ? number.value / 100 : number.value, decimals }];
}
