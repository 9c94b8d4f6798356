import { followUpOf } from "../../../bench/followUpOf";
import { applyPreview, readUnits, readWorkbook, type ApplyProgress } from "../../../src/actions";
import { previewFollowUp } from "../../../src/actions/previewFollowUp";
import { wholeState } from "../contract/plans";
import { openExcelUnderTest, type ExcelUnderTest } from "./openExcelUnderTest";

const MEGABYTE = 1_000_000;
const UNITS = 200;

describe("a follow-up of two hundred units with two tables each", () => {
  let under: ExcelUnderTest;
  beforeEach(async () => {
    under = await openExcelUnderTest();
  });
  afterEach(() => under.close());

  it("takes at most a sync for each megabyte and two more, no request above a megabyte", async () => {
    const preview = await previewFollowUp(under.host, followUpOf(UNITS));
    expect(preview.findings).toEqual([]);
    await applyPreview(under.host, preview);
    const { syncs, bytes, largest } = under.stats();
    expect(syncs).toBeLessThanOrEqual(Math.ceil(bytes / MEGABYTE) + 2);
    expect(largest).toBeLessThanOrEqual(MEGABYTE);
    const { tables, sheets } = await readWorkbook(under.host);
    expect([tables.length, sheets.length]).toEqual([2 * UNITS, 2 * UNITS + 4]);
    const last = tables.filter(({ identity }) => identity.unit === `Yksikkö ${UNITS} & palvelut`).map(({ identity, range }) => [identity.kind, range.sheet]);
    expect(last).toEqual([["interim-statement", `Yksikkö ${UNITS} & palvelut`], ["risks", `Yksikkö ${UNITS} & palvelut riskit`]]);
    expect((await readUnits(under.host)).units).toHaveLength(UNITS);
  });

  it("tells what it is at, and leaves the workbook as it was when it is cancelled", async () => {
    const before = await wholeState(under.host);
    const preview = await previewFollowUp(under.host, followUpOf(UNITS));
    const told: ApplyProgress[] = [];
    const cancelling = applyPreview(under.host, preview, { onProgress: (progress) => told.push(progress), isCancelled: () => told.length > 1 });
    await expect(cancelling).rejects.toMatchObject({ code: "cancelled" });
    expect(told.at(-1)?.sheet).toMatch(/^Yksikkö \d+/);
    expect(await wholeState(under.host)).toEqual(before);
  });

  it("is reverted whole", async () => {
    const before = await wholeState(under.host);
    await applyPreview(under.host, await previewFollowUp(under.host, followUpOf(30)));
    await under.host.revert();
    expect(await wholeState(under.host)).toEqual(before);
  });
});

test("units that are added to a list that stands are taken back from it too", async () => {
  const under = await openExcelUnderTest();
  await applyPreview(under.host, await previewFollowUp(under.host, followUpOf(3)));
  const before = await wholeState(under.host);
  await applyPreview(under.host, await previewFollowUp(under.host, followUpOf(40)));
  expect((await readUnits(under.host)).units).toHaveLength(40);
  await under.host.revert();
  expect(await wholeState(under.host)).toEqual(before);
  await under.close();
});
