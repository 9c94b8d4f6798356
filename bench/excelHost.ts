import { applyPreview, previewFollowUp, previewTables, type TablePlace } from "../src/actions";
import { previewDeviations } from "../src/actions/previewDeviations";
import { readDeviations } from "../src/actions/readDeviations";
import { compileUnits } from "../src/workbook/settings/compileUnits";
import { openExcelUnderTest } from "../tests/hosts/excel/openExcelUnderTest";
import { deviatingOrders, movedActuals } from "./deviatingOrders";
import type { Measurement } from "./Measurement";
import { followUpOf } from "./followUpOf";
import { unitOrders } from "./unitOrders";

/** What crosses to Excel through Microsoft's own client: one table, the first with the sheets of settings and limits, and 200 unit sheets. */
export async function excelHost(): Promise<readonly Measurement[]> {
  const one = await measureNext();
  const here = await measureNext({ type: "selection" });
  const first = await measure(1);
  const many = await measure(200);
  const followUp = await measureFollowUp(200);
  const deviations = await measureDeviations(200, 5);
  return [
    { what: "Excel, one statement: syncs", value: one.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement: bytes", value: one.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, one statement at the selection: syncs", value: here.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement at the selection: bytes", value: here.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, first statement with settings and limits: syncs", value: first.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, first statement with settings and limits: bytes", value: first.bytes / 1000, unit: "kB", limit: 112 },
    { what: "Excel, 200 statements: syncs (⌈bytes / 1 MB⌉ + 2)", value: many.syncs, unit: "syncs", limit: Math.ceil(many.bytes / 1_000_000) + 2 },
    { what: "Excel, 200 statements: bytes", value: many.bytes / 1000, unit: "kB", limit: null },
    { what: "Excel, 200 statements: largest request", value: many.largest / 1000, unit: "kB", limit: 1000 },
    { what: "Excel, follow-up of 200 units, two tables each: syncs (⌈bytes / 1 MB⌉ + 2)", value: followUp.syncs, unit: "syncs", limit: Math.ceil(followUp.bytes / 1_000_000) + 2 },
    { what: "Excel, follow-up of 200 units, two tables each: bytes", value: followUp.bytes / 1000, unit: "kB", limit: null },
    { what: "Excel, follow-up of 200 units, two tables each: largest request", value: followUp.largest / 1000, unit: "kB", limit: 1000 },
    ...bothWays("read", deviations.read),
    ...bothWays("read and listed", deviations.made),
    ...bothWays("read and listed again, alike", deviations.again),
    ...bothWays("read and listed again, in another order and one flag of 25 another", deviations.moved),
  ];
}

interface Crossed {
  readonly syncs: number;
  readonly bytes: number;
  readonly answered: number;
}

/** What is sent and what Excel answers, what it tells to be remembered among it. */
function bothWays(what: string, { syncs, bytes, answered }: Crossed): readonly Measurement[] {
  const whole = `Excel, deviations of 200 units, five each, ${what}`;
  return [
    { what: `${whole}: syncs`, value: syncs, unit: "syncs", limit: 4 },
    { what: `${whole}: bytes both ways`, value: (bytes + answered) / 1000, unit: "kB", limit: 1000 },
  ];
}

/** Reading every flag; reading and listing them on a new sheet; the same on the sheet that stands, as it is and once figures have moved. */
async function measureDeviations(units: number, flags: number) {
  const { host, stats, close } = await openExcelUnderTest();
  await host.apply({ name: "units", steps: compileUnits("Yksiköt", followUpOf(units).units, "fi") });
  await applyPreview(host, await previewTables(host, deviatingOrders(units, flags)));
  const measureWork = async (work: () => Promise<unknown>): Promise<Crossed> => {
    const before = stats();
    await work();
    const now = stats();
    return { syncs: now.syncs - before.syncs, bytes: now.bytes - before.bytes, answered: now.answered - before.answered };
  };
  const list = async (): Promise<void> => applyPreview(host, await previewDeviations(host, "fi"));
  const measured = { read: await measureWork(() => readDeviations(host)), made: await measureWork(list), again: await measureWork(list) };
  await host.apply({ name: "moved", steps: movedActuals(units, flags) });
  const moved = await measureWork(list);
  await close();
  return { ...measured, moved };
}

async function measureFollowUp(count: number) {
  const { host, stats, close } = await openExcelUnderTest();
  await applyPreview(host, await previewFollowUp(host, followUpOf(count)));
  const measured = stats();
  await close();
  return measured;
}

/** One statement in a workbook that has its settings and limits already. */
async function measureNext(place?: TablePlace) {
  const { host, stats, close } = await openExcelUnderTest();
  const [first, ...rest] = unitOrders(2);
  if (first === undefined) throw new Error("There are two orders");
  await applyPreview(host, await previewTables(host, [{ ...first, kind: "interim-summary" }]));
  await host.goTo({ sheet: "Sheet1", row: 0, column: 0 });
  const before = stats();
  await applyPreview(host, await previewTables(host, rest.map((order) => (place === undefined ? order : { ...order, place }))));
  const now = stats();
  await close();
  return { syncs: now.syncs - before.syncs, bytes: now.bytes - before.bytes };
}

async function measure(count: number) {
  const { host, stats, close } = await openExcelUnderTest();
  await applyPreview(host, await previewTables(host, unitOrders(count)));
  const measured = stats();
  await close();
  return measured;
}
