import { rangeAt, type RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { RangeReading, ReadRequest, WorkbookReading } from "../../../workbook/WorkbookHost";
import { ExcelRequest } from "../ExcelRequest";
import { loadStructure } from "./loadStructure";
import { readCells } from "./readCells";
import type { Structure } from "./Structure";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** A reading, and the workbook's structure where it was asked for. */
export interface ReadAnswer {
  readonly reading: WorkbookReading;
  readonly structure: Structure | null;
}

/** Brings all that is asked for in one request. */
export async function readWorkbook(context: Excel.RequestContext, wanted: ReadRequest): Promise<ReadAnswer> {
  const structure = wanted.structure === true ? loadStructure(context) : null;
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const ranges = (wanted.ranges ?? []).map(loadRange(new ExcelRequest(context)));
  const used = (wanted.usedRangesOf ?? []).map((name) => ({ name, range: loadUsed(context.workbook.worksheets.getItemOrNullObject(name)) }));
  const activeUsed = wanted.activeUsedRange === true ? loadUsed(active) : null;
  const selected = wanted.selection === true ? context.workbook.getSelectedRange() : null;
  selected?.load(PLACE);
  selected?.untrack();

  await context.sync();

  const known = structure?.() ?? null;
  return {
    structure: known,
    reading: {
      sheets: known?.sheets.map(({ name, visible, protected: locked }) => ({ name, visible, protected: locked })) ?? [],
      names: known?.names ?? [],
      structureProtected: known?.structureProtected ?? false,
      ranges: ranges.map((read) => read()),
      usedRanges: used.flatMap(({ name, range }) => readUsed(name, range) ?? []),
      activeUsedRange: activeUsed && readUsed(active.name, activeUsed),
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

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  return used;
}

function readUsed(sheet: string, used: Excel.Range): RangeReading | null {
  return used.isNullObject ? null : readCells(placeOf(sheet, used), used);
}

function placeOf(sheet: string, range: Excel.Range): RangeAddress {
  return rangeAt(sheet, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}
