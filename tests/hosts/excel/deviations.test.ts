import { deviatingOrders, movedActuals } from "../../../bench/deviatingOrders";
import { followUpOf } from "../../../bench/followUpOf";
import { applyPreview, previewTables } from "../../../src/actions";
import { previewDeviations } from "../../../src/actions/previewDeviations";
import { readDeviations } from "../../../src/actions/readDeviations";
import { DEVIATION_TEXTS } from "../../../src/locale/deviations";
import { compileUnits } from "../../../src/workbook/settings/compileUnits";
import type { RangeReading, WorkbookHost } from "../../../src/workbook/WorkbookHost";
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

describe("the deviations of two hundred units, five each, what Excel answers counted too", () => {
  test("are read, and their sheet made and brought up to date, in at most four syncs and a megabyte", async () => {
    const { host, stats, close } = await openDeviating(200, 5);
    const spendingOf = async (work: () => Promise<unknown>): Promise<{ readonly syncs: number; readonly bytes: number }> => {
      const before = stats();
      await work();
      const now = stats();
      return { syncs: now.syncs - before.syncs, bytes: now.bytes + now.answered - before.bytes - before.answered };
    };
    const list = async (): Promise<void> => {
      const preview = await previewDeviations(host, "fi");
      expect([preview.listed, preview.findings]).toEqual([1000, []]);
      await applyPreview(host, preview);
    };
    const read = await spendingOf(async () => expect((await readDeviations(host)).flags).toHaveLength(1000));
    expect(read.syncs).toBe(2);
    expect(read.bytes).toBeLessThanOrEqual(0.7 * MEGABYTE);

    const made = await spendingOf(list);
    expect(made.syncs).toBeLessThanOrEqual(4);
    expect(made.bytes).toBeLessThan(MEGABYTE);

    const alike = await spendingOf(list);
    expect(alike.syncs).toBeLessThanOrEqual(4);
    expect(alike.bytes).toBeLessThan(MEGABYTE);

    await host.apply({ name: "moved", steps: movedActuals(200, 5) });
    const before = await listOf(host);
    expect((await readDeviations(host)).sheet).toMatchObject({ isBehind: true });
    const moved = await spendingOf(list);
    expect(moved.syncs).toBeLessThanOrEqual(4);
    expect(moved.bytes).toBeLessThan(MEGABYTE);

    const { flags, sheet } = await readDeviations(host);
    expect(sheet).toMatchObject({ isBehind: false, listed: 1000 });
    const after = await listOf(host);
    expect(after.values.slice(sheet?.lines.row, (sheet?.lines.row ?? 0) + 1000).map((line) => line.slice(0, 5))).toEqual(
      flags.map(({ table, flag }) => [table.unit, flag.label, DEVIATION_TEXTS.fi.rules[flag.rule], flag.effect / 100, flag.words]),
    );
    await host.revert();
    expect(await listOf(host)).toEqual(before);
    await close();
  });
});

async function listOf(host: WorkbookHost): Promise<RangeReading> {
  const [used] = (await host.read({ usedRangesOf: ["Poikkeamat"] })).usedRanges;
  if (used === undefined) throw new Error("There is no list");
  return used;
}

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
