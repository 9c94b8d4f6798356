import type { Area } from "../model/Area";
import type { Book } from "../model/Book";
import { changeLook, lookAt, type Line, type Look, type Sheet } from "../model/Sheet";
import { invalidArgument } from "../faults";
import { colour, numberFrom, oneOf, record, text, truth, type HostObject } from "../HostObject";

type Grid = (read: (row: number, column: number) => unknown) => unknown[][];
const EDGES = ["top", "bottom", "left", "right"] as const;
const FORMAT = ["fill", "font", "borders", "horizontalAlignment", "verticalAlignment", "indentLevel", "wrapText", "protection"];

/** `getCellProperties` and `setCellProperties`, for the parts of a look that we know. */
export function cellPropertyMethods(book: Book, sheet: Sheet, area: Area, grid: Grid): NonNullable<HostObject["methods"]> {
  return {
    GetCellProperties: (wanted) => {
      record(record(wanted, "format").format, ...FORMAT);
      return grid((row, column) => ({ format: propertiesOf(lookAt(sheet, row, column)) }));
    },
    SetCellProperties: (value) => {
      book.guardProtected(sheet, "Range.setCellProperties");
      if (!Array.isArray(value) || value.length !== area.rows) throw invalidArgument("Range.setCellProperties");
      value.forEach((cells: unknown[], row) => {
        if (cells.length !== area.columns) throw invalidArgument("Range.setCellProperties");
        cells.forEach((cell, column) => changeLook(sheet, area.row + row, area.column + column, lookFrom(cell)));
      });
    },
  };
}

function propertiesOf(look: Look): Readonly<Record<string, unknown>> {
  const line = (edge: (typeof EDGES)[number]): Line => look.lines[edge] ?? { style: "None", weight: "Thin", color: "#000000" };
  return {
    // As in Excel, a cell without a fill tells of white.
    fill: { color: look.fill ?? "#FFFFFF", pattern: look.fill === null ? "None" : "Solid" },
    font: { bold: look.bold, italic: look.italic, size: look.size, color: look.color },
    borders: Object.fromEntries(EDGES.map((edge) => [edge, line(edge)])),
    horizontalAlignment: look.horizontal,
    verticalAlignment: look.vertical,
    indentLevel: look.indent,
    wrapText: look.wrap,
    protection: { locked: look.locked, formulaHidden: false },
  };
}

function lookFrom(cell: unknown): Partial<Look> {
  const format = record(record(cell, "format").format ?? {}, ...FORMAT);
  const font = record(format.font ?? {}, "bold", "italic", "size", "color");
  const borders = record(format.borders ?? {}, ...EDGES);
  const part = <Key extends keyof Look>(key: Key, value: unknown, parse: (value: unknown) => Look[Key]): Partial<Look> => (value === undefined ? {} : { [key]: parse(value) });
  return {
    ...part("fill", format.fill, (fill) => colour(record(fill, "color").color)),
    ...part("bold", font.bold, truth),
    ...part("italic", font.italic, truth),
    ...part("size", font.size, numberFrom(1, 409)),
    ...part("color", font.color, colour),
    ...part("horizontal", format.horizontalAlignment, text),
    ...part("vertical", format.verticalAlignment, text),
    ...part("indent", format.indentLevel, numberFrom(0, 250)),
    ...part("wrap", format.wrapText, truth),
    ...part("locked", format.protection, (protection) => truth(record(protection, "locked", "formulaHidden").locked)),
    lines: Object.fromEntries(Object.entries(borders).map(([edge, line]) => [edge, lineFrom(line)])),
  };
}

function lineFrom(value: unknown): Line {
  const line = record(value, "style", "weight", "color");
  return {
    style: oneOf("None", "Continuous", "Double")(line.style),
    weight: line.weight === undefined ? "Thin" : oneOf("Hairline", "Thin", "Medium", "Thick")(line.weight),
    color: line.color === undefined ? "#000000" : colour(line.color),
  };
}
