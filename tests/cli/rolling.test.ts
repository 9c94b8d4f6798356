import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { makeSampleFile } from "../seeds/sampleWorkbook";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const folder = folderOfTheTest();
const file = (name: string): string => join(folder(), name);

/** The sample city's workbook as a file, with what a person typed into the closed month. */
async function writeSample(through: number | string = 3): Promise<string> {
  const host = await makeSampleFile();
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Asetukset", 4, 1), cells: [[through]] }] });
  writeFileSync(file("vanha.xlsx"), await host.save());
  return file("vanha.xlsx");
}

const stateOf = async (name: string) => readWorkbook(await openXlsxHost(readFileSync(file(name))));

test("close-month writes the workbook with the next month closed, and lists the tables that wait for its figures", async () => {
  const old = await writeSample();
  const { code, printed, complaints } = await run("close-month", old, "--out", file("uusi.xlsx"));
  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toContain(`Kirjoitettiin ${file("uusi.xlsx")}: suljettu kausi 1–4/2026\n12 taulukkoa odottaa uusia lukuja:\n  `);
  expect(printed).toContain("Taulukko Vaalit, solu C1: Luvut ovat kuukausilta 1–3, mutta suljettu kausi on 1–4; tuo sen toteumat tältä ja edelliseltä vuodelta.");
  expect((await stateOf("uusi.xlsx")).settings?.through).toBe(4);
  expect((await stateOf("vanha.xlsx")).settings?.through).toBe(3);
});

test("close-month tells of tables of other years, which stay as they are", async () => {
  const host = await makeSampleFile();
  await host.apply({ name: "copied", steps: [{ kind: "set-name", scope: "Vaalit", name: "toteuma.tunniste.1", refersTo: { text: "interim-summary;usual;3;fi;A;profile;zero;2;euro;3;2025;3;Vaalit" } }] });
  writeFileSync(file("vanha.xlsx"), await host.save());
  const { code, printed } = await run("close-month", file("vanha.xlsx"), "--out", file("uusi.xlsx"));
  expect(code).toBe(0);
  expect(printed).toContain("Huomaa:\n  Taulukko Vaalit (2025) ei ole työkirjan vuodelta 2026 ja jää ennalleen.\n11 taulukkoa odottaa uusia lukuja:\n  ");
  const { findings } = JSON.parse((await run("close-month", file("vanha.xlsx"), "--out", file("uusi2.xlsx"), "--json")).printed) as { readonly findings: readonly object[] };
  expect(findings).toContainEqual(expect.objectContaining({ code: "other-years-stay", severity: "info" }));
});

test("new-year writes the next year's workbook and leaves the old one as it is", async () => {
  const old = await writeSample();
  const before = readFileSync(old);
  const { code, printed } = await run("new-year", old, "--out", file("uusi.xlsx"), "--lang", "en");
  expect(code).toBe(0);
  expect(printed).toContain("Note:\n  The year 2026 is closed for months 1–3; the forecast stands in the column of last year until you bring in the closing figures.");
  const state = await stateOf("uusi.xlsx");
  expect(state.settings).toMatchObject({ year: 2027, through: 1, language: "fi" });
  expect(state.tables).toHaveLength(12);
  expect(readFileSync(old).equals(before)).toBe(true);
});

test("--json prints one document for either", async () => {
  const old = await writeSample();
  const closed = JSON.parse((await run("close-month", old, "--out", file("a.xlsx"), "--json")).printed) as object;
  expect(closed).toEqual({ out: file("a.xlsx"), year: 2026, through: 4, findings: expect.arrayContaining([expect.objectContaining({ code: "figures-older", severity: "warning", table: "Vaalit", cell: "C1", file: file("a.xlsx") })]) });
  const begun = JSON.parse((await run("new-year", old, "--out", file("b.xlsx"), "--json")).printed) as object;
  expect(begun).toMatchObject({ out: file("b.xlsx"), year: 2027, sheets: expect.arrayContaining(["Asetukset", "Vaalit"]), findings: [{ code: "year-open", severity: "info" }] });
});

test("a total that is not carried over is told with its figures", async () => {
  const host = await makeSampleFile();
  await host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", 7, 7), cells: [[-1]] }] });
  writeFileSync(file("vanha.xlsx"), await host.save());
  const { findings } = JSON.parse((await run("new-year", file("vanha.xlsx"), "--out", file("uusi.xlsx"), "--json")).printed) as { readonly findings: readonly object[] };
  expect(findings).toContainEqual(expect.objectContaining({ code: "total-not-carried", table: "Vaalit", row: "Toimintakate", column: "Ennuste 2026", expected: -1, found: expect.any(Number), difference: expect.any(Number) }));
});

describe.each(["close-month", "new-year"])("%s", (command) => {
  test.each<[string, () => Promise<readonly string[]>, RegExp]>([
    ["without a file", async () => ["--out", file("x.xlsx")], /^Anna avattava \.xlsx-tiedosto/],
    ["with two files", async () => [await writeSample(), "toinen.xlsx", "--out", file("x.xlsx")], /^Valintaa toinen\.xlsx ei ole/],
    ["without --out", async () => [await writeSample()], /^Anna --out/],
    ["of a file that is not there", async () => [file("ei.xlsx"), "--out", file("x.xlsx")], /ei löytynyt|ei löydy/],
    ["of a file that is no workbook", async () => {
      writeFileSync(file("teksti.xlsx"), "hei");
      return [file("teksti.xlsx"), "--out", file("x.xlsx")];
    }, /^Tiedostoa ”.*teksti\.xlsx” ei voi lukea/],
    ["with a month before the fiscal year", async () => [await writeSample(0), "--out", file("x.xlsx")], /vanha\.xlsx, .*solu B5: Asetus ”0” ei kelpaa/],
    ["with spoiled settings", async () => [await writeSample("maalis"), "--out", file("x.xlsx")], /Asetus ”maalis” ei kelpaa/],
  ])("%s is refused in one sentence, and no file is written", async (_, words, sentence) => {
    const { code, complaints, printed } = await run(command, ...(await words()));
    expect([code, printed, complaints]).toEqual([2, "", [expect.stringMatching(sentence)]]);
    expect(existsSync(file("x.xlsx"))).toBe(false);
  });

  test("does not replace a file unless told to", async () => {
    const old = await writeSample();
    writeFileSync(file("toinen.xlsx"), "hei");
    expect((await run(command, old, "--out", file("toinen.xlsx"))).code).toBe(2);
    expect((await run(command, old, "--out", file("toinen.xlsx"), "--force")).code).toBe(0);
  });

  test.each([[[]], [["--force"]]])("never writes over the file that it reads %j", async (more) => {
    const old = await writeSample();
    const before = readFileSync(old);
    const { code, complaints } = await run(command, old, "--out", join(folder(), ".", "vanha.xlsx"), ...more);
    expect([code, complaints]).toEqual([2, [expect.stringMatching(/^--out kirjoittaisi luettavan tiedoston ”.*vanha\.xlsx” päälle; anna toinen nimi\.$/)]]);
    expect(readFileSync(old).equals(before)).toBe(true);
  });

  test.each(LANGUAGES)("is told in --help in %s", async (language) => {
    expect((await run("--help", "--lang", language)).printed).toContain(`toteuma ${command} `);
  });
});

test("close-month after December is refused with the way on", async () => {
  const { code, complaints } = await run("close-month", await writeSample(12), "--out", file("x.xlsx"));
  expect([code, complaints]).toEqual([2, [expect.stringContaining("Vuoden 2026 kaikki kuukaudet on suljettu; tee seuraavalle vuodelle oma työkirja.")]]);
});
