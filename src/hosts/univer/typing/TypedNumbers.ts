import { CellValueType, ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { parseTypedAmount } from "../../../workbook/cells/parseTypedAmount";
import type { UniverBook } from "../engine/UniverBook";
import type { AmountCells } from "./AmountCells";
import { parseTyped, formatTyped, type NumberLanguage } from "./parseTyped";

// Before Univer's own reading, which takes a comma for a separator of thousands.
const FIRST = 1000;
// After the others have found what is to be edited, before the one that ends the row.
const LAST = -0.5;

/** Shows numbers, and reads what is typed and pasted, in the separators of the chosen language; Univer knows only English ones. */
export class TypedNumbers {
  private language: NumberLanguage = "en";

  constructor(private readonly book: UniverBook, private readonly amounts: AmountCells) {
    const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler: (cell, at, next) => next(this.parse(cell, { sheetId: at.subUnitId, row: at.row, column: at.col })) });
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, { priority: LAST, handler: (cell, _, next) => next(this.format(cell)) });
    book.injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id !== SetRangeValuesMutation.id) return;
      const params = command.params as ISetRangeValuesMutationParams;
      if (/paste/.test(params.trigger ?? "")) this.parsePasted(params);
    });
  }

  setLanguage(language: NumberLanguage): void {
    this.language = language;
    this.book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }

  private parse(cell: Nullable<ICellData>, place: Parameters<AmountCells["parseTyped"]>[0]): Nullable<ICellData> {
    const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
    if (cell && typeof text === "string" && text.trim() !== "" && !cell.f && this.amounts.has(place)) return this.amounts.parseTyped(place, cell, text, this.language);
    const value = typeof text === "string" && !cell?.f ? parseTyped(text, this.language) : null;
    return cell && value !== null ? { ...cell, v: value, t: CellValueType.NUMBER, p: null } : cell;
  }

  private format(cell: Nullable<ICellData>): Nullable<ICellData> {
    if (!cell || cell.f || typeof cell.v !== "number" || cell.t !== CellValueType.NUMBER) return cell;
    return { ...cell, v: formatTyped(cell.v, this.language), t: CellValueType.STRING };
  }

  /** In place: the change is kept for undo and redo as it is made. */
  private parsePasted({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      if (cell && !cell.f && this.amounts.has({ sheetId: subUnitId, row, column })) return this.parsePastedAmount(cell);
      const value = typeof cell?.v === "string" && !cell.f ? parseTyped(cell.v, this.language) : null;
      if (cell && value !== null) Object.assign(cell, { v: value, t: CellValueType.NUMBER, p: null });
    });
  }

  /** What is no amount stays a text, which the table itself flags. */
  private parsePastedAmount(cell: ICellData): void {
    if (cell.t === CellValueType.BOOLEAN) Object.assign(cell, { v: Number(cell.v) === 0 ? "FALSE" : "TRUE", t: CellValueType.FORCE_STRING, p: null });
    if (typeof cell.v !== "string" || cell.v.trim() === "") return;
    const amount = parseTypedAmount(cell.v, this.language);
    Object.assign(cell, amount.ok ? { v: amount.value, t: CellValueType.NUMBER, p: null } : { t: CellValueType.FORCE_STRING, p: null });
  }
}
