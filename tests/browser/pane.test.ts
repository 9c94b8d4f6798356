import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { PANE_FIRST_LOAD_LIMIT } from "../../scripts/measure/measureFirstLoad.mjs";
import { openScreen } from "./openScreen";
import { describeWithChromium } from "./describeWithChromium";
import type { PanePage } from "./PanePage";
import { servePane } from "./servePane";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "../..");
const HEADERS = ["TP 2025", "TOT 2025 3 kk", "TA 2026 +muutos", "TOT 2026 3 kk", "Jäljellä", "TOT-2026 %", "Ennuste 2026"];
const ELECTIONS = readFileSync(join(ROOT, "samples/heinola-2026-03/003-vaalit.tsv"), "utf8");

describeWithChromium("the built pane in a browser, with Microsoft's client", (browser) => {
  let pane: PanePage;
  const openPane = servePane(browser);
  const open = async (...options: Parameters<typeof openPane>): Promise<void> => {
    pane = await openPane(...options);
  };

  test.each([
    ["fi-FI", "fi", "Uusi taulukko", "Lisää taulukko"],
    ["sv-FI", "sv", "Ny tabell", "Lägg till tabell"],
    ["en-US", "en", "New table", "Add table"],
    ["de-DE", "en", "New table", "Add table"],
  ])("opens in the host's language, %s", async (locale, language, title, action) => {
    await open({ locale });
    await pane.page.getByRole("heading", { name: title }).waitFor();
    await pane.button(action).waitFor();
    expect(await pane.page.locator("html").getAttribute("lang")).toBe(language);
  });

  test.each([
    ["fi-FI", "fi", "Excelin kirjastoa ei voitu ladata Microsoftilta."],
    ["sv-SE", "sv", "Excels bibliotek kunde inte laddas från Microsoft."],
    ["de-DE", "en", "Excel's library could not be loaded from Microsoft."],
  ])("says in the browser's language, %s, that Microsoft's library did not come", async (locale, language, sentence) => {
    await open();
    const context = await browser().newContext({ locale });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.route(/appsforoffice/, (route) => route.abort());
    await page.goto(new URL("taskpane.html", pane.page.url()).href);
    await page.getByText(sentence).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("the language that was chosen is there when the pane is opened again, and the browser keeps nothing else", async () => {
    await open();
    await pane.button("Paneelin asetukset").click();
    await pane.page.getByLabel("Paneelin kieli").selectOption("sv");
    await pane.button("Lägg till tabell").waitFor();
    await pane.page.reload();
    await pane.button("Lägg till tabell").waitFor();
    expect(await pane.page.locator("html").getAttribute("lang")).toBe("sv");
    const kept = await pane.page.evaluate(() => Object.keys({ ...localStorage }).filter((key) => key.startsWith("toteuma")));
    expect(kept).toEqual(["toteuma.language"]);
  });

  test("a browser that lets the pane keep nothing speaks the host's language", async () => {
    await open({ prelude: "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Denied', 'SecurityError'); } });" });
    await pane.button("Paneelin asetukset").click();
    await pane.page.getByLabel("Paneelin kieli").selectOption("sv");
    await pane.button("Lägg till tabell").waitFor();
  });

  test("a table is inserted by keyboard alone, and taken back", async () => {
    await open();
    const { keyboard } = pane.page;
    await pane.tabTo(pane.page.getByLabel("Yksikkö", { exact: true }));
    await keyboard.type("Yhteiset palvelut");
    await pane.says("Uudet taulukkosivut Asetukset, Rajat, Yhteiset palvelut");
    await pane.tabTo(pane.button("Lisää taulukko"));
    await keyboard.press("Enter");
    await pane.says("Taulukko Yhteiset palvelut on lisätty.");

    expect((await pane.sheets()).map(([name]) => name)).toEqual(["Sheet1", "Asetukset", "Rajat", "Yhteiset palvelut"]);
    const lines = await pane.read("Yhteiset palvelut", 23, 8);
    expect(lines[4]).toEqual(["", ...HEADERS]);
    expect(lines.slice(5).map(([label]) => label)).toEqual([
      "TOIMINTATUOTOT", "Myyntituotot", "Maksutuotot", "Tuet ja avustukset", "Muut toimintatuotot", "Toimintatuotot",
      "TOIMINTAKULUT", "Henkilöstökulut", "Palvelujen ostot", "Aineet, tarvikkeet ja tavarat", "Avustukset", "Muut toimintakulut", "Toimintakulut",
      "Toimintakate", "Rahoitustuotot ja -kulut", "Vuosikate", "Poistot ja arvonalentumiset", "Tilikauden tulos",
    ]);

    await pane.tabTo(pane.button("Kumoa"));
    await keyboard.press("Enter");
    await pane.says("Kumottu. Työkirja on kuten ennen.");
    expect(await pane.sheets()).toEqual([["Sheet1", 0]]);
  });

  test("figures pasted from a report are shown, written, and taken back", async () => {
    await open();
    await insert("Vaalit", "interim-summary");
    await openScreen(pane.page, "Luvut");
    await pane.page.getByLabel("Liitettävät luvut").click();
    await pane.paste(ELECTIONS);
    const found = pane.page.getByRole("region", { name: "Vaalit" });
    await found.getByText("−79 084").waitFor();
    await pane.says(/^\d+ solua muuttuu\.$/);
    expect((await readElections())[1]?.slice(1, 5)).toEqual(["", "", "", ""]);

    await pane.button("Kirjoita luvut").click();
    await pane.says(/^\d+ solua kirjoitettu\.$/);
    expect(await readElections()).toEqual([
      ["Toimintatuotot", "21699", "0", "0", "0", "0", "0", "0"],
      ["Toimintakulut", "-79084", "-5387", "-5700", "-818", "-4882", expect.stringMatching(/^14\.35/), "-5700"],
      ["Toimintakate", "-57385", "-5387", "-5700", "-818", "-4882", expect.stringMatching(/^14\.35/), "-5700"],
    ]);

    await pane.button("Kumoa").click();
    await pane.says("Kumottu. Työkirja on kuten ennen.");
    expect((await readElections())[1]?.slice(1, 5)).toEqual(["", "", "", ""]);
  });

  test("the next year's workbook is made in the page and handed to Excel, by keyboard alone", async () => {
    await open();
    await insert("Vaalit", "interim-summary");
    await pane.page.getByRole("tab", { name: "Taulukot" }).focus();
    // The last screen stands in the menu.
    await pane.tabTo(pane.button("Muut näkymät"));
    await pane.page.keyboard.press("Enter");
    await pane.page.getByRole("menuitem", { name: "Kausi" }).waitFor();
    await pane.page.keyboard.press("End");
    await pane.page.keyboard.press("Enter");
    await pane.tabTo(pane.button("Uusi vuosi"));
    await pane.page.keyboard.press("Enter");
    await pane.says("Uuteen työkirjaan tulee 1 taulukko vuodelle 2027.");
    await pane.page.keyboard.press("Tab");
    await pane.tabTo(pane.button("Tee uusi työkirja"));
    await pane.page.keyboard.press("Enter");
    await pane.says("Vuoden 2027 työkirja on tehty. Tallenna se omaksi tiedostokseen.");
    const files = await pane.inExcel((excel) => [...excel.book.openedBeside]);
    const { settings, tables } = await readWorkbook(await openXlsxHost(Buffer.from(files.join(), "base64")));
    expect([settings?.year, tables.map(({ identity }) => identity.unit)]).toEqual([2027, ["Vaalit"]]);
  });

  test.each([["the browser's clipboard", ""], ["the page's own copying where the clipboard is forbidden", "Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) });"]])("a table is put on the clipboard as HTML and as text, by %s", async (_, prelude) => {
    await open({ prelude });
    await insert("Vaalit", "interim-summary");
    await openScreen(pane.page, "Luvut");
    await pane.page.getByLabel("Liitettävät luvut").fill(ELECTIONS);
    await pane.button("Kirjoita luvut").click();
    await pane.says(/^\d+ solua kirjoitettu\.$/);
    await pane.page.getByRole("region", { name: "Valittu taulukko" }).getByRole("button", { name: "Kopioi Vaalit" }).click();
    await pane.page.getByRole("radio", { name: "1000 €" }).waitFor();
    await pane.button("Kopioi").click();
    await pane.says("Taulukko on leikepöydällä.");
    const held = await pane.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/html", "text/plain"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
    });
    const [html = "", text = ""] = held.map((one) => one.replace(/&nbsp;|\u00a0/g, " "));
    expect(text).toContain("Toimintakulut\t-79 084\t-5 387\t-5 700\t- 818\t-4 882\t14,35\t-5 700");
    expect(html).toMatch(/<th [^>]*style="[^"]*border-bottom[^"]*"[^>]*>TP 2025<\/th>/);
    expect(html).toMatch(/<td [^>]*style="[^"]*text-align: ?right[^"]*"[^>]*>- 818<\/td>/);
  });

  test("a workbook whose structure is protected gets one sentence and nothing written", async () => {
    await open();
    await pane.inExcel((excel) => {
      excel.book.structureProtected = true;
    });
    await pane.page.getByLabel("Yksikkö", { exact: true }).fill("Vaalit");
    await pane.page.keyboard.press("Enter");
    await saysOnce(/rakenne on suojattu/);
    expect(await pane.sheets()).toEqual([["Sheet1", 0]]);
  });

  test("a cell that is being edited gets one sentence and nothing written, and the table comes once the editing is over", async () => {
    await open();
    await pane.inExcel((excel) => excel.beginEdit());
    await pane.page.getByLabel("Yksikkö", { exact: true }).fill("Vaalit");
    await pane.page.keyboard.press("Enter");
    await saysOnce("Solun muokkaus on kesken; paina Enter tai Esc ja yritä uudelleen.");
    expect(await pane.sheets()).toEqual([["Sheet1", 0]]);

    await pane.inExcel((excel) => excel.endEdit());
    await pane.page.keyboard.press("Enter");
    await pane.says("Taulukko Vaalit on lisätty.");
  });

  test("what the page's policy forbids does not happen, and is noticed", async () => {
    await open();
    const sent = await pane.page.evaluate(() => fetch("https://example.org/").then(() => "sent", () => "refused"));
    expect(sent).toBe("refused");
    expect(pane.errors.splice(0).join()).toContain("Content Security Policy");
  });

  test("the scripts that come before the first screen can be used are within the budget", async () => {
    await open();
    await pane.button("Lisää taulukko").waitFor();
    await pane.page.waitForLoadState("networkidle");
    const bytes = await pane.countScriptBytes();
    expect(bytes).toBeGreaterThan(100_000); // a count that misses the screens would pass any budget
    expect(bytes).toBeLessThanOrEqual(PANE_FIRST_LOAD_LIMIT);
  });

  test.each([["light", false], ["dark", true]])("axe finds nothing on any screen, %s", async (_, dark) => {
    await open({ dark });
    const found: Record<string, readonly string[]> = {};
    await visitScreens(async (screen) => {
      found[screen] = await pane.findViolations();
    });
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });

  test("every screen fits 320 pixels without scrolling sideways", async () => {
    await open();
    const found: Record<string, readonly string[]> = {};
    await visitScreens(async (screen) => {
      found[screen] = await pane.findTooWide();
    });
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });

  test("what is too wide is noticed", async () => {
    await open();
    await pane.page.locator("h2").evaluate((title) => title.setAttribute("style", "min-width: 400px"));
    expect(await pane.findTooWide()).not.toEqual([]);
  });

  async function insert(unit: string, kind: string): Promise<void> {
    await pane.page.getByLabel("Taulukko", { exact: true }).selectOption(kind);
    await pane.page.getByLabel("Yksikkö", { exact: true }).fill(unit);
    await pane.button("Lisää taulukko").click();
    await pane.says(`Taulukko ${unit} on lisätty`);
  }

  /** The lines of the elections' table under its headers. */
  async function readElections(): Promise<readonly (readonly string[])[]> {
    return (await pane.read("Vaalit", 8, 8)).slice(5);
  }

  async function saysOnce(sentence: string | RegExp): Promise<void> {
    await pane.says(sentence);
    await pane.page.waitForTimeout(400); // the answer to what was typed comes after a pause, and must not say it again
    expect(await pane.visible(sentence).count()).toBe(1);
  }

  /** Every screen and state that a person comes by, each looked at. */
  async function visitScreens(look: (screen: string) => Promise<void>): Promise<void> {
    const { page } = pane;
    await look("empty form");
    for (const summary of await page.locator("summary").all()) await summary.click();
    await look("form with everything open");
    await page.getByLabel("Taulukkosivun nimi").fill("Mikä/tahansa nimi, joka on aivan liian pitkä taulukkosivulle");
    await pane.button("Lisää taulukko").click();
    await pane.says(/estää lisäämisen/);
    await look("form with problems");
    await page.getByLabel("Taulukkosivun nimi").fill("Vaalit");
    await insert("Hyvinvoinnin edistämisen lautakunta", "interim-summary");
    await look("inserted");
    await pane.button("Takaisin").click();
    await look("list");
    await page.getByRole("button", { name: /^Palauta syöttösolut: / }).click();
    await page.getByRole("heading", { name: "Palauta syöttösolut" }).waitFor();
    await look("restore");
    await pane.button("Takaisin").click();
    await page.getByRole("listitem").getByRole("button", { name: /^Kopioi / }).click();
    await page.getByRole("radio", { name: "1000 €" }).waitFor();
    await look("copy");
    await openScreen(page, "Luvut");
    await page.getByRole("heading", { name: "Liitä luvut" }).waitFor();
    await look("empty figures");
    await page.getByLabel("Liitettävät luvut").fill(ELECTIONS);
    await page.getByLabel("Mihin taulukkoon").selectOption({ index: 1 });
    await page.getByRole("table").waitFor();
    await look("figures before they are written");
    await page.getByLabel("Liitettävät luvut").fill(ELECTIONS.replace("-79 084", "noin 79"));
    await page.getByRole("button", { name: /solu B7$/ }).waitFor();
    await look("figures with a problem");
    await openScreen(page, "Kausi");
    await pane.says(/^Suljettu kausi on sitten/);
    await pane.button("Sulje seuraava kuukausi").click();
    await pane.says(/^Suljettu kausi on nyt/);
    await page.getByRole("button", { name: /solu C1$/ }).waitFor();
    await look("a closed month");
    for (const [job, said] of [["Vahvista ennusteet", "Vahvistettavia ennusteita ei ole."], ["Uusi vuosi", /^Uuteen työkirjaan tulee/]] as const) {
      await pane.button(job).click();
      await pane.says(said);
      await look(job);
      await page.keyboard.press("Escape");
    }
    await pane.button("Paneelin asetukset").click();
    await page.getByLabel("Paneelin kieli").waitFor();
    await look("settings");
  }
});
