import type { RangeAddress } from "./addresses/RangeAddress";
import type { CellStyle, Colour, ConditionalStyle, LineStyle } from "./plan/CellStyle";
import type { SheetChart } from "./plan/SheetChart";
import type { PrintSetup, ValidationRule } from "./plan/WorkbookPlan";
import type { CellValue } from "./WorkbookHost";

/** A rectangle of the sheet that holds it: zero-based, and its size. */
export type Rectangle = Omit<RangeAddress, "sheet">;

/** What a cell looks like in full; a part that is absent is the workbook's default. What neither host knows is not here and stays in the file. */
export interface ContentsStyle extends CellStyle {
  readonly fontName?: string;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly lineLeft?: { readonly style: LineStyle; readonly colour: Colour };
  readonly lineRight?: { readonly style: LineStyle; readonly colour: Colour };
}

/** A cell that holds something or looks like something. */
export interface CellContents {
  readonly row: number;
  readonly column: number;
  /** What it shows: with a formula, the value last computed. */
  readonly value: CellValue;
  /** With its "=", in English A1 and without file prefixes such as "_xlfn."; null where there is none. */
  readonly formula: string | null;
  /** Its place in `WorkbookContents.styles`; null is the default look. */
  readonly style: number | null;
}

/** A conditional format by formula; other kinds stay in the file. */
export interface ConditionalFormatContents {
  readonly ranges: readonly Rectangle[];
  /** With its "=", for the top left cell of the first range. */
  readonly formula: string;
  readonly style: ConditionalStyle;
}

/** A rule for typing of the kinds that we know; others stay in the file. */
export interface ValidationContents {
  readonly ranges: readonly Rectangle[];
  readonly rule: ValidationRule;
  readonly message: { readonly title: string; readonly text: string };
}

export type PrintContents = Omit<PrintSetup, "area"> & { readonly area: Rectangle };

export interface SheetContents {
  /** The same before and after a renaming, and unlike every other sheet's. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly gridlines: boolean;
  /** By row, then by column. */
  readonly cells: readonly CellContents[];
  /** In characters of the default font; columns of the default width are absent. */
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** In points; rows of the default height are absent. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rectangle[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The first that holds wins. */
  readonly conditionalFormats: readonly ConditionalFormatContents[];
  readonly validations: readonly ValidationContents[];
  /** null where nothing was set up, or nothing that we know. */
  readonly print: PrintContents | null;
  /** Charts that were made since the file was opened. A grid shows none; a file that is saved has them. */
  readonly charts: readonly SheetChart[];
  /** Where the file holds what is not here, such as comments, pictures and filters. A grid shows nothing of it, but says where its cells have gone. */
  readonly anchors: readonly Rectangle[];
}

/** A defined name: a range, a text constant, or (kept as it is) anything else as its text after "=". */
export interface NameContents {
  /** The sheet's name, or null for the workbook. */
  readonly scope: string | null;
  readonly name: string;
  readonly refersTo: RangeAddress | { readonly text: string } | { readonly formula: string };
}

/** A workbook as data: what passes between the grid and a file. */
export interface WorkbookContents {
  readonly styles: readonly ContentsStyle[];
  /** In the order of their tabs. */
  readonly sheets: readonly SheetContents[];
  readonly names: readonly NameContents[];
  readonly activeSheet: string | null;
  readonly structureProtected: boolean;
}
