import { unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { rangeAt, type RangeAddress } from "../../src/workbook/addresses/RangeAddress";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { foreignWorkbook } from "../hosts/xlsx/foreignWorkbook";
import { makeDeviatingSample } from "../seeds/sampleWorkbook";
import { openScreen } from "./openScreen";
import { describeWithChromium } from "./describeWithChromium";
import { findViolations } from "./findViolations";
import { serveWorkbench } from "./serveWorkbench";
import { SAMPLE, type WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

const UNITS = ["Vaalit", "Tarkastustoimi", "Talouspalvelut", "Henkilöstöpalvelut", "Hallintopalvelut", "Digi- ja tietohallintopalvelut", "Kehittämispalvelut"];

const SHEETS = [
  "Asetukset", "Rajat", "Yksiköt", "Yhteiset palvelut", "Yhteiset palvelut investointi", "Yhteiset palvelut tavoitteet", "Yhteiset palvelut toiminta", "Yhteiset palvelut riskit", ...UNITS, "Yhteiset palvelut hankkeet",
  "Hyvinvointipalvelut", "Hyvinvointipalvelut investointi", "Hyvinvointipalvelut tavoitteet", "Hyvinvointipalvelut riskit",
  "Hyvinvoinnin edistämisen", "Hyvinvoinnin toiminta", "Hyvinvoinnin edistämisen riskit", "Hyvinvoinnin hankkeet", "Palvelualuejohtajan vastuualue", "Virikkeellinen elämä",
];

/** Parts of somebody else's workbook that a change of another sheet must leave as they are. */
const KEPT = [
  "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/theme/theme1.xml", "xl/comments1.xml", "xl/tables/table1.xml", "xl/charts/chart1.xml", "xl/chartsheets/sheet1.xml",
  "xl/printerSettings/printerSettings1.bin", "customXml/item1.xml", "docProps/custom.xml", "docProps/core.xml",
];

describeWithChromium("the workbench in a browser", (browser) => {
  const open = serveWorkbench(browser);
  let workbench: WorkbenchPage;
  beforeEach(() => {
    workbench = open();
  });

  test("opens with the sample city, its figures computed", async () => {
    expect(await workbench.read("A18:H19")).toEqual([
      ["Toimintakulut", "-8 856 535", "-2 138 711", "-10 233 700", "-2 099 174", "-8 134 526", "20,51", "-10 233 700"],
      ["Toimintakate", "-7 484 506", "-2 056 965", "-9 186 700", "-1 940 685", "-7 246 015", "21,12", "-9 086 700"],
    ]);
    for (const unit of UNITS) await button(`Näytä ${unit}`).waitFor();
    expect(await button("Kumoa").count()).toBe(0);
  });

  test("what is left, the percentage and the subtotals follow a typed actual", async () => {
    await workbench.type("E13", "-800 000,50");
    for (const [cell, shown] of [["F13", "-3 021 700"], ["G13", "20,93"], ["E18", "-2 111 295"], ["F18", "-8 122 406"], ["F23", "-7 379 340"]] as const) {
      await workbench.showsIn(cell, shown);
    }
  });

  test.each([
    ["Heinola: tilinpäätös 2025", "Heinola tilinpäätös 2025.xlsx", "Hyvinvointipalvelut tilinpäätös", "Tilinpäätös, tuloslaskelma"],
    ["Heinola: puolivuosikatsaus 1–6/2024", "Heinola 1–6 2024.xlsx", "Heinola mittarit", "Strategiset mittarit"],
    ["Heinola: käyttösuunnitelma 2024", "Heinola käyttösuunnitelma 2024.xlsx", "Varhaiskasvatus", "Käyttösuunnitelma"],
  ])("the sample %s is chosen from the top bar", async (sample, file, sheet, kind) => {
    await workbench.chooseSample(sample);
    await workbench.shows(file);
    await workbench.page.getByRole("tab", { name: sheet, exact: true }).click();
    await workbench.page.getByRole("region", { name: "Valittu taulukko" }).getByText(kind).waitFor();
  });

  test("a sheet is shown by its tab, and from the pane", async () => {
    const speaksOf = (unit: string): Promise<void> => workbench.page.getByRole("region", { name: "Valittu taulukko" }).getByText(unit, { exact: true }).waitFor();
    await workbench.page.locator("main").getByText("Vaalit", { exact: true }).click();
    await speaksOf("Vaalit");
    await workbench.page.locator("main").getByText("Tarkastustoimi", { exact: true }).click();
    await speaksOf("Tarkastustoimi");
    await button("Näytä Talouspalvelut").click();
    expect(await workbench.read("A2")).toEqual([["Talouspalvelut"]]);
  });

  test("a computed cell takes no typing and says so in one line", async () => {
    await workbench.type("F13", "1");
    expect(await workbench.page.getByRole("status").filter({ hasText: "F13" }).textContent()).toContain("lukittu");
    await workbench.showsIn("F13", "-3 033 820");
  });

  test("a table inserted from the pane, an actual typed into it, saved and opened again", async () => {
    await insertLibrary();
    await workbench.type("E7", "1250,5");
    await workbench.showsIn("E11", "1 251");
    const saved = await workbench.save();

    const host = await openXlsxHost(saved);
    const reading = await host.read({ structure: true, ranges: [rangeAt("Kirjasto", 10, 4), rangeAt("Yhteiset palvelut", 18, 5, 1, 2)] });
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual([...SHEETS, "Kirjasto"]);
    expect(reading.sheets.every((sheet) => sheet.protected)).toBe(true);
    expect(reading.ranges[0]).toMatchObject({ values: [[1250.5]], formulas: [["=IF(COUNT(E7:E10)=0,\"\",SUM(E7:E10))"]] });

    await workbench.openFile("Takaisin.xlsx", saved);
    await workbench.shows("Takaisin.xlsx");
    await button("Näytä Kirjasto").click();
    await workbench.showsIn("E11", "1 251");
  });

  test("an inserted table is taken back, sheet and all", async () => {
    await insertLibrary();
    await button("Kumoa").click();
    await workbench.page.getByText("Kumottu. Työkirja on kuten ennen.").waitFor();
    expect(await button("Näytä Kirjasto").count()).toBe(0);
    expect(await workbench.page.locator("main").getByText("Kirjasto", { exact: true }).count()).toBe(0);
  });

  test("the sample saved untouched is the file that the command line would write", async () => {
    const saved = await openXlsxHost(await workbench.save());
    const made = await makeDeviatingSample();
    const request = { structure: true, usedRangesOf: (await made.read({ structure: true })).sheets.map((sheet) => sheet.name) };
    const [mine, theirs] = [await saved.read(request), await made.read(request)];
    expect(new Map(mine.usedRanges.map((one) => [one.range.sheet, one]))).toEqual(new Map(theirs.usedRanges.map((one) => [one.range.sheet, one])));
  });

  test("what is being typed is in its cell before Ctrl+S saves", async () => {
    await workbench.goTo("E13");
    await workbench.page.keyboard.type("-900000,5");
    const saved = await workbench.save("Control+s");
    expect(await valueAt(saved, rangeAt("Yhteiset palvelut", 12, 4))).toBe(-900000.5);
    expect(await valueAt(saved, rangeAt("Yhteiset palvelut", 12, 5))).toBe(-2921699.5);
    await workbench.shows(SAMPLE);
  });

  test("what is being typed and not accepted is told, and nothing is saved", async () => {
    let downloads = 0;
    workbench.page.on("download", () => (downloads += 1));
    await workbench.goTo("E13");
    await workbench.page.keyboard.type("abc");
    await workbench.press("Tallenna");
    await workbench.page.getByRole("alert").filter({ hasText: "Soluun E13 kirjoitettu ei kelvannut" }).waitFor();
    await workbench.showsIn("E13", "-787 880");
    expect(downloads).toBe(0);
    await workbench.save();
    expect(await workbench.page.getByRole("alert").count()).toBe(0);
    expect(downloads).toBe(1);
  });

  test("a tab's renaming is left by Escape, and a name that does not do is told once", async () => {
    const { page } = workbench;
    const rename = async (name: string, key: string): Promise<void> => {
      // The first click shows the sheet; only the tab that is shown is renamed.
      await page.getByRole("tab", { name: "Vaalit" }).click();
      await page.getByRole("tab", { name: "Vaalit", selected: true }).dblclick();
      await page.locator("[contenteditable=true]:focus", { hasText: "Vaalit" }).waitFor();
      await page.keyboard.type(name);
      await page.keyboard.press(key);
    };
    await rename("Nimi/kielletty", "Enter");
    await page.getByRole("status").filter({ hasText: "Taulukkosivun nimessä ei saa olla merkkiä ”/”." }).waitFor();
    await rename("Toinen", "Escape");
    await workbench.goTo("E13");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("tab", { name: "Vaalit" }).waitFor();
    await rename("Uudet vaalit", "Enter");
    await page.getByRole("tab", { name: "Uudet vaalit" }).waitFor();
    await page.waitForTimeout(600); // in which Univer would begin a drag
    expect(await page.getByRole("tablist", { name: "Taulukkosivut" }).getByRole("tab", { name: "Uudet vaalit" }).count()).toBe(1);
  });

  test("what was typed into a new table is asked about before it is taken back", async () => {
    await insertLibrary();
    await workbench.type("E7", "1250,5");
    await workbench.showsIn("E11", "1 251");
    await button("Kumoa").click();
    await workbench.page.getByText("Olet muuttanut 1 solua kirjoittamisen jälkeen").waitFor();
    await button("Kumoa silti").click();
    await workbench.page.getByText("Kumottu. Työkirja on kuten ennen.").waitFor();
  });

  test("menus offer what can be done, in the language of the workbench", async () => {
    const [computed, input] = [{ x: 560, y: 317 }, { x: 490, y: 317 }];
    expect(await workbench.menuOf(computed)).toEqual(["Kopioi"]);
    expect(await workbench.menuOf(input)).toEqual(["Kopioi", "Leikkaa", "Liitä", "Tyhjennä sisältö"]);
    await workbench.page.getByRole("combobox", { name: "Kieli" }).selectOption("sv");
    expect(await workbench.menuOf(input)).toEqual(["Kopiera", "Klipp ut", "Klistra in", "Rensa innehållet"]);
    expect(await workbench.menuOf(workbench.page.getByRole("tab", { name: "Vaalit" }))).toEqual(["Ta bort", "Kopiera", "Byt namn", "Dölj", "Visa dolt"]);
  });

  test("the flags of a table follow the language of the workbench at once", async () => {
    await workbench.type("E14", "-5162200,60");
    await workbench.type("E14", "-5263000,60");
    await workbench.showsIn("J14", "▼ Toteuma ohi ennusteen 100 801 € (2,0 %) · ▼ Toteuma 102,0 %, odotus 25,0 % (3 972 451 €) · ● Muutos edellisvuodesta -4 094 718 € (350,5 %)");
    await workbench.page.getByRole("combobox", { name: "Kieli" }).selectOption("en");
    await workbench.showsIn("J14", "▼ Toteuma ohi ennusteen 100,801 € (2.0 %) · ▼ Toteuma 102.0 %, odotus 25.0 % (3,972,451 €) · ● Muutos edellisvuodesta -4,094,718 € (350.5 %)");
  });

  test("F6 takes the keyboard from the cells to the pane and back", async () => {
    await workbench.goTo("E13");
    await workbench.page.keyboard.press("F6");
    expect(await workbench.page.evaluate(() => document.activeElement?.closest("aside")?.getAttribute("aria-label"))).toBe("Toteuma-paneeli");
    await workbench.page.keyboard.press("F6");
    await workbench.page.keyboard.type("-1");
    await workbench.page.keyboard.press("Enter");
    await workbench.showsIn("E13", "-1");
  });

  test("somebody else's workbook is dropped in, changed and saved, and keeps what the grid does not know", async () => {
    const bytes = await foreignWorkbook();
    await workbench.drop("Seuranta.xlsx", bytes);
    await workbench.shows("Seuranta.xlsx");
    await workbench.page.locator("main").getByText("Taulu", { exact: true }).click();
    await workbench.type("B2", "41");
    await workbench.showsIn("B2", "41");
    const saved = await workbench.save();
    expect(await valueAt(saved, rangeAt("Taulu", 1, 1))).toBe(41);
    const [before, after] = [unzipSync(bytes), unzipSync(saved)];
    expect(KEPT.filter((path) => before[path] === undefined || !isSame(before[path], after[path]))).toEqual([]);
  });

  test.each(["openFile", "drop"] as const)("a file that is there before the sample has loaded is the one that stays: %s", async (way) => {
    const bytes = await foreignWorkbook();
    await workbench.page.reload({ waitUntil: "commit" });
    await workbench.page.locator("main").waitFor();
    await workbench[way]("Seuranta.xlsx", bytes);
    await workbench.shows("Seuranta.xlsx");
    await workbench.page.waitForLoadState("networkidle");
    await workbench.shows("Seuranta.xlsx");
    await workbench.page.locator("main").getByText("Taulu", { exact: true }).click();
    expect(await button("Näytä Vaalit").count()).toBe(0);
  });

  test("what is no workbook is refused in one sentence, and the one in the grid stays", async () => {
    await workbench.openFile("Rikki.xlsx", Uint8Array.of(80, 75, 3, 4, 0));
    await workbench.page.getByRole("alert").filter({ hasText: "Rikki.xlsx" }).waitFor();
    await workbench.shows(SAMPLE);
    await workbench.showsIn("F13", "-3 033 820");
  });

  test("what was changed and not saved is asked about before another workbook comes", async () => {
    await insertLibrary();
    await workbench.chooseSample("Heinola: osavuosikatsaus 1–3/2026");
    await button("Avaa silti").click();
    await workbench.page.getByRole("progressbar").waitFor({ state: "detached" });
    await button("Näytä Vaalit").waitFor();
    expect(await button("Näytä Kirjasto").count()).toBe(0);
  });

  test("the next year's workbook takes the grid as unsaved work, and is saved under its own name", async () => {
    await openScreen(workbench.page, "Kausi");
    await button("Uusi vuosi").click();
    await workbench.page.getByText("Uuteen työkirjaan tulee 23 taulukkoa vuodelle 2027.").waitFor();
    await button("Tee uusi työkirja").click();
    await workbench.page.locator("header").getByText("Talousarvion seuranta 2027.xlsx •").waitFor();
    await workbench.page.getByRole("progressbar").waitFor({ state: "detached" });
    await workbench.chooseSample("Heinola: osavuosikatsaus 1–3/2026");
    await button("Avaa silti").waitFor();
    const { settings, tables } = await readWorkbook(await openXlsxHost(await workbench.save()));
    expect([settings?.year, tables.length]).toEqual([2027, 23]);
  });

  test.each(["vaalea", "tumma"])("axe finds nothing on the page, %s", async (theme) => {
    if (theme === "tumma") await workbench.page.getByRole("switch").click();
    for (const screen of ["Taulukot", "Ennuste", "Luvut", "Kausi"]) {
      await openScreen(workbench.page, screen);
      expect(await findViolations(workbench.page)).toEqual([]);
    }
  });

  function button(name: string): Locator {
    return workbench.page.getByRole("button", { name, exact: true });
  }

  async function insertLibrary(): Promise<void> {
    await button("Uusi taulukko").click();
    await workbench.page.getByLabel("Yksikkö", { exact: true }).fill("Kirjasto");
    await button("Lisää taulukko").click();
    await workbench.page.getByText("Taulukko Kirjasto on lisätty.").waitFor();
  }
});

async function valueAt(bytes: Uint8Array, range: RangeAddress): Promise<CellValue | undefined> {
  const host = await openXlsxHost(bytes);
  return (await host.read({ ranges: [range] })).ranges[0]?.values[0]?.[0];
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
