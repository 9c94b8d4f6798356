import { readUsedInParts } from "../../src/actions/auditing/readUsedInParts";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { ReadRequest, WorkbookHost } from "../../src/workbook/WorkbookHost";

/** A workbook of so many sheets with a text of that length on each, and how many sheets each read asked for. */
async function workbookOf(count: number, length: number): Promise<{ readonly host: WorkbookHost; readonly sheets: readonly string[]; readonly asked: number[] }> {
  const sheets = Array.from({ length: count }, (_, number) => `Taul${number + 1}`);
  const host = await createXlsxHost({ sheets });
  await host.apply({ name: "texts", steps: sheets.map((sheet) => ({ kind: "write-cells", range: rangeAt(sheet, 0, 0), cells: [["x".repeat(length)]] })) });
  const asked: number[] = [];
  return { sheets, asked, host: Object.assign(Object.create(host) as WorkbookHost, { read: (request: ReadRequest) => {
    asked.push(request.usedRangesOf?.length ?? 0);
    return host.read(request);
  } }) };
}

test.each([
  ["small sheets are read in two goes", 200, 100, [20, 180]],
  ["sheets of thirty thousand letters fewer at a time, since a typed text is told twice", 80, 30_000, [20, 33, 27]],
  ["few sheets at once", 3, 100, [3]],
  ["none at all", 0, 1, []],
])("%s", async (_, count, length, parts) => {
  const { host, sheets, asked } = await workbookOf(count, length);
  const read: string[] = [];
  for await (const { range } of readUsedInParts(host, sheets)) read.push(range.sheet);
  expect(asked).toEqual(parts);
  expect(read).toEqual(sheets);
});

test("between reads it can be cancelled", async () => {
  const { host, sheets, asked } = await workbookOf(30, 100);
  await expect(readUsedInParts(host, sheets, () => true).next()).rejects.toMatchObject({ code: "cancelled" });
  expect(asked).toEqual([20]);
});
