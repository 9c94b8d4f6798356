import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../../workbook/WorkbookHost";
import { addCharts, sweepCharts } from "../charts/addCharts";
import { renameInCharts } from "../charts/renameInCharts";
import { treeOf, type Compute } from "../computeValues";
import { activeSheet } from "../readWorkbook";
import { columnOf, NO_SETTINGS, rowOf, type SheetState, type WorkbookState } from "../state/WorkbookState";
import { writeSheet } from "../writing/writeSheet";
import { graftSheet } from "./graftSheet";
import { graftStyles, type GraftedStyles } from "./graftStyles";
import { graftWorkbook } from "./graftWorkbook";
import { Package } from "./Package";
import { addSheetPart, copySheetPart, freeSheetPath, removePart } from "./sheetParts";
import { attributeOf, parseElement, withAttribute, withoutPrefix } from "./xml";

const STYLES = "xl/styles.xml";

/** The opened file with the changes of `after` in it. Parts that nothing changed in stay as they are, byte by byte. */
export async function writeCarrier(bytes: Uint8Array, before: WorkbookState, after: WorkbookState, compute: Compute): Promise<Uint8Array> {
  const file = Package.open(bytes);
  const workbookPath = file.related("", "officeDocument") ?? "xl/workbook.xml";
  const stylesPath = file.related(workbookPath, "styles") ?? STYLES;
  const changes = after.sheets.filter(isChanged);
  const ours = await writeChanges(changes, compute);
  const styles = graftStyles(withoutPrefix(file.text(stylesPath) ?? EMPTY_STYLES, "styleSheet"), ours?.text(STYLES) ?? EMPTY_STYLES);
  const active = activeSheet(after);
  const switched = active !== activeSheet(before);
  renameInCharts(file, after.sheets.flatMap(({ name, part, copied }) => {
    const was = copied ? undefined : before.sheets.find((one) => one.part !== null && one.part === part);
    return was === undefined || was.name === name ? [] : [{ from: was.name, to: name }];
  }));
  const relations = after.sheets.map((sheet) => {
    const place = changes.indexOf(sheet);
    const written = place < 0 ? null : (ours?.text(`xl/worksheets/sheet${place + 1}.xml`) ?? null);
    const own = sheet.part !== null && !sheet.copied;
    const path = own && sheet.part !== null ? sheet.part : freeSheetPath(file);
    const values = sheet.part === null || !sheet.worksheet ? NOTHING : newValues(sheet, compute);
    if (sheet.part === null) file.set(path, renumber(written ?? "", styles));
    else if (sheet.worksheet && (written !== null || values.size > 0 || switched || sheet.copied)) {
      const part = own ? (file.text(path) ?? "") : copySheetPart(file, sheet.part, path);
      file.set(path, graftSheet(part, { sheet, written, values, active: switched ? sheet.name === active : null }, styles));
    }
    addCharts(file, { path, name: sheet.name, read: (row, column) => compute(sheet.name, row, column) }, sheet.settings.charts);
    return own ? (file.relationships(workbookPath).find((one) => one.target === path)?.id ?? "") : addSheetPart(file, workbookPath, path);
  });
  if (changes.length > 0) file.set(stylesPath, styles.print());
  for (const { part } of before.sheets) {
    if (part !== null && !after.sheets.some((sheet) => sheet.part === part && !sheet.copied)) removePart(file, workbookPath, part);
  }
  if (before.sheets.some(({ part }) => part !== null && file.bytes(part) === null)) sweepCharts(file);
  // The order of computing names cells that may have no formula any more; a program makes a new one.
  const chain = file.related(workbookPath, "calcChain");
  if (chain !== null) removePart(file, workbookPath, chain);
  const workbook = parseElement(withoutPrefix(file.text(workbookPath) ?? "", "workbook"));
  if (workbook === null) throw new Error("The workbook's part is unreadable");
  file.set(workbookPath, graftWorkbook(workbook, { state: after, relations, active: Math.max(0, after.sheets.findIndex((sheet) => sheet.name === active)) }));
  return file.close();
}

const NOTHING: ReadonlyMap<number, CellValue> = new Map();
const EMPTY_STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

function isChanged(sheet: SheetState): boolean {
  if (!sheet.worksheet) return false;
  if (sheet.part === null || sheet.settings !== NO_SETTINGS) return true;
  for (const cell of sheet.cells.values()) if (cell.rewritten || cell.restyled) return true;
  return false;
}

/** What has changed, as a workbook of its own whose pieces are put into the file. */
async function writeChanges(sheets: readonly SheetState[], compute: Compute): Promise<Package | null> {
  if (sheets.length === 0) return null;
  const changed = sheets.map((sheet) => writeSheet(sheet, sheet.part === null ? sheet.cells : changedCells(sheet), compute));
  return Package.open(await writeXlsx({ sheets: changed, stringMode: "inline" }));
}

function* changedCells(sheet: SheetState): Iterable<readonly [number, SheetState["cells"] extends ReadonlyMap<number, infer One> ? One : never]> {
  for (const [key, cell] of sheet.cells) {
    if (cell.restyled) yield [key, cell];
    else if (cell.rewritten) yield [key, { ...cell, look: null }];
  }
}

/** Computed values that differ from those in the file, of formulas that stand in it as they did. */
function newValues(sheet: SheetState, compute: Compute): ReadonlyMap<number, CellValue> {
  const values = new Map<number, CellValue>();
  for (const [key, cell] of sheet.cells) {
    if (cell.rewritten || cell.formula === null || treeOf(cell) === null) continue;
    const value = compute(sheet.name, rowOf(key), columnOf(key));
    if (!isSame(value, cell.value)) values.set(key, value);
  }
  return values;
}

/** Fifteen digits are all that programs agree on. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** A sheet of ours with the styles' numbers in the file. */
function renumber(xml: string, styles: GraftedStyles): string {
  return xml
    .replace(/<c [^>]*\bs="\d+"[^>]*>/g, (cell) => withAttribute(cell, "s", String(styles.style(Number(attributeOf(cell, "s")), 0))))
    .replace(/\bdxfId="(\d+)"/g, (_, ours: string) => `dxfId="${styles.conditional(Number(ours))}"`)
    .replace(/<is><t>/g, '<is><t xml:space="preserve">');
}
