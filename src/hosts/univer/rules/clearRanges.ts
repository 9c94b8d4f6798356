import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../workbook/WorkbookContents";
import { subtractFromAll } from "../records/rectangles";
import { fromRange, toRange } from "../records/toRange";

/** The rules without the rectangle; a rule that lay wholly in it goes. */
export function clearRanges<Rule extends { readonly ranges: IRange[] }>(rules: readonly Rule[], rectangle: Rectangle): readonly Rule[] {
  return rules.flatMap((rule) => {
    const ranges = subtractFromAll(rule.ranges.map(fromRange), rectangle).map(toRange);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
}
