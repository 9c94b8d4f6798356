import type { Locator } from "playwright-core";
import { applyPreview, previewTables } from "../../src/actions";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { orderSample } from "../seeds/sampleWorkbook";
import { describeWithChromium } from "./describeWithChromium";
import { findViolations } from "./findViolations";
import { serveWorkbench } from "./serveWorkbench";
import type { WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

const FILE = "Ennuste.xlsx";

/** Heinola's own figures of 1–3/2026, of an area and of a unit, before anybody has forecast anything. */
async function makeUnforecast(): Promise<Uint8Array> {
  const host = await createXlsxHost();
  const orders = ["003-yhteiset-palvelut", "003-vaalit"].map((sample) => {
    const order = orderSample(sample);
    return { ...order, figures: (row: string, column: string) => (column === "adjustment" ? null : (order.figures?.(row, column) ?? null)) };
  });
  await applyPreview(host, await previewTables(host, orders));
  await host.goTo({ sheet: "Yhteiset palvelut", row: 0, column: 0 });
  return host.save();
}

describeWithChromium("the screen of forecasts in a browser", (browser) => {
  const open = serveWorkbench(browser);
  let workbench: WorkbenchPage;
  const button = (name: RegExp): Locator => workbench.page.getByRole("button", { name });
  const says = (text: string | RegExp): Promise<void> => workbench.page.getByText(text).locator("visible=true").first().waitFor();
  /** What has the keyboard: a row's head, a field of a row, or the name. */
  const focused = (): Promise<string> => workbench.page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null;
    if (active?.closest("[data-ready]") !== null && active !== null) return "name";
    return `${active?.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? ""} ${active?.dataset["field"] ?? "head"}`;
  });
  /** Waits until a row's head shows what was given, as a person looks before deciding on the sums beneath. */
  const shows = (row: string, state: RegExp): Promise<void> => workbench.page.locator(`[data-head="${row}"]`).filter({ hasText: state }).waitFor();

  beforeEach(async () => {
    workbench = open();
    await workbench.openFile(FILE, await makeUnforecast());
    await workbench.shows(FILE);
    await workbench.page.getByRole("tab", { name: "Taulukot" }).focus();
    await workbench.page.keyboard.press("ArrowRight");
    await says("0/11 riviä");
  });

  test("a whole unit is filled in by keyboard alone, and marked ready", async () => {
    const { page } = workbench;
    const { keyboard } = page;
    for (let stops = 0; (await focused()) !== "sales-income head" && stops < 20; stops += 1) await keyboard.press("Tab");
    const rows: string[] = [];
    let place = await focused();
    for (let steps = 0; place !== "name" && steps < 60; steps += 1) {
      const [row = "", part = ""] = place.split(" ");
      if (part === "reason") await keyboard.type(row === "services" ? "Kesäteatteri ja Provincian laskut" : "Tarkistettu");
      else {
        rows.push(row);
        if (row === "services") await keyboard.type("-209000");
        // The last method is the budget, which comes first backwards; a sum has none.
        for (let turns = 0; row !== "services" && turns < 6 && (await page.getByText(/^Talousarvio: .* Enter hyväksyy\.$/).count()) === 0 && (await page.getByText("Ehdotukset").count()) > 0; turns += 1) await keyboard.press("ArrowRight");
      }
      const isSum = part === "head" && (await page.locator(`[data-row="${row}"] [data-field="adjustment"]`).count()) === 0;
      await keyboard.press("Enter");
      place = await focused();
      if (part === "reason") await shows(row, /^[^●↺]*$/);
      else if (!isSum) await shows(row, /[○●↺]/);
    }
    expect(rows).toEqual([
      "sales-income", "fee-income", "grants-received", "other-income", "operating-income", "personnel", "services", "materials", "grants-given", "other-expenses", "operating-expenses",
      "operating-margin", "financial-items", "annual-margin", "depreciation", "result",
    ]);
    await says(/^11\/11 riviä$/);
    await keyboard.type("Maija Meikäläinen");
    await keyboard.press("Enter");
    await says(/^✓ Valmis: Maija Meikäläinen/);

    const host = await openXlsxHost(await workbench.save());
    const [adjustments, services, ready] = (await host.read({ ranges: [rangeAt("Yhteiset palvelut", 6, 12, 16), rangeAt("Yhteiset palvelut", 13, 10, 1, 3), rangeAt("Yhteiset palvelut", 1, 10, 1, 3)] })).ranges;
    // Eleven rows and four sums.
    expect(adjustments?.values.filter(([value]) => typeof value === "number")).toHaveLength(15);
    expect(services?.values[0]).toEqual(["Kesäteatteri ja Provincian laskut", "○ ennustettu", -209_000]);
    expect(ready?.values[0]).toEqual(["Ennuste valmis", "✓ valmis", "Maija Meikäläinen"]);
  });

  test.each([0, 60, 150])("what is typed straight on, a key every %i ms, goes row by row into its own cells", async (delay) => {
    const { page } = workbench;
    await button(/^Henkilöstökulut/).click();
    for (const line of ["-5200", "Nopea syy", "-7200", "Toinen"]) {
      await page.keyboard.type(line, { delay });
      await page.keyboard.press("Enter", { delay });
      await page.waitForTimeout(delay);
    }
    await says(/^2\/11 riviä/);
    await says("Palvelujen ostot: perustelu on kirjoitettu.");
    expect(await focused()).toBe("materials head");
    const host = await openXlsxHost(await workbench.save());
    const [keyed, cells] = (await host.read({ ranges: [rangeAt("Yhteiset palvelut", 12, 8, 4), rangeAt("Yhteiset palvelut", 12, 10, 4, 3)] })).ranges;
    expect(keyed?.values.slice(0, 2)).toEqual([["personnel"], ["services"]]);
    expect(cells?.values.map(([reason, , adjustment]) => [reason, adjustment])).toEqual([["Nopea syy", -5_200], ["Toinen", -7_200], [null, null], [null, null]]);
  });

  test("an adjustment typed in the grid is in the pane at once, and undoes the mark; one typed in the pane is in the grid", async () => {
    const { page } = workbench;
    await page.getByLabel("Nimesi").fill("Maija Meikäläinen");
    await page.getByLabel("Nimesi").press("Enter");
    await says(/^✓ Valmis: Maija Meikäläinen/);
    await button(/Palvelujen ostot/).click();
    await workbench.type("M14", "-209000");
    await says(/^1\/11 riviä, \d+ perustelua puuttuu$/);
    await says(/^↺ Maija Meikäläinen merkitsi/);
    await waitFor(() => page.getByLabel("Muutos ±, €").inputValue(), "−209 000");
    await page.getByLabel("Ennuste, €").fill("-5 400 000");
    await page.getByLabel("Ennuste, €").press("Enter");
    await says("Palvelujen ostot: ennuste on nyt −5 400 000 €.");
    await workbench.showsIn("M14", "-237 800");
    await workbench.showsIn("H14", "-5 400 000");
    await workbench.showsIn("L2", "↺ muuttunut sen jälkeen");
  });

  test("a field and what is wrong with it stay above the foot as it grows, in a window of 1280 × 800 pixels and in a low one", async () => {
    const { page } = workbench;
    for (const height of [800, 560]) {
      await page.setViewportSize({ width: 1280, height });
      for (const row of [/^Henkilöstökulut/, /^Palvelujen ostot/]) {
        await button(row).click();
        // The reason before it is on its way as the row is left, and the keys are the next row's.
        await page.keyboard.type("-5200");
        await page.keyboard.press("Enter");
        expect(await focused()).toMatch(/ reason$/);
        await page.keyboard.type(`Syy ${height}`);
        await button(/^Kumoa$/).waitFor();
        await isAboveFoot("reason");
      }
      await page.getByLabel("Muutos ±, €").fill("noin 5000");
      await page.keyboard.press("Enter");
      await says("”noin 5000” ei ole luku.");
      await isAboveFoot("adjustment");
      await page.keyboard.press("Escape");
    }
  });

  /** Waits until the field with its message ends above the foot. */
  const isAboveFoot = (field: string): Promise<unknown> => workbench.page.waitForFunction((name) => {
    const place = document.querySelector(`[data-field="${name}"]`)?.closest(".fui-Field")?.getBoundingClientRect();
    const foot = document.querySelector("#screen-forecast form > :last-child")?.getBoundingClientRect();
    return place !== undefined && foot !== undefined && place.bottom <= foot.top + 1;
  }, field);

  test("goes with the sheet that is looked at", async () => {
    await workbench.page.locator("main").getByText("Vaalit", { exact: true }).click();
    await workbench.page.getByRole("heading", { name: "Ennuste: Vaalit" }).waitFor();
    await says("0/2 riviä");
  });

  test.each([["vaalea", 1280], ["tumma", 1280], ["vaalea", 320]])("axe finds nothing on it, %s, in a window of %i pixels", async (theme, width) => {
    const { page } = workbench;
    await page.setViewportSize({ width, height: 800 });
    if (theme === "tumma") await page.getByRole("switch").click();
    await button(/Palvelujen ostot/).click();
    await page.getByLabel("Muutos ±, €").fill("noin 5000");
    await page.getByLabel("Muutos ±, €").press("Enter");
    await says("”noin 5000” ei ole luku.");
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll("#screen-forecast *")].filter((one) => one.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
  });
});

/** Waits until it is so, as what is shown follows a moment after it was written. */
async function waitFor(read: () => Promise<string>, wanted: string): Promise<void> {
  let last = await read();
  for (let tries = 0; last.replace(/\u00a0/g, " ") !== wanted && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last.replace(/\u00a0/g, " ")).toBe(wanted);
}
