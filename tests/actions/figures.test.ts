import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, previewFigures, previewTables, readWorkbook, type TableInWorkbook, type WorkbookHost } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";

const SAMPLES = join(__dirname, "../../samples/heinola-2026-03");
const text = (id: string): string => readFileSync(join(SAMPLES, `${id}.tsv`), "utf8");
const UNITS = [
  ["interim-statement", "Yhteiset palvelut"], ["interim-summary", "Vaalit"], ["interim-summary", "Tarkastustoimi"], ["interim-summary", "Talouspalvelut"],
] as const;

async function openTables(): Promise<WorkbookHost> {
  const host = await createXlsxHost();
  const choices = UNITS.map(([kind, unit]) => ({
    kind, unit, year: 2026, through: 2, language: "fi", profile: "A", zeroBudget: "zero", place: { type: "new-sheet", name: null },
  } as const));
  await applyPreview(host, await previewTables(host, choices));
  return host;
}

async function tableOf(host: WorkbookHost, unit: string): Promise<TableInWorkbook> {
  const table = (await readWorkbook(host)).tables.find((one) => one.identity.unit === unit);
  if (table === undefined) throw new Error(`No table of ${unit}`);
  return table;
}

async function valuesOf(host: WorkbookHost, unit: string) {
  const { range } = await tableOf(host, unit);
  return (await host.read({ ranges: [range] })).ranges[0]?.values ?? [];
}

test("a pasted table goes into the input cells of its unit, and the computed cells follow", async () => {
  const host = await openTables();
  const preview = await previewFigures(host, text("003-yhteiset-palvelut"), { target: null });
  expect(preview.tables).toHaveLength(1);
  expect(preview.tables[0]?.target?.identity.unit).toBe("Yhteiset palvelut");
  expect(preview.findings.filter((one) => one.severity === "error")).toEqual([]);
  // The report's own error R1: its forecast total misses its lines by 513 000.
  expect(preview.findings.find((one) => one.code === "computed-differs" && one.place.row === "Toimintakulut")).toMatchObject({ expected: -10233700, found: -9720700, difference: 513000 });
  await applyPreview(host, preview);
  const values = await valuesOf(host, "Yhteiset palvelut");
  expect(values[6]?.slice(0, 8)).toEqual(["Myyntituotot", 779723, 21804, 626000, 49248, 576752, expect.closeTo(7.867, 3), 726000]);
  // The pasted headers speak of three months, the table was made for two: its stamps follow the figures.
  expect(values[0]?.slice(2, 5)).toEqual([3, null, 3]);
});

test("many units below each other are taken at once, and one that the workbook lacks is said", async () => {
  const host = await openTables();
  const block = ["003-vaalit", "003-tarkastustoimi", "003-talouspalvelut", "003-digi"].map(text).join("\n\n");
  const preview = await previewFigures(host, block, { target: null });
  expect(preview.tables.map((one) => [one.title, one.target?.range.sheet ?? null])).toEqual([
    ["Vaalit", "Vaalit"], ["Tarkastustoimi", "Tarkastustoimi"], ["Talouspalvelut", "Talouspalvelut"], [expect.stringContaining("Digi"), null],
  ]);
  expect(preview.findings.filter((one) => one.code === "unit-not-matched")).toHaveLength(1);
  await applyPreview(host, preview);
  expect((await valuesOf(host, "Talouspalvelut"))[6]?.[1]).not.toBeNull();
});

test("a user's pick takes a table whose unit is not named in the workbook", async () => {
  const host = await openTables();
  const target = await tableOf(host, "Vaalit");
  const title = text("003-digi").split("\t")[0] ?? "";
  const preview = await previewFigures(host, text("003-digi"), { target: null, targets: { [title]: target } });
  expect(preview.tables[0]?.target?.identity.unit).toBe("Vaalit");
  expect(preview.findings.filter((one) => one.severity === "error")).toEqual([]);
});

test("a figure that cannot be read stops the writing and is said with its place", async () => {
  const host = await openTables();
  const preview = await previewFigures(host, text("003-vaalit").replace("-79 084", "noin 79"), { target: null });
  expect(preview.findings.find((one) => one.severity === "error")).toMatchObject({ code: "amount-unreadable", place: { row: expect.any(String), column: expect.any(String) } });
  await expect(applyPreview(host, preview)).rejects.toThrow();
});

test("text without a table is said, and nothing would be written", async () => {
  const host = await openTables();
  const preview = await previewFigures(host, "hei, tässä luvut huomenna", { target: null });
  expect(preview.findings.map((one) => one.code)).toContain("figures-empty");
  expect(preview.plan.steps).toEqual([]);
});

test("pasting the same figures again changes nothing", async () => {
  const host = await openTables();
  await applyPreview(host, await previewFigures(host, text("003-vaalit"), { target: null }));
  const again = await previewFigures(host, text("003-vaalit"), { target: null });
  expect(again.cellsChanged).toBe(0);
  expect(again.tables[0]?.same).toBeGreaterThan(5);
});
