import { cellsOf, type Area } from "../model/Area";
import type { Book } from "../model/Book";
import { changeLook, lookAt, type Line, type Look, type Sheet } from "../model/Sheet";
import { invalidArgument, ProtocolViolation } from "../faults";
import { colour, numberFrom, oneOf, record, text, truth, type HostObject, type Scalar } from "../HostObject";

const POINTS_OF_DEFAULT_WIDTH = 48;
const POINTS_OF_DEFAULT_HEIGHT = 15;

export function formatObject(book: Book, sheet: Sheet, areas: readonly Area[]): HostObject {
  const change = (look: Partial<Look>): void => {
    book.guardProtected(sheet, "RangeFormat");
    for (const area of areas) for (const { row, column } of cellsOf(area)) changeLook(sheet, row, column, look);
  };
  const look = <Key extends keyof Look>(key: Key, parse: (value: unknown) => Look[Key]): Scalar => ({
    get: () => lookAt(sheet, areas[0]?.row ?? 0, areas[0]?.column ?? 0)[key],
    set: (value) => change({ [key]: parse(value) }),
  });
  return {
    className: "RangeFormat",
    scalars: {
      horizontalAlignment: look("horizontal", oneOf("General", "Left", "Center", "Right")),
      verticalAlignment: look("vertical", oneOf("Top", "Center", "Bottom")),
      indentLevel: look("indent", numberFrom(0, 250)),
      wrapText: look("wrap", truth),
      columnWidth: size(book, sheet, sheet.columnWidths, areas.map(({ column, columns }) => [column, columns]), POINTS_OF_DEFAULT_WIDTH, 1_800),
      rowHeight: size(book, sheet, sheet.rowHeights, areas.map(({ row, rows }) => [row, rows]), POINTS_OF_DEFAULT_HEIGHT, 409),
    },
    children: {
      font: () => ({ className: "RangeFont", scalars: { bold: look("bold", truth), italic: look("italic", truth), size: look("size", numberFrom(1, 409)), color: look("color", colour) } }),
      fill: () => ({ className: "RangeFill", scalars: { color: look("fill", colour) }, methods: { Clear: () => change({ fill: null }) } }),
      protection: () => ({ className: "FormatProtection", scalars: { locked: look("locked", truth) } }),
      borders: () => ({ className: "RangeBorderCollection", indexer: (edge) => borderObject(text(edge), areas, change, sheet) }),
    },
  };
}

function size(book: Book, sheet: Sheet, kept: Map<number, number>, lines: readonly (readonly [number, number])[], otherwise: number, most: number): Scalar {
  return {
    get: () => kept.get(lines[0]?.[0] ?? 0) ?? otherwise,
    set: (value) => {
      if (sheet.protection !== null && sheet.protection.options.allowFormatColumns !== true) book.guardProtected(sheet, "RangeFormat");
      for (const [first, count] of lines) for (let at = first; at < first + count; at += 1) kept.set(at, numberFrom(0, most)(value));
    },
  };
}

/** A size for each column or row of a range. */
export function setSizes(book: Book, sheet: Sheet, kept: Map<number, number>, first: number, count: number, value: unknown, size: "columnWidth" | "rowHeight"): void {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument("Range.setColumnProperties");
  book.guardProtected(sheet, "Range.setColumnProperties");
  value.forEach((line: unknown, at) => kept.set(first + at, numberFrom(0, 1_800)(record(record(line, "format").format, size)[size])));
}

/** The size of each column or row of a range, as an answer tells it. */
export function getSizes(kept: Map<number, number>, first: number, count: number, wanted: unknown, size: "columnWidth" | "rowHeight"): readonly unknown[] {
  truth(record(record(wanted, "format").format, size)[size]);
  const otherwise = size === "columnWidth" ? POINTS_OF_DEFAULT_WIDTH : POINTS_OF_DEFAULT_HEIGHT;
  return Array.from({ length: count }, (_, at) => ({ format: { [size]: kept.get(first + at) ?? otherwise } }));
}

type Change = (look: Partial<Look>) => void;

/** An edge of each area, or the lines inside it: the cells on either side of an inner line share it. */
function borderObject(edge: string, areas: readonly Area[], change: Change, sheet: Sheet): HostObject {
  change({});
  const set = (part: Partial<Line>): void => {
    for (const area of areas) {
      for (const [side, { row, column }] of sidesOf(edge, area)) {
        const line = lookAt(sheet, row, column).lines[side] ?? { style: "None", weight: "Thin", color: "#000000" };
        changeLook(sheet, row, column, { lines: { [side]: { ...line, ...part } } });
      }
    }
  };
  return {
    className: "RangeBorder",
    scalars: {
      style: { get: () => null, set: (value) => set({ style: oneOf("None", "Continuous", "Double")(value), ...(value === "Double" ? { weight: "Thick" } : {}) }) },
      weight: { get: () => null, set: (value) => set({ weight: oneOf("Hairline", "Thin", "Medium", "Thick")(value), style: "Continuous" }) },
      color: { get: () => null, set: (value) => set({ color: colour(value) }) },
    },
  };
}

type Side = ["top" | "bottom", { readonly row: number; readonly column: number }];

function sidesOf(edge: string, area: Area): readonly Side[] {
  const cells = cellsOf(area);
  const last = area.row + area.rows - 1;
  switch (edge) {
    case "EdgeTop":
      return cells.filter(({ row }) => row === area.row).map((cell): Side => ["top", cell]);
    case "EdgeBottom":
      return cells.filter(({ row }) => row === last).map((cell): Side => ["bottom", cell]);
    case "InsideHorizontal":
      // Excel's answer is not known, so nobody may ask.
      if (area.rows === 1) throw new ProtocolViolation("a line inside a single row");
      return cells.flatMap((cell): Side[] => [...(cell.row < last ? [["bottom", cell] as Side] : []), ...(cell.row > area.row ? [["top", cell] as Side] : [])]);
    default:
      throw new ProtocolViolation(`the border ${edge}`);
  }
}
