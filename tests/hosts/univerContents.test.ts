import { ICommandService } from "@univerjs/core";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { diffContents } from "../../src/workbook/diffContents";
import type { PlanStep } from "../../src/workbook/plan/WorkbookPlan";

const TABLE = "Vaalit";
const STEPS: readonly PlanStep[] = [
  { kind: "add-sheet", sheet: TABLE },
  { kind: "write-cells", range: rangeAt(TABLE, 0, 0, 2, 2), cells: [["Vaalit", 1.5], [true, { formula: { type: "negate", operand: { type: "cell", row: 0, column: 1 } } }]] },
  { kind: "format-cells", ranges: [rangeAt(TABLE, 0, 0)], style: { bold: true, fontSize: 14, fontColour: "#1B3A6B", wrap: true, vertical: "center" } },
  { kind: "format-cells", ranges: [rangeAt(TABLE, 0, 1, 2, 2)], style: { numberFormat: "0.00", horizontal: "right", indent: 1, fill: "#FFF6E0", unlocked: true, lineBelow: { style: "double", colour: "#595959" }, lineAbove: { style: "hair", colour: "#595959" } } },
  { kind: "set-column-widths", sheet: TABLE, widths: [{ column: 0, characters: 28 }] },
  { kind: "set-row-heights", sheet: TABLE, heights: [{ row: 1, points: 30 }] },
  { kind: "validate-cells", ranges: [rangeAt(TABLE, 0, 1)], rule: { type: "number" }, message: { title: "Vain luku", text: "Kirjoita luku." } },
  { kind: "validate-cells", ranges: [rangeAt(TABLE, 1, 1)], rule: { type: "whole-number", from: 1, to: 12 }, message: { title: "Kuukausi", text: "1–12" } },
  { kind: "validate-cells", ranges: [rangeAt(TABLE, 3, 1)], rule: { type: "number", from: 0 }, message: { title: "Raja", text: "Vähintään 0" } },
  { kind: "validate-cells", ranges: [rangeAt(TABLE, 1, 2)], rule: { type: "list", values: ["fi", "sv"] }, message: { title: "Kieli", text: "fi tai sv" } },
  { kind: "format-when", ranges: [rangeAt(TABLE, 0, 1, 2, 1)], formula: { type: "binary", operator: ">", left: { type: "cell", row: 0, column: 1 }, right: { type: "number", value: 1 } }, style: { bold: true, fontColour: "#B3261E" } },
  { kind: "format-when", ranges: [rangeAt(TABLE, 0, 1, 2, 1)], formula: { type: "binary", operator: ">", left: { type: "cell", row: 0, column: 1 }, right: { type: "number", value: 0 } }, style: { fill: "#FDE3C8" } },
  { kind: "freeze-panes", at: { sheet: TABLE, row: 1, column: 1 } },
  { kind: "hide-gridlines", sheet: TABLE },
  { kind: "set-name", scope: TABLE, name: "toteuma.taulu.1", refersTo: rangeAt(TABLE, 0, 0, 2, 3) },
  { kind: "set-name", scope: TABLE, name: "toteuma.tunniste.1", refersTo: { text: "{\"v\":1}" } },
  { kind: "set-name", scope: null, name: "toteuma.kieli", refersTo: { text: "fi" } },
  { kind: "set-up-print", sheet: TABLE, setup: { area: rangeAt(TABLE, 0, 0, 2, 3), orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 0, last: 0 }, footer: { left: "Vaalit", center: "", right: "&P/&N" } } },
  { kind: "protect-sheet", sheet: TABLE },
];

let opened: Headless;
beforeEach(async () => {
  opened = openHeadless();
  await opened.host.apply({ name: "table", steps: STEPS });
});
afterEach(() => opened.dispose());

test("a workbook that is dumped and loaded is dumped the same", async () => {
  const dumped = await opened.host.dump();
  await opened.host.load(dumped);
  expect(await opened.host.dump()).toEqual({ ...dumped, styles: expect.anything() });
  expect(diffContents(dumped, await opened.host.dump())).toEqual({ removedSheets: [], addedSheets: [], changedSheets: [], reordered: false, removedNames: [], setNames: [] });
});

test("a dump holds what the plan asked for", async () => {
  const { sheets, styles, names } = await opened.host.dump();
  const sheet = sheets[1]!;
  const styleAt = (row: number, column: number) => styles[sheet.cells.find((cell) => cell.row === row && cell.column === column)?.style ?? -1];
  expect(styleAt(0, 0)).toEqual({ bold: true, fontSize: 14, fontColour: "#1B3A6B", wrap: true, vertical: "center" });
  expect(styleAt(1, 2)).toEqual({ numberFormat: "0.00", horizontal: "right", indent: 1, fill: "#FFF6E0", unlocked: true, lineBelow: { style: "double", colour: "#595959" }, lineAbove: { style: "hair", colour: "#595959" } });
  expect(sheet.cells.find((cell) => cell.row === 1 && cell.column === 1)).toMatchObject({ value: -1.5, formula: "=-B1" });
  expect(sheet.conditionalFormats.map((format) => format.formula)).toEqual(["=B1>1", "=B1>0"]);
  expect(sheet.validations.map((validation) => validation.rule)).toEqual([{ type: "number" }, { type: "whole-number", from: 1, to: 12 }, { type: "number", from: 0 }, { type: "list", values: ["fi", "sv"] }]);
  expect(sheet).toMatchObject({ protected: true, gridlines: false, frozen: { rows: 1, columns: 1 }, columnWidths: [{ column: 0, characters: 28 }], rowHeights: [{ row: 1, points: 30 }] });
  expect(sheet.print?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(names.map((name) => name.name)).toEqual(["toteuma.kieli", "toteuma.taulu.1", "toteuma.tunniste.1"]);
});

test("taking a plan back brings every look and rule back", async () => {
  const before = await opened.host.dump();
  await opened.host.apply({ name: "spoil", steps: [
    { kind: "clear-cells", range: rangeAt(TABLE, 0, 0, 2, 3) },
    { kind: "format-cells", ranges: [rangeAt(TABLE, 0, 0, 3, 3)], style: { bold: false, fill: null, unlocked: false, fontSize: 20, lineBelow: { style: "none", colour: "#000000" } } },
    { kind: "set-column-widths", sheet: TABLE, widths: [{ column: 0, characters: 5 }, { column: 2, characters: 9 }] },
    { kind: "set-row-heights", sheet: TABLE, heights: [{ row: 1, points: 12 }, { row: 5, points: 50 }] },
    { kind: "freeze-panes", at: { sheet: TABLE, row: 0, column: 2 } },
    { kind: "unprotect-sheet", sheet: TABLE },
  ] });
  expect(diffContents(before, await opened.host.dump()).changedSheets[0]?.changed).toEqual(["protected", "columnWidths", "rowHeights", "frozen", "conditionalFormats", "validations"]);
  await opened.host.revert();
  expect(diffContents(before, await opened.host.dump())).toMatchObject({ changedSheets: [], setNames: [] });
});

test.each([
  ["typed as it is is an error, as in Excel", 1, "=#N/A"],
  ["typed behind an apostrophe is a text", 4, null],
])("what reads like an error and is %s", async (_, type, formula) => {
  const place = { unitId: "workbook-1", subUnitId: (await opened.host.dump()).sheets[0]!.id };
  const range = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  await opened.univer.__getInjector().get(ICommandService).executeCommand("sheet.command.set-range-values", { ...place, range, value: { v: "#N/A", t: type } });
  expect((await opened.host.dump()).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: "#N/A", formula, style: null }]);
});
