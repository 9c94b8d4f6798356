import { CellValueType, IUniverInstanceService, ICommandService, UniverInstanceType, type ICellData, type Workbook } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { parsePastedCells } from "../../src/hosts/univer/typing/parsePastedCells";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { percentFormat } from "../../src/workbook/formats/numberFormats";

const SHEET = "Sheet1";
const COLUMNS = ["spent-percent", "spent-percent-typed", "figure"] as const;
type Column = (typeof COLUMNS)[number];

let opened: Headless;
let refused: Refusal[];
beforeEach(async () => {
  refused = [];
  opened = openHeadless({ onRefused: (refusal) => refused.push(refusal) });
  opened.setLanguage("fi");
  await opened.host.apply({ name: "projects", steps: [
    { kind: "write-cells", range: rangeAt(SHEET, 0, 0, 2, 3), cells: [[...COLUMNS], [7, 7, 7]] },
    { kind: "format-cells", ranges: [rangeAt(SHEET, 1, 0, 1, 3)], style: { unlocked: true, numberFormat: percentFormat(0) } },
    { kind: "validate-cells", ranges: [rangeAt(SHEET, 1, 1, 1, 2)], rule: { type: "number" }, message: { title: "Luku", text: "Kirjoita luku." } },
    { kind: "protect-sheet", sheet: SHEET },
  ] });
});
afterEach(() => opened.dispose());

/** As the grid's editor writes it, and then asks whether it may stay. */
async function type(column: Column, text: string): Promise<unknown> {
  const injector = opened.univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>("workbook-1", UniverInstanceType.UNIVER_SHEET)!;
  const sheet = workbook.getSheetBySheetName(SHEET)!;
  const cells = injector.get(SheetInterceptorService);
  const at = COLUMNS.indexOf(column);
  const written = cells.onWriteCell(workbook, sheet, 1, at, { ...sheet.getCellRaw(1, at), v: text, t: null });
  await injector.get(ICommandService).executeCommand("sheet.command.set-range-values", { unitId: "workbook-1", subUnitId: sheet.getSheetId(), range: { startRow: 1, endRow: 1, startColumn: at, endColumn: at }, value: written });
  await cells.onValidateCell(workbook, sheet, 1, at);
  await new Promise((resolve) => setTimeout(resolve));
  return (await opened.host.read({ ranges: [rangeAt(SHEET, 1, at)] })).ranges[0]?.values[0]?.[0];
}

function paste(column: Column, cell: ICellData, isForeign = true): ICellData {
  const refusal = parsePastedCells(opened.book, opened.records, [{ place: { sheetId: opened.book.sheet(SHEET).getSheetId(), row: 1, column: COLUMNS.indexOf(column) }, cell }], isForeign, "fi");
  if (refusal !== null) refused.push(refusal);
  return cell;
}

const PERCENTAGES = ["spent-percent", "spent-percent-typed"] as const;

test.each(PERCENTAGES.flatMap((column) => ([["20 %", 20], ["0,5%", 0.5], ["20", 20], ["12,75 %", 12.75]] as const).map(([text, value]) => [column, text, value] as const)))("in %s, %j is %d, typed or pasted", async (column, text, value) => {
  expect(await type(column, text)).toBe(value);
  expect(paste(column, { v: text })).toMatchObject({ v: value, t: CellValueType.NUMBER });
  expect(refused).toEqual([]);
});

test.each(PERCENTAGES)("in %s, a share of one that is shown as a percentage is that percentage when it is copied", (column) => {
  expect(paste(column, { v: 0.07, t: CellValueType.NUMBER, s: { n: { pattern: "0%" } } }, false)).toMatchObject({ v: 7 });
});

test("in a number cell that is no percentage, 20 % is refused in a sentence, typed or pasted", async () => {
  await type("figure", "20 %");
  paste("figure", { v: "20 %" });
  const refusal = { kind: "no-amount", cell: { sheet: SHEET, row: 1, column: 2 }, problem: { code: "amount-unreadable", text: "20 %" } };
  expect(refused).toEqual([refusal, refusal]);
});

test.each(["53 % esiopetus, 66 % perusopetus", "1.2.2026", "1/2", "12:30"])("a percentage told in words keeps them: %j", async (text) => {
  expect(await type("spent-percent", text)).toBe(text);
  expect(paste("spent-percent", { v: text })).toMatchObject({ v: text, t: CellValueType.FORCE_STRING });
  expect(await type("spent-percent", "30 %")).toBe(30);
  expect(refused).toEqual([]);
});

test("a percentage in two minds is refused, typed or pasted", async () => {
  await type("spent-percent", "1.234 %");
  paste("spent-percent", { v: "1.234 %" });
  expect(refused).toMatchObject([0, 1].map(() => ({ kind: "no-amount", problem: { code: "amount-ambiguous", text: "1.234 %" } })));
});
