import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import { binary, cell, number, plan, write } from "../contract/plans";
import { openExcelUnderTest } from "./openExcelUnderTest";

const SHEETS = Array.from({ length: 200 }, (_, at) => `Yksikkö ${at + 1}`);
const ROWS = 40;

test("four hundred ranges of two hundred sheets are read at once, without their formulas", async () => {
  const { host, stats, close } = await openExcelUnderTest();
  const column = Array.from({ length: ROWS }, (_, row) => [row, { formula: binary("*", cell(row, 0), number(2)) }]);
  await host.apply(plan(...SHEETS.flatMap((sheet) => [{ kind: "add-sheet", sheet } as const, write(sheet, 0, 0, column)])));
  const before = stats();
  const wanted = SHEETS.flatMap((sheet) => [rangeAt(sheet, 0, 0, ROWS, 1), rangeAt(sheet, 0, 1, ROWS, 1)]);
  const { values } = await host.read({ valuesOf: wanted });
  expect(values).toHaveLength(400);
  expect(values.at(-1)).toEqual({ range: rangeAt("Yksikkö 200", 0, 1, ROWS, 1), values: Array.from({ length: ROWS }, (_, row) => [2 * row]) });
  const read = stats();
  expect(read.syncs - before.syncs).toBe(1);
  expect(read.bytes - before.bytes).toBeLessThanOrEqual(300_000);
  await host.read({ ranges: wanted });
  expect(read.answered - before.answered).toBeLessThanOrEqual((stats().answered - read.answered) * 0.6);
  await close();
});

describe("ranges of one sheet", () => {
  const wanted = [rangeAt("Sheet1", 0, 0, 2, 1), rangeAt("Sheet1", 4, 2), rangeAt("Sheet1", 1, 1, 1, 3), rangeAt("Sheet1", 0, 0)];
  const told = [[["a"], ["b"]], [["e"]], [["c", null, "d"]], [["a"]]];

  async function openFilled() {
    const opened = await openExcelUnderTest();
    await opened.host.apply(plan(write("Sheet1", 0, 0, [["a", null], ["b", "c"]]), write("Sheet1", 1, 3, [["d"]]), write("Sheet1", 4, 2, [["e"]])));
    return opened;
  }

  test("are told in the order in which they were asked for, in one request that is shorter than theirs one by one", async () => {
    const { host, stats, close } = await openFilled();
    const before = stats();
    const { values } = await host.read({ valuesOf: wanted });
    const together = stats();
    expect(values).toEqual(wanted.map((range, at) => ({ range, values: told[at] })));
    for (const range of wanted) await host.read({ valuesOf: [range] });
    expect(together.syncs - before.syncs).toBe(1);
    expect(together.bytes - before.bytes).toBeLessThan((stats().bytes - together.bytes) / 2);
    await close();
  });

  test("are asked for one by one where Excel tells other areas", async () => {
    const { host, excel, stats, close } = await openFilled();
    let tell = excel.onMessageFromHost;
    Object.defineProperty(excel, "onMessageFromHost", {
      get: () => (text: string) => tell(text.replace('"Areas":{"_Items":[{"Values":[["a"],["b"]]},', '"Areas":{"_Items":[')),
      set: (listener: (text: string) => void) => {
        tell = listener;
      },
    });
    const before = stats();
    expect((await host.read({ valuesOf: wanted })).values.map(({ values }) => values)).toEqual(told);
    expect(stats().syncs - before.syncs).toBe(2);
    await close();
  });
});
