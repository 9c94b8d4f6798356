import { readXlsx, writeXlsx, type WriteOptions } from "hucre/xlsx";
import { applyPreview, previewTables, type TableOrder } from "../src/actions";
import { createXlsxHost } from "../src/hosts/xlsx/createXlsxHost";
import type { Measurement } from "./Measurement";
import { unitOrders } from "./unitOrders";

const SHEETS = 200;
const TURNS = 5;

/**
 * A workbook of 200 statements in a file: everything that `new` does (plan, layout, formulas, computed values) against
 * hucre alone writing the same cells, turn by turn; the best turn of each, since the machine's other work only ever adds.
 */
export async function writeFile(): Promise<readonly Measurement[]> {
  const orders = unitOrders(SHEETS);
  const made = await writeOurs(orders);
  const { sheets, namedRanges } = await readXlsx(made, { readStyles: true });
  // What was read can be written as it is; the two types differ in parts that our files do not have.
  const cells = { sheets, ...(namedRanges === undefined ? {} : { namedRanges }) } as unknown as WriteOptions;
  const ours: Turn[] = [];
  const theirs: Turn[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    theirs.push(await measure(() => writeXlsx(cells)));
    ours.push(await measure(() => writeOurs(orders)));
  }
  const ratio = best(ours) / best(theirs);
  return [
    { what: `File of ${SHEETS} statements, our time to hucre's alone`, value: ratio, unit: "×", limit: 2 },
    { what: `File of ${SHEETS} statements, our heap to hucre's alone`, value: worst(ours) / worst(theirs), unit: "×", limit: null },
    { what: `File of ${SHEETS} statements, size`, value: made.length / 1000, unit: "kB", limit: null },
  ];
}

async function writeOurs(orders: readonly TableOrder[]): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, orders));
  return host.save();
}

interface Turn {
  readonly milliseconds: number;
  /** By how much the heap had grown at the end of the turn, in bytes. */
  readonly heap: number;
}

async function measure(write: () => Promise<Uint8Array>): Promise<Turn> {
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  await write();
  return { milliseconds: performance.now() - start, heap: Math.max(1, process.memoryUsage().heapUsed - before) };
}

function best(turns: readonly Turn[]): number {
  return Math.min(...turns.map((turn) => turn.milliseconds));
}

function worst(turns: readonly Turn[]): number {
  return Math.max(...turns.map((turn) => turn.heap));
}
