import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";
import type { ExcelRequest } from "../ExcelRequest";
import type { Remembered } from "./TakeBack";

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, size: true, color: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    protection: true,
  },
};
const BYTES_OF_CELL = 500;

/** Remembers how the cells of a rectangle look: everything that a style can change. */
export function rememberLooks(request: ExcelRequest, address: RangeAddress): Remembered {
  const range = request.range(address.sheet, address);
  range.load("numberFormat");
  const looks = range.getCellProperties(WANTED);
  return () => {
    const cells = looks.value.map((row) => row.map(settable));
    const numberFormat = range.numberFormat;
    return [{
      sheet: address.sheet,
      bytes: 1_000 + BYTES_OF_CELL * address.rows * address.columns,
      queue: (later) => {
        const again = later.range(address.sheet, address);
        again.numberFormat = numberFormat;
        // A cell without a fill tells of a white one; so all fills go, and those that were there come back.
        again.format.fill.clear();
        again.setCellProperties(cells);
      },
    }];
  };
}

function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (format === undefined) return {};
  const { fill, borders, ...rest } = format;
  const colour = fill?.pattern === "None" ? undefined : fill?.color;
  return {
    format: {
      ...rest,
      ...(colour === undefined || colour === "" ? {} : { fill: { color: colour } }),
      borders: {
        ...lineOf("top", borders), ...lineOf("bottom", borders), ...lineOf("left", borders), ...lineOf("right", borders),
      },
    },
  };
}

function lineOf(edge: "top" | "bottom" | "left" | "right", borders: Excel.CellBorderCollection | undefined): Excel.CellBorderCollection {
  const line = borders?.[edge];
  if (line === undefined) return {};
  return { [edge]: line.style === "None" ? { style: line.style } : line };
}
