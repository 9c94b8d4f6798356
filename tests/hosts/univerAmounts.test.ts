import { CellValueType, ICommandService, IUniverInstanceService, UniverInstanceType, type ICellData, type Workbook } from "@univerjs/core";
import { SetNumfmtMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { EUROS } from "../../src/workbook/formats/numberFormats";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

const SHEET = "Sheet1";
// B1 looks as A1 does, and keeps its format whatever is typed there.
const BESIDE = 1;
const PLACE = { unitId: "workbook-1", row: 0, column: 0 };

let opened: Headless;
let refused: Refusal[];
beforeEach(async () => {
  refused = [];
  opened = openHeadless({ onRefused: (refusal) => refused.push(refusal) });
  opened.setLanguage("fi");
  await opened.host.apply({ name: "table", steps: [
    { kind: "write-cells", range: rangeAt(SHEET, 0, 0, 1, 3), cells: [[7, BESIDE, "text"]] },
    { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 1, 2)], style: { unlocked: true, numberFormat: "#,##0" } },
    { kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 0)], rule: { type: "number" }, message: { title: "Luku", text: "Kirjoita luku." } },
    { kind: "protect-sheet", sheet: SHEET },
  ] });
});
afterEach(() => opened.dispose());

/** As the grid's editor does it: written, checked, and taken back where the check says no. */
async function type(text: string): Promise<void> {
  const injector = opened.univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(PLACE.unitId, UniverInstanceType.UNIVER_SHEET)!;
  const sheet = workbook.getSheetBySheetName(SHEET)!;
  const cells = injector.get(SheetInterceptorService);
  const raw = sheet.getCellRaw(0, 0);
  // The grid's editor hands over the very style that many cells share.
  const before = { ...raw, s: workbook.getStyles().get(raw?.s ?? "") };
  const typed: ICellData = text.startsWith("=") ? { ...before, f: text, v: null, t: null } : { ...before, v: text, t: text === "TRUE" ? CellValueType.BOOLEAN : null };
  const put = (value: unknown): Promise<boolean> =>
    injector.get(ICommandService).executeCommand("sheet.command.set-range-values", { unitId: PLACE.unitId, subUnitId: sheet.getSheetId(), range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }, value });
  await put(cells.onWriteCell(workbook, sheet, 0, 0, typed));
  if ((await cells.onValidateCell(workbook, sheet, 0, 0)) === false) await put({ ...before, f: null });
}

async function cell(): Promise<{ readonly value: unknown; readonly formula: unknown; readonly format: unknown }> {
  const { sheets, styles } = await opened.host.dump();
  const { value, formula, style } = sheets[0]!.cells[0]!;
  expect(styles[sheets[0]!.cells[1]!.style ?? -1]?.numberFormat).toBe("#,##0");
  return { value, formula, format: styles[style ?? -1]?.numberFormat };
}

const SUM_OF_A1_B1 = { type: "call", function: "SUM", arguments: [{ type: "range", from: { type: "cell", row: 0, column: 0 }, to: { type: "cell", row: 0, column: 1 } }] } as const;

async function values(): Promise<readonly unknown[] | undefined> {
  return (await opened.host.read({ ranges: [rangeAt(SHEET, 0, 0, 1, 3)] })).ranges[0]?.values[0];
}

test.each([["1 234,5", 1234.5], ["-500", -500], ["5 €", 5], ["12.5", 12.5]])("an amount cell takes %j, and its format stays", async (text, value) => {
  await type(text);
  expect(await cell()).toEqual({ value, formula: null, format: "#,##0" });
  expect(refused).toEqual([]);
});

test.each([
  ["2026-03-31", "amount-unreadable"], ["1.234", "amount-ambiguous"], ["12 %", "amount-unreadable"], ["12:30", "amount-unreadable"], ["1/2", "amount-unreadable"],
  ["$5", "amount-unreadable"], ["1e9", "amount-unreadable"], ["TRUE", "amount-unreadable"], ["abc", "amount-unreadable"],
])("an amount cell refuses %j in a sentence, and stays as it was", async (text, code) => {
  await type(text);
  expect(await cell()).toEqual({ value: 7, formula: null, format: "#,##0" });
  expect(refused).toMatchObject([{ kind: "no-amount", cell: { sheet: SHEET, row: 0, column: 0 }, problem: { code } }]);
});

test("a formula that gives a number stays", async () => {
  await type("=1000+250");
  expect(await cell()).toEqual({ value: 1250, formula: "=1000+250", format: "#,##0" });
  expect(refused).toEqual([]);
});

test.each(["=C1", "=1/0", "=TRUE", "=1=1"])("a formula such as %s gives no number: it goes before anybody reads or saves it", async (formula) => {
  await type(formula);
  expect(await cell()).toEqual({ value: 7, formula: null, format: "#,##0" });
  expect(refused).toEqual([{ kind: "formula-without-number", cell: { sheet: SHEET, row: 0, column: 0 } }]);
});

test.each([
  ["57,880", "amount-ambiguous"], ["-1,005", "amount-ambiguous"], ["-1 000,555", "amount-unreadable"], ["99999999999999999", "amount-too-large"],
])("an amount of money is whole cents: %j is refused as the pane refuses it", async (text, code) => {
  await opened.host.apply({ name: "money", steps: [{ kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 1, 2)], style: { numberFormat: EUROS } }] });
  await type(text);
  expect((await values())?.[0]).toBe(7);
  expect(refused).toMatchObject([{ kind: "no-amount", problem: { code, text } }]);
});

test.each([["57,880", 57.88], ["-1 000,555", -1000.555]])("a number that is no money takes %j with its decimals", async (text, value) => {
  await type(text);
  expect((await cell()).value).toBe(value);
  expect(refused).toEqual([]);
});

test("a figure with more decimals than cents stays where it is edited and not changed", async () => {
  await opened.host.apply({ name: "money", steps: [
    { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 1, 2)], style: { numberFormat: EUROS } }, { kind: "write-cells", range: rangeAt(SHEET, 0, 0), cells: [[12.345]] },
  ] });
  await type("12,345");
  expect((await values())?.[0]).toBe(12.345);
  expect(refused).toEqual([]);
});

test.each(["  ", "\u00a0", ""])("blanks %j clear the cell", async (text) => {
  await type(text);
  expect(await values()).toEqual([null, 1, "text"]);
  expect(refused).toEqual([]);
});

test("what breaks the cell's rule is told in the words of the rule, and the cell stays", async () => {
  await opened.host.apply({ name: "month", steps: [{ kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 0)], rule: { type: "whole-number", from: 1, to: 12 }, message: { title: "Kuukausi", text: "Kirjoita kuukausi 1–12." } }] });
  await type("13");
  expect((await values())?.[0]).toBe(7);
  expect(refused).toEqual([{ kind: "rule", cell: { sheet: SHEET, row: 0, column: 0 }, rule: "Kirjoita kuukausi 1–12." }]);
});

describe("a cell that takes no number below zero", () => {
  const place = { sheet: SHEET, row: 0, column: 0 };
  beforeEach(() => opened.host.apply({ name: "limit", steps: [{ kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 0)], rule: { type: "number", from: 0 }, message: { title: "Raja", text: "Kirjoita luku, joka on vähintään 0." } }] }));

  test.each([["0", 0], ["0,5", 0.5], ["10 000 €", 10_000]])("takes %j", async (text, value) => {
    await type(text);
    expect([await values(), refused]).toEqual([[value, 1, "text"], []]);
  });

  test.each(["-1", "-0,01", "=0-B1"])("refuses %s in the words of its rule, and stays as it was", async (text) => {
    await type(text);
    expect((await values())?.[0]).toBe(7);
    expect(refused).toEqual([{ kind: "rule", cell: place, rule: "Kirjoita luku, joka on vähintään 0." }]);
  });

  test("refuses a text as any cell for numbers does", async () => {
    await type("ei mitään");
    expect((await values())?.[0]).toBe(7);
    expect(refused).toMatchObject([{ kind: "no-amount", cell: place }]);
  });
});

test.each([["=12+0", 12, []], ["=12+1", 7, [{ kind: "rule", cell: { sheet: SHEET, row: 0, column: 0 }, rule: "1–12" }]]])("a formula for a month such as %s is held to the rule", async (formula, value, told) => {
  await opened.host.apply({ name: "month", steps: [{ kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 0)], rule: { type: "whole-number", from: 1, to: 12 }, message: { title: "Kuukausi", text: "1–12" } }] });
  await type(formula);
  expect([(await values())?.[0], refused]).toEqual([value, told]);
});

describe("a formula that reads its own cell", () => {
  beforeEach(async () => {
    await opened.host.apply({ name: "sums", steps: [
      { kind: "add-sheet", sheet: "Toinen sivu" },
      { kind: "write-cells", range: rangeAt(SHEET, 0, 2), cells: [[{ formula: SUM_OF_A1_B1 }]] },
      { kind: "write-cells", range: rangeAt("Toinen sivu", 0, 0), cells: [[{ formula: { type: "binary", operator: "+", left: { type: "cell", sheet: SHEET, row: 0, column: 2 }, right: { type: "number", value: 1 } } }]] },
      { kind: "set-name", scope: null, name: "toteuma.summa", refersTo: rangeAt(SHEET, 0, 2) },
    ] });
  });

  test.each(["=A1", "=A1+1", "=$A$1", "=C1", "=SUM(A:A)", "=SUM(1:1)", "='Toinen sivu'!A1", "=toteuma.summa*2", "=IF(B1>0,Sheet1!C1,0)"])("%s is refused before it is written, and nothing is computed anew", async (formula) => {
    for (let times = 0; times < 2; times += 1) await type(formula);
    expect(await values()).toEqual([7, 1, 8]);
    expect((await cell()).formula).toBeNull();
    expect(refused).toEqual([0, 1].map(() => ({ kind: "circular", cell: { sheet: SHEET, row: 0, column: 0 } })));
  });

  test("one that stood in the workbook before follows the rows that a person inserts", async () => {
    await opened.host.apply({ name: "foreign", steps: [
      { kind: "add-sheet", sheet: "Vieras" },
      { kind: "write-cells", range: rangeAt("Vieras", 0, 0), cells: [[{ formula: { type: "binary", operator: "+", left: { type: "cell", row: 0, column: 0 }, right: { type: "number", value: 1 } } }]] },
    ] });
    const { sheets } = await opened.host.dump();
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 };
    await opened.univer.__getInjector().get(ICommandService).executeCommand("sheet.command.insert-row-by-range", { unitId: PLACE.unitId, subUnitId: sheets.at(-1)!.id, range, direction: 0 });
    expect((await opened.host.read({ ranges: [rangeAt("Vieras", 1, 0)] })).ranges[0]?.formulas).toEqual([["=A2+1"]]);
    expect(refused).toEqual([]);
  });

  test.each([["=B1", 1], ["=B1+SUM(D1:D9)+Z99", 1], ["=SUM(B:B)", 1]])("%s reads others, and stays", async (formula, value) => {
    await type(formula);
    expect(await values()).toEqual([value, 1, value + 1]);
    expect(refused).toEqual([]);
  });
});

test("no change of a number format reaches a protected sheet, and an open one takes it", async () => {
  const { sheets } = await opened.host.dump();
  const change = () => opened.univer.__getInjector().get(ICommandService).executeCommand(SetNumfmtMutation.id, {
    unitId: PLACE.unitId, subUnitId: sheets[0]!.id, values: { 0: { ranges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }] } }, refMap: { 0: { pattern: "0%" } },
  });
  await change();
  expect((await cell()).format).toBe("#,##0");
  await opened.host.apply({ name: "open", steps: [{ kind: "unprotect-sheet", sheet: SHEET }] });
  await change();
  expect((await cell()).format).toBe("0%");
});
