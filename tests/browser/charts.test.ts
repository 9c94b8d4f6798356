import { describeWithChromium } from "./describeWithChromium";
import type { ProtocolHost } from "../hosts/excel/protocol/ProtocolHost";
import type { PanePage } from "./PanePage";
import { servePane } from "./servePane";

jest.setTimeout(120_000);

describeWithChromium("the charts of a unit in a browser, with Microsoft's client", (browser) => {
  let pane: PanePage;
  const openPane = servePane(browser);

  /** A summary with figures, its charts' view opened by keyboard. */
  async function openView(...options: Parameters<typeof openPane>): Promise<void> {
    pane = await openPane(...options);
    await pane.page.getByLabel("Taulukko", { exact: true }).selectOption("interim-summary");
    await pane.page.getByLabel("Yksikkö", { exact: true }).fill("Vaalit");
    await pane.button("Lisää taulukko").click();
    await pane.says("Taulukko Vaalit on lisätty");
    const keys = (await pane.read("Vaalit", 4, 25))[3] ?? [];
    const places = ["original-budget", "actual", "adjustment"].map((key) => keys.indexOf(key));
    const [budget = -1, actual = -1, adjustment = -1] = places;
    expect(places.every((place) => place > 0)).toBe(true);
    const figures = [[5, budget, 10_000], [6, budget, -50_000], [5, actual, 2_500], [6, actual, -9_000], [5, adjustment, 2_000], [6, adjustment, -3_000]] as const;
    await pane.page.evaluate((typed) => {
      const { book } = (window as unknown as { readonly excelUnderTest: ProtocolHost }).excelUnderTest;
      for (const [row, column, value] of typed) book.put(book.need("Vaalit", "the test"), row, column, value);
    }, figures);
    await pane.button("Takaisin").click();
    await pane.tabTo(pane.button("Kaaviot"));
    await pane.page.keyboard.press("Enter");
    await pane.page.getByRole("img").first().waitFor();
  }

  test.each([["light", false], ["dark", true]])("are shown within 320 pixels with nothing that axe finds, %s, and made by keyboard", async (_, dark) => {
    await openView({ dark });
    expect({ axe: await pane.findViolations(), wide: await pane.findTooWide() }).toEqual({ axe: [], wide: [] });
    await pane.tabTo(pane.button("Tee kaaviot"));
    await pane.page.keyboard.press("Enter");
    await pane.says("Kaaviot yksiköstä Vaalit on tehty.");
    expect(await pane.inExcel((excel) => excel.book.sheets.map(({ name, charts }) => [name, charts.map((chart) => chart.type)]))).toContainEqual(["Vaalit kaaviot", ["BarClustered", "BarStacked"]]);
    await pane.tabTo(pane.button("Kumoa"));
    await pane.page.keyboard.press("Enter");
    await pane.says("Kumottu. Työkirja on kuten ennen.");
  });

  test("no text of a picture lies outside it", async () => {
    await openView();
    const outside = await pane.page.evaluate(() => [...document.querySelectorAll("svg[role=img]")].flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      return [...picture.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > frame.right + 1).map((text) => text.textContent);
    }));
    expect(outside).toEqual([]);
  });
});
