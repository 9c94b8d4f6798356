import { readFileSync } from "node:fs";
import { SAMPLE_UNITS_FILE } from "../seeds/sampleUnits";
import { describeWithChromium } from "./describeWithChromium";
import type { PanePage } from "./PanePage";
import { servePane } from "./servePane";

jest.setTimeout(120_000);

const UNITS = readFileSync(SAMPLE_UNITS_FILE, "utf8");

describeWithChromium("a new follow-up in a browser, with Microsoft's client", (browser) => {
  let pane: PanePage;
  const openPane = servePane(browser);
  const open = async (...options: Parameters<typeof openPane>): Promise<void> => {
    pane = await openPane(...options);
  };

  test("is made by keyboard alone from a pasted list, and taken back", async () => {
    await open();
    const { keyboard } = pane.page;
    await pane.tabTo(pane.button("Uusi seuranta kaikille yksiköille"));
    await keyboard.press("Enter");
    await pane.tabTo(pane.page.getByLabel("Yksiköiden luettelo"));
    await pane.paste(UNITS);
    await pane.says("16 yksikköä, 16 taulukkoa, 19 uutta taulukkosivua.");
    await pane.tabTo(pane.button("Tee taulukot"));
    await keyboard.press("Enter");
    await pane.says("Seuranta on tehty: 16 yksikköä, 16 taulukkoa.");

    // The list is one stop of the keyboard, however long; arrows go on in it. Nothing above it is squeezed.
    await pane.tabTo(pane.button("Näytä Heinola"));
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowRight");
    expect(await pane.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Lisää rivi: Yhteiset palvelut");
    expect((await pane.button("Uusi seuranta").boundingBox())?.height).toBeGreaterThanOrEqual(24);

    expect((await pane.sheets()).map(([name]) => name).slice(0, 6)).toEqual(["Sheet1", "Asetukset", "Rajat", "Yksiköt", "Heinola", "Yhteiset palvelut"]);
    expect((await pane.read("Yksiköt", 6, 6)).slice(3)).toEqual([
      ["Tunnus", "Yksikkö", "Yläyksikkö", "Taso", "Sitova rivi", "Vastuurooli"],
      ["1", "Heinola", "", "kaupunki", "Toimintakate", "kaupunginjohtaja"],
      ["10", "Yhteiset palvelut", "1", "palvelualue", "Toimintakate", "hallintojohtaja"],
    ]);
    expect((await pane.read("Virikkeellinen elämä", 2, 1))[1]).toEqual(["Virikkeellinen elämä"]);

    await pane.tabTo(pane.button("Kumoa"));
    await keyboard.press("Enter");
    await pane.says("Kumottu. Työkirja on kuten ennen.");
    expect((await pane.sheets()).map(([name]) => name)).toEqual(["Sheet1"]);
  });

  test.each([["light", false], ["dark", true]])("fits 320 pixels and has nothing that axe finds, empty, full and with a problem, %s", async (_, dark) => {
    await open({ dark });
    await pane.button("Uusi seuranta kaikille yksiköille").click();
    const look = async (): Promise<void> => {
      expect({ axe: await pane.findViolations(), wide: await pane.findTooWide() }).toEqual({ axe: [], wide: [] });
    };
    await pane.page.getByRole("figure").waitFor();
    await look();
    await pane.page.getByLabel("Yksiköiden luettelo").fill(UNITS);
    await pane.says(/16 yksikköä/);
    for (const summary of await pane.page.locator("summary").all()) await summary.click();
    await look();
    await pane.page.getByLabel("Yksiköiden luettelo").fill(UNITS.replace("\tkaupunki\t", "\tvaltio\t"));
    await pane.says(/Tasoa ”valtio” ei ole/);
    await look();
  });
});
