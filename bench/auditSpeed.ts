import { readXlsx } from "hucre/xlsx";
import { applyPreview, previewTables, type WorkbookHost } from "../src/actions";
import { auditWorkbook } from "../src/actions/auditing/auditWorkbook";
import { createXlsxHost } from "../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../src/hosts/xlsx/XlsxHost";
import { openExcelUnderTest } from "../tests/hosts/excel/openExcelUnderTest";
import { deviatingOrders } from "./deviatingOrders";
import { foreignSheets } from "./foreignSheets";
import type { Measurement } from "./Measurement";

const SHEETS = 200;
const TURNS = 8;

/** What an audit of 200 sheets costs: of our own tables and of tables that nobody described, against hucre reading the same file, turn by turn; and what crosses to Excel for it. */
export async function auditSpeed(): Promise<readonly Measurement[]> {
  const own = await createXlsxHost();
  await fillOwn(own);
  const foreign = await createXlsxHost();
  await fillForeign(foreign);
  const [ofOwn, ofForeign] = [await measure(own), await measure(foreign)];
  const [ownInExcel, foreignInExcel] = [await measureInExcel(fillOwn), await measureInExcel(fillForeign)];
  return [
    { what: `Audit of ${SHEETS} statements of ours, reading aside, to hucre reading the file`, value: ofOwn, unit: "×", limit: 2 },
    { what: `Audit of ${SHEETS} sheets of others, 30 rows × 8 columns, reading aside, to hucre reading the file`, value: ofForeign, unit: "×", limit: 10 },
    ...crossing(`Excel, audit of ${SHEETS} statements of ours`, ownInExcel),
    ...crossing(`Excel, audit of ${SHEETS} sheets of others`, foreignInExcel),
  ];
}

async function fillOwn(host: WorkbookHost): Promise<void> {
  await applyPreview(host, await previewTables(host, deviatingOrders(SHEETS, 0)));
}

async function fillForeign(host: WorkbookHost): Promise<void> {
  await host.apply({ name: "foreign", steps: foreignSheets(SHEETS) });
}

async function measure(made: XlsxHost): Promise<number> {
  const bytes = await made.save();
  const host = readingOnce(await openXlsxHost(bytes));
  const { findings, tables } = await auditWorkbook(host);
  // A table that is not found, or that is accused, is no measure.
  if (tables.length !== SHEETS || findings.length > 0) throw new Error(`The audit found ${tables.length} tables and ${findings.length} findings, such as ${JSON.stringify(findings[0])}, ${JSON.stringify(findings[1])}`);
  let [ours, theirs] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS; turn += 1) {
    theirs = Math.min(theirs, await timeOf(() => readXlsx(bytes)));
    ours = Math.min(ours, await timeOf(() => auditWorkbook(host)));
  }
  return ours / theirs;
}

/** The host that answers a question it was asked before without reading. */
function readingOnce(host: WorkbookHost): WorkbookHost {
  const answers = new Map<string, ReturnType<WorkbookHost["read"]>>();
  return Object.assign(Object.create(host) as WorkbookHost, {
    read: (request: Parameters<WorkbookHost["read"]>[0]) => {
      const asked = JSON.stringify(request);
      const answer = answers.get(asked) ?? host.read(request);
      answers.set(asked, answer);
      return answer;
    },
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  global.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Crossed {
  readonly syncs: number;
  /** Both ways. */
  readonly bytes: number;
}

async function measureInExcel(fill: (host: WorkbookHost) => Promise<void>): Promise<Crossed> {
  const { host, stats, close } = await openExcelUnderTest();
  await fill(host);
  const before = stats();
  await auditWorkbook(host);
  const now = stats();
  await close();
  return { syncs: now.syncs - before.syncs, bytes: now.bytes + now.answered - before.bytes - before.answered };
}

function crossing(what: string, { syncs, bytes }: Crossed): readonly Measurement[] {
  return [
    { what: `${what}: syncs (⌈bytes / 1 MB⌉ + 2)`, value: syncs, unit: "syncs", limit: Math.ceil(bytes / 1_000_000) + 2 },
    { what: `${what}: bytes both ways`, value: bytes / 1000, unit: "kB", limit: null },
  ];
}
