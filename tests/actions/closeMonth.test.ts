import { applyPreview, previewCloseMonth, previewConfirmForecasts, previewFigures, previewTables, readWorkbook, type TableInWorkbook, type WorkbookHost } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { formatFinding } from "../../src/locale/formatFinding";
import { LANGUAGES } from "../../src/locale/Language";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { orderSample, readSample } from "../seeds/sampleWorkbook";

const THROUGH = ["Asetukset", 4, 1] as const;

async function openWorkbook(): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut"), orderSample("003-vaalit")]));
  return host;
}

async function valuesOf(host: WorkbookHost, sheet: string) {
  return (await host.read({ usedRangesOf: [sheet] })).usedRanges[0]?.values ?? [];
}

function type(host: WorkbookHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

async function tableOf(host: WorkbookHost, unit: string): Promise<TableInWorkbook> {
  const table = (await readWorkbook(host)).tables.find((one) => one.identity.unit === unit);
  if (table === undefined) throw new Error(`No table of ${unit}`);
  return table;
}

describe("closing the next month", () => {
  test("moves the closed month on, and the tables ask for the new month's actuals of this year and of last year", async () => {
    const host = await openWorkbook();
    const preview = await previewCloseMonth(host);
    expect(preview).toMatchObject({ closes: 4, year: 2026, findings: [], shows: { sheet: "Asetukset", row: 4, column: 1 } });
    expect(preview.older.map((one) => [one.code, one.place.table, one.place.cell])).toEqual([["figures-older", "Yhteiset palvelut", "C1"], ["figures-older", "Vaalit", "C1"]]);
    await applyPreview(host, preview);
    expect((await readWorkbook(host)).settings?.through).toBe(4);
    const [stamps, , , , headers] = await valuesOf(host, "Yhteiset palvelut");
    // The figures are still those of three months: their headers and stamps say so.
    expect(stamps?.slice(0, 6)).toEqual(["Luvut kuukausilta 1–", null, 3, null, 3, "▼ Luvut 1–3, asetus 1–4"]);
    expect(headers?.slice(2, 5)).toEqual(["TOT 2025 3\u00a0kk", "TA 2026 +muutos", "TOT 2026 3\u00a0kk"]);
  });

  test("keeps forecasts, adjustments and reasons, and marks them as the previous period's until they are confirmed", async () => {
    const host = await openWorkbook();
    await type(host, "Yhteiset palvelut", 6, 10, "Myynti kasvaa");
    const before = await valuesOf(host, "Yhteiset palvelut");
    await applyPreview(host, await previewCloseMonth(host));
    const after = await valuesOf(host, "Yhteiset palvelut");
    expect(after[0]?.slice(11, 13)).toEqual(["↺ edelliseltä kaudelta", 3]);
    const columnsOf = (rows: typeof after, ...columns: readonly number[]) => rows.slice(5, -1).map((row) => columns.map((column) => row[column]));
    expect(columnsOf(after, 7, 10, 12)).toEqual(columnsOf(before, 7, 10, 12));
    expect(before[6]?.[11]).toBe("○ ennustettu");
    expect(after[6]?.slice(10, 13)).toEqual(["Myynti kasvaa", "↺ edelliseltä kaudelta", 100_000]);

    const confirm = await previewConfirmForecasts(host, await tableOf(host, "Yhteiset palvelut"));
    expect(confirm.tables.map((one) => one.identity.unit)).toEqual(["Yhteiset palvelut"]);
    await applyPreview(host, confirm);
    const confirmed = await valuesOf(host, "Yhteiset palvelut");
    expect(confirmed[0]?.slice(11, 13)).toEqual(["Ennusteet kaudelta 1–", 4]);
    expect(confirmed[6]?.[11]).toBe("○ ennustettu");
    expect((await valuesOf(host, "Vaalit"))[0]?.[12]).toBe(3);
  });

  test("a forecast that is typed or pasted after the closing is not confirmed by that", async () => {
    const host = await openWorkbook();
    await applyPreview(host, await previewCloseMonth(host));
    await type(host, "Yhteiset palvelut", 6, 12, 120_000);
    expect((await valuesOf(host, "Yhteiset palvelut"))[6]?.[11]).toBe("↺ edelliseltä kaudelta");
    await applyPreview(host, await previewFigures(host, readSample("003-yhteiset-palvelut").replaceAll("2026 3 kk", "2026 4 kk"), { target: null }));
    const values = await valuesOf(host, "Yhteiset palvelut");
    expect(values[0]?.slice(2, 5)).toEqual([3, null, 4]);
    expect(values[0]?.[12]).toBe(3);
  });

  test("without a forecast there is nothing to confirm: what is given next is the new month's", async () => {
    const host = await createXlsxHost();
    await applyPreview(host, await previewTables(host, [{ kind: "interim-summary", unit: "Digi", year: 2026, through: 1, language: "fi", place: { type: "new-sheet", name: null } }]));
    await applyPreview(host, await previewCloseMonth(host));
    expect((await valuesOf(host, "Digi"))[0]?.[12]).toBe(2);
    await type(host, "Digi", 5, 12, 0);
    expect((await valuesOf(host, "Digi"))[5]?.[11]).toBe("○ ennustettu");
    expect((await previewConfirmForecasts(host, null)).plan.steps).toEqual([]);
  });

  test("confirming all takes every table whose forecasts are older, and can be taken back with the closing", async () => {
    const host = await openWorkbook();
    await type(host, "Vaalit", 6, 12, -500);
    await applyPreview(host, await previewCloseMonth(host));
    const preview = await previewConfirmForecasts(host, null);
    expect(preview.tables.map((one) => one.identity.unit).sort()).toEqual(["Vaalit", "Yhteiset palvelut"]);
    await applyPreview(host, preview);
    await host.revert();
    expect((await valuesOf(host, "Vaalit"))[0]?.[12]).toBe(3);
    expect((await valuesOf(host, "Vaalit"))[6]?.[11]).toBe("↺ edelliseltä kaudelta");
  });

  test("a table whose rows were moved down inside its head is found all the same", async () => {
    const host = await openWorkbook();
    const table = await tableOf(host, "Vaalit");
    const [reading] = (await host.read({ ranges: [table.range] })).ranges;
    const values = reading?.values ?? [];
    // As after two rows inserted under the stamps' row: what a grid does to a table, told by its keys.
    const spread = [values[0] ?? [], ...Array.from({ length: 3 }, () => (values[0] ?? []).map(() => null)), ...values];
    const tall = { ...table.range, rows: spread.length };
    await host.apply({ name: "moved", steps: [
      { kind: "write-cells", range: tall, cells: spread },
      { kind: "set-name", scope: "Vaalit", name: "toteuma.taulu.1", refersTo: tall },
    ] });
    expect((await previewCloseMonth(host)).older.find((one) => one.place.table === "Vaalit")?.place.cell).toBe("C5");
  });
});

describe("a workbook with tables of earlier years, which suggestions are judged by", () => {
  const turn = (host: XlsxHost, unit: string, kind: string, year: number) => host.apply({ name: "copied", steps: [{ kind: "set-name", scope: unit, name: "toteuma.tunniste.1", refersTo: { text: `${kind};usual;3;fi;A;profile;zero;2;euro;3;${year};3;${unit}` } }] });

  test("closes its month and confirms its forecasts: the earlier tables stay, and are told in a sentence", async () => {
    const host = await openWorkbook();
    await type(host, "Vaalit", 6, 12, -500);
    await turn(host, "Vaalit", "interim-summary", 2025);
    const preview = await previewCloseMonth(host);
    expect(preview.findings.map((one) => [one.severity, formatFinding(one, "fi")])).toEqual([["info", "Taulukko Vaalit (2025) ei ole työkirjan vuodelta 2026 ja jää ennalleen."]]);
    expect([preview.closes, preview.older.map((one) => one.place.table)]).toEqual([4, ["Yhteiset palvelut"]]);
    await applyPreview(host, preview);
    expect((await valuesOf(host, "Vaalit"))[0]?.[12]).toBe(3);
    expect((await previewConfirmForecasts(host, null)).tables.map(({ identity }) => identity.unit)).toEqual(["Yhteiset palvelut"]);
    expect((await previewConfirmForecasts(host, await tableOf(host, "Vaalit"))).plan.steps).toEqual([]);
  });

  test("is not closed where no table is of its year", async () => {
    const host = await openWorkbook();
    await turn(host, "Vaalit", "interim-summary", 2025);
    await turn(host, "Yhteiset palvelut", "interim-statement", 2024);
    const preview = await previewCloseMonth(host);
    expect([preview.plan.steps, preview.findings.map((one) => formatFinding(one, "fi")).sort()]).toEqual([[], [2025, 2024].map((year, at) =>
      `Taulukko ${["Vaalit", "Yhteiset palvelut"][at]}: Tämän työkirjan tilikausi on 2026, ei ${year}; tee toisen vuoden taulukko omaan työkirjaansa.`)]);
  });
});

describe("what is in the way is one sentence, and nothing is written", () => {
  const SPOILED = "Asetus ”maaliskuu” ei kelpaa; kirjoita soluun kuukausi 1–12.";
  test.each([
    ["a closed December", async (host: XlsxHost) => type(host, ...THROUGH, 12), "Vuoden 2026 kaikki kuukaudet on suljettu; tee seuraavalle vuodelle oma työkirja."],
    ["a month before the fiscal year", async (host: XlsxHost) => type(host, ...THROUGH, 0), "Taulukkosivu Asetukset, solu B5: Asetus ”0” ei kelpaa; kirjoita soluun kuukausi 1–12."],
    ["a month after the fiscal year", async (host: XlsxHost) => type(host, ...THROUGH, 13), "Taulukkosivu Asetukset, solu B5: Asetus ”13” ei kelpaa; kirjoita soluun kuukausi 1–12."],
    ["spoiled settings", async (host: XlsxHost) => type(host, ...THROUGH, "maaliskuu"), `Taulukkosivu Asetukset, solu B5: ${SPOILED}`],
  ])("%s", async (_, spoil, sentence) => {
    const host = await openWorkbook();
    await spoil(host);
    const preview = await previewCloseMonth(host);
    expect(preview.findings.map((one) => formatFinding(one, "fi"))).toEqual([sentence]);
    expect(preview.plan.steps).toEqual([]);
  });

  test("a workbook without settings", async () => {
    const host = await createXlsxHost({ sheets: ["Taul1"] });
    for (const preview of [await previewCloseMonth(host), await previewConfirmForecasts(host, null)]) {
      expect(preview.findings.map((one) => one.code)).toEqual(["settings-none"]);
      expect(preview.plan.steps).toEqual([]);
    }
  });

  test.each(LANGUAGES)("in %s the sentence of older figures tells both periods", (language) => {
    expect(formatFinding({ code: "figures-older", held: 1, through: 4, severity: "warning", place: {} }, language)).toMatch(/ 1,.*1–4/);
  });
});
