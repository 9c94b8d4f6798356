import { applyPreview, previewTables, type TablePlace } from "../src/actions";
import { openExcelUnderTest } from "../tests/hosts/excel/openExcelUnderTest";
import type { Measurement } from "./Measurement";
import { unitOrders } from "./unitOrders";

/** What crosses to Excel through Microsoft's own client: one table with its settings sheet, and 200 unit sheets. */
export async function excelHost(): Promise<readonly Measurement[]> {
  const one = await measure(1);
  const here = await measure(1, { type: "selection" });
  const many = await measure(200);
  return [
    { what: "Excel, one statement: syncs", value: one.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement: bytes", value: one.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, one statement at the selection: syncs", value: here.syncs, unit: "syncs", limit: 2 },
    { what: "Excel, one statement at the selection: bytes", value: here.bytes / 1000, unit: "kB", limit: 60 },
    { what: "Excel, 200 statements: syncs (⌈bytes / 1 MB⌉ + 2)", value: many.syncs, unit: "syncs", limit: Math.ceil(many.bytes / 1_000_000) + 2 },
    { what: "Excel, 200 statements: bytes", value: many.bytes / 1000, unit: "kB", limit: null },
    { what: "Excel, 200 statements: largest request", value: many.largest / 1000, unit: "kB", limit: 1000 },
  ];
}

async function measure(count: number, place?: TablePlace) {
  const { host, stats, close } = await openExcelUnderTest();
  await applyPreview(host, await previewTables(host, unitOrders(count).map((order) => (place === undefined ? order : { ...order, place }))));
  const measured = stats();
  await close();
  return measured;
}
