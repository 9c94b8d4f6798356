import { unitOrders } from "../../../bench/unitOrders";
import { applyPreview, findForecastTable, previewForecast, previewReady, previewTables, readForecast, readWorkbook, type ForecastReading, type WorkbookHost } from "../../../src/actions";
import type { ReadRequest } from "../../../src/workbook/WorkbookHost";
import { orderSample } from "../../seeds/sampleWorkbook";
import { wholeState } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";
import { deleteRows } from "./protocol/model/moveRows";

const SHEET = "Yhteiset palvelut";
const SERVICES = { key: "services", label: "Palvelujen ostot" };
/** Of the statement: services stand in the fourteenth row, adjustments in M. */
const [ROW, ADJUSTMENT] = [13, 12];

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcelUnderTest();
});
afterEach(() => under.close());

async function read(host: WorkbookHost): Promise<ForecastReading> {
  const state = await readWorkbook(host);
  const table = findForecastTable(state);
  if (table === null) throw new Error("The workbook has no forecast");
  return readForecast(host, state, table);
}

const typed = (text: string) => ({ field: "adjustment", text, language: "fi" } as const);

describe("a forecast in Excel", () => {
  beforeEach(async () => {
    await applyPreview(under.host, await previewTables(under.host, [orderSample("003-yhteiset-palvelut")]));
  });

  it("takes one sync to write and leaves the sheet protected throughout, row after row without being read again", async () => {
    const reading = await read(under.host);
    const { syncs } = under.stats();
    await applyPreview(under.host, previewForecast(reading, SERVICES, typed("-20000")));
    await applyPreview(under.host, previewForecast(reading, SERVICES, { field: "reason", text: "Kesäteatteri" }));
    await applyPreview(under.host, previewForecast(reading, { key: "materials", label: "Aineet" }, typed("1000")));
    expect(under.stats().syncs - syncs).toBe(3);
    expect((await read(under.host)).rows.find((row) => row.key === "services")).toMatchObject({ adjustment: -2_000_000, reason: "Kesäteatteri" });
  });

  it("is marked ready in one sync", async () => {
    const reading = await read(under.host);
    const { syncs } = under.stats();
    await applyPreview(under.host, previewReady(reading, { name: "Maija Meikäläinen", on: { year: 2026, month: 11, day: 27 } }));
    expect(under.stats().syncs - syncs).toBe(1);
    expect((await read(under.host)).ready).toMatchObject({ name: "Maija Meikäläinen", day: "27.11.2026" });
  });

  it("is taken back as it was", async () => {
    const before = await wholeState(under.host);
    await applyPreview(under.host, previewForecast(await read(under.host), SERVICES, typed("-20000")));
    await under.host.revert();
    expect(await wholeState(under.host)).toEqual(before);
  });

  it("leaves the workbook as it was where the row was deleted after the reading", async () => {
    const reading = await read(under.host);
    deleteRows(under.excel.book, under.excel.book.need(SHEET, ""), ROW, 1);
    const before = await wholeState(under.host);
    await expect(applyPreview(under.host, previewForecast(reading, SERVICES, typed("-20000")))).rejects.toMatchObject({ code: "place-changed", subject: SHEET });
    expect(await wholeState(under.host)).toEqual(before);
    expect(previewForecast(await read(under.host), SERVICES, typed("-20000")).findings).toMatchObject([{ code: "forecast-row-gone" }]);
  });

  it("is not taken back where the row was deleted since: the next one keeps its own", async () => {
    await applyPreview(under.host, previewForecast(await read(under.host), { key: "materials", label: "Aineet" }, typed("500")));
    await applyPreview(under.host, previewForecast(await read(under.host), SERVICES, typed("500")));
    deleteRows(under.excel.book, under.excel.book.need(SHEET, ""), ROW, 1);
    const before = await wholeState(under.host);
    await expect(under.host.revert()).rejects.toMatchObject({ code: "place-changed", subject: SHEET });
    expect(await wholeState(under.host)).toEqual(before);
    expect((await read(under.host)).rows.find((row) => row.key === "materials")).toMatchObject({ adjustment: 50_000 });
  });

  it("says so where the sheet is gone, and where its cells were locked", async () => {
    const reading = await read(under.host);
    await under.host.apply({ name: "foreign paste", steps: [{ kind: "format-cells", ranges: [{ sheet: SHEET, row: ROW, column: ADJUSTMENT, rows: 1, columns: 1 }], style: { unlocked: false } }] });
    const before = await wholeState(under.host);
    await expect(applyPreview(under.host, previewForecast(reading, SERVICES, typed("-20000")))).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await wholeState(under.host)).toEqual(before);
    await under.person?.removeSheet(SHEET);
    await expect(applyPreview(under.host, previewForecast(reading, SERVICES, typed("-20000")))).rejects.toMatchObject({ code: "item-missing" });
  });
});

it("of a workbook of two hundred units only the unit's own table is read", async () => {
  await applyPreview(under.host, await previewTables(under.host, unitOrders(200)));
  await under.host.goTo({ sheet: "Yksikkö 137", row: 6, column: 3 });
  const asked: ReadRequest[] = [];
  const counted: WorkbookHost = Object.assign(Object.create(under.host) as WorkbookHost, { read: (request: ReadRequest) => (asked.push(request), under.host.read(request)) });
  const state = await readWorkbook(counted);
  const [{ syncs }, table] = [under.stats(), findForecastTable(state)];
  if (table === null) throw new Error("The workbook has no forecast");
  const reading = await readForecast(counted, state, table);
  expect(reading.unit).toBe("Yksikkö 137");
  expect(under.stats().syncs - syncs).toBe(1);
  // The names of the workbook and its settings, then one rectangle.
  expect(asked).toEqual([expect.objectContaining({ structure: true, selection: true }), { valuesOf: [table.range] }]);
  expect(table.range.sheet).toBe("Yksikkö 137");
});
