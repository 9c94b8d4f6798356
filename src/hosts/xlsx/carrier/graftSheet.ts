import { parseRange } from "../../../workbook/addresses/parseAddress";
import { printRange } from "../../../workbook/addresses/printAddress";
import type { CellValue } from "../../../workbook/WorkbookHost";
import { columnOf, rowOf, type SheetState } from "../state/WorkbookState";
import { graftCells } from "./graftCells";
import { graftColumns } from "./graftColumns";
import { graftPrint } from "./graftPrint";
import { graftFormats, graftValidations } from "./graftRules";
import type { GraftedStyles } from "./graftStyles";
import { graftView } from "./graftView";
import { elementsOf, withElements } from "./sheetElements";
import { attributeOf, parseElement, printElement, withAttribute, withoutPrefix, type XmlElement } from "./xml";

export interface SheetGraft {
  readonly sheet: SheetState;
  /** The changed cells and settings as the writer of files wrote them; null where only values are new. */
  readonly written: string | null;
  /** Computed values that are not what the file has, by `cellKey`. */
  readonly values: ReadonlyMap<number, CellValue>;
  /** Whether the sheet has become the one in sight; null where none has. */
  readonly active: boolean | null;
}

const EMPTY: XmlElement = { prolog: "", opening: "<worksheet>", children: [], closing: "</worksheet>" };

/** A sheet's part with our changes in it; all else stays letter by letter. */
export function graftSheet(part: string, { sheet, written, values, active }: SheetGraft, styles: GraftedStyles): string {
  const base = parseElement(withoutPrefix(part, "worksheet"));
  const ours = written === null ? EMPTY : parseElement(written);
  if (base === null || ours === null) throw new Error(`The part of ${sheet.name} is unreadable`);
  const { settings } = sheet;
  const changed = new Map([...sheet.cells].filter(([, cell]) => cell.rewritten || cell.restyled));
  const rows = graftCells(elementsOf(base, "sheetData")[0] ?? "<sheetData/>", {
    cells: changed, written: writtenCells(ours), values, heights: settings.heights, hidden: settings.hiddenRows, style: styles.style,
    formula: (key) => sheet.cells.get(key)?.formula ?? null,
  });
  let grafted = withElements(base, "sheetData", [rows]);
  grafted = withDimension(grafted, changed.keys());
  const columns = graftColumns(elementsOf(base, "cols")[0] ?? null, settings.widths, settings.hiddenColumns);
  if (columns !== null) grafted = withElements(grafted, "cols", [columns]);
  grafted = graftView(grafted, ours, settings, active);
  if (settings.protection !== undefined) grafted = withElements(grafted, "sheetProtection", settings.protection ? elementsOf(ours, "sheetProtection") : []);
  if (settings.merges !== undefined) grafted = withElements(grafted, "mergeCells", elementsOf(ours, "mergeCells"));
  grafted = graftFormats(grafted, settings, ours, styles.conditional);
  grafted = graftValidations(grafted, settings.clearedValidations, ours);
  if (settings.print !== undefined) grafted = graftPrint(grafted, ours);
  return printElement(grafted);
}

/** The cells of a written part by their address. Leading and trailing spaces are kept only where the file says so. */
function writtenCells(sheet: XmlElement): ReadonlyMap<string, string> {
  const cells = elementsOf(sheet, "sheetData")[0]?.matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|[\s\S]*?<\/c>)/g) ?? [];
  return new Map([...cells].map((match) => [match[1] ?? "", match[0].replace("<is><t>", '<is><t xml:space="preserve">')]));
}

function withDimension(sheet: XmlElement, keys: Iterable<number>): XmlElement {
  const [dimension] = elementsOf(sheet, "dimension");
  const known = dimension === undefined ? null : parseRange(attributeOf(dimension, "ref") ?? "", "");
  if (dimension === undefined || known === null) return sheet;
  let [top, left, bottom, right] = [known.row, known.column, known.row + known.rows, known.column + known.columns];
  for (const key of keys) {
    [top, left] = [Math.min(top, rowOf(key)), Math.min(left, columnOf(key))];
    [bottom, right] = [Math.max(bottom, rowOf(key) + 1), Math.max(right, columnOf(key) + 1)];
  }
  const ref = printRange({ row: top, column: left, rows: bottom - top, columns: right - left });
  return withElements(sheet, "dimension", [withAttribute(dimension, "ref", ref)]);
}
