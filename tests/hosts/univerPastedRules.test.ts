import { CellValueType, type ICellData } from "@univerjs/core";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { parsePastedCells } from "../../src/hosts/univer/typing/parsePastedCells";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { ValidationRule } from "../../src/workbook/plan/WorkbookPlan";

const SHEET = "Sheet1";
const RULES: readonly ValidationRule[] = [
  { type: "whole-number", from: 1, to: 12 }, { type: "list", values: ["A", "B"] }, { type: "list", values: ["✓ Toteutuu", "✗ Ei toteudu"] }, { type: "list", values: ["€", "1000 €"] }, { type: "list", values: ["1", "2"] },
  { type: "list-of", range: rangeAt(SHEET, 5, 0, 2) }, { type: "number", from: 0.5 },
];
const [MONTH, PROFILE, STATUS, UNIT, DIGITS, PARENT, LIMIT] = [0, 1, 2, 3, 4, 5, 6] as const;

let opened: Headless;
beforeEach(async () => {
  opened = openHeadless();
  await opened.host.apply({ name: "settings", steps: [
    { kind: "write-cells", range: rangeAt(SHEET, 5, 0, 2), cells: [["kaupunki"], ["lautakunta"]] },
    ...RULES.map((rule, column) => ({ kind: "validate-cells" as const, ranges: [rangeAt(SHEET, 0, column, 3)], rule, message: { title: "Sääntö", text: `Sääntö ${column}.` } })),
    { kind: "protect-sheet", sheet: SHEET },
  ] });
});
afterEach(() => opened.dispose());

/** Pastes the cells of a column one below the other. */
function paste(column: number, ...cells: readonly ICellData[]): Refusal | null {
  return pasteAt(cells.map((cell, row) => ({ row, column, cell })));
}

function pasteAt(cells: readonly { readonly row: number; readonly column: number; readonly cell: ICellData }[], isForeign = true): Refusal | null {
  const sheetId = opened.book.sheet(SHEET).getSheetId();
  return parsePastedCells(opened.book, opened.records, cells.map(({ row, column, cell }) => ({ place: { sheetId, row, column }, cell })), isForeign, "fi");
}

test.each([[MONTH, "0"], [MONTH, "13"], [MONTH, "5,5"], [PROFILE, "E"], [PROFILE, "a"], [STATUS, "Toteutuu"], [UNIT, "1000"], [DIGITS, "3"], [PARENT, "koulu"], [LIMIT, "0,4"], [LIMIT, "-1"]] as const)("the rule of column %d, in its own words, refuses a pasted %j", (column, text) => {
  expect(paste(column, { v: text })).toEqual({ kind: "rule", cell: { sheet: SHEET, row: 0, column }, rule: `Sääntö ${column}.` });
});

test.each([[MONTH, "12", 12], [PROFILE, "B", "B"], [STATUS, "✓ Toteutuu", "✓ Toteutuu"], [DIGITS, "2", 2], [PARENT, "lautakunta", "lautakunta"], [LIMIT, "0,5", 0.5], [LIMIT, "10 000 €", 10_000]] as const)("column %d takes a pasted %j", (column, text, value) => {
  const cell: ICellData = { v: text };
  expect(paste(column, cell)).toBeNull();
  expect(cell.v).toBe(value);
});

test.each([[MONTH, ""], [STATUS, null]])("blanks are pasted into column %d", (column, blank) => {
  expect(paste(column, { v: blank })).toBeNull();
});

test("one cell that its rule refuses is the one that is told of", () => {
  expect(paste(MONTH, { v: "1" }, { v: "12" }, { v: "0" })).toMatchObject({ kind: "rule", cell: { row: 2, column: MONTH } });
});

test("a choice that reads like an amount stays the text that it is", () => {
  const cell: ICellData = { v: "1000 €" };
  expect(paste(UNIT, cell)).toBeNull();
  expect(cell).toMatchObject({ v: "1000 €", t: CellValueType.FORCE_STRING });
});

test("a number copied in the grid is held to the rule too", () => {
  expect(pasteAt([{ row: 0, column: MONTH, cell: { v: 13, t: CellValueType.NUMBER } }], false)).toMatchObject({ kind: "rule" });
});

test("a list in cells has what the same paste brings into them", () => {
  expect(pasteAt([{ row: 5, column: 0, cell: { v: "koulu" } }, { row: 0, column: PARENT, cell: { v: "koulu" } }])).toBeNull();
});
