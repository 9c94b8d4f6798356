import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";

/** The same cells in fewer rectangles: neighbours of the same height become one, then neighbours of the same width. B6:B9 and C6:C9 → B6:C9 */
export function joinRectangles(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return joinDown(joinAcross(ranges));
}

/** Only beside each other, so that each keeps its rows. */
export function joinAcross(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return join(ranges, (left, right) => left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column
    ? { ...left, columns: left.columns + right.columns }
    : null);
}

function joinDown(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  return join(ranges, (upper, lower) => upper.column === lower.column && upper.columns === lower.columns && upper.row + upper.rows === lower.row
    ? { ...upper, rows: upper.rows + lower.rows }
    : null);
}

type Join = (first: RangeAddress, second: RangeAddress) => RangeAddress | null;

function join(ranges: readonly RangeAddress[], both: Join): readonly RangeAddress[] {
  const joined: RangeAddress[] = [];
  for (const range of ranges) {
    const at = joined.findIndex((earlier) => both(earlier, range) !== null);
    const earlier = joined[at];
    const one = earlier === undefined ? null : both(earlier, range);
    if (one === null) joined.push(range);
    else joined[at] = one;
  }
  return joined;
}
