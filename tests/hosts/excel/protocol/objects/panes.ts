import type { Book } from "../model/Book";
import type { Area } from "../model/Area";
import type { Sheet } from "../model/Sheet";
import { numberFrom, type HostObject } from "../HostObject";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../../../src/workbook/addresses/RangeAddress";
import { parseOneArea } from "./parseOneArea";
import { rangeObject } from "./range";

export function panesObject(book: Book, sheet: Sheet): HostObject {
  const freeze = (area: Area | null): void => void (sheet.frozen = area);
  return {
    className: "WorksheetFreezePanes",
    methods: {
      FreezeAt: (address) => freeze(parseOneArea(address, "WorksheetFreezePanes.freezeAt")),
      FreezeRows: (count) => freeze({ row: 0, column: 0, rows: numberFrom(1, SHEET_ROWS)(count), columns: SHEET_COLUMNS }),
      FreezeColumns: (count) => freeze({ row: 0, column: 0, rows: SHEET_ROWS, columns: numberFrom(1, SHEET_COLUMNS)(count) }),
      Unfreeze: () => freeze(null),
      GetLocationOrNullObject: () => (sheet.frozen === null ? null : rangeObject(book, sheet, sheet.frozen)),
    },
  };
}
