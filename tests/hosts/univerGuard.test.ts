import { CommandType, ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Refusal } from "../../src/hosts/univer/guard/Refusal";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";
import type { WorkbookChange } from "../../src/workbook/WorkbookHost";

const SHEET = "Sheet1";
// A1 and B1 are inputs, C1 is computed.
const STEPS: readonly PlanStep[] = [
  { kind: "write-cells", range: rangeAt(SHEET, 0, 0, 1, 3), cells: [[1, 2, { formula: { type: "binary", operator: "+", left: { type: "cell", row: 0, column: 0 }, right: { type: "cell", row: 0, column: 1 } } }]] },
  { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 1, 2)], style: { unlocked: true } },
  { kind: "set-name", scope: SHEET, name: "toteuma.taulu.1", refersTo: rangeAt(SHEET, 0, 0, 1, 3) },
  { kind: "protect-sheet", sheet: SHEET },
];

let opened: Headless;
let refused: Refusal[];

beforeEach(async () => {
  refused = [];
  opened = openHeadless({ onRefused: (refusal) => refused.push(refusal) });
  await opened.host.apply({ name: "table", steps: STEPS });
});
afterEach(() => opened.dispose());

/** Does what a person's key or gesture comes to. */
async function act(command: string, params: object): Promise<void> {
  const { sheets } = await opened.host.dump();
  const place = { unitId: "workbook-1", subUnitId: sheets[0]!.id };
  await opened.univer.__getInjector().get(ICommandService).executeCommand(command, { ...place, ...params });
}

const area = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => ({ startRow, startColumn, endRow, endColumn });
const formulas = async () => (await opened.host.read({ ranges: [rangeAt(SHEET, 0, 0, 1, 3)] })).ranges[0];

const LOCKED: readonly (readonly [string, string, object])[] = [
  ["typing", "sheet.command.set-range-values", { range: area(0, 2), value: { v: 9, t: 2 } }],
  ["typing a formula over a formula", "sheet.command.set-range-values", { range: area(0, 2), value: { f: "=1" } }],
  ["typing over both", "sheet.command.set-range-values", { range: area(0, 1, 0, 2), value: { v: 9, t: 2 } }],
  ["Delete", "sheet.command.clear-selection-content", { ranges: [area(0, 2)] }],
  ["clearing all", "sheet.command.clear-selection-all", { ranges: [area(0, 0, 0, 2)] }],
  ["formatting", "sheet.command.set-style", { range: area(0, 2), style: { type: "bl", value: 1 } }],
  ["dragging away", "sheet.command.move-range", { fromRange: area(0, 2), toRange: area(4, 4) }],
  ["dragging onto", "sheet.command.move-range", { fromRange: area(0, 0), toRange: area(0, 2) }],
  ["inserting a row", "sheet.command.insert-row-by-range", { range: area(0, 0, 0, 25), direction: 0 }],
  ["removing a column", "sheet.command.remove-col-by-range", { range: area(0, 0, 199, 0) }],
];

test.each(LOCKED)("%s changes nothing in locked cells", async (_, command, params) => {
  const before = await opened.host.dump();
  await act(command, params);
  expect(await opened.host.dump()).toEqual(before);
  expect(refused.length).toBeGreaterThan(0);
});

test("an unlocked cell takes what is typed, and what reads it follows", async () => {
  await act("sheet.command.set-range-values", { range: area(0, 0), value: { v: 40, t: 2 } });
  expect((await formulas())?.values).toEqual([[40, 2, 42]]);
  expect(refused).toEqual([]);
});

test("undo takes back the typing and never the plan", async () => {
  await act("sheet.command.set-range-values", { range: area(0, 0), value: { v: 40, t: 2 } });
  // Without a grid nothing has the focus that undo looks for.
  opened.univer.__getInjector().get(IUniverInstanceService).focusUnit("workbook-1");
  await act("univer.command.undo", {});
  await act("univer.command.undo", {});
  expect((await formulas())?.values).toEqual([[1, 2, 3]]);
  expect((await opened.host.read({ structure: true })).sheets[0]?.protected).toBe(true);
});

test("a locked formula follows a sheet that a person renames", async () => {
  await opened.host.apply({ name: "other", steps: [
    { kind: "add-sheet", sheet: "B" },
    { kind: "write-cells", range: rangeAt(SHEET, 0, 2), cells: [[{ formula: { type: "cell", sheet: "B", row: 0, column: 0 } }]] },
  ] });
  const other = (await opened.host.dump()).sheets[1]!;
  await act("sheet.command.set-worksheet-name", { subUnitId: other.id, name: "Toinen" });
  expect((await formulas())?.formulas[0]?.[2]).toBe("=Toinen!A1");
  expect(refused).toEqual([]);
});

test("names, locks and the table follow rows that a person inserts and removes", async () => {
  await opened.host.apply({ name: "open", steps: [{ kind: "unprotect-sheet", sheet: SHEET }] });
  await act("sheet.command.insert-row-by-range", { range: area(0, 0, 1, 25), direction: 0 });
  expect((await opened.host.read({ structure: true })).names[0]?.range).toEqual(rangeAt(SHEET, 2, 0, 1, 3));
  await act("sheet.command.remove-row-by-range", { range: area(0, 0, 0, 25) });
  expect((await opened.host.read({ structure: true })).names[0]?.range).toEqual(rangeAt(SHEET, 1, 0, 1, 3));
  const { sheets, styles } = await opened.host.dump();
  expect(sheets[0]?.cells.filter((cell) => cell.style !== null && styles[cell.style]?.unlocked).map((cell) => [cell.row, cell.column])).toEqual([[1, 0], [1, 1]]);
});

test("a sheet that a person copies has names and locks of its own", async () => {
  await act("sheet.command.copy-sheet", {});
  const { names, sheets } = await opened.host.read({ structure: true });
  expect(names.map((name) => [name.scope, name.range?.sheet])).toEqual(sheets.map((sheet) => [sheet.name, sheet.name]));
  expect(sheets.map((sheet) => sheet.protected)).toEqual([true, true]);
});

test("a person's changes are told, our own are not", async () => {
  const told: WorkbookChange[] = [];
  const stop = opened.host.onChange((change) => told.push(change));
  await opened.host.apply({ name: "own", steps: [{ kind: "write-cells", range: rangeAt(SHEET, 5, 5), cells: [[1]] }, { kind: "add-sheet", sheet: "Uusi" }] });
  expect(told).toEqual([]);
  await act("sheet.command.set-range-values", { range: area(0, 1), value: { v: 5, t: 2 } });
  stop();
  await act("sheet.command.set-range-values", { range: area(0, 1), value: { v: 6, t: 2 } });
  expect(told).toEqual([{ kind: "cells", range: rangeAt(SHEET, 0, 1) }]);
});

test.each(["univer.command.cut", "univer.command.copy"])("%s of locked cells is refused only where it would empty them", async (command) => {
  const { sheets } = await opened.host.dump();
  const selections = [{ range: area(0, 1, 0, 2), primary: null, style: null }];
  await act("sheet.operation.set-selections", { subUnitId: sheets[0]!.id, selections });
  const commands = opened.univer.__getInjector().get(ICommandService);
  // What the grid's own key comes to; without a grid nobody knows the command.
  commands.registerCommand({ id: command, type: CommandType.COMMAND, handler: () => true });
  const cuts = command === "univer.command.cut";
  expect(await commands.executeCommand(command).catch(() => false)).toBe(!cuts);
  expect(refused).toEqual(cuts ? [{ kind: "locked", range: rangeAt(SHEET, 0, 2) }] : []);
});
