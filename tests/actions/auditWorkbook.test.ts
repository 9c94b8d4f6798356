import { auditWorkbook, type AuditScope, type WorkbookAudit } from "../../src/actions/auditing/auditWorkbook";
import { reauditSheets } from "../../src/actions/auditing/reauditSheets";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { openHeadless } from "../../src/hosts/univer/headless";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { ReadRequest, WorkbookHost } from "../../src/workbook/WorkbookHost";
import { openExcelUnderTest } from "../hosts/excel/openExcelUnderTest";
import { fillAuditedWorkbook, OWN, UNTIDY } from "./auditedWorkbook";
import { putUntidy, typeUntidy } from "./untidySheet";

interface Opened {
  readonly host: WorkbookHost;
  readonly close?: () => Promise<void> | void;
}

const HOSTS: readonly (readonly [string, () => Promise<Opened>])[] = [
  ["a new file", async () => ({ host: await filled(await createXlsxHost({ sheets: ["Sheet1"] })) })],
  ["a file opened again", async () => {
    const host = await createXlsxHost({ sheets: ["Sheet1"] });
    await fillAuditedWorkbook(host);
    return { host: await openXlsxHost(await host.save()) };
  }],
  ["the grid", async () => {
    const { host, dispose } = openHeadless();
    return { host: await filled(host), close: dispose };
  }],
  ["Excel", async () => {
    const { host, close } = await openExcelUnderTest();
    return { host: await filled(host), close };
  }],
];

async function filled(host: WorkbookHost): Promise<WorkbookHost> {
  await fillAuditedWorkbook(host);
  return host;
}

let opened: Opened | null = null;
afterEach(async () => opened?.close?.());

const tell = ({ findings }: WorkbookAudit): readonly unknown[] => findings.map((one) => [one.severity, one.code, one.place.sheet, one.place.cell, ...("difference" in one ? [one.expected, one.found] : [])]);

/** The margin typed over its formula, with what remains computed from it told as its consequence; one digit of the library's costs; a percentage of the hall as its sheet keeps it. */
const TOLD = [
  ["error", "typed-over-formula", OWN, "E8", -818, -12_345],
  ["error", "digit-differs", UNTIDY, "D6", -474_405, -474_505],
  ["error", "percent-differs", UNTIDY, "D16", 0.2695, 0.2659],
];

test.each(HOSTS)("%s tells an error in a table of ours and in tables that nobody described", async (_, open) => {
  opened = await open();
  const audit = await auditWorkbook(opened.host);
  expect(tell(audit)).toEqual(TOLD);
  expect(audit.tables.map(({ audited: { source }, kind, own, hundredths }) => [source.sheet, source.title, kind, own !== null, hundredths.at(-1)])).toEqual([
    [OWN, "Vaalit", "interim-summary", true, 100], [UNTIDY, "Kirjasto", null, false, 100], [UNTIDY, "Uimahalli", null, false, 10_000], [UNTIDY, "Museo", null, false, 100],
  ]);
});

/** The host, and what was asked of it. */
function listening(host: WorkbookHost): { readonly host: WorkbookHost; readonly asked: ReadRequest[] } {
  const asked: ReadRequest[] = [];
  return {
    asked,
    host: {
      read: (request) => {
        asked.push(request);
        return host.read(request);
      },
      apply: (plan, options) => host.apply(plan, options), revertible: () => host.revertible(), changedSince: () => host.changedSince(), revert: () => host.revert(),
      goTo: (cell) => host.goTo(cell), onChange: (listener) => host.onChange(listener),
    },
  };
}

/** The sheets whose cells were asked for, the sheets of settings aside. */
function sheetsRead(asked: readonly ReadRequest[]): readonly string[] {
  const sheets = asked.flatMap(({ ranges = [], valuesOf = [], usedRangesOf = [] }) => [...ranges, ...valuesOf].map(({ sheet }) => sheet).concat(usedRangesOf));
  return [...new Set(sheets)].filter((sheet) => [OWN, UNTIDY, "Sheet1"].includes(sheet));
}

const EDITS: readonly (readonly [string, string, number, number, CellContent])[] = [
  ["the wrong digit is mended", UNTIDY, 5, 3, -474_405],
  ["another figure of a foreign table goes wrong", UNTIDY, 3, 2, -25_411],
  ["the typed margin is another", OWN, 7, 4, -818],
  ["a title goes", UNTIDY, 8, 0, null],
];

test.each(EDITS.flatMap((edit) => HOSTS.filter(([name]) => name === "a new file" || name === "Excel").map(([name, open]) => [...edit, name, open] as const)))("once %s, the sheet alone is read again, and the audit is as one of the whole: %s %i %i %s in %s", async (_, sheet, row, column, content, __, open) => {
  opened = await open();
  const { host, asked } = listening(opened.host);
  const before = await auditWorkbook(host);
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
  asked.length = 0;
  const after = await reauditSheets(host, before, [sheet], { language: "fi" });
  expect(sheetsRead(asked)).toEqual([sheet]);
  const whole = await auditWorkbook(host);
  expect(tell(after)).toEqual(tell(whole));
  expect(after.lines).toEqual(whole.lines);
  expect(after.lines).not.toEqual(before.lines);
});

test("a sheet is audited again in three requests to Excel at most", async () => {
  const excel = await openExcelUnderTest();
  opened = excel;
  await fillAuditedWorkbook(excel.host);
  const before = await auditWorkbook(excel.host);
  for (const sheet of [UNTIDY, OWN]) {
    const { syncs } = excel.stats();
    await reauditSheets(excel.host, before, [sheet], { language: "fi" });
    expect(excel.stats().syncs - syncs).toBeLessThanOrEqual(3);
  }
});

test("an audit after changes tells its progress in sheets, and once it is cancelled reads no further sheet", async () => {
  const { host, asked } = listening(await filled(await createXlsxHost({ sheets: ["Sheet1"] })));
  const before = await auditWorkbook(host);
  const told: unknown[] = [];
  await reauditSheets(host, before, [OWN, UNTIDY], { language: "fi", onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([{ done: 1, total: 2, sheet: OWN }, { done: 2, total: 2, sheet: UNTIDY }]);

  for (const sheets of [[OWN, UNTIDY], "all"] as const) {
    asked.length = 0;
    await expect(reauditSheets(host, before, sheets, { language: "fi", isCancelled: () => asked.length > 1 })).rejects.toMatchObject({ code: "cancelled" });
    expect(sheetsRead(asked)).toEqual([OWN]);
  }
});

test("an audit of the whole tells its progress sheet by sheet, pauses after each, and can be cancelled in the pause", async () => {
  const host = await filled(await createXlsxHost({ sheets: ["Sheet1"] }));
  const told: unknown[] = [];
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  await auditWorkbook(host, { pause, onProgress: ({ done, total, sheet }) => told.push([done, total, sheet]) });
  expect(told).toEqual([[1, 1, OWN], [2, 3, OWN], [3, 3, UNTIDY]]);
  expect(pauses).toBe(2);

  pauses = 0;
  await expect(auditWorkbook(host, { pause, isCancelled: () => pauses > 0 })).rejects.toMatchObject({ code: "cancelled" });
  expect(pauses).toBe(1);
});

test("who stands on a table's title means the table", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await putUntidy(host);
  await typeUntidy(host, 6, 2, -169_612);
  const at = (row: number): AuditScope => ({ kind: "range", range: rangeAt("Kirjasto", row, 1) });
  const findings = await Promise.all([1, 2, 9, 30].map(async (row) => (await auditWorkbook(host, { scope: at(row) })).findings.map(({ place }) => place.cell)));
  expect(findings).toEqual([["D8"], ["D8"], ["D8"], []]);
});
