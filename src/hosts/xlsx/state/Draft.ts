import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import { HostError } from "../../../workbook/HostError";
import type { Looks } from "./Looks";
import { NO_SETTINGS, type Cell, type NameState, type SheetSettings, type SheetState, type WorkbookState } from "./WorkbookState";

/** A sheet that a plan is at work on: its own copy of what the state shares. */
export interface SheetDraft extends Omit<SheetState, "cells" | "settings"> {
  protected: boolean;
  password: boolean;
  cells: Map<number, Cell>;
  settings: SheetSettings;
}

/** A workbook in the making. The state it began from stays as it is, which is how a plan is done whole or not at all. */
export class Draft {
  readonly looks: Looks;
  names: NameState[];
  selection: WorkbookState["selection"];
  private readonly sheets: SheetState[];
  private readonly opened = new Map<string, SheetDraft>();

  constructor(private readonly before: WorkbookState, looks: Looks) {
    this.looks = looks;
    this.sheets = [...before.sheets];
    this.names = [...before.names];
    this.selection = before.selection;
  }

  has(name: string): boolean {
    return this.sheets.some((sheet) => sameSheet(sheet.name, name));
  }

  /** The sheet as it stands, to be read. */
  sheet(name: string): SheetState {
    const sheet = this.sheets.find((one) => sameSheet(one.name, name) && one.worksheet);
    if (sheet === undefined) throw new HostError("item-missing", "No such sheet", name);
    return sheet;
  }

  /** The sheet, to be changed. */
  edit(name: string): SheetDraft {
    const key = name.toLowerCase();
    const known = this.opened.get(key);
    if (known !== undefined) return known;
    const sheet = this.sheet(name);
    return this.open({ ...sheet, cells: new Map(sheet.cells) }, this.sheets.indexOf(sheet));
  }

  add(name: string, from: SheetState | null = null): void {
    if (this.before.structureProtected) throw new HostError("workbook-protected");
    const base: SheetState = from ?? {
      name, visibility: "visible", part: null, copied: false, worksheet: true, protected: false, password: false, copyable: true, cells: new Map(), settings: NO_SETTINGS,
    };
    this.open({ ...base, name, visibility: "visible", copied: base.part !== null, cells: new Map(base.cells) }, this.sheets.length);
  }

  remove(name: string): void {
    if (this.before.structureProtected) throw new HostError("workbook-protected");
    const sheet = this.sheet(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.opened.delete(name.toLowerCase());
  }

  finish(): WorkbookState {
    return { ...this.before, sheets: this.sheets, names: this.names, selection: this.selection };
  }

  private open(sheet: SheetDraft, place: number): SheetDraft {
    this.sheets[place] = sheet;
    this.opened.set(sheet.name.toLowerCase(), sheet);
    return sheet;
  }
}
