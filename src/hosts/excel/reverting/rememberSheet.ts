import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import { inRuns } from "../applying/inRuns";
import type { ExcelRequest } from "../ExcelRequest";
import type { Remembered } from "./TakeBack";

const BYTES = 1_500;

/** Remembers the widths of columns: of all from the first to the last in one question, since each question costs as much as thirty answers. */
export function rememberWidths(request: ExcelRequest, sheet: string, columns: readonly number[]): Remembered {
  const line = lineAround(columns);
  const range = request.range(sheet, { row: 0, column: line.first, rows: 1, columns: line.count });
  const told = range.getColumnProperties({ format: { columnWidth: true } });
  return () => {
    const widths = told.value.map(({ format }) => ({ format: { columnWidth: sizeOf(format?.columnWidth) } }));
    return inRuns(columns, (column) => column).map(({ first, items }) => ({
      sheet,
      bytes: BYTES,
      queue: (later) => later.range(sheet, { row: 0, column: first, rows: 1, columns: items.length }).setColumnProperties(widths.slice(first - line.first, first - line.first + items.length)),
    }));
  };
}

/** Remembers the heights of rows, as the widths of columns. */
export function rememberHeights(request: ExcelRequest, sheet: string, rows: readonly number[]): Remembered {
  const line = lineAround(rows);
  const range = request.range(sheet, { row: line.first, column: 0, rows: line.count, columns: 1 });
  const told = range.getRowProperties({ format: { rowHeight: true } });
  return () => {
    const heights = told.value.map(({ format }) => ({ format: { rowHeight: sizeOf(format?.rowHeight) } }));
    return inRuns(rows, (row) => row).map(({ first, items }) => ({
      sheet,
      bytes: BYTES,
      queue: (later) => later.range(sheet, { row: first, column: 0, rows: items.length, columns: 1 }).setRowProperties(heights.slice(first - line.first, first - line.first + items.length)),
    }));
  };
}

function lineAround(places: readonly number[]): { readonly first: number; readonly count: number } {
  const first = Math.min(...places);
  return { first, count: Math.max(...places) - first + 1 };
}

function sizeOf(told: number | undefined): number {
  if (told === undefined) throw new Error("Excel told no size of a line that it was asked for");
  return told;
}

/** Remembers what the cells of a sheet accept; where they are not alike, they go back to accepting anything. */
export function rememberValidation(request: ExcelRequest, sheet: string, ranges: readonly RangeAddress[]): readonly Remembered[] {
  return request.areas(sheet, ranges).map(({ dataValidation }, at) => {
    dataValidation.load("type,rule,errorAlert");
    return () => {
      const { type, rule, errorAlert } = dataValidation;
      const had = type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
      return [{
        sheet,
        bytes: BYTES,
        queue: (later) => {
          const again = later.areas(sheet, ranges)[at]?.dataValidation;
          again?.clear();
          if (again === undefined || !had) return;
          again.rule = rule;
          again.errorAlert = errorAlert;
        },
      }];
    };
  });
}

/** Remembers whether the sheet shows its gridlines. */
export function rememberGridlines(request: ExcelRequest, name: string): Remembered {
  const sheet = request.sheet(name);
  sheet.load("showGridlines");
  return () => {
    const { showGridlines } = sheet;
    return [{ sheet: name, bytes: BYTES, queue: (later) => void (later.sheet(name).showGridlines = showGridlines) }];
  };
}

/** Remembers the panes that are frozen, or that none are. */
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
