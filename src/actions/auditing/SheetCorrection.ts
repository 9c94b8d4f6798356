import type { TableCorrection } from "../../recognition/untidy/ReadOptions";
import type { AuditGrid } from "./FoundTable";

export type { ColumnCorrection } from "../../recognition/untidy/ReadOptions";

/** What a person says of a table on a sheet against what was found; rows and columns are the sheet's, zero-based. */
export interface SheetCorrection extends TableCorrection {
  readonly sheet: string;
}

/** The corrections of a grid's sheet, with the rows and columns of the grid. */
export function correctionsOf({ sheet, row, column }: AuditGrid, corrections: readonly SheetCorrection[]): readonly TableCorrection[] {
  return corrections.filter((one) => one.sheet === sheet).map(({ sheet: _sheet, ...one }): TableCorrection => ({
    ...one,
    at: { row: one.at.row - row, column: one.at.column - column },
    ...(one.headerRows === undefined ? {} : { headerRows: one.headerRows.map((header) => header - row) }),
    ...(one.labelColumn === undefined ? {} : { labelColumn: one.labelColumn - column }),
    ...(one.columns === undefined ? {} : { columns: new Map([...one.columns].map(([at, said]) => [at - column, said] as const)) }),
    ...(one.rows === undefined ? {} : { rows: new Map([...one.rows].map(([at, said]) => [at - row, said] as const)) }),
  }));
}
