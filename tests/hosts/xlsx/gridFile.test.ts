import { strFromU8, unzipSync } from "fflate";
import { openHeadless } from "../../../src/hosts/univer/headless";
import type { UniverHost } from "../../../src/hosts/univer/UniverHost";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { createXlsxFile, openXlsxFile, type XlsxFile } from "../../../src/hosts/xlsx/xlsxFiles";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import type { SheetContents, WorkbookContents } from "../../../src/workbook/WorkbookContents";
import { plan, write } from "../contract/plans";
import { foreignWorkbook } from "./foreignWorkbook";

let grid: { readonly host: UniverHost; dispose(): void };
beforeEach(() => {
  grid = openHeadless();
});
afterEach(() => grid.dispose());

/** Opens the file in a grid, does the plan there, and saves. */
async function saveFromGrid(file: XlsxFile, ...steps: readonly PlanStep[]): Promise<Uint8Array> {
  await grid.host.load(file.contents);
  const before = await grid.host.dump();
  if (steps.length > 0) await grid.host.apply(plan(...steps));
  return file.save(before, await grid.host.dump());
}

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

/** The contents with one sheet changed, as a person would in the grid. */
function changed(contents: WorkbookContents, place: number, change: Partial<SheetContents>): WorkbookContents {
  return { ...contents, sheets: contents.sheets.map((sheet, at) => (at === place ? { ...sheet, ...change } : sheet)) };
}

test("a file that was only looked at is saved byte by byte", async () => {
  const bytes = await foreignWorkbook();
  expect(await saveFromGrid(await openXlsxFile(bytes))).toEqual(bytes);
});

test("what is done in the grid is in the file, and the rest of the file too", async () => {
  const saved = await saveFromGrid(await openXlsxFile(await foreignWorkbook()),
    write("Taulu", 1, 1, [[41]]),
    { kind: "format-cells", ranges: [rangeAt("Taulu", 1, 1)], style: { bold: true, numberFormat: "0.00" } },
    { kind: "add-sheet", sheet: "Uusi" },
    write("Uusi", 0, 0, [["x", { formula: { type: "cell", sheet: "Taulu", row: 1, column: 1 } }]]),
    { kind: "format-cells", ranges: [rangeAt("Uusi", 0, 0)], style: { fill: "#FFF2CC", unlocked: true } },
    { kind: "set-column-widths", sheet: "Uusi", widths: [{ column: 0, characters: 20 }] },
    { kind: "freeze-panes", at: { sheet: "Uusi", row: 1, column: 0 } },
    { kind: "validate-cells", ranges: [rangeAt("Uusi", 0, 1)], rule: { type: "number" }, message: { title: "Luku", text: "Vain lukuja" } },
    { kind: "set-name", scope: "Uusi", name: "toteuma.tunniste.1", refersTo: { text: "{\"v\":1}" } },
    { kind: "protect-sheet", sheet: "Uusi" },
  );
  const host = await openXlsxHost(saved);
  const reading = await host.read({ structure: true, ranges: [rangeAt("Taulu", 1, 0, 1, 2), rangeAt("Uusi", 0, 0, 1, 2)] });
  expect(reading.ranges.map((range) => range.values)).toEqual([[["3000", 41]], [["x", 41]]]);
  expect(reading.sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([["Tiedot", true], ["Taulu", false], ["Piilossa", false], ["Uusi", true]]);
  expect(reading.names).toContainEqual({ scope: "Uusi", name: "toteuma.tunniste.1", range: null, text: "{\"v\":1}" });
  const original = await foreignWorkbook();
  for (const path of ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "customXml/item1.xml", "docProps/custom.xml"]) expect(part(saved, path)).toBe(part(original, path));
  const sheet = part(saved, "xl/worksheets/sheet4.xml");
  expect(sheet).toContain('<pane ySplit="1"');
  expect(sheet).toMatch(/<dataValidation type="decimal" sqref="B1"/);
  expect(sheet).toContain("<sheetProtection");
});

test("a rule for numbers keeps its least one in the file, and is read from it", async () => {
  const rules = [{ type: "number" }, { type: "number", from: 0 }, { type: "number", from: -2.5 }] as const;
  const file = await createXlsxFile("Rajat");
  const ruled = plan(...rules.map((rule, column) => ({ kind: "validate-cells" as const, ranges: [rangeAt("Rajat", 0, column)], rule, message: { title: "Raja", text: "Luku" } })));
  await grid.host.load(file.contents);
  await grid.host.apply(ruled);
  const saved = await file.save(file.contents, await grid.host.dump());
  const host = await createXlsxHost({ sheets: ["Rajat"] });
  await host.apply(ruled);
  for (const bytes of [saved, await host.save()]) {
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain("<formula1>-2.5</formula1>");
    expect((await openXlsxFile(bytes)).contents.sheets[0]?.validations.map((one) => one.rule)).toEqual(rules);
  }
});

test("shows of a file what a grid can show", async () => {
  const { contents } = await openXlsxFile(await foreignWorkbook());
  const [first] = contents.sheets;
  expect(contents.sheets.map(({ name, visible }) => [name, visible])).toEqual([["Tiedot", true], ["Taulu", true], ["Piilossa", false]]);
  expect(first).toMatchObject({ protected: true, gridlines: true, frozen: { rows: 1, columns: 0 }, hiddenColumns: [3], merges: [{ row: 6, column: 0, rows: 1, columns: 3 }], print: null });
  expect(first?.conditionalFormats).toEqual([{ ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }], formula: "=B2>A2", style: { bold: true } }]);
  expect(first?.validations).toEqual([{ ranges: [{ row: 1, column: 3, rows: 3, columns: 1 }], rule: { type: "list", values: ["kyllä", "ei"] }, message: { title: "", text: "" } }]);
  expect(first?.columnWidths[0]).toEqual({ column: 0, characters: 13.29 });
  const cell = first?.cells.find(({ row, column }) => row === 1 && column === 0);
  expect(contents.styles[cell?.style ?? -1]).toEqual({ fontName: "Arial", fontSize: 10, fontColour: expect.stringMatching(/^#[\dA-F]{6}$/) as string, numberFormat: '#,##0.00\\ "€"' });
});

test("renames, hides, orders and removes sheets, names along with them", async () => {
  const file = await openXlsxFile(await foreignWorkbook());
  const { contents } = file;
  const renamed = changed(contents, 0, { name: "Luvut 2026" });
  const [first, second] = changed(renamed, 1, { visible: false }).sheets;
  if (first === undefined || second === undefined) throw new Error("the file has lost its sheets");
  const names = contents.names.map((name) => ({ ...name, scope: name.scope === "Tiedot" ? "Luvut 2026" : name.scope, refersTo: "sheet" in name.refersTo ? { ...name.refersTo, sheet: "Luvut 2026" } : name.refersTo }));
  const saved = await file.save(contents, { ...contents, names, sheets: [second, first], activeSheet: "Luvut 2026" });
  const workbook = part(saved, "xl/workbook.xml");
  expect([...workbook.matchAll(/<sheet name="([^"]*)"[^>]*?(?:state="(\w+)")?\/>/g)].map(([, name, state]) => [name, state])).toEqual([["Taulu", "hidden"], ["Kaavio", undefined], ["Luvut 2026", undefined]]);
  expect(workbook).toContain("<definedName name=\"Veroprosentti\">'Luvut 2026'!$A$2</definedName>");
  expect(workbook).toContain("<definedName name=\"Oma\" localSheetId=\"2\">'Luvut 2026'!$B$2</definedName>");
  expect(workbook).toContain('activeTab="2"');
  expect(part(saved, "[Content_Types].xml")).not.toContain("/xl/worksheets/sheet3.xml");
  expect((await (await openXlsxHost(saved)).read({ structure: true })).sheets.map((sheet) => sheet.name)).toEqual(["Taulu", "Luvut 2026"]);
});

test("changes rules, merges, looks and hidden rows where they were changed", async () => {
  const file = await openXlsxFile(await foreignWorkbook());
  const { contents } = file;
  const styles = [...contents.styles, { underline: true, lineLeft: { style: "thin", colour: "#FF0000" } } as const];
  const cells = contents.sheets[0]?.cells.map((cell) => (cell.row === 0 && cell.column === 0 ? { ...cell, style: styles.length - 1 } : cell)) ?? [];
  const now = changed({ ...contents, styles }, 0, { cells, merges: [{ row: 7, column: 0, rows: 2, columns: 1 }], conditionalFormats: [], validations: [], hiddenRows: [2], hiddenColumns: [], gridlines: false, frozen: { rows: 0, columns: 0 } });
  const saved = await file.save(contents, now);
  const sheet = part(saved, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A8:A9"/></mergeCells>');
  expect(sheet).not.toContain("B2&gt;A2");
  expect(sheet).toContain('iconSet="3Arrows"');
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="custom"');
  expect(sheet).toContain('<row r="3" hidden="1">');
  expect(sheet).toContain('<col min="4" max="4" width="9" customWidth="true"/>');
  expect(sheet).toContain('showGridLines="0"');
  expect(sheet).not.toContain("<pane");
  const reopened = (await openXlsxFile(saved)).contents;
  const look = reopened.styles[reopened.sheets[0]?.cells[0]?.style ?? -1];
  expect(look).toMatchObject({ underline: true, lineLeft: { style: "thin", colour: "#FF0000" } });
});

test("a new file takes the whole of a grid", async () => {
  const file = await createXlsxFile("Taulukko1");
  await grid.host.load(file.contents);
  await grid.host.apply(plan(write("Taulukko1", 0, 0, [["a", 1]]), { kind: "add-sheet", sheet: "B" }, write("B", 0, 0, [[2]])));
  const host = await openXlsxHost(await file.save(file.contents, await grid.host.dump()));
  const reading = await host.read({ usedRangesOf: ["Taulukko1", "B"] });
  expect(reading.usedRanges.map((range) => range.values)).toEqual([[["a", 1]], [[2]]]);
});

test("a sheet's name that Excel does not take is named, and nothing is saved", async () => {
  const file = await createXlsxFile("Sheet1");
  const name = "Palvelualuejohtajan vastuualue (kopio)";
  await expect(file.save(file.contents, changed(file.contents, 0, { name }))).rejects.toMatchObject({ code: "sheet-name-unusable", subject: name });
});
