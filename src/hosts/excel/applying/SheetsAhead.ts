import { HostError } from "../../../workbook/HostError";
import type { Structure } from "../reading/Structure";

export interface SheetAhead {
  readonly name: string;
  /** Whether it was there before the plan. */
  readonly existing: boolean;
  /** Whether the plan made it from another one. */
  readonly copied: boolean;
  /** Whether the plan so far leaves it protected. */
  protect: boolean;
  /** Whether Excel holds it protected at this point. */
  locked: boolean;
  /** The sheet whose protection it is to have; null is our own. */
  like: string | null;
}

/** The sheets of a workbook as each step of a plan will find them. */
export class SheetsAhead {
  private readonly sheets: SheetAhead[];

  constructor(private readonly structure: Structure) {
    this.sheets = structure.sheets.map(({ name, protected: locked }) => ({ name, existing: true, copied: false, protect: locked, locked, like: locked ? name : null }));
  }

  need(name: string): SheetAhead {
    const sheet = this.find(name);
    if (sheet === undefined) throw new HostError("item-missing", "The workbook has no such sheet.", name);
    return sheet;
  }

  add(sheet: Omit<SheetAhead, "existing">): void {
    this.refuseProtected();
    if (this.find(sheet.name) !== undefined) throw new HostError("item-exists", "The workbook has a sheet of that name.", sheet.name);
    this.sheets.push({ ...sheet, existing: false });
  }

  remove(name: string): void {
    this.refuseProtected();
    this.sheets.splice(this.sheets.indexOf(this.need(name)), 1);
  }

  all(): readonly SheetAhead[] {
    return this.sheets;
  }

  private find(name: string): SheetAhead | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  private refuseProtected(): void {
    if (this.structure.structureProtected) throw new HostError("workbook-protected", "The structure of the workbook is protected.");
  }
}
