import { applyPreview, previewTables, readWorkbook, type TableOrder } from "../../src/actions";
import { previewAddRow } from "../../src/actions/previewAddRow";
import { isChartable, previewCharts } from "../../src/actions/previewCharts";
import { USUAL_CONVENTIONS } from "../../src/domain/statement/Conventions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

const figures = (row: string, column: string): number | null => ({ "original-budget": 1000 * row.length, actual: 100, adjustment: row === "personnel" ? -500 : null })[column] ?? null;

async function open(more: Partial<TableOrder> = {}): Promise<XlsxHost> {
  const host = await createXlsxHost({ sheets: ["Taul1"], language: "fi" });
  const order: TableOrder = { kind: "interim-statement", unit: "Hallinto", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null }, figures, ...more };
  await applyPreview(host, await previewTables(host, [order]));
  return host;
}

async function preview(host: XlsxHost) {
  const [table] = (await readWorkbook(host)).tables;
  if (table === undefined) throw new Error("There is a table");
  return { table, charts: await previewCharts(host, table) };
}

test("a table that nothing can be drawn of is told of in a sentence, and nothing is written", async () => {
  const findingsOf = async (host: XlsxHost) => {
    const { charts } = await preview(host);
    expect([charts.plan.steps, charts.sheetsAdded, charts.shows]).toEqual([[], [], null]);
    return charts.findings.map(({ code, place: { table } }) => [code, table]);
  };
  expect(await findingsOf(await open({ kind: "closing-statement" }))).toEqual([["charts-no-forecast", "Hallinto"]]);
  expect(await findingsOf(await open({ figures: () => null }))).toEqual([["charts-no-figures", "Hallinto"]]);
  const damaged = await open();
  const [{ range } = { range: rangeAt("", 0, 0) }] = (await readWorkbook(damaged)).tables;
  await damaged.apply({ name: "damage", steps: [{ kind: "clear-cells", range }] });
  expect(await findingsOf(damaged)).toEqual([["table-damaged", "Hallinto"]]);
});

test("only kinds with a forecast are offered", async () => {
  expect([isChartable((await preview(await open())).table), isChartable((await preview(await open({ kind: "closing-statement" }))).table)]).toEqual([true, false]);
});

test("the figures of the picture are euros also of a table in thousands", async () => {
  const inEuros = (await preview(await open())).charts.figures;
  const inThousands = (await preview(await open({ conventions: { ...USUAL_CONVENTIONS, moneyUnit: "thousand-euro" } }))).charts.figures;
  expect(inThousands).toEqual(inEuros);
  expect(inEuros?.bridge).toMatchObject({ label: "Toimintakate" });
  expect(inEuros?.bridge.steps.filter(({ tone }) => tone !== "equal")).toMatchObject([{ label: "Henkilöstökulut", effect: -500, tone: "unfavourable" }]);
});

test("a row of one's own makes the charts say that they are old; made anew they have it", async () => {
  const host = await open();
  await applyPreview(host, (await preview(host)).charts);
  const said = async (): Promise<unknown> => (await host.read({ ranges: [rangeAt("Hallinto kaaviot", 2, 0)] })).ranges[0]?.values[0]?.[0];
  expect(await said()).toBe("");
  const { table } = await preview(host);
  await applyPreview(host, await previewAddRow(host, table, { group: "operating-expenses", label: "Vuokrat" }));
  expect(await said()).toBe("● Taulukon rivit ovat muuttuneet: tee kaaviot uudelleen");
  const { charts } = await preview(host);
  expect([charts.replaces, charts.figures?.rows.map(({ label }) => label)]).toEqual(["Hallinto kaaviot", expect.arrayContaining(["Vuokrat"])]);
  await applyPreview(host, charts);
  expect(await said()).toBe("");
  expect((await host.read({ structure: true })).sheets.map(({ name }) => name)).toEqual(["Taul1", "Asetukset", "Rajat", "Hallinto", "Hallinto kaaviot"]);
});

test("two tables of a unit have charts of their own", async () => {
  const host = await open();
  await applyPreview(host, await previewTables(host, [{ kind: "interim-summary", unit: "Hallinto", year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null }, figures }]));
  for (const table of (await readWorkbook(host)).tables) await applyPreview(host, await previewCharts(host, table));
  expect((await host.read({ structure: true })).sheets.map(({ name }) => name).slice(-2)).toEqual(["Hallinto kaaviot", "Hallinto kaaviot (2)"]);
});
