import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const SAMPLE = join(__dirname, "../../samples/heinola-2026-03/003-yhteiset-palvelut.tsv");
const CLEAN = join(__dirname, "../../samples/heinola-2026-03/003-vaalit.tsv");
const folder = folderOfTheTest();
const file = (name: string): string => join(folder(), name);

async function cellsOf(name: string, sheet: string, rows: number, columns: number) {
  const [range] = (await (await openXlsxHost(readFileSync(file(name)))).read({ ranges: [rangeAt(sheet, 0, 0, rows, columns)] })).ranges;
  if (range === undefined) throw new Error("The sheet is there");
  return range;
}

/** A person's workbook: a table whose totals were typed, on a sheet with a memo. */
async function writeWorkbook(name: string): Promise<string> {
  const host = await createXlsxHost({ language: "fi" });
  const cells = [["Rivi", "TA 2025", "TOT 2025", "Jäljellä"], ["Myynti", 100_000, "25 321", 74_679], ["Maksut", 50_000, 10_117, 39_883], ["Tuet", 30_000, 6_011, 23_989], ["Yhteensä", 180_000, 41_449, 138_551]];
  await host.apply({ name: "typed", steps: [{ kind: "add-sheet", sheet: "Luvut" }, { kind: "write-cells", range: rangeAt("Luvut", 0, 0, 5, 4), cells }, { kind: "write-cells", range: rangeAt("Luvut", 20, 7), cells: [["muistio"]] }] });
  writeFileSync(file(name), await host.save());
  return file(name);
}

test("a table of a text becomes a workbook with formulas, its findings beside it; an error among them is exit 1", async () => {
  const { code, printed, complaints } = await run("adopt", SAMPLE, "--out", file("a.xlsx"));
  expect([code, complaints]).toEqual([1, []]);
  expect(printed.split("\n").slice(0, 3)).toEqual([
    `Kirjoitettiin ${file("a.xlsx")}: Yhteiset palvelut`,
    "Yhteiset palvelut: 57 kaavaa, 55 syötettyä lukua. Pyöristys selittää 8 eroa, suurin 2.",
    "  virhe: Rivi Toimintakulut, sarake Ennuste 2026, solu H14: Summa on −9 720 700, mutta riveistä laskettuna −10 233 700; ero on 513 000.".replace(/(?<=\d) (?=\d{3})/g, "\u00a0"),
  ]);
  const { formulas, values } = await cellsOf("a.xlsx", "Yhteiset palvelut", 20, 17);
  expect([formulas[9]?.[1], values[9]?.[1]]).toEqual(["=SUM(B6:B9)", 1_372_029]);
  expect(values[4]?.slice(9, 13)).toEqual(["▼ virhe", "Toimintakulut", "Ennuste 2026", "H17"]);
});

test("a table without errors is exit 0, and --json is one document", async () => {
  const { code, printed } = await run("adopt", CLEAN, "--out", file("a.xlsx"), "--json");
  expect([code, JSON.parse(printed)]).toEqual([0, { out: file("a.xlsx"), sheets: ["Vaalit"], tables: [{ name: "Vaalit", sheet: "Vaalit", formulas: 11, inputs: 10, rounded: { count: 2, largest: 0.01 } }], findings: [] }]);
});

test("of formulas is told only where there are some", async () => {
  writeFileSync(file("luvut.tsv"), "Rivi\tTP 2024\tTP 2025\na\t17\t31\nb\t2250\t418\nc\t96\t1200\n");
  expect((await run("adopt", file("luvut.tsv"), "--out", file("a.xlsx"))).printed).toContain("0 kaavaa, 6 syötettyä lukua.");
  expect((await cellsOf("a.xlsx", "luvut", 5, 8)).values.flat().filter((value) => String(value).startsWith("Ei tulosteta"))).toEqual(["Ei tulosteta"]);
  expect((await run("adopt", join(__dirname, "../../samples/heinola-2026-03/003-digi.tsv"), "--out", file("c.xlsx"))).printed).toContain("syötettyä lukua. Kaavat antavat painetut luvut.");
});

test("the findings of --json name the file, the labels and the cell as they were printed", async () => {
  const { printed } = await run("adopt", SAMPLE, "--out", file("a.xlsx"), "--json", "--lang", "en");
  const { findings } = JSON.parse(printed) as { readonly findings: readonly object[] };
  expect(findings).toContainEqual(expect.objectContaining({ code: "total-differs", severity: "error", file: SAMPLE, table: "Yhteiset palvelut", row: "Toimintakulut", column: "Ennuste 2026", cell: "H14", expected: -10_233_700, found: -9_720_700, difference: 513_000 }));
});

test("a table of a workbook gets a new sheet in it, and its own stays as it is", async () => {
  const old = await writeWorkbook("vanha.xlsx");
  expect((await run("adopt", old, "--out", file("a.xlsx"))).code).toBe(0);
  expect((await cellsOf("a.xlsx", "Luvut", 5, 4)).formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect((await cellsOf("a.xlsx", "Luvut kaavoin", 9, 4)).formulas[7]).toEqual([null, "=SUM(B5:B7)", "=SUM(C5:C7)", "=B8-C8"]);
});

test("--in-place writes the formulas into the table's own cells, and nothing beside them", async () => {
  const old = await writeWorkbook("vanha.xlsx");
  expect((await run("adopt", old, "--out", file("a.xlsx"), "--in-place")).code).toBe(0);
  const { formulas, values } = await cellsOf("a.xlsx", "Luvut", 21, 8);
  expect(formulas[4]?.slice(0, 4)).toEqual([null, "=SUM(B2:B4)", "=SUM(C2:C4)", "=B5-C5"]);
  expect([values[1]?.[2], values[20]?.[7]]).toEqual([25_321, "muistio"]);
});

test.each<[string, () => Promise<readonly string[]>, RegExp]>([
  ["without a file", async () => ["--out", file("x.xlsx")], /^Anna käyttöön otettava tiedosto/],
  ["with two files", async () => [SAMPLE, CLEAN, "--out", file("x.xlsx")], /^Sanalle ”.*003-vaalit\.tsv” ei ole paikkaa/],
  ["without --out", async () => [SAMPLE], /^Anna --out/],
  ["with --out that is no workbook", async () => [SAMPLE, "--out", file("x.pdf")], /^--out ei voi olla/],
  ["of a file that is not there", async () => [file("ei.tsv"), "--out", file("x.xlsx")], /ei löytynyt|ei löydy/],
  ["of a file without a table", async () => {
    writeFileSync(file("tyhja.tsv"), "hei\n");
    return [file("tyhja.tsv"), "--out", file("x.xlsx")];
  }, /tyhja\.tsv: Täältä ei löytynyt taulukkoa/],
  ["of an empty file", async () => {
    writeFileSync(file("tyhja.tsv"), "");
    return [file("tyhja.tsv"), "--out", file("x.xlsx")];
  }, /Täältä ei löytynyt taulukkoa/],
  ["in place of a text", async () => [SAMPLE, "--out", file("x.xlsx"), "--in-place"], /^Valinnat --in-place ja 003-yhteiset-palvelut\.tsv eivät käy yhdessä/],
  ["of a workbook of our own tables", async () => {
    await run("new", "interim-summary", "--unit", "Vaalit", "--year", "2026", "--period", "1-3", "--out", file("oma.xlsx"));
    return [file("oma.xlsx"), "--out", file("x.xlsx")];
  }, /oma\.xlsx: Taulukko on jo käytössä/],
])("adopt %s is refused in one sentence, and no file is written", async (_, words, sentence) => {
  const { code, printed, complaints } = await run("adopt", ...(await words()));
  expect([code, printed, complaints]).toEqual([2, "", [expect.stringMatching(sentence)]]);
  expect(existsSync(file("x.xlsx"))).toBe(false);
});

test("adopt does not replace a file unless told to, and never the one that it reads", async () => {
  const old = await writeWorkbook("vanha.xlsx");
  writeFileSync(file("toinen.xlsx"), "hei");
  expect((await run("adopt", old, "--out", file("toinen.xlsx"))).code).toBe(2);
  expect((await run("adopt", old, "--out", file("toinen.xlsx"), "--force")).code).toBe(0);
  expect((await run("adopt", old, "--out", old, "--force")).code).toBe(2);
});

test.each(LANGUAGES)("adopt is told in --help in %s", async (language) => {
  expect((await run("--help", "--lang", language)).printed).toContain("toteuma adopt ");
});
