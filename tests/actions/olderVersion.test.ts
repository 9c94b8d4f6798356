import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, formatForPrint, previewCloseMonth, previewConfirmForecasts, previewFigures, previewNewYear, previewRestoreInputs, previewTables, readWorkbook, type TableInWorkbook, type WorkbookHost } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { isChartable, previewCharts } from "../../src/actions/previewCharts";
import { previewRegister } from "../../src/actions/previewRegister";
import { openHeadless } from "../../src/hosts/univer/headless";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { openXlsxFile } from "../../src/hosts/xlsx/xlsxFiles";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { withoutDeviations, withoutReadyMark } from "../../src/templates/earlierVersions";
import { interimStatement } from "../../src/templates/interim-statement/interimStatement";
import { interimSummary } from "../../src/templates/interim-summary/interimSummary";
import { orderSample, readSample } from "../seeds/sampleWorkbook";

/** A workbook of two interim tables, as the first version of their templates made it: no month of the forecasts. */
const readOlder = (): Uint8Array => readFileSync(join(__dirname, "version-1.xlsx"));
const openOlder = (): Promise<XlsxHost> => openXlsxHost(readOlder());

async function valuesOf(host: WorkbookHost, sheet = "Yhteiset palvelut") {
  return (await host.read({ usedRangesOf: [sheet] })).usedRanges[0]?.values ?? [];
}

async function tableOf(host: WorkbookHost, unit = "Yhteiset palvelut"): Promise<TableInWorkbook> {
  const table = (await readWorkbook(host)).tables.find(({ identity }) => identity.unit === unit);
  if (table === undefined) throw new Error("The workbook has lost its table");
  return table;
}

/** What an older table says of an actual without a budget, as a new one says it. */
const shortenFlag = (value: unknown): unknown => (typeof value === "string" ? value.replace("● Toteuma ilman talousarviota", "● Ilman talousarviota") : value);

test("tables of version 1 are known, and new ones are of version 3", async () => {
  const host = await openOlder();
  await applyPreview(host, await previewTables(host, [orderSample("003-digi")]));
  expect((await readWorkbook(host)).tables.map(({ identity }) => identity.version)).toEqual([1, 1, 3]);
});

test("its figures and its words beside them are those of a table of the version before the rules, but for the stamp above the adjustments and a flag's shorter words", async () => {
  const today = await createXlsxHost();
  const before = [interimStatement, interimSummary].map((template) => withoutReadyMark(withoutDeviations(template, 2), 2));
  await applyPreview(today, await previewTables(today, [orderSample("003-yhteiset-palvelut"), orderSample("003-vaalit")], null, before));
  const [older, newer] = [await valuesOf(await openOlder()), await valuesOf(today)];
  expect(older.map((row, r) => row.map((value, c) => (r === 0 && (c === 11 || c === 12) ? newer[r]?.[c] : shortenFlag(value))))).toEqual(newer);
  expect(older[0]?.slice(11, 13)).toEqual([null, null]);
});

test("figures are pasted into it as ever", async () => {
  const host = await openOlder();
  const preview = await previewFigures(host, readSample("003-yhteiset-palvelut").replace("49 248", "50 000"), { target: null });
  expect(preview.tables[0]?.figures).toEqual([{ row: "Myyntituotot", column: "TOT 2026 3\u00a0kk", from: 49248, to: 50000 }]);
});

test("restoring its input cells gives it the look that it had, and no input cell above its adjustments", async () => {
  const host = await openOlder();
  const preview = await previewRestoreInputs(host, await tableOf(host));
  const tinted = preview.plan.steps.flatMap((step) => (step.kind === "format-cells" && typeof step.style.fill === "string" ? step.ranges : []));
  expect(tinted.filter(({ row }) => row === 0).map(({ column }) => column)).toEqual([2, 4]);
});

test("its month can be closed; its forecasts are not marked, and there is none to confirm", async () => {
  const host = await openOlder();
  const preview = await previewCloseMonth(host);
  expect(preview.older.map((one) => one.place.table).sort()).toEqual(["Vaalit", "Yhteiset palvelut"]);
  await applyPreview(host, preview);
  const values = await valuesOf(host);
  expect(values[0]?.[5]).toBe("▼ Luvut 1–3, asetus 1–4");
  expect(values.some((row) => row.includes("↺ edelliseltä kaudelta"))).toBe(false);
  expect((await previewConfirmForecasts(host, null)).tables).toEqual([]);
});

test("the next year's workbook made of it has tables of version 3 with its forecast as last year", async () => {
  const host = await openOlder();
  const fresh = await createXlsxHost();
  await applyPreview(fresh, await previewNewYear(host, fresh));
  expect((await readWorkbook(fresh)).tables.map(({ identity }) => identity.version)).toEqual([3, 3]);
  expect((await valuesOf(fresh)).slice(5, -1).map((row) => row[1])).toEqual((await valuesOf(host)).slice(5, -1).map((row) => row[7]));
});

test("its charts are drawn, and follow its figures", async () => {
  const host = await openOlder();
  const table = await tableOf(host);
  const preview = await previewCharts(host, table);
  expect([preview.findings, preview.sheetsAdded, isChartable(table)]).toEqual([[], ["Yhteiset palvelut kaaviot"], true]);
  expect(preview.figures?.bridge).toMatchObject({ label: "Toimintakate" });
  await applyPreview(host, preview);
  expect((await valuesOf(host, "Yhteiset palvelut kaaviot")).flat()).toContain("Henkilöstökulut");
});

test("it is printed as it stands", async () => {
  const host = await openOlder();
  const printed = await formatForPrint(host, await tableOf(host));
  expect(printed.findings).toEqual([]);
  expect(printed.copies?.euro.text).toContain("Henkilöstökulut");
});

test("a row of one's own is added to it, of the columns that it has", async () => {
  // Rows are not inserted into a sheet that came with a file.
  const { host, dispose } = openHeadless();
  await host.load((await openXlsxFile(readOlder())).contents);
  const preview = await previewAddRow(host, await tableOf(host), { group: "operating-expenses", label: "Vuokrat" });
  expect(preview.findings).toEqual([]);
  const [before] = await valuesOf(host);
  await applyPreview(host, preview);
  const row = (await valuesOf(host)).find(([label]) => label === "Vuokrat");
  dispose();
  expect([row?.length, row?.includes("own-1")]).toEqual([before?.length, true]);
});

test("its amendments go into the register, and its budgets stay", async () => {
  const host = await openOlder();
  const before = await valuesOf(host);
  const preview = await previewRegister(host, "fi");
  expect([preview.findings, preview.tables.map(({ identity }) => identity.unit).sort()]).toEqual([[], ["Vaalit", "Yhteiset palvelut"]]);
  await applyPreview(host, preview);
  const after = await valuesOf(host);
  expect(before[4]?.[3]).toBe("TA 2026 +muutos");
  expect(after.slice(5, -1).map((row) => row[3])).toEqual(before.slice(5, -1).map((row) => row[3]));
  expect((await readWorkbook(host)).tables.map(({ identity }) => [identity.version, identity.sumsRegister])).toEqual([[1, true], [1, true]]);
});
