import { CellValueType, DataValidationStatus, ICommandService, ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, SheetInterceptorService, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { Calculation } from "../engine/Calculation";
import { parseTypedDate } from "../../../workbook/cells/parseTypedDate";
import type { UniverBook } from "../engine/UniverBook";
import type { OnRefused, Refusal } from "../guard/Refusal";
import type { SheetRecords } from "../records/SheetRecords";
import { findRule, findWordedChoice, meetsRule } from "./cellRules";
import { findKind, findKindBesideWords, type Place } from "./findKind";
import { parseNumber } from "./parseNumber";
import { formatTyped, type NumberLanguage } from "./parseTyped";
import { takesDay } from "./takesDay";

/** Holds cells that take numbers alone to amounts, where Univer would make numbers of dates, shares, hours and truths. */
export class AmountCells {
  private refused: (Place & { readonly refusal: Refusal }) | null = null;
  /** What stood where a person's formula is being computed. */
  private readonly before = new Map<string, Place & { readonly cell: Nullable<ICellData> }>();

  /** Before Univer's plugins: the first of them puts a formula into its cell as soon as it hears of it. */
  constructor(private readonly book: UniverBook, private readonly records: SheetRecords, private readonly onRefused: OnRefused) {
    book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || book.isPerforming() || options?.fromFormula === true) return;
      this.keepBefore(command.params as ISetRangeValuesMutationParams);
    });
  }

  /** After the plugins, whose services it asks. */
  start(calculation: Calculation): void {
    const cells = this.book.injector.get(SheetInterceptorService);
    const validate = cells.onValidateCell.bind(cells);
    // Before Univer asks, which would open a dialog of its own.
    cells.onValidateCell = async (workbook, sheet, row, column) => {
      const place = { sheetId: sheet.getSheetId(), row, column };
      const refusal = this.takeRefused(place) ?? await this.checkRule(place);
      if (refusal === null) return (await validate(workbook, sheet, row, column)) !== false;
      // Once what was typed is taken back, which is a change too and outdates what was said before.
      setTimeout(() => this.onRefused(refusal));
      return false;
    };
    calculation.check(() => this.refuseFormulas());
  }

  /** The cell with the number that was typed, or with the text as it is, which is then refused; what takes any text is null. Blanks clear the cell. */
  parseTyped(place: Place, cell: ICellData, text: string, language: NumberLanguage): ICellData | null {
    const kind = findKind(this.book, place);
    this.refused = null;
    if (kind === null) return takesDay(this.book, place) ? this.parseDay(place, cell, text) : this.parseWords(place, cell, text, language);
    if (text.trim() === "") return { ...cell, v: null, t: null, f: null, si: null, p: null };
    // What was there and is not changed stays, whatever its decimals.
    const now = this.book.workbook.getSheetBySheetId(place.sheetId)?.getCellRaw(place.row, place.column)?.v;
    const number = typeof now === "number" && formatTyped(now, language) === text ? { ok: true, value: now } as const : parseNumber(text, kind, language);
    if (number.ok && cell.t !== CellValueType.FORCE_STRING) return { ...cell, v: number.value, t: CellValueType.NUMBER, p: null };
    const problem = number.ok ? { code: "amount-unreadable", text } as const : number.reason;
    this.refused = { ...place, refusal: { kind: "no-amount", cell: this.addressOf(place), problem } };
    return { ...cell, v: text, t: CellValueType.FORCE_STRING, p: null };
  }

  /** A cell for a date takes nothing else on a sheet of ours; on one of a person's own the program reads the rest. */
  private parseDay(place: Place, cell: ICellData, text: string): ICellData | null {
    if (text.trim() === "") return { ...cell, v: null, t: null, f: null, si: null, p: null };
    const day = parseTypedDate(text);
    if (day !== null) return { ...cell, v: day, t: CellValueType.NUMBER, p: null };
    if (!this.records.of(place.sheetId).protected) return null;
    this.refused = { ...place, refusal: { kind: "no-date", cell: this.addressOf(place), text: text.trim() } };
    return { ...cell, v: text, t: CellValueType.FORCE_STRING, p: null };
  }

  /** A choice of a list stays as it is written; a cell for numbers or words holds what is no number as it was typed, where Univer would make dates and shares of it. */
  private parseWords(place: Place, cell: ICellData, text: string, language: NumberLanguage): ICellData | null {
    const choice = findWordedChoice(this.book, place, text);
    if (choice !== null) return { ...cell, v: choice, t: CellValueType.FORCE_STRING, p: null };
    const kind = findKindBesideWords(this.book, place);
    if (kind === null || text.trim() === "") return null;
    const number = parseNumber(text, kind, language);
    if (number.ok) return { ...cell, v: number.value, t: CellValueType.NUMBER, p: null };
    if (number.reason.code === "amount-unreadable") return cell.p ? null : { ...cell, v: text, t: CellValueType.FORCE_STRING };
    this.refused = { ...place, refusal: { kind: "no-amount", cell: this.addressOf(place), problem: number.reason } };
    return { ...cell, v: text, t: CellValueType.FORCE_STRING, p: null };
  }

  private takeRefused({ sheetId, row, column }: Place): Refusal | null {
    const { refused } = this;
    this.refused = null;
    return refused?.sheetId === sheetId && refused.row === row && refused.column === column ? refused.refusal : null;
  }

  /** What the cell's own rule says of what stands in it now, or null. */
  private async checkRule(place: Place): Promise<Refusal | null> {
    const { injector, unitId, workbook } = this.book;
    const rule = findRule(this.book, place);
    if (rule === null) return null;
    const cell = workbook.getSheetBySheetId(place.sheetId)?.getCellRaw(place.row, place.column);
    // A formula is not computed yet.
    const isMet = (cell?.f || cell?.si || cell?.p ? null : meetsRule(this.book, place, rule, cell?.v))
      ?? (await injector.get(SheetsDataValidationValidatorService).validatorCell(unitId, place.sheetId, place.row, place.column)) === DataValidationStatus.VALID;
    return isMet ? null : { kind: "rule", cell: this.addressOf(place), rule: rule.error ?? "" };
  }

  private keepBefore({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.book.workbook.getSheetBySheetId(subUnitId);
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      const place = { sheetId: subUnitId, row, column };
      const key = `${subUnitId}!${row},${column}`;
      if (!cell?.f && !cell?.si) this.before.delete(key);
      else if (!this.before.has(key) && findKind(this.book, place) !== null) this.before.set(key, { ...place, cell: structuredClone(sheet?.getCellMatrix().getValue(row, column)) });
    });
  }

  /** A formula may give a number that the cell's rule takes, as =1000+250 does; what gives anything else goes, and what stood there comes back. */
  private refuseFormulas(): void {
    const typed = [...this.before.values()];
    this.before.clear();
    for (const { sheetId, row, column, cell } of typed) {
      const refusal = this.checkFormula({ sheetId, row, column });
      if (refusal === null) continue;
      const { v = null, t = null, f = null, si = null } = cell ?? {};
      const cellValue = { [row]: { [column]: { v, t, f, si, p: null } } };
      this.book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.book.unitId, subUnitId: sheetId, cellValue });
      this.before.delete(`${sheetId}!${row},${column}`);
      this.onRefused(refusal);
    }
  }

  private checkFormula(place: Place): Refusal | null {
    const now = this.book.workbook.getSheetBySheetId(place.sheetId)?.getCellMatrix().getValue(place.row, place.column);
    if (!now) return null;
    const cell = this.addressOf(place);
    if (typeof now.v !== "number" || now.t === CellValueType.BOOLEAN) return { kind: "formula-without-number", cell };
    const rule = findRule(this.book, place);
    return rule !== null && meetsRule(this.book, place, rule, now.v) === false ? { kind: "rule", cell, rule: rule.error ?? "" } : null;
  }

  private addressOf({ sheetId, row, column }: Place): CellAddress {
    return { sheet: this.book.nameOf(sheetId) ?? "", row, column };
  }
}
