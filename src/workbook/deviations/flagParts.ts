import { columnKey, type ColumnKey, type TableTemplate, type TemplateColumn } from "../../templates/TableTemplate";
import { rangeAt, type RangeAddress } from "../addresses/RangeAddress";
import { rowsWithin } from "../table/layOutTable";
import type { CellValue, RangeValues } from "../WorkbookHost";
import { flagBlock, type FlagReading } from "./readFlags";

/** The work columns that flags are read from; of the others only the keys. What forecasts come to stands once above them, and tells more briefly than the states of rows whether there are any. */
function isRead({ forecast }: TableTemplate, column: TemplateColumn): boolean {
  return column.type === "deviation" || ["flag", "reason-state", "reason"].includes(columnKey(column)) || (column.type === "state" && forecast?.ready === undefined);
}

/**
 * The parts of a table's block that its flags are read from, as it was laid out: its title, the labels and keys of its rows, the keys of its work columns, the
 * name of the binding row, what the forecasts come to, and of the work columns those that tell of flags; labels and block whole where a row is named elsewhere.
 */
export function flagParts(template: TableTemplate, range: RangeAddress): readonly RangeAddress[] {
  const block = flagBlock(template, range);
  const { stampRow, titleRow, subtitleRow, keyRow, firstRow, count } = rowsWithin(range);
  const beside = besideOf(template);
  if (block.columns !== beside.length + 1 || count < 1) return [{ ...range, columns: 1 }, block];
  const { sheet } = range;
  const cellIn = (row: number, key: ColumnKey | undefined): readonly RangeAddress[] => {
    const place = beside.findIndex((column) => columnKey(column) === key);
    return place < 0 ? [] : [rangeAt(sheet, row, block.column + 1 + place)];
  };
  return [
    rangeAt(sheet, titleRow, range.column),
    rangeAt(sheet, firstRow, range.column, count),
    ...cellIn(stampRow, "reason"),
    ...cellIn(subtitleRow, template.forecast?.ready?.remembered),
    rangeAt(sheet, keyRow, block.column, 1, block.columns),
    ...runsOf([true, ...beside.map((column) => isRead(template, column))]).map(({ from, length }) => rangeAt(sheet, firstRow, block.column + from, count, length)),
  ];
}

/** What was read of the parts as labels and work columns, the cells between them empty; null where the work columns are not those of the template, in its order. */
export function joinFlagParts(template: TableTemplate, range: RangeAddress, parts: readonly RangeValues[]): FlagReading | null {
  const block = flagBlock(template, range);
  const [labels, work, third] = parts;
  if (labels === undefined || work === undefined) return null;
  if (third === undefined) return { labels, work };
  const reading = { labels: lay({ ...range, columns: 1 }, parts), work: lay(block, parts) };
  const keys = reading.work.values[rowsWithin(range).keyRow - range.row] ?? [];
  return besideOf(template).every((column, at) => keys[at + 1] === columnKey(column)) ? reading : null;
}

function besideOf(template: TableTemplate): readonly TemplateColumn[] {
  return template.columns.filter(({ area }) => area === "beside");
}

function runsOf(wanted: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { readonly from: number; length: number }[] = [];
  wanted.forEach((is, at) => {
    const last = runs.at(-1);
    if (!is) return;
    if (last !== undefined && last.from + last.length === at) last.length += 1;
    else runs.push({ from: at, length: 1 });
  });
  return runs;
}

/** The cells of a rectangle as far as parts of them were read. */
function lay(range: RangeAddress, parts: readonly RangeValues[]): RangeValues {
  const values = Array.from({ length: range.rows }, (): CellValue[] => Array.from({ length: range.columns }, () => null));
  for (const part of parts) {
    part.values.forEach((line, row) => line.forEach((value, column) => {
      const [at, to] = [part.range.row + row - range.row, part.range.column + column - range.column];
      if (to >= 0 && to < range.columns) (values[at] ?? [])[to] = value;
    }));
  }
  return { range, values };
}
