import { CellValueType, ICommandService, type ICellData } from "@univerjs/core";
import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { parsePastedCells } from "../../src/hosts/univer/typing/parsePastedCells";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

const SHEET = "Muutokset";
const FIRST_OF_FEBRUARY = 46054;
const LANGUAGES = ["fi", "sv", "en"] as const;

let opened: Headless;
let refused: Refusal[];
beforeEach(async () => {
  refused = [];
  opened = openHeadless({ onRefused: (refusal) => refused.push(refusal) });
  await opened.host.apply({ name: "register", steps: [
    { kind: "add-sheet", sheet: SHEET },
    { kind: "write-cells", range: rangeAt(SHEET, 0, 0), cells: [[46000]] },
    { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 2)], style: { unlocked: true, numberFormat: "d.m.yyyy" } },
    { kind: "protect-sheet", sheet: SHEET },
  ] });
});
afterEach(() => opened.dispose());

/** As the grid's editor writes it, and then asks whether it may stay. */
async function type(text: string): Promise<unknown> {
  const { book } = opened;
  const sheet = book.sheet(SHEET);
  const cells = book.injector.get(SheetInterceptorService);
  const written = cells.onWriteCell(book.workbook, sheet, 0, 0, { ...sheet.getCellRaw(0, 0), v: text, t: null });
  await book.injector.get(ICommandService).executeCommand("sheet.command.set-range-values", { unitId: book.unitId, subUnitId: sheet.getSheetId(), range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }, value: written });
  await cells.onValidateCell(book.workbook, sheet, 0, 0);
  await new Promise((resolve) => setTimeout(resolve));
  return (await opened.host.read({ ranges: [rangeAt(SHEET, 0, 0)] })).ranges[0]?.values[0]?.[0];
}

/** What the paste would put there; null where it is refused. */
function paste(cell: ICellData, language: (typeof LANGUAGES)[number] = "fi", isForeign = true): ICellData | null {
  const refusal = parsePastedCells(opened.book, opened.records, [{ place: { sheetId: opened.book.sheet(SHEET).getSheetId(), row: 1, column: 0 }, cell }], isForeign, language);
  if (refusal === null) return cell;
  refused.push(refusal);
  return null;
}

test.each(LANGUAGES.flatMap((language) => ["1.2.2026", "1.2.26", "2026-02-01"].map((text) => [text, language] as const)))("%j in %s is the first of February, typed or pasted", async (text, language) => {
  opened.setLanguage(language);
  expect(await type(text)).toBe(FIRST_OF_FEBRUARY);
  expect(paste({ v: text }, language)).toMatchObject({ v: FIRST_OF_FEBRUARY, t: CellValueType.NUMBER });
  expect(refused).toEqual([]);
});

test.each(["31.4.2026", "helmikuu", "2/1/2026", "5 %", "46054"])("%j is refused in a sentence, typed or pasted", async (text) => {
  opened.setLanguage("fi");
  await type(text);
  paste({ v: text });
  expect(refused).toEqual([0, 1].map((row) => ({ kind: "no-date", cell: { sheet: SHEET, row, column: 0 }, text })));
});

test.each(["", "  "])("blanks %j clear the cell", async (text) => {
  expect(await type(text)).toBeNull();
  expect(paste({ v: text })?.v).toBeNull();
  expect(refused).toEqual([]);
});

test("a date that is copied in the grid stays one, and another number is none", () => {
  expect(paste({ v: FIRST_OF_FEBRUARY, t: CellValueType.NUMBER, s: { n: { pattern: "yyyy-mm-dd" } } }, "fi", false)?.v).toBe(FIRST_OF_FEBRUARY);
  expect(paste({ v: 5, t: CellValueType.NUMBER }, "fi", false)).toBeNull();
});

test("the editor shows the day as it is typed, in every language", () => {
  const { book } = opened;
  const sheet = book.sheet(SHEET);
  for (const language of LANGUAGES) {
    opened.setLanguage(language);
    const shown = book.injector.get(SheetInterceptorService).writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(sheet.getCell(0, 0), {
      unitId: book.unitId, subUnitId: sheet.getSheetId(), workbook: book.workbook, worksheet: sheet, row: 0, col: 0, origin: null,
    });
    expect(shown?.v).toBe("9.12.2025");
  }
});

test("on a sheet of one's own a cell with such a format takes the day and any other text", async () => {
  await opened.host.apply({ name: "open", steps: [{ kind: "unprotect-sheet", sheet: SHEET }] });
  opened.setLanguage("fi");
  expect(await type("1.2.2026")).toBe(FIRST_OF_FEBRUARY);
  expect(await type("helmikuu")).toBe("helmikuu");
  expect(refused).toEqual([]);
});
