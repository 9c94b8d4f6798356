import { accessDenied, ExcelFault, itemExists, itemNotFound } from "../faults";
import type { Area } from "./Area";
import { checkSheetName } from "./checkSheetName";
import { computeBook } from "./computeBook";
import { enterText } from "./enterText";
import { emptySheet, keyOf, lookAt, type Content, type Sheet, type Value } from "./Sheet";

/** A defined name: the id of a sheet and a rectangle of it, or a formula with its "=". */
export interface DefinedName {
  /** The id of the sheet it belongs to, or null for the workbook. */
  readonly scope: string | null;
  readonly name: string;
  readonly refersTo: { readonly sheetId: string; readonly area: Area } | { readonly formula: string };
}

export interface BookEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: false;
}

const EVENT = { changed: 10, activated: 11, added: 13, selection: 14, deleted: 15 } as const;

/** The workbook in the place of Excel's, and what a person can do to it. */
export class Book {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  structureProtected = false;
  active: Sheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly listened = new Set<string>();
  readonly events: BookEvent[] = [];
  /** The files that were opened as new workbooks, in base64. */
  readonly openedBeside: string[] = [];
  private made = 0;
  private computed: ((sheet: Sheet, row: number, column: number) => Value | null) | null = null;

  constructor() {
    this.active = this.insert(emptySheet(this.nextId(), "Sheet1"));
  }

  find(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  need(key: string, location: string): Sheet {
    const sheet = this.find(key);
    if (sheet === undefined) throw itemNotFound(location);
    return sheet;
  }

  addSheet(name: string): Sheet {
    const location = "WorksheetCollection.add";
    this.guardStructure(location);
    this.checkFree(name, location);
    return this.insert(emptySheet(this.nextId(), name));
  }

  copySheet(source: Sheet): Sheet {
    this.guardStructure("Worksheet.copy");
    const id = this.nextId();
    const copy = this.insert({ ...structuredClone(source), id, name: `${source.name.slice(0, 27)} (2)` });
    const own = this.names.filter((name) => name.scope === source.id);
    this.names.push(...own.map((name) => ({
      ...name,
      scope: id,
      refersTo: "area" in name.refersTo && name.refersTo.sheetId === source.id ? { ...name.refersTo, sheetId: id } : name.refersTo,
    })));
    return copy;
  }

  deleteSheet(sheet: Sheet): void {
    this.guardStructure("Worksheet.delete");
    if (this.sheets.filter((other) => other.visibility === "Visible").length < 2) throw new ExcelFault("InvalidOperation", "Worksheet.delete");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.names = this.names.filter((name) => name.scope !== sheet.id);
    if (this.active === sheet) this.activate(this.sheets[0] ?? sheet);
    this.changed();
    this.raise("deleted", { worksheetId: sheet.id, source: "Local" });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.guardStructure("Worksheet.name");
    if (this.find(name) !== sheet) this.checkFree(name, "Worksheet.name");
    sheet.name = name;
    this.changed();
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    this.raise("activated", { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.raise("selection", { worksheetId: sheet.id, address: `R${area.row}C${area.column}` });
  }

  guardLocked(sheet: Sheet, area: Area, location: string): void {
    if (sheet.protection === null) return;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (lookAt(sheet, row, column).locked) throw accessDenied(location);
      }
    }
  }

  /** The formats, rules and sizes of a protected sheet stay as they are. */
  guardProtected(sheet: Sheet, location: string): void {
    if (sheet.protection !== null) throw accessDenied(location);
  }

  put(sheet: Sheet, row: number, column: number, value: Value): void {
    const content = typeof value === "string" ? enterText(value) : { value };
    if (content === null) sheet.contents.delete(keyOf(row, column));
    else sheet.contents.set(keyOf(row, column), content);
    this.changed();
  }

  contentAt(sheet: Sheet, row: number, column: number): Content | undefined {
    return sheet.contents.get(keyOf(row, column));
  }

  valueAt(sheet: Sheet, row: number, column: number): Value | null {
    this.computed ??= computeBook(this);
    return this.computed(sheet, row, column);
  }

  /** What was computed is computed anew when asked for. */
  changed(): void {
    this.computed = null;
  }

  raise(event: keyof typeof EVENT, payload: Readonly<Record<string, unknown>>): void {
    if (!this.listened.has(event)) return;
    this.events.push({ messageCategory: 65536, messageType: EVENT[event], targetId: "Workbook", message: JSON.stringify(payload), isRemoteOverride: false });
  }

  private insert(sheet: Sheet): Sheet {
    this.sheets.push(sheet);
    this.changed();
    this.raise("added", { worksheetId: sheet.id, source: "Local" });
    return sheet;
  }

  private checkFree(name: string, location: string): void {
    checkSheetName(name, location);
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw itemExists(location);
  }

  private guardStructure(location: string): void {
    if (this.structureProtected) throw accessDenied(location);
  }

  private nextId(): string {
    this.made += 1;
    return `{00000000-0001-0000-${String(this.made).padStart(4, "0")}-000000000000}`;
  }
}

