import { CellValueType, CustomCommandExecutionError, isTextFormat, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { AmountProblem } from "../../../workbook/cells/parseTypedAmount";
import type { NumberKind } from "../../../workbook/cells/findNumberKind";
import type { UniverBook } from "../engine/UniverBook";
import type { OnRefused } from "../guard/Refusal";
import { findKind } from "./findKind";
import { parseMarked } from "./markNumbers";
import { parseNumber } from "./parseNumber";
import { parseTyped, type NumberLanguage } from "./parseTyped";

// Before Univer's own, which make numbers of texts in English separators, of dates and of shares.
const FIRST = -1;

/** Holds what is pasted to the same rules as what is typed; where a cell does not take its part, nothing of it is pasted. */
export function parsePasted(book: UniverBook, language: () => NumberLanguage, onRefused: OnRefused): void {
  book.injector.get(ISheetClipboardService).addClipboardHook({
    id: "toteuma.paste.numbers",
    priority: FIRST,
    onPasteCells: (from, { subUnitId, range }, cells) => {
      const sheet = book.workbook.getSheetBySheetId(subUnitId);
      cells.forValue((line, place, cell) => {
        const [row, column] = [range.rows[line], range.cols[place]];
        if (!cell || row === undefined || column === undefined) return;
        const kind = findKind(book, { sheetId: subUnitId, row, column });
        if (kind === null) {
          if (from === null) parseForeign(cell, isTextFormat(sheet?.getCellStyle(row, column)?.n?.pattern), language());
          return;
        }
        const problem = parseInto(cell, kind, language(), patternOf(book, cell));
        if (problem === null) return;
        onRefused({ kind: "no-amount", cell: { sheet: sheet?.getName() ?? "", row, column }, problem });
        // The one error that Univer takes for "no" instead of breaking.
        throw new CustomCommandExecutionError("what was pasted is no amount");
      });
      return { undos: [], redos: [] };
    },
  });
}

/** In place, as all here: what Univer pastes is what stands in the cells. */
function parseForeign(cell: ICellData, isText: boolean, language: NumberLanguage): void {
  if (typeof cell.v !== "string") return;
  const marked = parseMarked(cell.v);
  const value = marked ?? (isText ? null : parseTyped(cell.v, language));
  if (value !== null) setValue(cell, isText ? String(value) : value);
}

/** Puts the number into the cell, or gives what is wrong with what stands there. */
function parseInto(cell: ICellData, kind: NumberKind, language: NumberLanguage, pattern: string | undefined): AmountProblem | null {
  if (cell.t === CellValueType.BOOLEAN) return { code: "amount-unreadable", text: Number(cell.v) === 0 ? "FALSE" : "TRUE" };
  if (typeof cell.v === "number") {
    const { isDate, isPercent } = numfmt.getFormatInfo(pattern ?? "General");
    return isDate || isPercent ? { code: "amount-unreadable", text: numfmt.format(pattern ?? "General", cell.v, { locale: language }) } : null;
  }
  const text = String(cell.v ?? "");
  const marked = parseMarked(text);
  if (marked !== null || text.trim() === "") {
    setValue(cell, marked);
    return null;
  }
  const number = parseNumber(text, kind, language);
  if (!number.ok) return number.reason;
  setValue(cell, number.value);
  return null;
}

function setValue(cell: ICellData, value: number | string | null): void {
  delete cell.p;
  Object.assign(cell, { v: value, t: typeof value === "number" ? CellValueType.NUMBER : null });
}

function patternOf(book: UniverBook, cell: Nullable<ICellData>): string | undefined {
  return book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}
