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
