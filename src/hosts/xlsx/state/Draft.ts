import { sameSheet } from "../../../workbook/addresses/RangeAddress";
import { HostError } from "../../../workbook/HostError";
import type { Looks } from "./Looks";
import { NO_SETTINGS, type Cell, type NameState, type SheetSettings, type SheetState, type WorkbookState } from "./WorkbookState";

/** A sheet that a plan is at work on: its own copy of what the state shares. */
export interface SheetDraft extends Omit<SheetState, "cells" | "settings" | "visibility"> {
  visibility: SheetState["visibility"];
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

  /** Every sheet as it stands, to be read. */
  all(): readonly SheetState[] {
    return [...this.sheets];
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

  /** Another name for the sheet; what other cells say of it is theirs. */
  rename(name: string, next: string): void {
    const sheet = this.edit(name);
    this.opened.delete(name.toLowerCase());
    this.open({ ...sheet, name: next }, this.sheets.indexOf(sheet));
  }

  /** The tabs in the order of these names; a sheet that is not named stays behind the one it stood behind. */
  reorder(names: readonly string[]): void {
    const place = new Map(names.map((name, number) => [name.toLowerCase(), number]));
    let last = -1;
    const ranked = this.sheets.map((sheet) => ({ sheet, rank: (last = place.get(sheet.name.toLowerCase()) ?? last) }));
    this.sheets.splice(0, this.sheets.length, ...ranked.sort((a, b) => a.rank - b.rank).map(({ sheet }) => sheet));
  }

  finish(): WorkbookState {
    const { sheets, names } = this.before;
    // What was begun and came to nothing is no change.
    return {
      ...this.before,
      sheets: areSame(sheets, this.sheets) ? sheets : this.sheets,
      names: areSame(names, this.names) ? names : this.names,
      selection: this.selection,
    };
  }

  private open(sheet: SheetDraft, place: number): SheetDraft {
    this.sheets[place] = sheet;
    this.opened.set(sheet.name.toLowerCase(), sheet);
    return sheet;
  }
}

function areSame<One>(one: readonly One[], other: readonly One[]): boolean {
  return one.length === other.length && one.every((part, place) => part === other[place]);
}
