import { Direction, ICommandService, IUniverInstanceService, UndoCommand, UniverInstanceType, type Workbook } from "@univerjs/core";
import { InsertRowByRangeCommand } from "@univerjs/sheets";
import { openHeadless, type Headless } from "../../../src/hosts/univer/headless";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { createXlsxFile, openXlsxFile, type XlsxFile } from "../../../src/hosts/xlsx/xlsxFiles";
import { diffContents } from "../../../src/workbook/diffContents";
import { printRange } from "../../../src/workbook/addresses/printAddress";
import type { CellContents, SheetContents, WorkbookContents } from "../../../src/workbook/WorkbookContents";
import { plan, write } from "../contract/plans";
import { makeSampleFile } from "../../seeds/sampleWorkbook";
import { foreignWorkbook } from "./foreignWorkbook";

let grid: Headless;
beforeEach(() => {
  grid = openHeadless();
});
afterEach(() => grid.dispose());

async function load(file: XlsxFile): Promise<WorkbookContents> {
  await grid.host.load(file.contents);
  return grid.host.dump();
}

/** As a person does from the grid's menu. */
async function insertRow(sheet: string, row: number): Promise<void> {
  const workbook = openWorkbook();
  const subUnitId = workbook.getSheetBySheetName(sheet)?.getSheetId();
  const range = { startRow: row, endRow: row, startColumn: 0, endColumn: 25 };
  await execute(InsertRowByRangeCommand.id, { unitId: workbook.getUnitId(), subUnitId, range, direction: Direction.UP });
}

async function undo(): Promise<void> {
  // A page gives the grid the focus; here nobody does.
  grid.univer.__getInjector().get(IUniverInstanceService).focusUnit(openWorkbook().getUnitId());
  await execute(UndoCommand.id);
}

function openWorkbook(): Workbook {
  const workbook = grid.univer.__getInjector().get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("No workbook is open");
  return workbook;
}

function execute(id: string, params?: object): Promise<boolean> {
  return grid.univer.__getInjector().get(ICommandService).executeCommand(id, params);
}

/** Everything but how the parts are numbered; rows to whole points, as a grid's are whole pixels high. */
function compare(contents: WorkbookContents): unknown {
  const cells = ({ row, column, value, formula, style }: CellContents): readonly unknown[] => [row, column, value, formula, style === null ? {} : contents.styles[style]];
  const sheets = contents.sheets.map(({ id: _, ...sheet }: SheetContents) => ({
    ...sheet,
    cells: sheet.cells.map(cells),
    rowHeights: sheet.rowHeights.map(({ row, points }) => [row, Math.round(points)]),
  }));
  const names = [...contents.names].sort((a, b) => `${a.scope ?? ""}!${a.name}`.localeCompare(`${b.scope ?? ""}!${b.name}`));
  return { sheets, names, activeSheet: contents.activeSheet, structureProtected: contents.structureProtected };
}

test("the sample city comes through the grid into a new file with everything it has", async () => {
  const made = await openXlsxFile(await (await makeSampleFile()).save());
  const now = await load(made);
  const empty = await createXlsxFile("Taulukko1");
  const { contents } = await openXlsxFile(await empty.save(empty.contents, now));
  expect(compare(contents)).toEqual(compare(made.contents));
});

test("what a grid holds is what it holds again once it was saved and opened", async () => {
  const file = await openXlsxFile(await (await makeSampleFile()).save());
  const before = await load(file);
  const steps = [write("Vaalit", 20, 0, [["uusi", 1.5, true]]), { kind: "add-sheet", sheet: "Lisä" }, write("Lisä", 2, 2, [[7]]), { kind: "remove-sheet", sheet: "Tarkastustoimi" }] as const;
  await grid.host.apply(plan(...steps));
  const now = await grid.host.dump();
  const again = await load(await openXlsxFile(await file.save(before, now)));
  expect(compare(again)).toEqual(compare(now));
});

test("a row inserted where the file holds nothing else moves the cells, and formulas follow", async () => {
  const host = await createXlsxHost({ sheets: ["A"] });
  await host.apply(plan(write("A", 0, 0, [[1], [2], [{ formula: { type: "binary", operator: "+", left: { type: "cell", row: 0, column: 0 }, right: { type: "cell", row: 1, column: 0 } } }]])));
  const file = await openXlsxFile(await host.save());
  const before = await load(file);
  await insertRow("A", 1);
  const { contents } = await openXlsxFile(await file.save(before, await grid.host.dump()));
  expect(contents.sheets[0]?.cells.map(({ row, value, formula }) => [row, value, formula])).toEqual([[0, 1, null], [2, 2, null], [3, 3, "=A1+A3"]]);
});

test("a row inserted above a table of the file is refused at saving, and nothing is once it is taken back", async () => {
  const file = await openXlsxFile(await foreignWorkbook());
  const before = await load(file);
  await insertRow("Taulu", 1);
  await expect(file.save(before, await grid.host.dump())).rejects.toMatchObject({ code: "cells-moved", subject: "Taulu" });
  await undo();
  expect(diffContents(before, await grid.host.dump()).changedSheets).toEqual([]);
  await insertRow("Taulu", 30);
  await expect(file.save(before, await grid.host.dump())).resolves.toBeDefined();
});

test("tells where a file holds what no grid shows", async () => {
  const { contents } = await openXlsxFile(await foreignWorkbook());
  const printed = contents.sheets.map(({ name, anchors }) => [name, anchors.map(printRange).join(" ")]);
  expect(printed).toEqual([["Tiedot", "D1 E2 A2 A2:A4 A5"], ["Taulu", "A1:B3"], ["Piilossa", ""]]);
});
