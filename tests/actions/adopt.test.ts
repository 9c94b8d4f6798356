import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyPreview, auditFound, findInGrid, findInWorkbook, gridOfText, isApplicable, previewAdopt, previewAdoptAll, type AdoptPreview, type FoundTable } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellValue, WorkbookHost } from "../../src/workbook/WorkbookHost";

const SAMPLE = readFileSync(join(__dirname, "../../samples/heinola-2026-03/003-yhteiset-palvelut.tsv"), "utf8");

const lines = (...rows: readonly string[]): string => rows.map((row) => row.split("|").map((cell) => cell.trim()).join("\t")).join("\n");

/** A small table with all that a table may have besides figures. */
const UNTIDY = lines(
  "Sivistystoimi (1000 €) | | | |",
  "Tuloslaskelma 1–6/2025 | | | |",
  " | TA 2025 | TOT 6/2025 | Jäljellä | Tot. %",
  "TULOT | | | |",
  "Myyntituotot | 1 250,5 | 611,2 | 639,3 | 48,9",
  "josta vuokrat | 830 | 402 | 428 | 48,4",
  "Maksutuotot | =120 | -60 | -60 | 50,0",
  "=Muut tuotot | 40 | | 40 | 0,0",
  "@Avustukset | 60 | 3O | 60 | 0,0",
  "Toimintatuotot | 1 230,5 | 551,2 | 679,3 | 44,8",
  "(Laskennalliset erät) | (15) | (5) | (10) | (33,3)",
  "+ Luvut ovat alustavia. | | | |",
);

function foundIn(text: string): readonly FoundTable[] {
  return findInGrid(gridOfText(text, "taulu.tsv"));
}

async function adopt(text: string): Promise<{ readonly host: WorkbookHost; readonly preview: AdoptPreview }> {
  const host = await createXlsxHost({ language: "fi" });
  const preview = await previewAdoptAll(host, foundIn(text), { where: "beside" });
  await applyPreview(host, preview);
  return { host, preview };
}

async function read(host: WorkbookHost, sheet: string, rows = 24, columns = 18): Promise<{ readonly values: readonly (readonly CellValue[])[]; readonly formulas: readonly (readonly (string | null)[])[] }> {
  const [range] = (await host.read({ ranges: [rangeAt(sheet, 0, 0, rows, columns)] })).ranges;
  if (range === undefined) throw new Error("The sheet is there");
  return range;
}

/** What is told of the tables: severity, code, cell in the file, difference. */
function told({ tables }: AdoptPreview): readonly string[] {
  return tables.flatMap(({ notes }) => notes.map(({ finding }) => [finding.severity, finding.code, finding.place.cell, ...("difference" in finding ? [finding.difference] : [])].join(" ")));
}

describe("a table of a text, adopted on a sheet of its own", () => {
  test("keeps what was typed to the digit and gives the rest by formulas", async () => {
    const { host, preview } = await adopt(SAMPLE);
    expect(preview.sheetsAdded).toEqual(["Yhteiset palvelut"]);
    expect(preview.tables).toMatchObject([{ formulas: 57, inputs: 55, rounded: { count: 8, largest: 2 } }]);
    const { values, formulas } = await read(host, "Yhteiset palvelut");
    expect(values[0]?.[0]).toBe("Yhteiset palvelut");
    expect(values[3]?.slice(0, 8)).toEqual([null, "TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"]);
    expect(values[4]?.slice(0, 3)).toEqual(["TOIMINTATUOTOT", null, null]);
    expect(values[5]?.slice(0, 6)).toEqual(["Myyntituotot", 779_723, 21_804, 626_000, 49_248, 576_752]);
    expect(formulas[5]?.slice(1, 8)).toEqual([null, null, null, null, "=D6-E6", "=IF(ROUND(D6,2)=0,0,E6/D6*100)", null]);
    expect(formulas[16]?.slice(0, 2)).toEqual([null, "=SUM(B12:B16)"]);
    expect(formulas[17]?.slice(0, 2)).toEqual([null, "=B10+B17"]);
  });

  test("tells every figure that its formulas change, before anything is written", async () => {
    const preview = await previewAdoptAll(await createXlsxHost(), foundIn(SAMPLE), { where: "beside" });
    expect(told(preview)).toEqual(["error total-differs H14 513000", "warning computed-differs H15 513000", "warning computed-differs H17 513000", "warning computed-differs H19 513000"]);
    expect(isApplicable(preview)).toBe(true);
  });

  test("has what was found of it beside it, with its own cells", async () => {
    const { values } = await read((await adopt(SAMPLE)).host, "Yhteiset palvelut");
    expect(values.slice(0, 6).map((row) => row.slice(9))).toEqual([
      ["Havainnot", null, null, null, null, null, null, null, null],
      ["Ei tulosteta · Pyöristys selittää 8 eroa, suurin 2", null, null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null, null, null],
      ["Laji", "Rivi", "Sarake", "Solu", "Odotettu", "Havaittu", "Ero", "Solussa nyt", "Havainto"],
      ["▼ virhe", "Toimintakulut", "Ennuste 2026", "H17", -10_233_700, -9_720_700, 513_000, -10_233_700, expect.stringContaining("riveistä laskettuna")],
      ["● tarkista", "Toimintakate", "Ennuste 2026", "H18", -9_086_700, -8_573_700, 513_000, -9_086_700, expect.stringContaining("riveistä laskettu")],
    ]);
  });

  test("is warned of where it shows something else than was printed when it is audited again, and what was found beside it is no table", async () => {
    const { tables } = await findInWorkbook((await adopt(SAMPLE)).host);
    expect(tables.map(({ audited: { source } }) => source.title)).toEqual(["Yhteiset palvelut"]);
    expect(auditFound(tables).findings.map((one) => [one.code, one.place.cell, "difference" in one ? one.difference : null])).toEqual(["H17", "H18", "H20", "H22"].map((cell) => ["printed-differs", cell, -513_000]));
  });

  test("keeps headings, parts, memo rows, notes, blanks and words, whatever they begin with", async () => {
    const { host } = await adopt(UNTIDY);
    const { values, formulas } = await read(host, "Sivistystoimi", 16, 5);
    expect(values.map(([label = null]) => label)).toEqual([
      "Sivistystoimi", "Tuloslaskelma 1–6/2025 · 1 000 euroa", null, null, "TULOT", "Myyntituotot", "josta vuokrat", "Maksutuotot", "=Muut tuotot", "@Avustukset", "Toimintatuotot", "(Laskennalliset erät)", null, "+ Luvut ovat alustavia.", null, null,
    ]);
    expect(formulas.map(([label = null]) => label).filter((label) => label !== null)).toEqual([]);
    expect(values.slice(5, 10).map((row) => row.slice(1, 3))).toEqual([[1250.5, 611.2], [830, 402], [-120, -60], [40, null], [60, "3O"]]);
    expect(values[11]?.slice(1)).toEqual([15, 5, 10, expect.closeTo(100 / 3, 9)]);
    expect(formulas[10]?.slice(1, 3)).toEqual(["=SUM(B6,B8:B10)", "=SUM(C6,C8:C10)"]);
  });

  test("tells what was mended and what could not be read", async () => {
    const preview = await previewAdoptAll(await createXlsxHost(), foundIn(UNTIDY), { where: "beside" });
    expect(told(preview)).toEqual(["info number-mended B7", "warning text-in-number-cell C9"]);
    expect(preview.tables[0]?.notes[0]?.finding).toMatchObject({ text: "=120", found: -120, place: { row: "Maksutuotot", column: "TA 2025" } });
  });

  test("gets a sheet for each table of the file, and another name where its own is taken", async () => {
    const host = await createXlsxHost({ language: "fi" });
    await host.apply({ name: "sheet", steps: [{ kind: "add-sheet", sheet: "Vaalit" }] });
    const vaalit = readFileSync(join(__dirname, "../../samples/heinola-2026-03/003-vaalit.tsv"), "utf8");
    const preview = await previewAdoptAll(host, foundIn(`${SAMPLE}\n\n\n${vaalit}`), { where: "beside" });
    expect(preview.sheetsAdded).toEqual(["Yhteiset palvelut", "Vaalit kaavoin"]);
    expect(preview.tables.map(({ notes }) => notes.map(({ finding }) => finding.code))).toEqual([expect.arrayContaining(["total-differs"]), []]);
  });

  test("shows no percentage of nothing where the table showed none", async () => {
    const rows = ["a | 200 | 50 | 150 | 25,0", "b | 0 | 30 | -30 | ", "c | 400 | 100 | 300 | 25,0", "d | 800 | 80 | 720 | 10,0", "e | 500 | 250 | 250 | 50,0"];
    const { host } = await adopt(lines("Luvut | TA 2025 | TOT 2025 | Jäljellä | Tot. %", ...rows));
    const { formulas, values } = await read(host, "Luvut", 10, 5);
    expect(formulas[4]?.[4]).toBe('=IF(ROUND(B5,2)=0,"",C5/B5*100)');
    expect([formulas[5]?.[4], values[5]?.[4]]).toEqual([null, null]);
  });

  test("is refused where sheets may not be added", async () => {
    const host = await createXlsxHost();
    const guarded: WorkbookHost = Object.create(host, { read: { value: async (request: Parameters<WorkbookHost["read"]>[0]) => ({ ...(await host.read(request)), structureProtected: true }) } }) as WorkbookHost;
    const [table] = foundIn(SAMPLE);
    if (table === undefined) throw new Error("A table is found");
    const preview = await previewAdopt(guarded, table, { where: "beside" });
    expect(preview).toMatchObject({ findings: [{ code: "workbook-protected" }], plan: { steps: [] }, sheetsAdded: [] });
  });
});
