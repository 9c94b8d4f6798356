import { finding, type Finding } from "../../domain/findings/Finding";
import { keyOf } from "../../domain/units/checkUnits";
import { printCell } from "../../workbook/addresses/printAddress";
import { contains, rangeAt, sameSheet } from "../../workbook/addresses/RangeAddress";
import { LINE_COLUMNS, OLDER_COLUMNS } from "../../workbook/explanations/explanationsLayout";
import { findExplanations } from "../../workbook/explanations/readExplanations";
import type { RangeReading, WorkbookHost, WorkbookReading } from "../../workbook/WorkbookHost";
import { nameFew } from "../nameFew";
import type { TableInWorkbook } from "../readWorkbook";
import { isEmpty } from "../upgrading/findStray";
import type { SplitSource } from "./readSplit";

/** So many sheets are read at once. */
const AT_ONCE = 40;

/** What stays behind when these tables, of units so called, are sent: cells around them, causes of the units' deviations, and sheets of a person's own. */
export async function tellOfLeft(host: WorkbookHost, { reading, state }: SplitSource, sent: readonly TableInWorkbook[], units: ReadonlySet<string>): Promise<readonly Finding[]> {
  return [...(await tellOfCells(host, state.tables, sent)), ...(await tellOfCauses(host, reading, units)), ...tellOfSheets(reading)];
}

/** What stands on the sheets of the tables and is of no table. */
async function tellOfCells(host: WorkbookHost, tables: readonly TableInWorkbook[], sent: readonly TableInWorkbook[]): Promise<readonly Finding[]> {
  const sheets = [...new Map(sent.map(({ range: { sheet } }) => [sheet.toLowerCase(), sheet])).values()];
  const used: RangeReading[] = [];
  for (let first = 0; first < sheets.length; first += AT_ONCE) used.push(...(await host.read({ usedRangesOf: sheets.slice(first, first + AT_ONCE) })).usedRanges);
  const left = used.flatMap(({ range, values }) => {
    const own = tables.filter((table) => sameSheet(table.range.sheet, range.sheet));
    return values.flatMap((line, r) => line.flatMap((value, c) => {
      const cell = rangeAt(range.sheet, range.row + r, range.column + c);
      return isEmpty(value) || own.some((table) => contains(table.range, cell)) ? [] : [`${range.sheet} ${printCell(cell)}`];
    }));
  });
  return left.length === 0 ? [] : [finding({ code: "cells-left", count: left.length, text: nameFew(left) }, {}, "warning")];
}

/** The lines that split the units' deviations into causes: a line with only a unit and a row says nothing yet. */
async function tellOfCauses(host: WorkbookHost, reading: WorkbookReading, units: ReadonlySet<string>): Promise<readonly Finding[]> {
  const found = findExplanations(reading);
  if (found === null) return [];
  const { lines, isOlder } = found;
  const { values } = await host.read({ valuesOf: [lines] });
  const { unit, cause, amount } = isOlder ? OLDER_COLUMNS : LINE_COLUMNS;
  const left = (values[0]?.values ?? []).filter((line) => units.has(keyOf(String(line[unit] ?? ""))) && [line[cause], line[amount]].some((cell) => !isEmpty(cell ?? null)));
  return left.length === 0 ? [] : [finding({ code: "causes-left", count: left.length }, { sheet: lines.sheet }, "warning")];
}

/** The sheets that no name of ours speaks of: a person's own. */
function tellOfSheets(reading: WorkbookReading): readonly Finding[] {
  const ours = reading.names.filter(({ name }) => name.toLowerCase().startsWith("toteuma."));
  const left = reading.sheets.map((sheet) => sheet.name).filter((sheet) => !ours.some(({ scope, range }) => (scope !== null && sameSheet(scope, sheet)) || (range !== null && sameSheet(range.sheet, sheet))));
  return left.length === 0 ? [] : [finding({ code: "sheets-left", count: left.length, text: left.join(", ") }, {}, "info")];
}
