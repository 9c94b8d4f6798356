import { previewTables } from "../../../src/actions/previewTables";
import type { TableOrder } from "../../../src/actions/TableOrder";
import { estimateBytes } from "../../../src/hosts/excel/applying/estimateBytes";
import { schedulePlan } from "../../../src/hosts/excel/applying/schedulePlan";
import { rangeAt } from "../../../src/workbook/addresses/RangeAddress";
import type { WorkbookPlan } from "../../../src/workbook/plan/WorkbookPlan";
import { plan } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const MEGABYTE = 1_000_000;
const EMPTY = { sheets: [{ id: "", name: "Sheet1", visible: true, protected: false }], names: [], structureProtected: false };

const order = (unit: string, more: Partial<TableOrder> = {}): TableOrder => ({
  kind: "interim-statement", unit, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null }, ...more,
});
const figures = (row: string, column: string): number => row.length * 1_234.56 - column.length * 98_765.43;
const UNITS = Array.from({ length: 200 }, (_, at) => order(`Yksikkö ${at + 1} & palvelut`, { figures }));

describe("what crosses to Excel", () => {
  let opened: ExcelUnderTest;
  beforeEach(async () => {
    opened = await openExcelUnderTest();
  });
  afterEach(() => opened.close());

  async function planFor(orders: readonly TableOrder[]): Promise<WorkbookPlan> {
    const preview = await previewTables(opened.host, orders);
    expect(preview.findings).toEqual([]);
    return preview.plan;
  }

  const PLACES: readonly (readonly [string, TableOrder])[] = [["on a new sheet", order("Yhteiset palvelut")], ["at the selection, where all that stood there is asked for", order("Yhteiset palvelut", { place: { type: "selection" } })]];

  it.each(PLACES)("is two syncs and at most 60 kB for one table %s", async (_, wanted) => {
    // A summary brings the settings and the limits along.
    await opened.host.apply(await planFor([order("Vaalit", { kind: "interim-summary" })]));
    await opened.host.goTo({ sheet: "Sheet1", row: 0, column: 0 });
    const before = opened.stats();
    await opened.host.apply(await planFor([wanted]));
    expect(opened.stats().syncs - before.syncs).toBe(2);
    expect(opened.stats().bytes - before.bytes).toBeLessThanOrEqual(60_000);
  });

  it.each(PLACES)("is two syncs and at most 112 kB for the first table of a workbook %s, with its settings and limits", async (_, wanted) => {
    await opened.host.apply(await planFor([wanted]));
    expect(opened.stats().syncs).toBe(2);
    expect(opened.stats().bytes).toBeLessThanOrEqual(112_000);
  });

  it("is a request for each megabyte and two more for 200 unit sheets with figures", async () => {
    await opened.host.apply(await planFor(UNITS));
    const { syncs, bytes, largest } = opened.stats();
    expect(syncs).toBeLessThanOrEqual(Math.ceil(bytes / MEGABYTE) + 2);
    expect(largest).toBeLessThanOrEqual(MEGABYTE);
  });

  it("is a request for each megabyte and two more where every sheet is made anew", async () => {
    const steps = [];
    for (let year = 0; year < 60; year += 1) {
      const made = await planFor([order(`Yksikkö ${year}`, { figures })]);
      steps.push(...JSON.parse(JSON.stringify(made.steps).replaceAll('"Asetukset"', `"Asetukset ${year}"`).replaceAll('"Rajat"', `"Rajat ${year}"`).replaceAll('"toteuma.', `"toteuma.n${year}.`)));
    }
    const before = opened.stats();
    await opened.host.read({ structure: true });
    await opened.host.apply({ name: "insert-tables", steps });
    const { syncs, bytes, largest } = opened.stats();
    expect(syncs - before.syncs).toBeLessThanOrEqual(Math.ceil((bytes - before.bytes) / MEGABYTE) + 2);
    expect(largest).toBeLessThanOrEqual(MEGABYTE);
  });

  it("is never more than 20 000 cells at once", async () => {
    const rows = 30_000;
    await opened.host.apply(plan({ kind: "write-cells", range: rangeAt("Sheet1", 0, 0, rows, 2), cells: Array.from({ length: rows }, (_, row) => [row, null]) }));
    expect(opened.stats().syncs).toBe(4);
    expect((await opened.host.read({ ranges: [rangeAt("Sheet1", rows - 1, 0)] })).ranges[0]?.values).toEqual([[rows - 1]]);
  });

  it.each([["one table", 1], ["many units", 40]])("is known beforehand, a little too high, for %s", async (_, count) => {
    const wanted = await planFor(UNITS.slice(0, count));
    const { steps, existing } = schedulePlan(wanted, EMPTY);
    const estimated = steps.reduce((sum, { step }) => sum + estimateBytes(step, existing), 0);
    const before = opened.stats().bytes;
    await opened.host.apply(wanted);
    const ratio = estimated / (opened.stats().bytes - before);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.1);
  });
});
