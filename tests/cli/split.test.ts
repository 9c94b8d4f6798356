import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
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

test("split writes into a folder whose name ends as a file's, once it is there", async () => {
  mkdirSync(file("kevät.osa"));
  expect((await run("split", writeCity(), "--unit", "Vaalit", "--out", file("kevät.osa"))).code).toBe(0);
  expect(readdirSync(file("kevät.osa"))).toEqual(["Vaalit.xlsx"]);
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
    ["without a unit", (city) => [city, "--out", file("x")], /^Anna --unit tai --all;/],
    ["with a unit and all", (city) => [city, "--unit", "Vaalit", "--all", "--out", file("x")], /^Valinnat --unit ja --all eivät käy yhdessä/],
    ["without --out", (city) => [city, "--all"], /^Anna --out/],
    ["of a file that is not there", () => [file("ei.xlsx"), "--all", "--out", file("x")], /ei löydy/],
    ["several units into one file", (city) => [city, "--all", "--out", file("x.xlsx")], /^--out ei voi olla ”.*x\.xlsx”; anna kansio, sillä tiedostoja tulee monta\./],
    ["into a file of another kind", (city) => [city, "--unit", "Vaalit", "--out", file("x.xls")], /^--out ei voi olla ”.*x\.xls”; anna nimi, joka päättyy \.xlsx\.$/],
    ["all into what is written like a file", (city) => [city, "--all", "--out", file("x.xslx")], /^--out ei voi olla ”.*x\.xslx”; anna nimi, joka päättyy \.xlsx\.$/],
    ["of a file that is no workbook", () => {
      writeFileSync(file("teksti.xlsx"), "hei");
      return [file("teksti.xlsx"), "--all", "--out", file("x")];
    }, /^Tiedostoa ”.*teksti\.xlsx” ei voi lukea: se on vioittunut tai muu kuin \.xlsx\.$/],
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
    expect(["x.xlsx", "x.xls", "x.xslx"].some((name) => existsSync(file(name))) || (existsSync(file("x")) && readFileSync(file("x"), "utf8") !== "hei")).toBe(false);
  });

  test.each<[string, () => string, readonly string[]]>([
    ["the same name", () => file("kaupunki.xlsx"), ["--unit", "Vaalit"]],
    ["another spelling of it", () => relative(process.cwd(), join(folder(), "..", basename(folder()), "kaupunki.xlsx")), ["--unit", "Vaalit"]],
    ["a link to it", () => {
      symlinkSync(file("kaupunki.xlsx"), file("linkki.xlsx"));
      return file("linkki.xlsx");
    }, ["--unit", "Vaalit"]],
  ])("its own input, --force or not, by %s", async (_, target, choice) => {
    const city = writeCity();
    const { code, complaints } = await run("split", city, ...choice, "--out", target(), "--force");
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/^--out kirjoittaisi luettavan tiedoston ”.*\.xlsx” päälle; anna toinen nimi\.$/)]]);
    expect(readFileSync(city).equals(bytes)).toBe(true);
  });

  test("its own input among the files of a folder", async () => {
    writeFileSync(file("Vaalit.xlsx"), bytes);
    const { code, complaints } = await run("split", file("Vaalit.xlsx"), "--all", "--out", folder(), "--force");
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/luettavan tiedoston ”.*Vaalit\.xlsx” päälle/)]]);
    expect([readdirSync(folder()), readFileSync(file("Vaalit.xlsx")).equals(bytes)]).toEqual([["Vaalit.xlsx"], true]);
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
