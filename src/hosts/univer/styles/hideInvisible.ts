import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { INVISIBLE } from "../../../workbook/formats/numberFormats";
import type { UniverBook } from "../engine/UniverBook";

// Before Univer's own number formats, which know no format for texts.
const FIRST = 1000;

/** Shows nothing in cells whose number format shows nothing. */
export function hideInvisible(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { workbook }, next) {
      const isHidden = cell?.s && workbook.getStyles().get(cell.s)?.n?.pattern === INVISIBLE;
      return next(isHidden ? { ...cell, v: "", t: CellValueType.STRING, p: null } : cell);
    },
  });
}
