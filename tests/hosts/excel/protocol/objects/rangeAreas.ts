import type { Area } from "../model/Area";
import type { Book } from "../model/Book";
import { ProtocolViolation } from "../faults";
import { constant, text, type HostObject } from "../HostObject";
import { printSheetName } from "../../../../../src/workbook/addresses/printAddress";
import { printArea } from "../model/Area";
import type { Sheet } from "../model/Sheet";
import { parseOneArea } from "./parseOneArea";
import { rangeObject } from "./range";
import { formatObject } from "./rangeFormat";
import { rulesObject } from "./rules";
import { validationObject } from "./validation";

/** The areas of an address, which Excel wants short. */
export function parseAreas(address: unknown, location: string): readonly Area[] {
  const whole = text(address);
  if (whole.length > 255) throw new ProtocolViolation(`an address of ${whole.length} characters`);
  return whole.split(",").map((part) => parseOneArea(part, location));
}

export function areasObject(book: Book, sheet: Sheet, areas: readonly Area[]): HostObject {
  return {
    className: "RangeAreas",
    keepable: true,
    scalars: { address: constant(areas.map((area) => `${printSheetName(sheet.name)}!${printArea(area)}`).join(",")) },
    children: {
      areas: () => ({ className: "RangeCollection", items: () => areas.map((area) => rangeObject(book, sheet, area)) }),
      format: () => formatObject(book, sheet, areas),
      conditionalFormats: () => rulesObject(book, sheet, areas),
      dataValidation: () => validationObject(book, sheet, areas),
    },
  };
}
