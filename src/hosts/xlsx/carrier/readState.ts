import { readXlsx, type Cell as ReadCell, type Sheet, type Workbook } from "hucre/xlsx";
import { HostError } from "../../../workbook/HostError";
import type { CellValue } from "../../../workbook/WorkbookHost";
import { unescapeText } from "../escapes";
import { shiftFormula } from "../shiftFormula";
import { cellKey, NO_SETTINGS, type Cell, type SheetState, type WorkbookState } from "../state/WorkbookState";
import { shownWidth } from "../writing/columnWidth";
import { checkSums } from "./checkSums";
import { checkWhole } from "./checkWhole";
import { Package } from "./Package";
import { readNames } from "./readNames";
import { isCopyable } from "./sheetParts";
import { spanOf } from "./spanOf";
import { attributeOf, childOf, parseElement, withoutPrefix } from "./xml";

/** What a file says of itself. */
export interface FileReading {
  readonly state: WorkbookState;
  /** As the reader had it, with what a state does not hold. */
  readonly workbook: Workbook;
  /** Its parts, as they are. */
  readonly file: Package;
}

/** A sheet that spans more is more than the reader lays out. */
const MOST_CELLS = 20_000_000;

/** Reads the bytes of an .xlsx file; throws an error of any kind where they are none, or not all of one, and HostError "file-too-large" where they are more than can be read. */
export async function readState(bytes: Uint8Array): Promise<FileReading> {
  const file = Package.open(bytes);
  checkSums(bytes, file);
  const part = file.related("", "officeDocument");
  const xml = part === null ? null : file.text(part);
  const element = xml === null ? null : parseElement(withoutPrefix(xml, "workbook"));
  if (part === null || element === null) throw new Error("The package holds no workbook");
  checkWhole(file, part);
  const relations = new Map(file.relationships(part).map((one) => [one.id, one]));
  const listed = parseElement(childOf(element, "sheets")?.xml ?? "")?.children.filter((child) => child.name === "sheet") ?? [];
  const places = listed.map((child) => ({
    name: attributeOf(child.xml, "name") ?? "",
    visibility: visibilityOf(attributeOf(child.xml, "state")),
    relation: relations.get(attributeOf(child.xml, "[\\w.-]+:id") ?? ""),
  }));
  const names = new Set(places.map(({ name }) => name.toLowerCase()));
  if (places.length === 0 || names.size < places.length || places.some(({ relation }) => relation === undefined)) throw new Error("The list of sheets is damaged");
  // The reader knows no chart sheets and would refuse the whole file for one.
  const readable = new Set(places.filter((place) => place.relation?.kind === "worksheet").map((place) => place.name));
  const workbook = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => readable.has(name) }).catch((error: unknown) => {
    const isVast = places.some(({ relation }) => relation?.kind === "worksheet" && spanOf(file.text(relation.target) ?? "") > MOST_CELLS);
    throw isVast ? new HostError("file-too-large", String(error)) : error;
  });
  const sheets = places.map(({ name, visibility, relation }): SheetState => {
    const read = workbook.sheets.find((sheet) => sheet.name === name);
    const locked = protectionOf(relation === undefined ? null : file.text(relation.target));
    return {
      name, visibility, part: relation?.target ?? null, copied: false, worksheet: read !== undefined, ...locked,
      copyable: relation !== undefined && isCopyable(file, relation.target),
      cells: read === undefined ? new Map() : readCells(read, workbook.dateSystem === "1904"), settings: NO_SETTINGS,
      fileWidths: new Map((read?.columns ?? []).flatMap(({ width }, column) => (width === undefined ? [] : [[column, shownWidth(width)] as const]))),
    };
  });
  const active = sheets[workbook.activeSheet ?? 0];
  const protection = childOf(element, "workbookProtection");
  return {
    state: {
      sheets,
      names: readNames(element, sheets.map((sheet) => sheet.name)),
      structureProtected: protection !== null && isOn(attributeOf(protection.xml, "lockStructure")),
      selection: active?.worksheet === true ? { sheet: active.name, row: 0, column: 0 } : null,
    },
    workbook,
    file,
  };
}

function visibilityOf(state: string | null): SheetState["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function protectionOf(xml: string | null): Pick<SheetState, "protected" | "password"> {
  const tag = /<(?:[\w.-]+:)?sheetProtection\b[^>]*>/.exec(xml ?? "")?.[0] ?? "";
  return {
    protected: isOn(attributeOf(tag, "sheet")),
    password: attributeOf(tag, "password") !== null || attributeOf(tag, "hashValue") !== null,
  };
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

function readCells(sheet: Sheet, is1904: boolean): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const masters = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  sheet.rows.forEach((values, row) => values.forEach((value, column) => {
    if (value !== null) cells.set(cellKey(row, column), plain(cellValue(value, is1904)));
  }));
  for (const [place, read] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const shared = read.formulaType === "shared" ? read.formulaSharedIndex : undefined;
    if (shared !== undefined && read.formula !== undefined && read.formula !== "") masters.set(shared, { formula: read.formula, row, column });
    const master = shared === undefined ? undefined : masters.get(shared);
    const formula = read.formula === "" && master !== undefined ? shiftFormula(master.formula, row - master.row, column - master.column) : ownFormula(read);
    cells.set(cellKey(row, column), {
      ...plain(cellValue(valueOf(read), is1904)),
      formula: formula === "" ? null : formula,
      look: read.style === undefined || Object.keys(read.style).length === 0 ? null : read.style,
    });
  }
  return cells;
}

function plain(value: CellValue): Cell {
  return { value, formula: null, tree: null, look: null, rewritten: false, restyled: false };
}

/** The reader tells an error without a formula as a text. */
function ownFormula({ formula, type, value }: ReadCell): string | null {
  if (formula !== undefined) return unescapeText(formula);
  return type === "error" && typeof value === "string" ? value : null;
}

function valueOf(read: ReadCell): ReadCell["value"] {
  return read.formulaResult ?? read.value;
}

/** The reader makes dates of numbers that look like dates; a cell holds the number of the day. */
function cellValue(value: ReadCell["value"], is1904: boolean): CellValue {
  if (!(value instanceof Date)) return value;
  const days = value.getTime() / 86_400_000;
  if (is1904) return days + 24_107;
  // Excel takes 1900 for a leap year: before March of it, days count one less.
  return days + 25_569 > 60 ? days + 25_569 : days + 25_568;
}

