import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation, InsertColMutation, InsertRowMutation, InsertSheetMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation,
  RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, RemoveWorksheetMergeMutation, ReorderRangeMutation, SetRangeValuesMutation,
  SetWorksheetNameMutation, SetWorksheetOrderMutation, type IMoveRangeMutationParams, type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Rectangle } from "../../../workbook/WorkbookContents";
import { joinCells } from "../records/rectangles";
import { fromRange } from "../records/toRange";

/** A cell that a change gives other contents or another look. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Nullable<ICellData>;
}

/** What a change of Univer's touches: cells, a whole sheet's shape, or the workbook's sheets. */
export type Touched =
  | { readonly kind: "cells"; readonly sheetId: string; readonly cells: readonly ChangedCell[] }
  | { readonly kind: "ranges"; readonly sheetId: string; readonly ranges: readonly Rectangle[] }
  | { readonly kind: "shape"; readonly sheetId: string; readonly at: Rectangle }
  | { readonly kind: "workbook" };

interface OnSheet {
  readonly subUnitId: string;
}

interface OnRange extends OnSheet {
  readonly range: IRange;
}

interface OnRanges extends OnSheet {
  readonly ranges: readonly IRange[];
}

/**
 * Every change that protection has a say in, by Univer's id. They are what all commands come to, so that typing, Delete,
 * paste, cut, fill, drag, undo and redo are held by one list, and a command that Univer adds later is held too.
 * What is not here stays in a person's hands: widths, heights, hiding, freezing, filters, selecting, scrolling.
 */
const GUARDED: Readonly<Record<string, (params: object) => readonly Touched[]>> = {
  // Typing, Delete, paste, fill, undo: contents and looks alike.
  [SetRangeValuesMutation.id]: (params) => [changedCells(params as ISetRangeValuesMutationParams)],
  // Dragging cells and cut with paste: both ends.
  [MoveRangeMutation.id]: (params) => {
    const { fromRange: source, toRange: target, from, to } = params as IMoveRangeMutationParams;
    return [
      { kind: "ranges", sheetId: from.subUnitId, ranges: [fromRange(source)] },
      { kind: "ranges", sheetId: to.subUnitId, ranges: [fromRange(target)] },
    ];
  },
  // Sorting moves what stands in the range.
  [ReorderRangeMutation.id]: (params) => [{ kind: "ranges", sheetId: (params as OnRange).subUnitId, ranges: [fromRange((params as OnRange).range)] }],
  // Merging hides and empties cells.
  [AddWorksheetMergeMutation.id]: (params) => [mergedRanges(params as OnRanges)],
  [RemoveWorksheetMergeMutation.id]: (params) => [mergedRanges(params as OnRanges)],
  // Rows and columns, as Excel holds them unless it is told otherwise.
  [InsertRowMutation.id]: (params) => [shape(params as OnRange)],
  [InsertColMutation.id]: (params) => [shape(params as OnRange)],
  [RemoveRowMutation.id]: (params) => [shape(params as OnRange)],
  [RemoveColMutation.id]: (params) => [shape(params as OnRange)],
  [MoveRowsMutation.id]: (params) => [movedLines(params as OnSheet & { readonly sourceRange: IRange })],
  [MoveColsMutation.id]: (params) => [movedLines(params as OnSheet & { readonly sourceRange: IRange })],
  // Sheets, where the workbook's structure is protected; a protected sheet may go, as in Excel.
  [InsertSheetMutation.id]: () => [{ kind: "workbook" }],
  [RemoveSheetMutation.id]: () => [{ kind: "workbook" }],
  [SetWorksheetNameMutation.id]: () => [{ kind: "workbook" }],
  [SetWorksheetOrderMutation.id]: () => [{ kind: "workbook" }],
};

/** What the change touches that protection may forbid; nothing for a change it has no say in. */
export function touchedBy(id: string, params: object): readonly Touched[] {
  return GUARDED[id]?.(params) ?? [];
}

/** The cells as ranges, for telling where it was. */
export function rangesOf(touched: Touched): readonly Rectangle[] {
  switch (touched.kind) {
    case "cells":
      return joinCells(touched.cells);
    case "ranges":
      return touched.ranges;
    case "shape":
      return [touched.at];
    case "workbook":
      return [];
  }
}

function changedCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Touched {
  const cells: ChangedCell[] = [];
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    cells.push({ row, column, cell });
  });
  return { kind: "cells", sheetId: subUnitId, cells };
}

function mergedRanges({ subUnitId, ranges }: OnRanges): Touched {
  return { kind: "ranges", sheetId: subUnitId, ranges: ranges.map(fromRange) };
}

function shape({ subUnitId, range }: OnRange): Touched {
  return { kind: "shape", sheetId: subUnitId, at: fromRange(range) };
}

function movedLines({ subUnitId, sourceRange }: OnSheet & { readonly sourceRange: IRange }): Touched {
  return { kind: "shape", sheetId: subUnitId, at: fromRange(sourceRange) };
}
