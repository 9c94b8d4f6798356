import { cents, type Cents } from "../money/Cents";

/** A decision that changes the budget of one row of one unit, as the register of amendments holds it. */
export interface Amendment {
  readonly unit: string;
  /** The row's name as its table shows it. */
  readonly row: string;
  /** In the signs of the row's table; null where nobody has written it yet. */
  readonly amount: Cents | null;
}

/** What the entries that name the unit and the row come to, whatever their case; null where none does. */
export function sumAmendments(amendments: readonly Amendment[], unit: string, row: string): Cents | null {
  const own = amendments.filter((one) => isSame(one.unit, unit) && isSame(one.row, row));
  return own.length === 0 ? null : cents(own.reduce((sum, one) => sum + (one.amount ?? 0), 0));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
