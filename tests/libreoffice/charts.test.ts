import { strFromU8, unzipSync } from "fflate";
import { applyPreview, previewTables, readWorkbook } from "../../src/actions";
import { previewCharts } from "../../src/actions/previewCharts";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { orderSample } from "../seeds/sampleWorkbook";
import { convert } from "./libreOffice";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculateValues } from "./recalculate";

const CHARTS = "Yhteiset palvelut kaaviot";

describeWithLibreOffice("a unit's sheet of charts", () => {
  async function make() {
    const host = await createXlsxHost({ language: "fi" });
    await applyPreview(host, await previewTables(host, [orderSample("003-yhteiset-palvelut")]));
    const [table] = (await readWorkbook(host)).tables;
    if (table === undefined) throw new Error("There is a table");
    await applyPreview(host, await previewCharts(host, table));
    return host;
  }

  it("opens there with two charts of bars that lie, their cells and their notation", async () => {
    const ods = (await convert(await (await make()).save(), "ods", "fi-FI")).get("file.ods");
    const parts = unzipSync(ods ?? new Uint8Array());
    const charts = Object.entries(parts).filter(([path]) => /^Object \d+\/content\.xml$/.test(path)).map(([, part]) => strFromU8(part)).sort((a, b) => a.length - b.length);
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      expect(chart).toContain('chart:class="chart:bar"');
      expect(chart).toContain('chart:vertical="true"');
      expect(chart).toMatch(/draw:fill="(?:hatch|bitmap)"/);
    }
    const addresses = charts.map((chart) => [...chart.matchAll(/chart:values-cell-range-address="([^"]+)"/g)].map(([, address]) => address?.replace(/&apos;/g, "'")));
    const range = (column: string, first: number, last: number): string => `'${CHARTS}'.${column}${first}:.${column}${last}`;
    expect(addresses.sort((a, b) => a.length - b.length).map((all) => all.map((address) => address?.replace(/:'[^']+'\./, ":.")))).toEqual([
      ["K", "L", "M"].map((column) => range(column, 7, 17)), ["M", "N", "O", "P", "Q", "R", "S"].map((column) => range(column, 21, 31)),
    ]);
  });

  it("is computed there as here, and follows an adjustment", async () => {
    const host = await make();
    await host.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt("Yhteiset palvelut", 12, 12), cells: [[-250_000]] }] });
    const [ours] = (await host.read({ ranges: [rangeAt(CHARTS, 0, 0, 31, 19)] })).ranges;
    const theirs = (await recalculateValues(await host.save())).get(CHARTS) ?? [];
    const plain = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value === null || value === undefined ? "" : value);
    expect(ours?.values.map((row, r) => row.map((_, c) => plain(theirs[r]?.[c])))).toEqual(ours?.values.map((row) => row.map(plain)));
    expect(ours?.values.slice(20, 31).map((row) => row[9])).toContain("Henkilöstökulut  ▼ −250\u00a0000");
  });
});
