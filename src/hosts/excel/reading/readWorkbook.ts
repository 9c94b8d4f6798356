import { printRange } from "../../../workbook/addresses/printAddress";
import { rangeAt, type RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { COLUMNS_READ, type RangeReading, type RangeValues, type ReadRequest, type WorkbookReading } from "../../../workbook/WorkbookHost";
import { charactersOfPoints } from "../applying/columnWidth";
import { ExcelRequest } from "../ExcelRequest";
import { loadStructure } from "./loadStructure";
import { loadEach, loadValues } from "./loadValues";
import { readCells } from "./readCells";
import type { Structure } from "./Structure";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** A reading, and the workbook's structure where it was asked for. */
export interface ReadAnswer {
  readonly reading: WorkbookReading;
  readonly structure: Structure | null;
}

/** Brings all that is asked for in one request; in two where Excel tells areas otherwise than they were asked for. */
export async function readWorkbook(context: Excel.RequestContext, wanted: ReadRequest): Promise<ReadAnswer> {
  const structure = wanted.structure === true ? loadStructure(context) : null;
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const request = new ExcelRequest(context);
  const ranges = (wanted.ranges ?? []).map(loadRange(request));
  const values = loadValues(request, wanted.valuesOf ?? []);
  const used = (wanted.usedRangesOf ?? []).map((name) => ({ name, range: loadUsed(context.workbook.worksheets.getItemOrNullObject(name)) }));
  const activeUsed = wanted.activeUsedRange === true ? loadUsed(active) : null;
  const widths = wanted.activeColumnWidths === true ? loadWidths(active) : () => [];
  const selected = wanted.selection === true ? context.workbook.getSelectedRange() : null;
  selected?.load(PLACE);
  selected?.untrack();

  await context.sync();

  const known = structure?.() ?? null;
  const told = values() ?? await readEach(context, wanted.valuesOf ?? []);
  return {
    structure: known,
    reading: {
      sheets: known?.sheets.map(({ name, visible, protected: locked }) => ({ name, visible, protected: locked })) ?? [],
      names: known?.names ?? [],
      structureProtected: known?.structureProtected ?? false,
      ranges: ranges.map((read) => read()),
      values: told,
      usedRanges: used.flatMap(({ name, range }) => readUsed(name, range) ?? []),
      activeUsedRange: activeUsed && readUsed(active.name, activeUsed),
      activeColumnWidths: widths(),
      activeSheet: active.name,
      selection: selected && placeOf(active.name, selected),
    },
  };
}

const loadRange = (request: ExcelRequest) => (address: RangeAddress): (() => RangeReading) => {
  const range = request.range(address.sheet, address);
  range.load("values,formulas");
  return () => readCells(address, range);
};

async function readEach(context: Excel.RequestContext, wanted: readonly RangeAddress[]): Promise<readonly RangeValues[]> {
  const values = loadEach(new ExcelRequest(context), wanted);
  await context.sync();
  return values();
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  // Its size is that of its values.
  used.load("values,formulas,rowIndex,columnIndex");
  used.untrack();
  return used;
}

// By place and not from the selection on: Excel refuses a range that runs over the sheet's edge, and all else with it.
function loadWidths(sheet: Excel.Worksheet): () => readonly number[] {
  const line = sheet.getRange(printRange({ row: 0, column: 0, rows: 1, columns: COLUMNS_READ }));
  line.untrack();
  const told = line.getColumnProperties({ format: { columnWidth: true } });
  return () => told.value.map(({ format }) => charactersOfPoints(format?.columnWidth ?? 0));
}

function readUsed(sheet: string, used: Excel.Range): RangeReading | null {
  return used.isNullObject ? null : readCells(rangeAt(sheet, used.rowIndex, used.columnIndex, used.values.length, used.values[0]?.length ?? 0), used);
}

function placeOf(sheet: string, range: Excel.Range): RangeAddress {
  return rangeAt(sheet, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
