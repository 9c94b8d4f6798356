import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { ExcelRequest } from "../ExcelRequest";
import type { Remembered } from "./TakeBack";

const BYTES = 1_500;

/** Remembers the widths of columns. */
export function rememberWidths(request: ExcelRequest, sheet: string, columns: readonly number[]): Remembered {
  const formats = columns.map((column) => ({ column, format: request.range(sheet, { row: 0, column, rows: 1, columns: 1 }).format }));
  for (const { format } of formats) format.load("columnWidth");
  return () => formats.map(({ column, format: { columnWidth } }) => ({
    sheet,
    bytes: BYTES,
    queue: (later) => void (later.range(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = columnWidth),
  }));
}

/** Remembers the heights of rows. */
export function rememberHeights(request: ExcelRequest, sheet: string, rows: readonly number[]): Remembered {
  const formats = rows.map((row) => ({ row, format: request.range(sheet, { row, column: 0, rows: 1, columns: 1 }).format }));
  for (const { format } of formats) format.load("rowHeight");
  return () => formats.map(({ row, format: { rowHeight } }) => ({
    sheet,
    bytes: BYTES,
    queue: (later) => void (later.range(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = rowHeight),
  }));
}

/** Remembers what cells accept; where they are not alike, each goes back to accepting anything. */
export function rememberValidation(request: ExcelRequest, address: RangeAddress): Remembered {
  const validation = request.range(address.sheet, address).dataValidation;
  validation.load("type,rule,errorAlert");
  return () => {
    const { type, rule, errorAlert } = validation;
    const had = type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
    return [{
      sheet: address.sheet,
      bytes: BYTES,
      queue: (later) => {
        const again = later.range(address.sheet, address).dataValidation;
        again.clear();
        if (!had) return;
        again.rule = rule;
        again.errorAlert = errorAlert;
      },
    }];
  };
}

export function rememberGridlines(request: ExcelRequest, name: string): Remembered {
  const sheet = request.sheet(name);
  sheet.load("showGridlines");
  return () => {
    const { showGridlines } = sheet;
    return [{ sheet: name, bytes: BYTES, queue: (later) => void (later.sheet(name).showGridlines = showGridlines) }];
  };
}

export function rememberPanes(request: ExcelRequest, sheet: string): Remembered {
  const frozen = request.sheet(sheet).freezePanes.getLocationOrNullObject();
  frozen.load("address");
  frozen.untrack();
  return () => {
    const address = frozenAddress(frozen);
    return [{
      sheet,
      bytes: BYTES,
      queue: (later) => {
        const { freezePanes } = later.sheet(sheet);
        if (address === null) freezePanes.unfreeze();
        else freezePanes.freezeAt(address);
      },
    }];
  };
}

function frozenAddress(frozen: Excel.Range): string | null {
  return frozen.isNullObject ? null : frozen.address.replace(/^.*!/, "");
}
