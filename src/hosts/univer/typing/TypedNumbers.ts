import { CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt, type ICellData, type ICellDataForSheetInterceptor, type Nullable, type Workbook } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { formatTypedDate } from "../../../workbook/cells/parseTypedDate";
import type { UniverBook } from "../engine/UniverBook";
import type { AmountCells } from "./AmountCells";
import type { Place } from "./findKind";
import { formatTyped, parseTyped, type NumberLanguage } from "./parseTyped";
import { takesDay } from "./takesDay";

// Before Univer's own reading, which takes a comma for a separator of thousands.
const FIRST = 1000;
// After the others have found what is to be edited, before the one that ends the row.
const LAST = -0.5;

/** Shows numbers, and parses what is typed, in the separators of the chosen language; Univer knows only English ones. */
export class TypedNumbers {
  private language: NumberLanguage = "en";

  constructor(private readonly book: UniverBook, private readonly amounts: AmountCells) {
    const cells = book.injector.get(SheetInterceptorService);
    const { writeCellInterceptor } = cells;
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler: (cell, at, next) => next(this.parse(cell, { sheetId: at.subUnitId, row: at.row, column: at.col })) });
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, { priority: LAST, handler: (cell, at, next) => next(this.format(cell, { sheetId: at.subUnitId, row: at.row, column: at.col })) });
    cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: InterceptCellContentPriority.NUMFMT,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { workbook }, next) => next(this.show(cell, workbook)),
    });
  }

  setLanguage(language: NumberLanguage): void {
    this.language = language;
    this.book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }

  private parse(cell: Nullable<ICellData>, place: Place): Nullable<ICellData> {
    const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
    if (!cell || typeof text !== "string" || cell.f) return cell;
    const held = this.amounts.parseTyped(place, cell, text, this.language);
    if (held) return held;
    const value = parseTyped(text, this.language);
    return value === null ? cell : { ...cell, v: value, t: CellValueType.NUMBER, p: null };
  }

  private format(cell: Nullable<ICellData>, place: Place): Nullable<ICellData> {
    const day = takesDay(this.book, place) ? this.book.workbook.getSheetBySheetId(place.sheetId)?.getCellRaw(place.row, place.column) : null;
    if (cell && day && !day.f && typeof day.v === "number" && Number.isInteger(day.v)) return { ...cell, v: formatTypedDate(day.v), t: CellValueType.STRING };
    if (!cell || cell.f || typeof cell.v !== "number" || cell.t !== CellValueType.NUMBER) return cell;
    return { ...cell, v: formatTyped(cell.v, this.language), t: CellValueType.STRING };
  }

  /** Univer's number formats follow the language; a number without a format does not. */
  private show(cell: Nullable<ICellDataForSheetInterceptor>, workbook: Workbook): Nullable<ICellDataForSheetInterceptor> {
    if (this.language === "en" || !cell || typeof cell.v !== "number" || Number.isInteger(cell.v) || cell.t === CellValueType.BOOLEAN) return cell;
    if (!isDefaultFormat(workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return cell;
    return { ...cell, v: numfmt.format("General", cell.v, { locale: this.language }), t: CellValueType.NUMBER };
  }
}
