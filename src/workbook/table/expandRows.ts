import { selectRows } from "../../domain/statement/StatementDefinition";
import type { RowKey } from "../../domain/statement/Row";
import { RECORDS, type AddedRow, type TableTemplate, type TemplateRow } from "../../templates/TableTemplate";

/** Which of a template's rows are there, and which a person has added to them. */
export interface ChosenRows {
  /** The keys of the template's own rows; the usual ones where it is absent. */
  readonly present?: readonly RowKey[];
  /** In their order. A table of records that names none gets its empty ones. */
  readonly added?: readonly AddedRow[];
}

/** The rows of a table: the template's that are there, each as it computes among them, and those that a person has added. */
export function expandRows(template: TableTemplate, { present, added = [] }: ChosenRows = {}): readonly TemplateRow[] {
  const wanted = new Set(present ?? template.rows.filter((row) => row.optional !== true).map((row) => row.key));
  const records = recordRows(template, added);
  const own = added.filter((row) => row.group !== null);
  const rows = [...records, ...template.rows.flatMap((row) => [...ownBefore(template, row, own), takeIn(row, records, own)])];
  const keys = new Set([...wanted, ...records.map((row) => row.key), ...own.map((row) => row.key)]);
  return selectRows(rows, keys).map((row) => {
    const source = rows.find((one) => one.key === row.key);
    if (source === undefined) throw new Error(`The template has no row ${row.key}`);
    return { ...row, label: source.label, ...(source.typed === true ? { typed: true } : {}) };
  });
}

/** The key of a record by its number, from 1. 3 → "record-3" */
export function recordKey(number: number): RowKey {
  return `record-${number}`;
}

/** Whether a key is of a row that a person has added: a record, or one inside a group. */
export function isAddedKey(key: string): boolean {
  return /^(record|own)-[1-9]\d*$/.test(key);
}

/** So many empty records from a number on. */
export function blankRecords(count: number, from = 1): readonly AddedRow[] {
  return Array.from({ length: count }, (_, index) => ({ key: recordKey(from + index), label: "", group: null }));
}

function recordRows(template: TableTemplate, added: readonly AddedRow[]): readonly TemplateRow[] {
  const { records } = template;
  if (records === null) return [];
  const named = added.filter((row) => row.group === null);
  return (named.length === 0 ? blankRecords(records.blank) : named).map((row) => typedRow(row, records.nature));
}

/** Own rows of a group stand after its last line, before the sum that takes them in. */
function ownBefore(template: TableTemplate, row: TemplateRow, own: readonly AddedRow[]): readonly TemplateRow[] {
  return own.filter((one) => one.group === row.key && template.rows.includes(row)).map((one) => typedRow(one, row.nature));
}

function typedRow({ key, label }: AddedRow, nature: TemplateRow["nature"]): TemplateRow {
  return { kind: "input", key, nature, label: { fi: label, sv: label, en: label }, typed: true };
}

function takeIn(row: TemplateRow, records: readonly TemplateRow[], own: readonly AddedRow[]): TemplateRow {
  if (row.kind !== "sum") return row;
  const of = row.of.flatMap((key) => (key === RECORDS ? records.map((record) => record.key) : [key]));
  return { ...row, of: [...of, ...own.filter((one) => one.group === row.key).map((one) => one.key)] };
}
