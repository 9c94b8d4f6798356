import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/actions";
import { runCommand } from "../../src/cli/runCommand";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { folderOfTheTest } from "./folderOfTheTest";
import { run } from "./run";

const SAMPLES = join(__dirname, "../../samples/heinola-2026-03");
const folder = folderOfTheTest();

const base = (...more: readonly string[]) => ["new", "interim-statement", "--unit", "Yhteiset palvelut", "--year", "2026", "--period", "1-3", "--out", join(folder(), "ulos.xlsx"), ...more];

test("new writes a workbook with the table and its settings", async () => {
  const { code, complaints } = await run(...base());
  expect([code, complaints]).toEqual([0, []]);
  const state = await readWorkbook(await openXlsxHost(readFileSync(join(folder(), "ulos.xlsx"))));
  expect(state.sheets).toEqual(["Asetukset", "Rajat", "Yhteiset palvelut"]);
  expect(state.tables[0]?.identity.kind).toBe("interim-statement");
});

test("new fills in figures by label and header, and lists the report's own error of 513 000 euros", async () => {
  const { code, printed } = await run(...base("--figures", join(SAMPLES, "003-yhteiset-palvelut.tsv")));
  expect(code).toBe(0);
  expect(printed.replace(/\u00a0/g, " ")).toContain("Rivi Toimintakulut, sarake Ennuste 2026: Annettu luku on −9 720 700, mutta riveistä laskettu on −10 233 700; ero on 513 000.".replace("Rivi", "rivi"));
  const host = await openXlsxHost(readFileSync(join(folder(), "ulos.xlsx")));
  const [used] = (await host.read({ usedRangesOf: ["Yhteiset palvelut"] })).usedRanges;
  expect(used?.values[10]?.slice(0, 4)).toEqual(["Toimintatuotot", 1372029, 81746, 1047000]);
});

test("--json prints one document with the findings", async () => {
  const { printed } = await run(...base("--figures", join(SAMPLES, "003-yhteiset-palvelut.tsv"), "--json"));
  const document = JSON.parse(printed) as { findings: unknown[] };
  expect(document.findings[0]).toMatchObject({ code: "computed-differs", severity: "warning", row: "Toimintakulut", column: "Ennuste 2026", expected: -10233700, found: -9720700, difference: 513000 });
});

const KNOWN = ["new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", "ei-synny.xlsx"] as const;

test.each([
  ["an unknown command", ["uusi"], /Komentoa ”uusi” ei ole/],
  ["no command", [], /Anna komento/],
  ["an unknown kind", ["new", "budget", "--unit", "X"], /Taulukkolajia ”budget” ei ole/],
  ["a missing unit", ["new", "interim-summary", "--year", "2026", "--period", "3", "--out", "x.xlsx"], /Anna --unit/],
  ["a bad period", ["new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "2-3", "--out", "x.xlsx"], /--period ei voi olla ”2-3”/],
  ["a bad year", ["new", "interim-summary", "--unit", "X", "--year", "26", "--period", "3", "--out", "x.xlsx"], /--year ei voi olla ”26”/],
  ["an unknown option", ["new", "interim-summary", "--väri", "punainen"], /Valintaa --väri ei ole/],
  ["an option without its value", ["new", "interim-summary", "--year"], /Anna --year/],
  ["an option in another's place", ["new", "interim-summary", "--year", "--unit", "X"], /Anna --year/],
  ["a switch with a value", ["new", "interim-summary", "--json=on"], /Valintaa --json=on ei ole/],
  ["an unknown language", [...KNOWN, "--lang", "de"], /--lang ei voi olla ”de”/],
  ["an unknown language after a sign", [...KNOWN, "--lang=de"], /--lang ei voi olla ”de”/],
  ["a language that is missing", ["new", "interim-summary", "--lang"], /Anna --lang/],
  ["a value in the place of an option", ["new", "interim-summary", "-Vaalit-"], /Valintaa -Vaalit- ei ole/],
  ["a value that begins as an option does", ["new", "interim-summary", "--unit", "--Vaalit--"], /yhteen valintansa kanssa, näin: --unit=--Vaalit--\.$/],
  ["a year that begins with a dash", ["new", "interim-summary", "--unit", "X", "--period", "3", "--year", "-5"], /--year ei voi olla ”-5”/],
  ["a name that is no workbook's", ["new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", "ei-synny.csv"], /--out ei voi olla ”ei-synny.csv”; anna nimi, joka päättyy .xlsx\.$/],
  ["an ending without a name", ["new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", "kansio/.xlsx"], /--out ei voi olla ”kansio\/.xlsx”/],
  ["a unit with a control character", ["new", "interim-summary", "--unit", "X\u0001", "--year", "2026", "--period", "3", "--out", "ei-synny.xlsx"], /merkki U\+0001/],
  ["no kind", ["new", "--unit", "X"], /^Anna taulukkolaji sanan new jälkeen; lajit ovat interim-statement, /],
  ["a value without quotation marks", ["new", "interim-summary", "--unit", "Yhteiset", "palvelut"], /^Sanalle ”palvelut” ei ole paikkaa; /],
  ["a unit given twice", ["new", "interim-summary", "--unit", "X", "--unit", "Y"], /^--unit on annettu kahdesti; anna se kerran\.$/],
  ["a short year", ["new", "interim-summary", "--period", "3", "--year", "26"], /^--year ei voi olla ”26”; anna vuosi väliltä 1990–2100, esimerkiksi 2026\.$/],
  ["a thirteenth month", ["new", "interim-summary", "--period", "1-13"], /^--period ei voi olla ”1-13”; anna kuukaudet tammikuusta alkaen, 1 tai 1-2 … 1-12, esimerkiksi 1-3\.$/],
  ["a missing figures file", ["new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", "x.xlsx", "--figures", "ei.tsv"], /ei löydy/],
])("%s is unusable input: exit 2 and one sentence", async (_, words, sentence) => {
  const { code, complaints } = await run(...words);
  expect(code).toBe(2);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(sentence);
  expect(existsSync("ei-synny.xlsx")).toBe(false);
});

test.each([
  ["fi", "anna nimi, joka päättyy .xlsx."], ["sv", "ge ett namn som slutar på .xlsx."], ["en", "give a name that ends in .xlsx."],
])("in %s an --out of another kind is refused with: %s", async (language, sentence) => {
  const { complaints } = await run("new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", "x.xls", "--lang", language);
  expect(complaints[0]).toContain(sentence);
});

test.each([["--unit", "-Vaalit-"], ["--unit=-Vaalit-"]])("a unit's name may begin with a dash: %s %s", async (...words) => {
  const out = join(folder(), "viiva.XLSX");
  const { code, complaints } = await run("new", "interim-summary", ...words, "--year", "2026", "--period", "3", "--out", out);
  expect([code, complaints]).toEqual([0, []]);
  expect((await readWorkbook(await openXlsxHost(readFileSync(out)))).tables[0]?.identity.unit).toBe("-Vaalit-");
});

test.each([
  [["new", "interim-summary", "--unit", "-Vaalit-", "--lang", "en"], /^Give --period/],
  [["new", "interim-summary", "-Vaalit-", "--lang", "en"], /^There is no option -Vaalit-;/],
  [["new", "interim-summary", "--unit", "--Vaalit--", "--lang", "en"], /^A value that begins with --/],
  [["new", "interim-summary", "--lang", "-en"], /^--lang ei voi olla ”-en”/],
])("a word with dashes does not hide the language: %j", async (words, sentence) => {
  expect((await run(...words)).complaints[0]).toMatch(sentence);
});

test.each([["--lang", "sv"], ["--lang=sv"]])("%s %s is read", async (...words) => {
  expect((await run("new", "interim-summary", ...words)).complaints[0]).toMatch(/^Ge --/);
});

test("our own bug is no finding: exit 70, a plain sentence, and the stack for a developer", async () => {
  const complaints: string[] = [];
  const terminal = { print: () => { throw new TypeError("a bug of ours"); }, complain: (sentence: string) => complaints.push(sentence) };
  expect(await runCommand(base("--lang", "en"), terminal)).toBe(70);
  expect(complaints).toEqual([expect.stringMatching(/fault of its own/), expect.stringMatching(/a bug of ours\n\s+at /)]);
});

test.each([
  ["a text for a number", (text: string) => text.replace("49 248", "noin 49"), /rivi Myyntituotot, sarake TOT 2026 3 kk: ”noin 49” ei ole luku/],
  ["a row that the table lacks", (text: string) => `${text.trimEnd()}\nHenkilötyövuodet\t1\t2\t3\t4\t5\t6\t7\n`, /Henkilötyövuodet/],
  ["a header that nobody knows", (text: string) => text.replace("Jäljellä", "Sää"), /Sää/],
  ["another unit's name", (text: string) => text.replace("Yhteiset palvelut", "Vaalit"), /yksikön ”Vaalit”, mutta taulukko tehdään yksikölle ”Yhteiset palvelut”/],
  ["costs of other signs and no margin", (text: string) => text.split("\n").slice(0, 13).join("\n").replace(/- ?(?=\d)/g, ""), /kulut ovat plussalla, tässä taulukossa kulut ovat miinuksella/],
  ["other months than the period", (text: string) => text.replace("TOT 2026 3 kk", "TOT 2026 4 kk"), /kuukausilta 1–4, mutta taulukko tehdään kuukausille 1–3/],
  ["no table at all", () => "hei\n", /ei löytynyt taulukkoa/],
])("figures with %s are refused with the place, and no file is written", async (_, change, sentence) => {
  const figures = join(folder(), "luvut.tsv");
  writeFileSync(figures, change(readFileSync(join(SAMPLES, "003-yhteiset-palvelut.tsv"), "utf8")));
  const { code, complaints } = await run(...base("--figures", figures));
  expect(code).toBe(2);
  expect(complaints[0]).toMatch(sentence);
  expect(existsSync(join(folder(), "ulos.xlsx"))).toBe(false);
});

test.each(["Selite", "TULOSLASKELMA", "Tuloslaskelma, 1000 €", "1000 €", "Osavuosikatsaus, tuloslaskelma", "Yht. palv. 1–3/2026", "Toimintatuotot ja -kulut", ""])(
  "figures under the title %j are no other unit's", async (title) => {
    const figures = join(folder(), "luvut.tsv");
    writeFileSync(figures, readFileSync(join(SAMPLES, "003-yhteiset-palvelut.tsv"), "utf8").replace("Yhteiset palvelut", title));
    const { code, complaints } = await run(...base("--figures", figures));
    expect([code, complaints]).toEqual([0, []]);
  },
);

test("figures in thousands are told to have been read so", async () => {
  const figures = join(folder(), "luvut.tsv");
  writeFileSync(figures, "Yhteiset palvelut (1000 €)\tTA 2026 +muutos\tTOT 2026 3 kk\nHenkilöstökulut\t-1 280\t-300\n");
  const { code, printed } = await run(...base("--figures", figures));
  expect([code, printed]).toEqual([0, expect.stringContaining("Luvut luettiin tuhansina euroina")]);
  const host = await openXlsxHost(readFileSync(join(folder(), "ulos.xlsx")));
  expect((await host.read({ usedRangesOf: ["Yhteiset palvelut"] })).usedRanges[0]?.values.flat()).toContain(-1_280_000);
});

test("a file that exists is not replaced without --force", async () => {
  writeFileSync(join(folder(), "ulos.xlsx"), "tärkeä");
  const { code, complaints } = await run(...base());
  expect([code, complaints[0]]).toEqual([2, expect.stringContaining("on jo olemassa")]);
  expect(readFileSync(join(folder(), "ulos.xlsx"), "utf8")).toBe("tärkeä");
  expect((await run(...base("--force"))).code).toBe(0);
});

test("figures are never written over, --force or not", async () => {
  const figures = join(folder(), "ulos.xlsx");
  writeFileSync(figures, readFileSync(join(SAMPLES, "003-yhteiset-palvelut.tsv")));
  const { code, complaints } = await run(...base("--figures", figures, "--force"));
  expect([code, complaints]).toEqual([2, [expect.stringMatching(/^--out kirjoittaisi luettavan tiedoston/)]]);
  expect(readFileSync(figures).equals(readFileSync(join(SAMPLES, "003-yhteiset-palvelut.tsv")))).toBe(true);
});

test("a folder that is not there is said, and nothing is left behind", async () => {
  const { code, complaints } = await run("new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", join(folder(), "ei", "ole.xlsx"));
  expect([code, complaints[0]]).toEqual([2, expect.stringContaining("ei voi kirjoittaa")]);
});

test.each([["sv", /Användning/], ["en", /Usage/], ["fi", /Käyttö/]])("--help in %s tells how", async (language, words) => {
  expect((await run("--help", "--lang", language)).printed).toMatch(words);
});

test("the language is that of the table and of the messages", async () => {
  const { printed } = await run(...base("--lang", "sv", "--figures", join(SAMPLES, "003-yhteiset-palvelut.tsv")));
  expect(printed).toMatch(/rad Verksamhetskostnader, kolumn Prognos 2026/);
});

test.each<[string, readonly string[], readonly [number, readonly string[]]]>([
  ["is refused by the project's name, and nothing is written", ["Kasvu\tUimahalli\t20 %\t100", "Arki\tKirjasto\t90 %\t", "Koti\tSatama\t30 %\t300"], [2, ["rivi Arki"]]],
  ["of one goal among several is told by the project", ["Kasvu\tUimahalli\t20 %\t100", "Kasvu\tKirjasto\t90 %\t"], [2, ["rivi Kirjasto"]]],
  ["of a goal that goes on is told by the project", ["Kasvu\tUimahalli\t20 %\t100", "\tSatama\t30 %\t"], [2, ["rivi Satama"]]],
  ["of 0 weighs nothing, as it is given", ["Kasvu\tUimahalli\t20 %\t100", "Arki\tKirjasto\t90 %\t0"], [0, []]],
  ["in words is another matter", ["Kasvu\tUimahalli\t20 %\t100", "Arki\tKirjasto\t53 % esiopetus\t"], [0, []]],
  ["and no percentage either is no finding", ["Kasvu\tUimahalli\t20 %\t100", "Arki\tKirjasto\t\t"], [0, []]],
])("a project's percentage without funding %s", async (_, rows, [wanted, places]) => {
  const figures = join(folder(), "hankkeet.tsv");
  writeFileSync(figures, ["Strateginen päämäärä\tHankkeen nimi\tMenojen toteuma %\tHankkeen kokonaisrahoitus", ...rows].join("\n"));
  const { code, complaints } = await run("new", "projects", ...base("--figures", figures).slice(2));
  const said = complaints.filter((line) => line.includes("Prosentilla ei ole rahoitusta"));
  expect([code, said.length > 0, existsSync(join(folder(), "ulos.xlsx"))]).toEqual([wanted, places.length > 0, wanted === 0]);
  places.forEach((place) => expect(said.join("\n")).toContain(place));
});

test("a file that holds two tables is refused, since there is room for one", async () => {
  const figures = join(folder(), "kaksi.tsv");
  writeFileSync(figures, ["003-vaalit", "003-talouspalvelut"].map((id) => readFileSync(join(SAMPLES, `${id}.tsv`), "utf8")).join("\n"));
  const { code, complaints } = await run(...base("--figures", figures));
  expect([code, complaints[0]]).toEqual([2, expect.stringContaining("2 taulukkoa")]);
});

const sample = (): string => readFileSync(join(SAMPLES, "003-yhteiset-palvelut.tsv"), "utf8");

test.each([
  ["UTF-16", Buffer.from(`\ufeff${sample()}`, "utf16le")],
  ["Windows-1252", Buffer.from(sample().replace(/[^\u0000-\u00ff]/g, "?"), "latin1")],
])("figures in %s are read as those in UTF-8", async (_, bytes) => {
  const figures = join(folder(), "luvut.txt");
  writeFileSync(figures, bytes);
  const { code, complaints } = await run(...base("--figures", figures));
  expect([code, complaints]).toEqual([0, []]);
  const [used] = (await (await openXlsxHost(readFileSync(join(folder(), "ulos.xlsx")))).read({ usedRangesOf: ["Yhteiset palvelut"] })).usedRanges;
  expect(used?.values[10]?.slice(0, 4)).toEqual(["Toimintatuotot", 1372029, 81746, 1047000]);
});

test.each([
  ["fi", /Polku ”.*” on kansio, ei tiedosto\.$/, "Tiedosto ”luvut.xlsx” ei ole tekstiä; tallenna luvut sarkaimin eroteltuna tekstinä (.tsv)."],
  ["sv", /Sökvägen ”.*” är en mapp, inte en fil\.$/, "Filen ”luvut.xlsx” är inte text; spara siffrorna som tabbavgränsad text (.tsv)."],
  ["en", /The path “.*” is a folder, not a file\.$/, "The file “luvut.xlsx” is not text; save the figures as tab-separated text (.tsv)."],
])("figures that are a folder or a workbook are told so in %s", async (language, ofFolder, ofWorkbook) => {
  expect((await run(...base("--figures", folder(), "--lang", language))).complaints[0]).toMatch(ofFolder);
  await run("new", "interim-summary", "--unit", "X", "--year", "2026", "--period", "3", "--out", join(folder(), "luvut.xlsx"));
  expect((await run(...base("--figures", join(folder(), "luvut.xlsx"), "--lang", language))).complaints).toEqual([ofWorkbook]);
  expect(readdirSync(folder())).toEqual(["luvut.xlsx"]);
});

test("a folder in the place of the new file stays, --force or not, and nothing is left beside it", async () => {
  mkdirSync(join(folder(), "ulos.xlsx"));
  expect((await run(...base("--force"))).complaints[0]).toContain("on kansio");
  expect(readdirSync(folder())).toEqual(["ulos.xlsx"]);
});
