import type { CellAddress } from "../addresses/CellAddress";
import { binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { FlaggedTable } from "./readFlags";

/** What a cell of another sheet holds, as a formula refers to it. */
export function cellOf({ sheet, row, column }: CellAddress): CellReference {
  return { type: "cell", sheet, row, column };
}

/** An effect in euros, whatever the table is written in; "" while the row is not flagged. */
export function effectOf(cell: CellAddress, { euros }: Pick<FlaggedTable, "euros">): Formula {
  const effect = cellOf(cell);
  return euros === 1 ? effect : call("IF", call("ISNUMBER", effect), binary(effect, "*", euros), "");
}
