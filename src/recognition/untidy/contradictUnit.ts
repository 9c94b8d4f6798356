import type { MoneyUnit } from "../findMoneyUnit";

/** How far the sizes of two columns of one row may lie from each other and still be of one unit. */
const NEAR = 30;

/** A column of plain numbers, null where it has none, and the unit that its header names; null where it names none. */
export interface UnitColumn {
  readonly unit: MoneyUnit | null;
  readonly numbers: readonly (number | null)[];
}

/**
 * Whether a column's header names a unit that its figures are not in: those of the same rows in columns whose headers name none are as large, where
 * another unit would make them a thousand times larger. "TS 2025 1000e" over whole euros. At least two rows must say so, and most of them.
 */
export function isUnitContradicted(column: UnitColumn, others: readonly UnitColumn[], usual: MoneyUnit): boolean {
  if (column.unit === null || column.unit === usual) return false;
  const beside = others.filter(({ unit }) => unit === null || unit === usual);
  const ratios = column.numbers.flatMap((number, row) => {
    const sizes = beside.map(({ numbers }) => Math.abs(numbers[row] ?? 0)).filter((size) => size > 0).sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)];
    return number === null || number === 0 || middle === undefined ? [] : [Math.abs(number) / middle];
  });
  const near = ratios.filter((ratio) => ratio < NEAR && ratio > 1 / NEAR).length;
  return near >= 2 && near * 3 > ratios.length * 2;
}
