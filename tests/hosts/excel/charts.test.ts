import { applyPreview, previewTables, readWorkbook } from "../../../src/actions";
import { previewCharts } from "../../../src/actions/previewCharts";
import { estimateBytes } from "../../../src/hosts/excel/applying/estimateBytes";
import { schedulePlan } from "../../../src/hosts/excel/applying/schedulePlan";
import type { SheetChart } from "../../../src/workbook/plan/SheetChart";
import { wholeState } from "../contract/plans";
import { orderSample } from "../../seeds/sampleWorkbook";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

let under: ExcelUnderTest;
beforeEach(async () => {
  under = await openExcelUnderTest();
});
afterEach(() => under.close());

const charts = (sheet: string) => under.excel.book.need(sheet, "").charts;

const cells = (column: number) => ({ row: 0, column, rows: 3, columns: 1 });
const CHART: SheetChart = {
  name: "toteuma.rivit", kind: "bars", place: { row: 5, column: 0, rows: 10, columns: 4 }, title: { row: 4, column: 0 }, categories: cells(0), labels: null, description: "Pylväät",
  series: [{ name: "Talousarvio", values: cells(1), notation: "plan" }, { name: "Toteuma", values: cells(2), notation: "actual" }],
};

test("a chart on a sheet that was there is made there, a protected one too, and goes when it is taken back", async () => {
  const { host } = under;
  await host.apply({ name: "protect", steps: [{ kind: "protect-sheet", sheet: "Sheet1" }] });
  const before = await wholeState(host);
  await host.apply({ name: "chart", steps: [{ kind: "add-chart", sheet: "Sheet1", chart: CHART }] });
  expect(charts("Sheet1")).toMatchObject([{
    name: "toteuma.rivit", type: "BarClustered", place: ["A6", "D15"], title: "=Sheet1!$A$5", hasLegend: false, hasGridlines: false, hasScale: false, isReversed: true, tickLabelPosition: "Low",
    series: [
      { name: "Talousarvio", values: "Sheet1!B1:B3", categories: "Sheet1!A1:A3", fill: "#FFFFFF", line: "#595959", lineStyle: "Continuous", hasDataLabels: false },
      { name: "Toteuma", values: "Sheet1!C1:C3", categories: "Sheet1!A1:A3", fill: "#1B3A6B", line: "#1B3A6B" },
    ],
  }]);
  await host.revert();
  expect(charts("Sheet1")).toEqual([]);
  expect(await wholeState(host)).toEqual(before);
});

test.each([10, 20, 40])("a chart is not there when its request breaks off after %i actions", async (afterActions) => {
  await under.host.read({ structure: true });
  under.excel.failAt({ request: 1, afterActions });
  await expect(under.host.apply({ name: "chart", steps: [{ kind: "add-chart", sheet: "Sheet1", chart: CHART }] })).rejects.toMatchObject({ name: "HostError" });
  expect(charts("Sheet1")).toEqual([]);
});

describe("the charts of a unit", () => {
  async function make() {
    const [table] = (await readWorkbook(under.host)).tables;
    if (table === undefined) throw new Error("There is a table");
    const preview = await previewCharts(under.host, table);
    expect(preview.findings).toEqual([]);
    await applyPreview(under.host, preview);
    return preview;
  }
  beforeEach(async () => applyPreview(under.host, await previewTables(under.host, [orderSample("003-yhteiset-palvelut")])));

  test("take two syncs and at most 60 kB, and are a sheet with two charts", async () => {
    const before = under.stats();
    const preview = await make();
    const { syncs, bytes } = under.stats();
    expect(syncs - before.syncs).toBeLessThanOrEqual(3);
    expect(bytes - before.bytes).toBeLessThanOrEqual(60_000);
    const [bars, bridge] = charts("Yhteiset palvelut kaaviot");
    expect(preview.sheetsAdded).toEqual(["Yhteiset palvelut kaaviot"]);
    expect(bars).toMatchObject({
      type: "BarClustered", gapWidth: 60, overlap: 0,
      series: [
        { name: "Talousarvio", fill: "#FFFFFF", hasDataLabels: true, labels: { position: "OutsideEnd" } }, { name: "Toteuma", fill: "#1B3A6B", lineStyle: "Continuous" },
        { name: "Ennuste", fill: "#D5DCE8", line: "#1B3A6B", lineStyle: "Dash" },
      ],
    });
    expect(bridge).toMatchObject({ type: "BarStacked", overlap: 100, series: [{ name: "Pohja", fill: null, line: null }, {}, {}, { fill: "#1E6B3A" }, {}, { fill: "#B3261E" }, {}] });
  });

  test("are known beforehand in bytes, a little too high", async () => {
    const [table] = (await readWorkbook(under.host)).tables;
    if (table === undefined) throw new Error("There is a table");
    const { plan } = await previewCharts(under.host, table);
    const names = ["Sheet1", "Asetukset", "Yhteiset palvelut"];
    const { steps, existing } = schedulePlan(plan, { sheets: names.map((name) => ({ id: "", name, visible: true, protected: false })), names: [], structureProtected: false });
    const estimated = steps.reduce((sum, { step }) => sum + estimateBytes(step, existing), 0);
    const before = under.stats().bytes;
    await under.host.apply(plan);
    const ratio = estimated / (under.stats().bytes - before);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.1);
  });

  test("go with their sheet when they are taken back", async () => {
    const before = await wholeState(under.host);
    await make();
    await under.host.revert();
    expect(await wholeState(under.host)).toEqual(before);
  });

  test("are made anew on a sheet of the name that a person gave it, which cannot be taken back", async () => {
    await make();
    const { book } = under.excel;
    book.renameSheet(book.need("Yhteiset palvelut kaaviot", ""), "Kuvat");
    const preview = await make();
    expect([preview.replaces, preview.sheetsAdded]).toEqual(["Kuvat", []]);
    expect(book.sheets.filter(({ charts: all }) => all.length > 0).map(({ name, charts: all }) => [name, all.length])).toEqual([["Kuvat", 2]]);
    expect(under.host.revertible()).toBeNull();
  });
});
