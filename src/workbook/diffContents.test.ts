import { diffContents } from "./diffContents";
import type { CellContents, ContentsStyle, SheetContents, WorkbookContents } from "./WorkbookContents";

function sheet(id: string, name: string, cells: readonly CellContents[]): SheetContents {
  return {
    id, name, cells, visible: true, protected: false, gridlines: true, columnWidths: [], rowHeights: [], hiddenColumns: [],
    hiddenRows: [], merges: [], frozen: { rows: 0, columns: 0 }, conditionalFormats: [], validations: [], print: null, charts: [], anchors: [],
  };
}

function workbook(sheets: readonly SheetContents[], styles: readonly ContentsStyle[] = []): WorkbookContents {
  return { styles, sheets, names: [], activeSheet: null, structureProtected: false };
}

const one: CellContents = { row: 0, column: 0, value: 1, formula: null, style: null };

test("two workbooks that hold the same have no difference, whatever their styles are numbered", () => {
  const before = workbook([sheet("a", "A", [{ ...one, style: 0 }])], [{ bold: true, italic: false }]);
  const after = workbook([sheet("a", "A", [{ ...one, style: 1 }])], [{}, { italic: false, bold: true }]);
  expect(diffContents(before, after)).toEqual({ removedSheets: [], addedSheets: [], changedSheets: [], reordered: false, removedNames: [], setNames: [] });
});

test("a renamed sheet with one changed cell is that sheet, its name and that cell", () => {
  const before = workbook([sheet("a", "A", [one, { ...one, row: 1 }])]);
  const after = workbook([sheet("a", "B", [{ ...one, value: 2 }])]);
  const difference = diffContents(before, after).changedSheets[0];
  expect(difference?.changed).toEqual(["name"]);
  expect(difference?.cells).toEqual([
    { row: 0, column: 0, contents: { value: 2, formula: null }, style: null },
    { row: 1, column: 0, contents: { value: null, formula: null }, style: null },
  ]);
});

test("tabs that changed places are told, an added one is not", () => {
  const a = sheet("a", "A", []);
  const b = sheet("b", "B", []);
  expect(diffContents(workbook([a]), workbook([a, b]))).toMatchObject({ addedSheets: [b], reordered: false });
  expect(diffContents(workbook([a, b]), workbook([b, a]))).toMatchObject({ changedSheets: [], reordered: true });
});

test("a name with a new meaning is set, one that is gone is removed", () => {
  const year = (refersTo: string) => ({ scope: null, name: "toteuma.vuosi", refersTo: { text: refersTo } });
  const other = { scope: "A", name: "toteuma.id", refersTo: { text: "x" } };
  const difference = diffContents({ ...workbook([]), names: [year("2025"), other] }, { ...workbook([]), names: [year("2026")] });
  expect(difference.setNames).toEqual([year("2026")]);
  expect(difference.removedNames).toEqual([other]);
});
