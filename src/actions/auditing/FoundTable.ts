import type { AuditedTable } from "../../domain/audit/AuditedTable";
import type { CellGrid } from "../../recognition/untidy/GridCell";
import type { SignProfileId } from "../../domain/statement/SignProfile";
import type { UntidyTable } from "../../recognition/untidy/UntidyTable";
import type { TableInWorkbook } from "../readWorkbook";

/** A table that is audited, and how it was found. */
export interface FoundTable {
  readonly audited: AuditedTable;
  /** How many hundredths one in a column stands for as the file writes it, by column: 100 in euros and percentages, 100 000 in thousands of euros, 10 000 where a sheet holds percentages as fractions. */
  readonly hundredths: readonly number[];
  /** The kind of table that it is; null where no template knows it. */
  readonly kind: string | null;
  /** How it signs its costs and deviations; null where its figures do not tell. */
  readonly profile: SignProfileId | null;
  /** Of our own making, with its place in the workbook; null otherwise. */
  readonly own: TableInWorkbook | null;
  /** As it was read from an untidy grid; null of a table of ours. */
  readonly untidy: UntidyTable | null;
  /** The cells that it was read from; null of a table of ours. */
  readonly grid: AuditGrid | null;
}

/** Cells that tables are looked for in. */
export interface AuditGrid {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cells: CellGrid;
  /** Where on the sheet the cells begin, zero-based. */
  readonly row: number;
  readonly column: number;
}
