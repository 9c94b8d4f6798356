import { deviatingOrders } from "../../../bench/deviatingOrders";
import { followUpOf } from "../../../bench/followUpOf";
import { applyPreview, previewTables } from "../../../src/actions";
import { previewDeviations } from "../../../src/actions/previewDeviations";
import { readDeviations } from "../../../src/actions/readDeviations";
import { compileUnits } from "../../../src/workbook/settings/compileUnits";
import { wholeState } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const MEGABYTE = 1_000_000;

jest.setTimeout(300_000);

async function openDeviating(units: number, flags: number): Promise<ExcelUnderTest> {
  const under = await openExcelUnderTest();
  await under.host.apply({ name: "units", steps: compileUnits("Yksiköt", followUpOf(units).units, "fi") });
  await applyPreview(under.host, await previewTables(under.host, deviatingOrders(units, flags)));
  return under;
}

describe("the deviations of two hundred units, five each", () => {
  test("are read, and their sheet made and brought up to date, in at most four syncs and a megabyte", async () => {
    const { host, stats, close } = await openDeviating(200, 5);
    let before = stats();
    const spent = (): { readonly syncs: number; readonly bytes: number; readonly answered: number } => {
      const now = stats();
      const since = { syncs: now.syncs - before.syncs, bytes: now.bytes - before.bytes, answered: now.answered - before.answered };
      before = now;
      return since;
    };
    expect((await readDeviations(host)).flags).toHaveLength(1000);
    const read = spent();
    expect(read.syncs).toBe(2);
    expect(read.bytes + read.answered).toBeLessThanOrEqual(MEGABYTE);

    const preview = await previewDeviations(host, "fi");
    await applyPreview(host, preview);
    const made = spent();
    expect([preview.listed, preview.findings]).toEqual([1000, []]);
    expect(made.syncs).toBeLessThanOrEqual(4);
    expect(made.bytes).toBeLessThanOrEqual(MEGABYTE);

    const refresh = await previewDeviations(host, "fi");
    const reread = spent();
    expect(reread.bytes + reread.answered).toBeLessThanOrEqual(MEGABYTE);
    await applyPreview(host, refresh);
    const again = spent();
    expect(reread.syncs + again.syncs).toBeLessThanOrEqual(4);
    expect(reread.bytes + again.bytes).toBeLessThanOrEqual(MEGABYTE);
    // To take it back, Excel must tell formula, value, type and number format of the 9 000 cells that are written over: more than is written, and of nothing beside them.
    expect(again.answered).toBeLessThanOrEqual(0.95 * MEGABYTE);
    await close();
  });
});

test("where the wait is told, tables are read in parts, and it can be cancelled between them", async () => {
  const { host, close } = await openDeviating(170, 1);
  const told: number[] = [];
  expect((await readDeviations(host, { onProgress: ({ done }) => told.push(done) })).flags).toHaveLength(170);
  expect(told).toEqual([80, 160, 170]);
  const parts: number[] = [];
  await expect(readDeviations(host, { onProgress: ({ done }) => parts.push(done), isCancelled: () => parts.length > 0 })).rejects.toMatchObject({ code: "cancelled" });
  expect(parts).toEqual([80]);
  await close();
});

test("bringing the sheet up to date is taken back", async () => {
  const { host, person, close } = await openDeviating(3, 5);
  await applyPreview(host, await previewDeviations(host, "fi"));
  await person?.type("Yksikkö 2 & palvelut", 12, 4, -50_000);
  const before = await wholeState(host);
  const preview = await previewDeviations(host, "fi");
  expect(preview.sheetsAdded).toEqual([]);
  await applyPreview(host, preview);
  expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: false });
  await host.revert();
  expect(await wholeState(host)).toEqual(before);
  await close();
});
