import type { IMutationInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRangeMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation,
  type IInsertColMutationParams, type IInsertRowMutationParams, type IMoveColumnsMutationParams, type IMoveRangeMutationParams,
  type IMoveRowsMutationParams, type IRemoveColMutationParams, type IRemoveRowsMutationParams,
} from "@univerjs/sheets";
import type { Rectangle } from "../../../workbook/WorkbookContents";
import { fromRange } from "./toRange";

/** Where a rectangle of the sheet stands afterwards; null where it is gone. */
export type Following = (sheetId: string, rectangle: Rectangle) => { readonly sheetId: string; readonly rectangle: Rectangle } | null;

/** How ranges move when a person inserts, removes or moves rows, columns or cells; null where the change moves nothing. */
export function followStructure(mutation: Pick<IMutationInfo, "id" | "params">): Following | null {
  switch (mutation.id) {
    case InsertRowMutation.id: {
      const { subUnitId, range } = mutation.params as IInsertRowMutationParams;
      return insertedRows(subUnitId, range.startRow, range.endRow - range.startRow + 1);
    }
    case InsertColMutation.id: {
      const { subUnitId, range } = mutation.params as IInsertColMutationParams;
      return onSheet(subUnitId, (one) => alongColumns(one, (line) => insertInto(line, range.startColumn, range.endColumn - range.startColumn + 1)));
    }
    case RemoveRowMutation.id: {
      const { subUnitId, range } = mutation.params as IRemoveRowsMutationParams;
      return onSheet(subUnitId, (one) => alongRows(one, (line) => removeFrom(line, range.startRow, range.endRow - range.startRow + 1)));
    }
    case RemoveColMutation.id: {
      const { subUnitId, range } = mutation.params as IRemoveColMutationParams;
      return onSheet(subUnitId, (one) => alongColumns(one, (line) => removeFrom(line, range.startColumn, range.endColumn - range.startColumn + 1)));
    }
    case MoveRowsMutation.id: {
      const { subUnitId, sourceRange, targetRange } = mutation.params as IMoveRowsMutationParams;
      return onSheet(subUnitId, (one) => alongRows(one, (line) => moveWithin(line, sourceRange.startRow, sourceRange.endRow - sourceRange.startRow + 1, targetRange.startRow)));
    }
    case MoveColsMutation.id: {
      const { subUnitId, sourceRange, targetRange } = mutation.params as IMoveColumnsMutationParams;
      return onSheet(subUnitId, (one) => alongColumns(one, (line) => moveWithin(line, sourceRange.startColumn, sourceRange.endColumn - sourceRange.startColumn + 1, targetRange.startColumn)));
    }
    case MoveRangeMutation.id:
      return moveCells(mutation.params as IMoveRangeMutationParams);
  }
  return null;
}

/** How ranges move when rows are put before a row. */
export function insertedRows(sheetId: string, row: number, count: number): Following {
  return onSheet(sheetId, (one) => alongRows(one, (line) => insertInto(line, row, count)));
}

interface Line {
  readonly first: number;
  readonly count: number;
}

function onSheet(sheetId: string, change: (rectangle: Rectangle) => Rectangle | null): Following {
  return (id, rectangle) => {
    const changed = id === sheetId ? change(rectangle) : rectangle;
    return changed && { sheetId: id, rectangle: changed };
  };
}

function alongRows(rectangle: Rectangle, change: (line: Line) => Line | null): Rectangle | null {
  const line = change({ first: rectangle.row, count: rectangle.rows });
  return line && { ...rectangle, row: line.first, rows: line.count };
}

function alongColumns(rectangle: Rectangle, change: (line: Line) => Line | null): Rectangle | null {
  const line = change({ first: rectangle.column, count: rectangle.columns });
  return line && { ...rectangle, column: line.first, columns: line.count };
}

function insertInto(line: Line, at: number, count: number): Line {
  if (at <= line.first) return { first: line.first + count, count: line.count };
  return at < line.first + line.count ? { first: line.first, count: line.count + count } : line;
}

function removeFrom(line: Line, at: number, count: number): Line | null {
  const before = Math.max(0, Math.min(line.first, at + count) - at);
  const inside = Math.max(0, Math.min(line.first + line.count, at + count) - Math.max(line.first, at));
  return inside === line.count ? null : { first: line.first - before, count: line.count - inside };
}

/** A line that lies wholly in what moves goes along; any other closes the gap that is left and opens at the target. */
function moveWithin(line: Line, from: number, count: number, to: number): Line {
  const target = to > from ? to - count : to;
  if (line.first >= from && line.first + line.count <= from + count) return { first: line.first + target - from, count: line.count };
  const closed = removeFrom(line, from, count);
  return closed ? insertInto(closed, target, count) : line;
}

function moveCells({ fromRange: source, toRange: target, from, to }: IMoveRangeMutationParams): Following {
  return (sheetId, rectangle) => {
    if (sheetId !== from.subUnitId || !isWithin(rectangle, source)) return { sheetId, rectangle };
    const moved = { ...rectangle, row: rectangle.row + target.startRow - source.startRow, column: rectangle.column + target.startColumn - source.startColumn };
    return { sheetId: to.subUnitId, rectangle: moved };
  };
}

function isWithin(rectangle: Rectangle, range: IRange): boolean {
  const outer = fromRange(range);
  return rectangle.row >= outer.row && rectangle.column >= outer.column
    && rectangle.row + rectangle.rows <= outer.row + outer.rows && rectangle.column + rectangle.columns <= outer.column + outer.columns;
}
