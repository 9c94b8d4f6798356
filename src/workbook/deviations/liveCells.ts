import type { CellAddress } from "../addresses/CellAddress";
import type { RangeAddress } from "../addresses/RangeAddress";
import { binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula, RangeReference } from "../formulas/Formula";
import type { FlaggedTable } from "./FlaggedTable";

/** What a cell of another sheet holds, as a formula refers to it. */
export function cellOf({ sheet, row, column }: CellAddress): CellReference {
  return { type: "cell", sheet, row, column };
}

/** What the cells of another sheet hold, likewise. */
export function rangeOf(range: RangeAddress): RangeReference {
  const from = cellOf(range);
  return { type: "range", from, to: { type: "cell", row: range.row + range.rows - 1, column: range.column + range.columns - 1 } };
}

/** An effect in euros, whatever the table is written in; "" while the row is not flagged. */
export function effectOf(cell: CellAddress, { euros }: Pick<FlaggedTable, "euros">): Formula {
  const effect = cellOf(cell);
  return euros === 1 ? effect : call("IF", call("ISNUMBER", effect), binary(effect, "*", euros), "");
}
