import { CustomCommandExecutionError } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { UniverBook } from "../engine/UniverBook";
import type { OnRefused } from "../guard/Refusal";
import type { SheetRecords } from "../records/SheetRecords";
import { parsePastedCells, type PastedCell } from "./parsePastedCells";
import type { NumberLanguage } from "./parseTyped";

// Before Univer's own, which make numbers of texts in English separators, of dates and of shares.
const FIRST = -1;

/** Holds what is pasted to the same rules as what is typed; where a cell does not take its part, nothing of it is pasted. */
export function parsePasted(book: UniverBook, records: SheetRecords, language: () => NumberLanguage, onRefused: OnRefused): void {
  book.injector.get(ISheetClipboardService).addClipboardHook({
    id: "toteuma.paste.numbers",
    priority: FIRST,
    onPasteCells: (from, { subUnitId, range }, cells) => {
      const pasted: PastedCell[] = [];
      cells.forValue((line, place, cell) => {
        const [row, column] = [range.rows[line], range.cols[place]];
        if (cell && row !== undefined && column !== undefined) pasted.push({ place: { sheetId: subUnitId, row, column }, cell });
      });
      const refusal = parsePastedCells(book, records, pasted, from === null, language());
      if (refusal === null) return { undos: [], redos: [] };
      onRefused(refusal);
      // The one error that Univer takes for "no" instead of breaking.
      throw new CustomCommandExecutionError("a cell does not take what was pasted");
    },
  });
}
