import { applyPreview, previewFollowUp, previewTables, type TablePlace } from "../src/actions";
import { openExcelUnderTest } from "../tests/hosts/excel/openExcelUnderTest";
import type { Measurement } from "./Measurement";
import { followUpOf } from "./followUpOf";
import { unitOrders } from "./unitOrders";

/** What crosses to Excel through Microsoft's own client: one table with its settings sheet, and 200 unit sheets. */
export async function excelHost(): Promise<readonly Measurement[]> {
  const one = await measure(1);
  const here = await measure(1, { type: "selection" });
  const many = await measure(200);
  const followUp = await measureFollowUp(200);
  return [
    { what: "Excel, one statement: syncs", value: one.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement: bytes", value: one.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, one statement at the selection: syncs", value: here.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement at the selection: bytes", value: here.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, 200 statements: syncs (⌈bytes / 1 MB⌉ + 2)", value: many.syncs, unit: "syncs", limit: Math.ceil(many.bytes / 1_000_000) + 2 },
    { what: "Excel, 200 statements: bytes", value: many.bytes / 1000, unit: "kB", limit: null },
    { what: "Excel, 200 statements: largest request", value: many.largest / 1000, unit: "kB", limit: 1000 },
    { what: "Excel, follow-up of 200 units, two tables each: syncs (⌈bytes / 1 MB⌉ + 2)", value: followUp.syncs, unit: "syncs", limit: Math.ceil(followUp.bytes / 1_000_000) + 2 },
    { what: "Excel, follow-up of 200 units, two tables each: bytes", value: followUp.bytes / 1000, unit: "kB", limit: null },
    { what: "Excel, follow-up of 200 units, two tables each: largest request", value: followUp.largest / 1000, unit: "kB", limit: 1000 },
  ];
}

async function measureFollowUp(count: number) {
  const { host, stats, close } = await openExcelUnderTest();
  await applyPreview(host, await previewFollowUp(host, followUpOf(count)));
  const measured = stats();
  await close();
  return measured;
}

async function measure(count: number, place?: TablePlace) {
  const { host, stats, close } = await openExcelUnderTest();
  await applyPreview(host, await previewTables(host, unitOrders(count).map((order) => (place === undefined ? order : { ...order, place }))));
  const measured = stats();
  await close();
  return measured;
}
