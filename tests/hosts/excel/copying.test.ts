import { applyPreview, previewTables } from "../../../src/actions";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { Formula } from "../../../src/workbook/formulas/Formula";
import { printFormula } from "../../../src/workbook/formulas/printFormula";
import { orderSample } from "../../seeds/sampleWorkbook";
import { binary, plan, readRange, text, wholeState, write } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";
import { lookAt } from "./protocol/model/Sheet";

const SHEET = "Sheet1";
const ROWS = 20;
const WORDS = "poikkeaa talousarviosta ".repeat(6);

/** =A1+$A$1&"…", and the like in every row below. */
const formulaAt = (row: number): Formula => binary("&", binary("+", { type: "cell", row, column: 0 }, { type: "cell", row: 0, column: 0, absoluteRow: true, absoluteColumn: true }), text(WORDS));
const table = (sheet: string) => write(sheet, 0, 0, Array.from({ length: ROWS }, (_, row) => [row, { formula: formulaAt(row) }, null, { formula: formulaAt(row) }]));
const FORMULAS = Array.from({ length: ROWS }, (_, row) => [null, printFormula(formulaAt(row)), null, printFormula(formulaAt(row))]);
const whole = (sheet: string) => rangeAt(sheet, 0, 0, ROWS, 4);
const formulasOf = async (sheet: string) => (await readRange(opened.host, whole(sheet))).formulas;

let opened: ExcelUnderTest;
let sent: string[];
beforeEach(async () => {
  opened = await openExcelUnderTest();
  sent = [];
  const send = opened.excel.sendMessageToHost.bind(opened.excel);
  opened.excel.sendMessageToHost = (message) => {
    sent.push(message);
    send(message);
  };
});
afterEach(() => opened.close());

const timesSent = (part: string): number => sent.join("").split(part).length - 1;
const sheet = (name = SHEET) => opened.excel.book.need(name, "");

describe("a formula that stands in many rows", () => {
  it("is sent once and stands in all of them", async () => {
    await opened.host.apply(plan({ kind: "add-sheet", sheet: "Uusi" }, table("Uusi")));
    expect(await formulasOf("Uusi")).toEqual(FORMULAS);
    expect([timesSent(WORDS), timesSent("CopyFrom")]).toEqual([2, 1]);
  });

  it("leaves looks and rules as they are, and empties what is to be empty", async () => {
    await opened.host.apply(plan(
      write(SHEET, 0, 2, Array.from({ length: ROWS }, () => ["old"])),
      { kind: "format-cells", ranges: [rangeAt(SHEET, 5, 1)], style: { bold: true, numberFormat: "0.00", fill: "#FFF6E0", unlocked: true } },
      { kind: "validate-cells", ranges: [rangeAt(SHEET, 5, 1)], rule: { type: "number" }, message: { title: "Luku", text: "Luku" } },
    ));
    const looks = structuredClone([lookAt(sheet(), 5, 1), lookAt(sheet(), 6, 1), sheet().validations]);
    await opened.host.apply(plan(table(SHEET)));
    expect([lookAt(sheet(), 5, 1), lookAt(sheet(), 6, 1), sheet().validations]).toEqual(looks);
    expect(await formulasOf(SHEET)).toEqual(FORMULAS);
    expect((await readRange(opened.host, rangeAt(SHEET, 0, 2, ROWS, 1))).values.flat()).toEqual(Array.from({ length: ROWS }, () => null));
  });

  it("is taken back with the rest, where other formulas stood too", async () => {
    await opened.host.apply(plan(write(SHEET, 2, 0, Array.from({ length: ROWS }, (_, row) => ["x", row, { formula: formulaAt(row + 1) }, true]))));
    const before = await wholeState(opened.host);
    await opened.host.apply(plan(table(SHEET), { kind: "protect-sheet", sheet: SHEET }));
    expect(await formulasOf(SHEET)).toEqual(FORMULAS);
    await opened.host.revert();
    expect(await wholeState(opened.host)).toEqual(before);
  });

  it("comes onto a sheet that was protected, which stays so", async () => {
    sheet().protection = { options: { allowSort: true }, password: null };
    await opened.host.apply(plan(table(SHEET)));
    expect(await formulasOf(SHEET)).toEqual(FORMULAS);
    expect(sheet().protection?.options).toMatchObject({ allowSort: true });
  });

  it("is copied with a sheet, and written out on the copy", async () => {
    await opened.host.apply(plan({ kind: "add-sheet", sheet: "Uusi" }, table("Uusi"), { kind: "copy-sheet", source: "Uusi", sheet: "Kopio" }, write("Kopio", 0, 0, [[100]])));
    expect(await formulasOf("Kopio")).toEqual(FORMULAS);
    sent = [];
    await opened.host.apply(plan({ kind: "copy-sheet", source: "Uusi", sheet: "Toinen" }, table("Toinen")));
    expect(await formulasOf("Toinen")).toEqual(FORMULAS);
    expect(timesSent("CopyFrom")).toBe(0);
  });

  it("is copied over the parts that a large write is sent in", async () => {
    const rows = 1_500;
    const column = Array.from({ length: rows }, (_, row) => [row, { formula: formulaAt(row) }]);
    await opened.host.apply(plan(write(SHEET, 0, 0, column)));
    expect((await readRange(opened.host, rangeAt(SHEET, 0, 1, rows, 1))).formulas.flat()).toEqual(column.map((_, row) => printFormula(formulaAt(row))));
  });

  it.each([1, 4, 8, 12, 16, 20])("leaves nothing behind when the request breaks off after %i actions", async (afterActions) => {
    await opened.host.apply(plan(write(SHEET, 0, 0, [[1, 2, 3], [4, 5, 6]])));
    await opened.host.read({ structure: true });
    const before = await wholeState(opened.host);
    opened.excel.failAt({ request: 1, afterActions });
    await expect(opened.host.apply(plan(table(SHEET), { kind: "select-cell", at: { sheet: SHEET, row: 3, column: 3 } }, { kind: "add-sheet", sheet: "Uusi" }, table("Uusi")))).rejects.toMatchObject({ name: "HostError" });
    expect(await wholeState(opened.host)).toEqual(before);
  });
});

describe("rows that a filter hides", () => {
  beforeEach(() => {
    sheet().hiddenRows.add(4);
    sheet().hiddenRows.add(5);
  });

  it("have their formulas too, in one more request", async () => {
    await opened.host.read({ structure: true });
    const { syncs } = opened.stats();
    await opened.host.apply(plan(table(SHEET)));
    expect(opened.stats().syncs - syncs).toBe(2);
    expect(await formulasOf(SHEET)).toEqual(FORMULAS);
  });

  it.each([["by the plan", null], ["already", { options: { allowSort: true }, password: null }]])("have them on a sheet that is protected %s", async (_, protection) => {
    sheet().protection = protection;
    await opened.host.apply(plan(table(SHEET), { kind: "protect-sheet", sheet: SHEET }));
    expect(await formulasOf(SHEET)).toEqual(FORMULAS);
    expect(sheet().protection?.options).toMatchObject(protection === null ? { allowFormatColumns: true } : { allowSort: true });
    await opened.host.revert();
    expect([(await opened.host.read({ usedRangesOf: [SHEET] })).usedRanges, sheet().protection === null]).toEqual([[], protection === null]);
  });

  it("are taken back where that request is refused", async () => {
    await opened.host.read({ structure: true });
    opened.excel.failAt({ request: 2 });
    await expect(opened.host.apply(plan(table(SHEET)))).rejects.toMatchObject({ name: "HostError" });
    expect((await opened.host.read({ usedRangesOf: [SHEET] })).usedRanges).toEqual([]);
  });

  it("do not matter where nothing is copied into them", async () => {
    sheet().hiddenRows.clear();
    sheet().hiddenRows.add(ROWS);
    await opened.host.read({ structure: true });
    const { syncs } = opened.stats();
    await opened.host.apply(plan(table(SHEET)));
    expect(opened.stats().syncs - syncs).toBe(1);
  });
});

test("a statement has in Excel the formulas of its plan", async () => {
  const preview = await previewTables(opened.host, [orderSample("003-yhteiset-palvelut")]);
  await applyPreview(opened.host, preview);
  const wanted = preview.plan.steps.flatMap((step) => (step.kind === "write-cells" ? [step] : []));
  const { ranges } = await opened.host.read({ ranges: wanted.map(({ range }) => range) });
  ranges.forEach(({ formulas }, at) => {
    expect(formulas).toEqual(wanted[at]?.cells.map((row) => row.map((content) => (typeof content === "object" && content !== null ? printFormula(content.formula) : null))));
  });
  expect(timesSent("CopyFrom")).toBeGreaterThan(0);
});
