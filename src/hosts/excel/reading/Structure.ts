import type { NameReading, SheetReading } from "../../../workbook/WorkbookHost";

export interface SheetStructure extends SheetReading {
  /** Excel's own id, which a renaming leaves as it is. */
  readonly id: string;
}

/** What a plan is checked against before it is sent. */
export interface Structure {
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly NameReading[];
  readonly structureProtected: boolean;
}
