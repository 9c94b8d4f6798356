import { previewTables } from "../../../src/actions/previewTables";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import { plan, valueAt, wholeState, write } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const SHEET = "Sheet1";
/** Fills about a megabyte in two requests, on a found sheet and on an added one. */
const LARGE: readonly PlanStep[] = [
  write(SHEET, 0, 0, [[2]]),
  { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "new" } },
  { kind: "set-name", scope: null, name: "toteuma.uusi", refersTo: rangeAt(SHEET, 0, 0) },
  { kind: "add-sheet", sheet: "Uusi" },
  ...Array.from({ length: 14 }, (_, at) => write("Uusi", at * 1_500, 0, Array.from({ length: 1_500 }, () => ["x".repeat(60)]))),
  { kind: "copy-sheet", source: SHEET, sheet: "Kopio" },
  write(SHEET, 0, 1, [[3]]),
];

describe("a request that fails", () => {
  let opened: ExcelUnderTest;
  beforeEach(async () => {
    opened = await openExcelUnderTest();
    await opened.host.apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "set-name", scope: SHEET, name: "toteuma.tunniste.1", refersTo: { text: "old" } }));
  });
  afterEach(() => opened.close());

  it.each([[1, 20], [1, 30], [2, 0], [2, 1], [2, 2], [2, 6], [2, 12]])("leaves nothing behind when it is number %i and breaks off after %i actions", async (request, afterActions) => {
    await opened.host.read({ structure: true });
    const before = await wholeState(opened.host);
    opened.excel.failAt({ request, afterActions });
    const failing = opened.host.apply(plan(...LARGE));
    await expect(failing).rejects.toMatchObject({ name: "HostError" });
    expect(await wholeState(opened.host)).toEqual(before);
  });

  it.each([[1, 0], [1, 2], [1, 4], [1, 5], [1, 6], [1, 7], [1, 8], [1, 10], [2, 0], [2, 1], [2, 3], [2, 4], [2, 6]])("takes inserted rows out where they came, and no others, when it is number %i and breaks off after %i actions", async (request, afterActions) => {
    await opened.host.apply(plan(write(SHEET, 0, 0, [[1], [2], [{ formula: { type: "call", function: "SUM", arguments: [{ type: "range", from: { type: "cell", row: 0, column: 0 }, to: { type: "cell", row: 1, column: 0 } }] } }]])));
    await opened.host.read({ structure: true });
    const before = await wholeState(opened.host);
    opened.excel.failAt({ request, afterActions });
    const failing = opened.host.apply(plan(write(SHEET, 0, 0, [[5]]), { kind: "insert-rows", sheet: SHEET, row: 1, count: 2 }, write(SHEET, 1, 0, [["a"], ["b"]]), { kind: "format-cells", ranges: [rangeAt(SHEET, 1, 0)], style: { bold: true } }));
    await expect(failing).rejects.toMatchObject({ name: "HostError" });
    expect(await wholeState(opened.host)).toEqual(before);
  });

  it("says so when it cannot be taken back either", async () => {
    await opened.host.read({ structure: true });
    opened.excel.failAt({ request: 2, afterActions: 1 });
    opened.excel.failAt({ request: 3 });
    await expect(opened.host.apply(plan(...LARGE))).rejects.toMatchObject({ name: "HostError", code: "partly-reverted" });
  });

  it("leaves what could be reverted before it", async () => {
    opened.excel.failAt({ request: 2, afterActions: 1 });
    await expect(opened.host.apply({ name: "later", steps: [{ kind: "add-sheet", sheet: "Uusi" }] })).rejects.toMatchObject({ name: "HostError" });
    expect(opened.host.revertible()).toBe("test-plan");
  });

  it("takes back what was done before it was cancelled", async () => {
    const before = await wholeState(opened.host);
    let asked = 0;
    await expect(opened.host.apply(plan(...LARGE), { isCancelled: () => (asked += 1) > 1 })).rejects.toMatchObject({ code: "cancelled" });
    expect(asked).toBe(2);
    expect(await wholeState(opened.host)).toEqual(before);
  });

  it("does not delete a sheet that a person added meanwhile under the same name", async () => {
    await opened.host.read({ structure: true });
    const theirs = opened.excel.book.addSheet("Uusi");
    opened.excel.book.put(theirs, 0, 0, "theirs");
    await expect(opened.host.apply(plan({ kind: "add-sheet", sheet: "Oma" }, { kind: "add-sheet", sheet: "Uusi" }))).rejects.toMatchObject({ code: "item-exists" });
    expect(opened.excel.book.sheets.map((sheet) => sheet.name)).toEqual([SHEET, "Uusi"]);
    expect(await valueAt(opened.host, "Uusi", 0, 0)).toBe("theirs");
  });

  it("does not take away a name that a person added meanwhile", async () => {
    await opened.host.read({ structure: true });
    opened.excel.book.names.push({ scope: null, name: "toteuma.vuosi", refersTo: { formula: "=\"theirs\"" } });
    await expect(opened.host.apply(plan({ kind: "set-name", scope: null, name: "toteuma.vuosi", refersTo: { text: "ours" } }))).rejects.toMatchObject({ code: "item-exists" });
    expect(opened.excel.book.names.at(-1)?.refersTo).toEqual({ formula: "=\"theirs\"" });
  });
});

describe("a workbook that is not free", () => {
  let opened: ExcelUnderTest;
  beforeEach(async () => {
    opened = await openExcelUnderTest();
  });
  afterEach(() => opened.close());

  it("says that a cell is being edited, to readers and writers", async () => {
    await opened.host.read({ structure: true });
    opened.excel.beginEdit();
    await expect(opened.host.read({ structure: true })).rejects.toMatchObject({ name: "HostError", code: "cell-being-edited" });
    await expect(opened.host.apply(plan(write(SHEET, 0, 0, [[1]])))).rejects.toMatchObject({ name: "HostError", code: "cell-being-edited" });
    opened.excel.endEdit();
    expect((await opened.host.read({ usedRangesOf: [SHEET] })).usedRanges).toEqual([]);
  });

  it("waits until a person has left the cell before it takes back", async () => {
    let asked = 0;
    const cancelled = opened.host.apply(plan(...LARGE), {
      isCancelled: () => {
        asked += 1;
        if (asked === 2) {
          opened.excel.beginEdit();
          setTimeout(() => opened.excel.endEdit(), 30);
        }
        return asked === 2;
      },
    });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(opened.excel.book.sheets.map((sheet) => sheet.name)).toEqual([SHEET]);
  });

  it("says that the workbook is protected, before anything is sent", async () => {
    opened.excel.book.structureProtected = true;
    const { structureProtected } = await opened.host.read({ structure: true });
    expect(structureProtected).toBe(true);
    await expect(opened.host.apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "add-sheet", sheet: "Uusi" }))).rejects.toMatchObject({ code: "workbook-protected" });
    expect(opened.excel.book.sheets[0]?.contents.size).toBe(0);
  });

  it("says that a sheet is protected with a password, and leaves it so", async () => {
    const [sheet] = opened.excel.book.sheets;
    if (sheet !== undefined) sheet.protection = { options: { allowSort: true }, password: "salainen" };
    await expect(opened.host.apply(plan({ kind: "add-sheet", sheet: "Uusi" }, write(SHEET, 0, 0, [[1]])))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(opened.excel.book.sheets).toHaveLength(1);
    expect(sheet?.protection?.password).toBe("salainen");
  });

  it("keeps what a sheet's own protection allowed", async () => {
    const [sheet] = opened.excel.book.sheets;
    if (sheet !== undefined) sheet.protection = { options: { allowSort: true, selectionMode: "Unlocked" }, password: null };
    await opened.host.apply(plan(write(SHEET, 0, 0, [[1]]), { kind: "copy-sheet", source: SHEET, sheet: "Kopio" }, write("Kopio", 0, 0, [[2]])));
    expect(opened.excel.book.sheets.map((one) => [one.protection?.options.allowSort, one.protection?.options.selectionMode])).toEqual([[true, "Unlocked"], [true, "Unlocked"]]);
    await opened.host.revert();
    expect(sheet?.protection?.options).toMatchObject({ allowSort: true, selectionMode: "Unlocked" });
  });

  it("tells the rest where the selection cannot be told", async () => {
    opened.excel.book.selection = { row: 0, column: 0, rows: 0, columns: 0 };
    const reading = await opened.host.read({ structure: true, selection: true });
    expect([reading.sheets.length, reading.selection]).toEqual([1, null]);
  });

  it("is told of as a table's preview: nothing is planned", async () => {
    opened.excel.book.structureProtected = true;
    const preview = await previewTables(opened.host, [{ kind: "interim-statement", unit: "A", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null } }]);
    expect([preview.findings.map(({ code }) => code), preview.plan.steps]).toEqual([["workbook-protected"], []]);
  });
});
