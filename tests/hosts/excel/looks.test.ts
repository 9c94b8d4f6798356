import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import { binary, cell, number, plan, write } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";
import { lookAt, type Look, type Sheet } from "./protocol/model/Sheet";

const SHEET = "Sheet1";
const above = (limit: number) => binary("-", cell(1, 1), number(limit));

/** A step of every kind that changes how a sheet looks and behaves. */
const EVERYTHING: readonly PlanStep[] = [
  write(SHEET, 0, 0, [["Tili", 1], ["A", 2]]),
  { kind: "format-cells", ranges: [rangeAt(SHEET, 0, 0, 1, 2), rangeAt(SHEET, 3, 0, 2, 2)], style: { bold: true, italic: true, fontSize: 9, fontColour: "#1B3A6B", fill: "#FFF6E0", lineBelow: { style: "hair", colour: "#112233" } } },
  { kind: "format-cells", ranges: [rangeAt(SHEET, 1, 0), rangeAt(SHEET, 1, 1)], style: { numberFormat: "0.00", horizontal: "right", vertical: "top", indent: 1, wrap: true, unlocked: true, lineAbove: { style: "double", colour: "#112233" } } },
  { kind: "set-column-widths", sheet: SHEET, widths: [{ column: 0, characters: 30 }, { column: 1, characters: 8.43 }, { column: 4, characters: 2 }] },
  { kind: "set-row-heights", sheet: SHEET, heights: [{ row: 0, points: 32 }, { row: 3, points: 6 }] },
  { kind: "validate-cells", ranges: [rangeAt(SHEET, 1, 1)], rule: { type: "number" }, message: { title: "Luku", text: "Vain lukuja" } },
  { kind: "format-when", ranges: [rangeAt(SHEET, 1, 1, 2, 1)], formula: above(1), style: { bold: true, fontColour: "#B3261E" } },
  { kind: "format-when", ranges: [rangeAt(SHEET, 1, 1, 2, 1)], formula: above(2), style: { fill: "#FDE3C8" } },
  { kind: "freeze-panes", at: { sheet: SHEET, row: 2, column: 1 } },
  { kind: "hide-gridlines", sheet: SHEET },
  { kind: "set-up-print", sheet: SHEET, setup: { area: rangeAt(SHEET, 0, 0, 9, 3), orientation: "landscape", paper: "A4", fitToWidth: true, repeatedRows: { first: 1, last: 4 }, footer: { left: "A && B", center: "1–3/2026", right: "&P/&N" } } },
  { kind: "protect-sheet", sheet: SHEET },
];

describe("the look of a sheet in Excel", () => {
  let opened: ExcelUnderTest;
  beforeEach(async () => {
    opened = await openExcelUnderTest();
  });
  afterEach(() => opened.close());

  const sheet = (): Sheet => opened.excel.book.need(SHEET, "");
  const look = (row: number, column: number): Look => lookAt(sheet(), row, column);
  /** All that a person could see of the sheet. A look that is like any other cell's is none. */
  const seen = (): unknown => {
    const { looks, id, ...rest } = sheet();
    const kept = [...looks.keys()].map((key) => [key, look(...(key.split(",").map(Number) as [number, number]))] as const);
    return structuredClone({ ...rest, looks: kept.map(([key, { lines, ...own }]) => [key, { ...own, lines: Object.entries(lines).filter(([, line]) => line.style !== "None") }]).filter(([, own]) => JSON.stringify(own) !== PLAIN).sort() });
  };

  it("is what the plan says", async () => {
    await opened.host.apply(plan(...EVERYTHING));
    expect(look(0, 1)).toMatchObject({ bold: true, italic: true, size: 9, color: "#1B3A6B", fill: "#FFF6E0", lines: { bottom: { style: "Continuous", weight: "Hairline", color: "#112233" } } });
    expect(look(3, 0).lines.bottom).toEqual(look(4, 0).lines.bottom);
    expect(look(1, 1)).toMatchObject({ numberFormat: "0.00", horizontal: "Right", vertical: "Top", indent: 1, wrap: true, locked: false, lines: { top: { style: "Double" } } });
    expect(look(2, 1)).toMatchObject({ locked: true, numberFormat: "General" });
    expect([sheet().columnWidths, sheet().rowHeights]).toEqual([new Map([[0, 161.25], [1, 48.01], [4, 14.25]]), new Map([[0, 32], [3, 6]])]);
    expect(sheet().validations).toMatchObject([{ rule: { decimal: { operator: "Between" } }, alert: { style: "Stop", title: "Luku", message: "Vain lukuja" } }]);
    expect(sheet().frozen).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
    expect(sheet().showGridlines).toBe(false);
    expect(sheet().page).toEqual({
      orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, titleRows: "$2:$5", area: [{ row: 0, column: 0, rows: 9, columns: 3 }],
      leftFooter: "A && B", centerFooter: "1–3/2026", rightFooter: "&P/&N",
    });
    expect(sheet().protection?.options).toMatchObject({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true, allowFormatCells: false, selectionMode: "Normal" });
  });

  it.each([[{ type: "number" }, -1e15], [{ type: "number", from: 0 }, 0], [{ type: "number", from: -2.5 }, -2.5]] as const)("takes numbers by %j from %d on", async (rule, least) => {
    await opened.host.apply(plan({ kind: "validate-cells", ranges: [rangeAt(SHEET, 0, 0)], rule, message: { title: "Raja", text: "Vähintään" } }));
    expect(sheet().validations).toMatchObject([{ rule: { decimal: { operator: "Between", formula1: least, formula2: 1e15 } } }]);
  });

  it("has the conditional format first that the plan has first", async () => {
    await opened.host.apply(plan(...EVERYTHING));
    expect(sheet().rules.map((rule) => rule.formula)).toEqual(["=B2-1", "=B2-2"]);
  });

  it("has a rule of its own for areas whose corner is not plain, each with its own formula", async () => {
    await opened.host.apply(plan({ kind: "format-when", ranges: [rangeAt(SHEET, 5, 3), rangeAt(SHEET, 6, 1)], formula: binary("-", cell(5, 3), cell(4, 2)), style: { bold: true } }));
    expect(sheet().rules.map((rule) => rule.formula).sort()).toEqual(["=B7-A6", "=D6-C5"]);
  });

  it("returns when the plan is reverted, on a sheet that was there", async () => {
    await opened.host.apply(plan(
      write(SHEET, 1, 1, [[7]]),
      { kind: "format-cells", ranges: [rangeAt(SHEET, 1, 1)], style: { numberFormat: "0", fill: "#FFFFFF", italic: true, lineBelow: { style: "thin", colour: "#445566" } } },
      { kind: "set-column-widths", sheet: SHEET, widths: [{ column: 0, characters: 5 }, { column: 1, characters: 6 }, { column: 4, characters: 7 }] },
      { kind: "set-row-heights", sheet: SHEET, heights: [{ row: 0, points: 20 }, { row: 3, points: 21 }] },
      { kind: "validate-cells", ranges: [rangeAt(SHEET, 1, 1)], rule: { type: "list", values: ["a", "b"] }, message: { title: "x", text: "y" } },
      { kind: "format-when", ranges: [rangeAt(SHEET, 1, 1)], formula: above(9), style: { italic: true } },
      { kind: "freeze-panes", at: { sheet: SHEET, row: 1, column: 0 } },
    ));
    const before = seen();
    await opened.host.apply(plan(...EVERYTHING));
    expect(seen()).not.toEqual(before);
    await opened.host.revert();
    expect(seen()).toEqual(before);
  });

  it("accepts what it accepted before once a rule for cells far apart is reverted, and anything where they were not alike", async () => {
    const rule = (column: number, values: readonly string[]): PlanStep => ({ kind: "validate-cells", ranges: [rangeAt(SHEET, 0, column), rangeAt(SHEET, 5, column)], rule: { type: "list", values }, message: { title: "x", text: "y" } });
    await opened.host.apply(plan(rule(1, ["a", "b"]), { ...rule(3, ["c"]), ranges: [rangeAt(SHEET, 0, 3)] } as PlanStep));
    await opened.host.apply(plan(rule(1, ["d"]), rule(3, ["e"])));
    await opened.host.revert();
    expect(sheet().validations.map(({ rule: kept, areas }) => [kept, areas.length])).toEqual([[{ list: { inCellDropDown: true, source: "a,b" } }, 2]]);
  });
});

const PLAIN = JSON.stringify({
  numberFormat: "General", bold: false, italic: false, size: 11, color: "#000000", fill: null, horizontal: "General", vertical: "Bottom", indent: 0, wrap: false, locked: true, lines: [],
});
