import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSentChanges, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { makeSampleCity } from "../seeds/sampleCity";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

jest.setTimeout(60_000);

const folder = folderOfTheTest();
const file = (name: string): string => join(folder(), name);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await (await makeSampleCity()).save();
});

/** The sample city's workbook as a file. */
function writeCity(): string {
  writeFileSync(file("kaupunki.xlsx"), bytes);
  return file("kaupunki.xlsx");
}

test("split writes one unit's workbook into the file that is named, and leaves the city's as it is", async () => {
  const city = writeCity();
  const { code, printed, complaints } = await run("split", city, "--unit", "vaalit", "--out", file("kirje.xlsx"));
  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toBe([
    "Kirjoitettiin yksi työkirja:", `  ${file("kirje.xlsx")}: Asetukset, Rajat, Yksiköt, Talousarviomuutokset, Vaalit, Lähetetty`, "Huomaa:", "  Taulukkosivu Muistio ei ole Toteuman tekemä eikä lähde mukaan.",
  ].join("\n"));
  const own = await openXlsxHost(readFileSync(file("kirje.xlsx")));
  expect((await readWorkbook(own)).tables.map(({ identity }) => identity.unit)).toEqual(["Vaalit"]);
  expect(await readSentChanges(own)).toMatchObject({ changes: [], sent: { isIntact: true, unit: "Vaalit" } });
  expect(readFileSync(city).equals(bytes)).toBe(true);
});

test("split writes the workbooks of several units, or of all, into a folder that it makes, called after their units", async () => {
  const city = writeCity();
  expect((await run("split", city, "--unit", "Digi- ja tietohallintopalvelut", "--unit", "Vaalit", "--out", file("a"))).code).toBe(0);
  expect(readdirSync(file("a"))).toEqual(["Digi- ja tietohallintopalvelut.xlsx", "Vaalit.xlsx"]);
  const { code, printed } = await run("split", city, "--all", "--out", file("b"), "--lang", "en");
  expect([code, printed.split("\n")[0]]).toEqual([0, "Wrote 12 workbooks:"]);
  expect(readdirSync(file("b"))).toHaveLength(12);
});

test("--json prints one document: each file with its unit, sheets and fingerprint, and the findings", async () => {
  const city = writeCity();
  const document = JSON.parse((await run("split", city, "--unit", "Vaalit", "--out", file("a"), "--json")).printed) as object;
  expect(document).toEqual({
    files: [{ unit: "Vaalit", out: join(file("a"), "Vaalit.xlsx"), sheets: ["Asetukset", "Rajat", "Yksiköt", "Talousarviomuutokset", "Vaalit", "Lähetetty"], fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) }],
    findings: [expect.objectContaining({ code: "sheets-left", severity: "info", file: city })],
  });
});

describe("is refused in one sentence, and no file is written:", () => {
  test.each<[string, (city: string) => readonly string[], RegExp]>([
    ["without a file", () => ["--all", "--out", file("x")], /^Anna avattava \.xlsx-tiedosto/],
    ["with two files", (city) => [city, "toinen.xlsx", "--all", "--out", file("x")], /^Valintaa toinen\.xlsx ei ole/],
    ["without a unit", (city) => [city, "--out", file("x")], /^Anna --unit/],
    ["with a unit and all", (city) => [city, "--unit", "Vaalit", "--all", "--out", file("x")], /^Valinnat --unit ja --all eivät käy yhdessä/],
    ["without --out", (city) => [city, "--all"], /^Anna --out/],
    ["of a file that is not there", () => [file("ei.xlsx"), "--all", "--out", file("x")], /ei löydy/],
    ["several units into one file", (city) => [city, "--all", "--out", file("x.xlsx")], /^--out ei voi olla ”.*x\.xlsx”; anna kansio, sillä tiedostoja tulee monta\./],
    ["a unit that is not there", (city) => [city, "--unit", "Vaali", "--out", file("x")], /kaupunki\.xlsx, taulukkosivu Yksiköt: Yksikköä ”Vaali” ei ole työkirjassa; siinä on Yhteiset palvelut, Vaalit, /],
    ["two units that are not there", (city) => [city, "--unit", "Vaali", "--unit", "Digi", "--out", file("x")], /Vaali.*\(ja 1 muuta\)$/],
    ["a unit without tables", (city) => [city, "--unit", "Heinolan kaupunki", "--out", file("x")], /ei ole/],
    ["a folder whose name is a file's", (city) => {
      writeFileSync(file("x"), "hei");
      return [city, "--all", "--out", file("x")];
    }, /Tiedostoa ”?.*x”? ei voi kirjoittaa/],
  ])("%s", async (_, words, sentence) => {
    const { code, complaints, printed } = await run("split", ...words(writeCity()));
    expect([code, printed, complaints]).toEqual([2, "", [expect.stringMatching(sentence)]]);
    expect(existsSync(file("x.xlsx")) || (existsSync(file("x")) && readFileSync(file("x"), "utf8") !== "hei")).toBe(false);
  });

  test("a file that is there already, unless it may be replaced; the others are not written either", async () => {
    const city = writeCity();
    mkdirSync(file("a"));
    writeFileSync(join(file("a"), "Vaalit.xlsx"), "hei");
    const { code, complaints } = await run("split", city, "--all", "--out", file("a"));
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/Vaalit\.xlsx.*on jo olemassa/)]]);
    expect(readdirSync(file("a"))).toEqual(["Vaalit.xlsx"]);
    expect((await run("split", city, "--all", "--out", file("a"), "--force")).code).toBe(0);
    expect(readdirSync(file("a"))).toHaveLength(12);
  });
});

test.each(LANGUAGES)("split is told in --help in %s", async (language) => {
  expect((await run("--help", "--lang", language)).printed).toContain("toteuma split ");
});
