import type { CellAt, Figure } from "./Figure";

/** A row of an audited table. */
export interface FigureRow {
  readonly label: string;
  /** Whether it tells a part of another row ("josta", "varav", in parentheses), which no sum adds. */
  readonly isPart: boolean;
  /** Whether it is called a total or a result. */
  readonly isTotal?: boolean;
}

/** A column of an audited table. */
export interface FigureColumn {
  readonly label: string;
  /** Percentages are no part of sums. */
  readonly kind: "amount" | "percent";
}

/** A table of printed figures, whoever made it and whatever its rows are called. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** By row and column; null where the cell is blank, holds no figure, or the row is a heading. */
  readonly figures: readonly (readonly (Figure | null)[])[];
}

/** What stands in a cell of the tables that are audited together. */
export type FigureAt = (at: CellAt) => Figure | null;

/** The figures of tables that are audited together; null outside them. */
export function figuresOf(tables: readonly FigureTable[]): FigureAt {
  return ({ table, row, column }) => tables[table]?.figures[row]?.[column] ?? null;
}
