import type { TakeBack } from "./TakeBack";

export interface InsertedRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/** Deletes rows that a plan has inserted; what was written into them later has been taken back by then. */
export function withoutRows({ sheet, row, count }: InsertedRows): TakeBack {
  return {
    sheet,
    bytes: 700,
    queue: (request) => {
      request.rows(sheet, row, count).delete(Excel.DeleteShiftDirection.up);
      request.forget(sheet);
    },
  };
}
