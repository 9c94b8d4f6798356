import { strFromU8, unzipSync } from "fflate";
import { getCharts, openXlsx } from "hucre";
import { applyPreview, previewTables, readWorkbook, type WorkbookHost } from "../../../src/actions";
import { previewCharts } from "../../../src/actions/previewCharts";
import { openHeadless } from "../../../src/hosts/univer/headless";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../../src/hosts/xlsx/openXlsxHost";
import { createXlsxFile, openXlsxFile } from "../../../src/hosts/xlsx/xlsxFiles";
import type { SheetChart } from "../../../src/workbook/plan/SheetChart";
import { plan, write } from "../contract/plans";
import { orderSample } from "../../seeds/sampleWorkbook";

const CHARTS = "Yhteiset palvelut kaaviot";

async function makeCharts(host: WorkbookHost): Promise<void> {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is a table");
  const preview = await previewCharts(host, table);
  expect(preview.findings).toEqual([]);
  await applyPreview(host, preview);
}

/** The parts of charts and drawings, by their paths. */
function drawn(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes)).filter((path) => /^xl\/(charts|drawings)\/[^/]+$/.test(path)).sort();
}

/** What a reader that is not ours finds of the charts. */
async function readCharts(bytes: Uint8Array) {
  return getCharts(await openXlsx(bytes)).map(({ sheetName, chart }) => ({
    sheet: sheetName, kinds: chart.kinds, values: (chart.series ?? []).map((series) => series.valuesRef), from: chart.anchor?.from,
  }));
}

const BOTH = [
  { sheet: CHARTS, kinds: ["bar"], values: ["K", "L", "M"].map((column) => `'${CHARTS}'!$${column}$7:$${column}$17`), from: expect.objectContaining({ row: 4, col: 0 }) },
  { sheet: CHARTS, kinds: ["bar"], values: ["M", "N", "O", "P", "Q", "R", "S"].map((column) => `'${CHARTS}'!$${column}$21:$${column}$31`), from: expect.objectContaining({ col: 0 }) },
];

test("a new file has the charts of a unit, whole for another reader, with what their cells hold", async () => {
  const host = await createXlsxHost({ language: "fi" });
  await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut")]));
  await makeCharts(host);
  const bytes = await host.save();
  expect(await readCharts(bytes)).toEqual(BOTH);
  const parts = unzipSync(bytes);
  const [bars, bridge] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map((path) => strFromU8(parts[path] ?? new Uint8Array()));
  expect(bars).toContain("<c:v>Yhteiset palvelut · ▭ TA 2026 +muutos  ■ TOT 2026 3\u00a0kk  ▨ Ennuste 2026 · €</c:v>");
  expect(bars).toContain('<c:pt idx="0"><c:v>626000</c:v></c:pt>');
  expect(bars).toContain('prst="wdUpDiag"');
  expect(bridge).toContain("<c:v>Myyntituotot  ▲ +100\u00a0000</c:v>");
  expect(strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array())).toContain('descr="Talousarvio, toteuma ja ennuste riveittäin pylväinä. Luvut ovat soluissa J7:M17."');
});

test("an opened file takes them, and made anew they leave no part of the old ones behind", async () => {
  const first = await createXlsxHost({ language: "fi" });
  await applyPreview(first, await previewTables(first, [orderSample("003-yhteiset-palvelut")]));
  let bytes = await first.save();
  for (let time = 0; time < 2; time += 1) {
    const host = await openXlsxHost(bytes);
    await makeCharts(host);
    bytes = await host.save();
    expect(await readCharts(bytes)).toEqual(BOTH);
    expect(drawn(bytes)).toHaveLength(3);
  }
  const types = strFromU8(unzipSync(bytes)["[Content_Types].xml"] ?? new Uint8Array());
  expect([...types.matchAll(/PartName="\/xl\/(?:charts|drawings)\/[^"]+"/g)]).toHaveLength(3);
});

const cells = (column: number) => ({ row: 1, column, rows: 2, columns: 1 });
const chart = (name: string): SheetChart => ({
  name, kind: "bars", place: { row: 5, column: 0, rows: 10, columns: 4 }, title: { row: 0, column: 0 }, categories: cells(0), labels: null, description: "\"Pylväät\" & <luvut>",
  series: [{ name: "Toteuma & muuta", values: cells(1), notation: "actual" }],
});
const FIGURES = write("Sheet1", 0, 0, [["A & B", null], ["a", 1], ["b", -2.5]]);

test("a sheet that has a drawing gets its chart on it, each numbered apart", async () => {
  const first = await createXlsxHost({ sheets: ["Sheet1"] });
  await first.apply(plan(FIGURES, { kind: "add-chart", sheet: "Sheet1", chart: chart("yksi") }));
  const host = await openXlsxHost(await first.save());
  await host.apply(plan({ kind: "add-chart", sheet: "Sheet1", chart: chart("kaksi") }));
  const bytes = await host.save();
  expect(await readCharts(bytes)).toHaveLength(2);
  expect(drawn(bytes)).toEqual(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/drawing1.xml"]);
  const drawing = strFromU8(unzipSync(bytes)["xl/drawings/drawing1.xml"] ?? new Uint8Array());
  expect([...drawing.matchAll(/<xdr:cNvPr id="(\d+)" name="(\w+)" descr="&quot;Pylväät&quot; &amp; &lt;luvut&gt;"/g)].map(([, id, name]) => [id, name])).toEqual([["2", "yksi"], ["4", "kaksi"]]);
});

/** It says when the file was saved. */
const WHEN = "docProps/core.xml";

function partsBut(bytes: Uint8Array, path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (name === path ? [] : [[name, strFromU8(part)]])));
}

test("a chart follows rows that come above its cells, is copied with its sheet, and goes when it is taken back", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await host.apply(plan(FIGURES));
  const before = await host.save();
  await host.apply(plan({ kind: "add-chart", sheet: "Sheet1", chart: chart("yksi") }, { kind: "insert-rows", sheet: "Sheet1", row: 1, count: 3 }, { kind: "copy-sheet", source: "Sheet1", sheet: "Kopio" }));
  expect((await readCharts(await host.save())).map(({ sheet, values, from }) => [sheet, values, from?.row])).toEqual([["Sheet1", ["Sheet1!$B$5:$B$6"], 8], ["Kopio", ["Kopio!$B$5:$B$6"], 8]]);
  await host.revert();
  expect(partsBut(await host.save(), WHEN)).toEqual(partsBut(before, WHEN));
});

test("charts that are made beside the grid are in the file that is saved there, and follow rows", async () => {
  const grid = openHeadless();
  const file = await createXlsxFile("Sheet1");
  await grid.host.load(file.contents);
  const opened = await grid.host.dump();
  await applyPreview(grid.host, await previewTables(grid.host, [orderSample("003-yhteiset-palvelut")]));
  await makeCharts(grid.host);
  expect(await readCharts(await file.save(opened, await grid.host.dump()))).toEqual(BOTH);
  // Made anew in the grid, under the name that the sheet has there.
  await makeCharts(grid.host);
  const again = await file.save(opened, await grid.host.dump());
  expect(await readCharts(again)).toEqual(BOTH);
  await grid.host.revert();
  await grid.host.apply(plan({ kind: "insert-rows", sheet: CHARTS, row: 0, count: 2 }));
  const moved = await readCharts(await file.save(opened, await grid.host.dump()));
  expect(moved.map(({ values, from }) => [values[0], from?.row])).toEqual([[`'${CHARTS}'!$K$9:$K$19`, 6], [`'${CHARTS}'!$M$23:$M$33`, expect.any(Number)]]);
  await grid.host.revert();
  grid.dispose();
});

test("a file with charts is shown in the grid and saved with them again", async () => {
  const host = await createXlsxHost({ language: "fi" });
  await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut")]));
  await makeCharts(host);
  const bytes = await host.save();
  const grid = openHeadless();
  const file = await openXlsxFile(bytes);
  await grid.host.load(file.contents);
  const opened = await grid.host.dump();
  await grid.host.apply(plan(write("Yhteiset palvelut", 5, 11, [["perustelu"]])));
  const now = await grid.host.dump();
  expect(await readCharts(await file.save(opened, now))).toEqual(BOTH);
  const renamed = { ...now, sheets: now.sheets.map((sheet) => (sheet.name === CHARTS ? { ...sheet, name: "Kuvat '26" } : sheet)) };
  expect((await readCharts(await file.save(opened, renamed))).map(({ sheet, values }) => [sheet, values[0]])).toEqual([["Kuvat '26", "'Kuvat ''26'!$K$7:$K$17"], ["Kuvat '26", "'Kuvat ''26'!$M$21:$M$31"]]);
  grid.dispose();
});
