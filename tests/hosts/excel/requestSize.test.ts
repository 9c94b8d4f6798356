import { previewTables, type TableOrder } from "../../../src/actions/previewTables";
import { estimateBytes } from "../../../src/hosts/excel/applying/estimateBytes";
import { schedulePlan } from "../../../src/hosts/excel/applying/schedulePlan";
import type { PlanStep } from "../../../src/workbook/plan/WorkbookPlan";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const MEGABYTE = 1_000_000;

const order = (unit: string, more: Partial<TableOrder> = {}): TableOrder => ({
  kind: "interim-statement", unit, year: 2026, through: 3, language: "fi", profile: "A", zeroBudget: "zero", place: { type: "new-sheet", name: null }, ...more,
});

const UNITS = Array.from({ length: 200 }, (_, at) => `Yksikkö ${at + 1} & palvelut`);
const figures = (row: string, column: string): number => row.length * 1_234.56 - column.length * 98_765.43;

describe("what crosses to Excel", () => {
  let opened: ExcelUnderTest;
  beforeEach(async () => {
    opened = await openExcelUnderTest();
  });
  afterEach(() => opened.close());

  async function insert(orders: readonly TableOrder[]): Promise<void> {
    const preview = await previewTables(opened.host, orders);
    expect(preview.findings).toEqual([]);
    await opened.host.apply(preview.plan);
  }

  it("is two syncs and at most 60 kB for one table with its settings", async () => {
    await insert([order("Yhteiset palvelut")]);
    console.log(opened.stats());
    expect(opened.stats().syncs).toBeLessThanOrEqual(2);
    expect(opened.stats().bytes).toBeLessThanOrEqual(60_000);
  });

  it("is a request a megabyte and two more for 200 unit sheets with figures", async () => {
    await insert(UNITS.map((unit) => order(unit, { figures })));
    const { syncs, bytes, largest } = opened.stats();
    console.log(opened.stats());
    expect(syncs).toBeLessThanOrEqual(Math.ceil(bytes / MEGABYTE) + 2);
    expect(largest).toBeLessThanOrEqual(MEGABYTE);
  });

  it("x", async () => {
    const preview = await previewTables(opened.host, [order("Yhteiset palvelut")]);
    const structure = { sheets: [], names: [], structureProtected: false };
    const s = schedulePlan(preview.plan, structure);
    const adds = preview.plan.steps.filter((st) => st.kind === "add-sheet");
    const kinds = [...new Set(preview.plan.steps.map((st) => st.kind))];
    let n = 0; let est = 0;
    for (const st of s.steps) est += estimateBytes(st.step, s.existing);
    const base = async (steps: readonly PlanStep[]) => { n += 1; await opened.host.read({ structure: true }); const b = opened.stats().bytes; const m = (x: unknown) => JSON.parse(JSON.stringify(x).replaceAll('"Yhteiset palvelut"', `"Yhteiset palvelu${n}"`).replaceAll('"Asetukset"', `"Asetukse${n}"`)); await opened.host.apply({ name: "x", steps: m(steps) }); return opened.stats().bytes - b; };
    const empty = await base(adds);
    console.log("empty", empty, "total est", est);
    for (const kind of kinds) if (kind !== "add-sheet") { const steps = preview.plan.steps.filter((st) => st.kind === kind); const b = await base([...adds, ...steps]);
      const e = schedulePlan({ name: "x", steps }, { ...structure, sheets: adds.map((a) => ({ name: a.sheet, id: "", visible: true, protected: false })) }).steps.reduce((q, st) => q + estimateBytes(st.step, new Set()), 0);
      console.log(kind, steps.length, "est", e, "real", b - empty); }
  });
});
