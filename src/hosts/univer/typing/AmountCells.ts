import { CellValueType, DataValidationType, ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { parseTypedAmount } from "../../../workbook/cells/parseTypedAmount";
import type { Calculation } from "../engine/Calculation";
import type { UniverBook } from "../engine/UniverBook";
import type { OnRefused, Refusal } from "../guard/Refusal";
import type { NumberLanguage } from "./parseTyped";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Holds cells that take numbers alone to amounts, where Univer would make numbers of dates, shares, hours and truths. */
export class AmountCells {
  private refused: (Place & { readonly refusal: Refusal }) | null = null;
  /** What stood where a person's formula is being computed. */
  private readonly before = new Map<string, Place & { readonly cell: Nullable<ICellData> }>();

  /** Before Univer's plugins: the first of them puts a formula into its cell as soon as it hears of it. */
  constructor(private readonly book: UniverBook, private readonly onRefused: OnRefused) {
    book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || book.isPerforming() || options?.fromFormula === true) return;
      this.keepBefore(command.params as ISetRangeValuesMutationParams);
    });
  }

  /** After the plugins, whose services it asks. */
  start(calculation: Calculation): void {
    const cells = this.book.injector.get(SheetInterceptorService);
    const validate = cells.onValidateCell.bind(cells);
    cells.onValidateCell = (workbook, sheet, row, column) => {
      const { refused } = this;
      this.refused = null;
      if (refused?.sheetId !== sheet.getSheetId() || refused.row !== row || refused.column !== column) return validate(workbook, sheet, row, column);
      // Once what was typed is taken back, which is a change too and outdates what was said before.
      setTimeout(() => this.onRefused(refused.refusal));
      return Promise.resolve(false);
    };
    calculation.check(() => this.refuseFormulas());
  }

  has({ sheetId, row, column }: Place): boolean {
    const rules = this.book.injector.get(SheetDataValidationModel);
    const type = rules.getRuleByLocation(this.book.unitId, sheetId, row, column)?.type;
    return type === DataValidationType.DECIMAL || type === DataValidationType.WHOLE;
  }

  /** The cell with the amount that was typed, or with the text as it is: the cell's rule is then told, and refuses it. */
  parseTyped(place: Place, cell: ICellData, text: string, language: NumberLanguage): ICellData {
    const amount = parseTypedAmount(text, language);
    this.refused = null;
    if (amount.ok && cell.t !== CellValueType.FORCE_STRING) return { ...cell, v: amount.value, t: CellValueType.NUMBER, p: null };
    const sheet = this.book.nameOf(place.sheetId) ?? "";
    const problem = amount.ok ? { code: "amount-unreadable", text } as const : amount.reason;
    this.refused = { ...place, refusal: { kind: "no-amount", cell: { sheet, row: place.row, column: place.column }, problem } };
    return { ...cell, v: text, t: CellValueType.FORCE_STRING, p: null };
  }

  private keepBefore({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.book.workbook.getSheetBySheetId(subUnitId);
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      const place = { sheetId: subUnitId, row, column };
      const key = `${subUnitId}!${row},${column}`;
      if (!cell?.f && !cell?.si) this.before.delete(key);
      else if (!this.before.has(key) && this.has(place)) this.before.set(key, { ...place, cell: structuredClone(sheet?.getCellMatrix().getValue(row, column)) });
    });
  }

  /** A formula may give a number, as =1000+250 does; what gives anything else goes, and what stood there comes back. */
  private refuseFormulas(): void {
    const typed = [...this.before.values()];
    this.before.clear();
    for (const { sheetId, row, column, cell } of typed) {
      const now = this.book.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
      if (!now || (typeof now.v === "number" && now.t !== CellValueType.BOOLEAN)) continue;
      const { v = null, t = null, f = null, si = null } = cell ?? {};
      const cellValue = { [row]: { [column]: { v, t, f, si, p: null } } };
      this.book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.book.unitId, subUnitId: sheetId, cellValue });
      this.before.delete(`${sheetId}!${row},${column}`);
      this.onRefused({ kind: "formula-without-number", cell: { sheet: this.book.nameOf(sheetId) ?? "", row, column } });
    }
  }
}
