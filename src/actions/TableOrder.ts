import type { InputFigures } from "../workbook/table/TableDefinition";
import type { TableChoice } from "./TableChoice";

/** A table to make, with the figures that stand in it from the start. */
export interface TableOrder extends TableChoice {
  readonly figures?: InputFigures;
}
