import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readUnits, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { SAMPLE_UNITS, SAMPLE_UNITS_FILE, SAMPLE_UNITS_TEXT } from "../seeds/sampleUnits";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const folder = folderOfTheTest();
const ofFile = (units: string, ...more: readonly string[]) => ["new", "interim-statement", "--units", units, "--year", "2026", "--period", "1-3", "--out", join(folder(), "ulos.xlsx"), ...more];
const base = (...more: readonly string[]) => ofFile(SAMPLE_UNITS_FILE, ...more);
const open = () => openXlsxHost(readFileSync(join(folder(), "ulos.xlsx")));

test("new with a file of units writes a workbook with the list of units and a table for each", async () => {
  const { code, printed, complaints } = await run(...base());
  expect([code, printed, complaints]).toEqual([0, `Kirjoitettiin ${join(folder(), "ulos.xlsx")}: 16 yksikköä, 16 taulukkoa`, []]);
  const host = await open();
  expect((await readUnits(host)).units).toHaveLength(SAMPLE_UNITS.length);
  const { tables, sheets } = await readWorkbook(host);
  expect(tables.every((table) => table.identity.kind === "interim-statement")).toBe(true);
  expect(sheets.slice(0, 4)).toEqual(["Asetukset", "Rajat", "Yksiköt", "Heinola"]);
});

test("--tables gives the units of a level other tables, and --json says what came of it", async () => {
  const { code, printed } = await run(...base("--json", "--lang", "sv", "--tables", "responsibility-area=interim-summary", "--tables", "nämnd=interim-statement, risks/followed"));
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ units: 16, tables: 18, findings: [] });
  const { tables } = await readWorkbook(await open());
  const kinds = new Map<string, number>();
  for (const { identity } of tables) kinds.set(`${identity.kind}/${identity.variant}`, (kinds.get(`${identity.kind}/${identity.variant}`) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toEqual({ "interim-statement/usual": 5, "interim-summary/usual": 11, "risks/followed": 2 });
});

test.each<[string, (text: string) => string, RegExp]>([
  ["an unknown parent", (text) => text.replace("Vaalit\t10", "Vaalit\t99"), /rivi Vaalit, sarake Yläyksikkö: Yläyksikköä ”99” ei ole yksiköiden joukossa/],
  ["a unit that is its own ancestor", (text) => text.replace("Yhteiset palvelut\t1\t", "Yhteiset palvelut\t13\t"), /Yksikkö ”Yhteiset palvelut” on itsensä yläyksikkö/],
  ["two units of one name", (text) => text.replace("Tarkastustoimi", "Vaalit"), /Yksikön nimi ”Vaalit” on kahdella yksiköllä/],
  ["two units of one id", (text) => text.replace("\n12\t", "\n11\t"), /Tunnus ”11” on kahdella yksiköllä/],
  ["a unit without a name", (text) => text.replace("Vaalit", ""), /rivi 11, sarake Yksikkö: Kirjoita yksikön nimi/],
  ["an unknown level", (text) => text.replace("\tkaupunki\t", "\tvaltio\t"), /Tasoa ”valtio” ei ole/],
  ["an unknown binding row", (text) => text.replace("Toimintakate", "Vuosikate"), /Sitova rivi ei voi olla ”Vuosikate”/],
  ["no header", (text) => text.slice(text.indexOf("\n") + 1), /ei löytynyt yksiköitä/],
])("a file of units with %s is refused with its place: exit 2, one sentence, no file", async (_, spoil, sentence) => {
  const units = join(folder(), "yksikot.tsv");
  writeFileSync(units, spoil(SAMPLE_UNITS_TEXT));
  const { code, complaints } = await run(...ofFile(units));
  expect(code).toBe(2);
  expect(complaints).toEqual([expect.stringMatching(sentence)]);
  expect(complaints[0]).toContain(`Tiedosto ${units}`);
  expect(readdirSync(folder())).toEqual(["yksikot.tsv"]);
});

test.each<[string, readonly string[], RegExp]>([
  ["a name beside the file", ["--unit", "Vaalit"], /--unit ja --units eivät käy yhdessä/],
  ["one table's figures", ["--figures", SAMPLE_UNITS_FILE], /--figures ja --units eivät käy yhdessä/],
  ["one sheet's name", ["--sheet", "Vaalit"], /--sheet ja --units eivät käy yhdessä/],
  ["a level that is none", ["--tables", "osasto=risks"], /--tables ei voi olla ”osasto=risks”/],
  ["a level without its tables", ["--tables", "city"], /--tables ei voi olla ”city”/],
  ["a kind that is none", ["--tables", "city=budget"], /Taulukkolajia ”budget” ei ole/],
  ["a variant that is none", ["--tables", "city=risks/x"], /--variant ei voi olla ”x”/],
])("%s is unusable input: exit 2 and one sentence", async (_, more, sentence) => {
  const { code, complaints } = await run(...base(...more));
  expect([code, complaints]).toEqual([2, [expect.stringMatching(sentence)]]);
  expect(readdirSync(folder())).toEqual([]);
});

test("tables of levels without units to give them to are told to lack them", async () => {
  const { code, complaints } = await run("new", "interim-statement", "--unit", "Vaalit", "--tables", "city=risks", "--year", "2026", "--period", "3", "--out", join(folder(), "ulos.xlsx"), "--lang", "en");
  expect([code, complaints]).toEqual([2, ["Give --units; toteuma --help tells how."]]);
});

test.each(["fi", "sv", "en"])("--help in %s tells of the file of units and of its columns", async (language) => {
  const { printed } = await run("--help", "--lang", language);
  expect(printed).toContain("--units");
  expect(printed).toContain("--tables");
});

test("a file of units that is not there is unusable input: exit 2 and one sentence", async () => {
  const { code, complaints } = await run(...ofFile("ei.tsv"));
  expect([code, complaints]).toEqual([2, [expect.stringMatching(/ei löydy/)]]);
});
