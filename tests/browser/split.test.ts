import { readFileSync } from "node:fs";
import { readSentChanges, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { SAMPLE_UNITS_FILE } from "../seeds/sampleUnits";
import { describeWithChromium } from "./describeWithChromium";
import { servePane } from "./servePane";
import { serveWorkbench } from "./serveWorkbench";

jest.setTimeout(120_000);

describeWithChromium("sending units their workbooks from the workbench", (browser) => {
  const open = serveWorkbench(browser);

  test("puts a file for each unit among the downloads, with what is typed in the grid, and leaves the city's workbook in it", async () => {
    const { page } = open();
    await open().type("E13", "-500");
    await page.getByRole("button", { name: "Lähetä yksikölle", exact: true }).click();
    await page.getByRole("checkbox", { name: /^Vaalit/ }).check();
    await page.getByText(/^2 työkirjaa, \d+ taulukkoa\.$/).waitFor();
    const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    const both = new Promise<void>((resolve) => page.on("download", (download) => void download.path().then((path) => {
      files.push({ name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) });
      if (files.length === 2) resolve();
    })));
    await page.getByRole("button", { name: "Tee työkirjat", exact: true }).click();
    await page.getByText("2 työkirjaa on tehty. Tallenna ne ja lähetä vastuuhenkilöille.").waitFor();
    await both;
    expect(files.map(({ name }) => name).sort()).toEqual(["Vaalit.xlsx", "Yhteiset palvelut.xlsx"]);
    const own = await openXlsxHost(files.find(({ name }) => name === "Yhteiset palvelut.xlsx")?.bytes ?? new Uint8Array());
    expect(new Set((await readWorkbook(own)).tables.map(({ identity }) => identity.unit))).toEqual(new Set(["Yhteiset palvelut"]));
    const changes = await readSentChanges(own);
    expect(changes).toMatchObject({ changes: [], sent: { isIntact: true } });
    expect(changes?.sent.figures.filter(({ value }) => value === -500)).toHaveLength(1);
    await open().showsIn("E13", "-500");
  });
});

describeWithChromium("sending units their workbooks in a browser, with Microsoft's client", (browser) => {
  const openPane = servePane(browser);

  test("fits 320 pixels, has nothing that axe finds, and hands the files to Excel, by keyboard alone", async () => {
    const pane = await openPane();
    await pane.button("Uusi seuranta kaikille yksiköille").click();
    await pane.page.getByLabel("Yksiköiden luettelo").fill(readFileSync(SAMPLE_UNITS_FILE, "utf8"));
    await pane.says(/^16 yksikköä/);
    await pane.button("Tee taulukot").click();
    await pane.says(/^Seuranta on tehty/);
    await pane.tabTo(pane.button("Lähetä yksikölle"));
    await pane.page.keyboard.press("Enter");
    // Sixteen units wait behind their count, the one whose sheet is active chosen.
    await pane.tabTo(pane.page.locator("summary", { hasText: "Yksiköt (1/16)" }));
    await pane.page.keyboard.press("Enter");
    await pane.page.getByRole("checkbox", { checked: true }).press(" ");
    const units = pane.page.getByRole("checkbox", { name: /^(Vaalit|Talouspalvelut)/ });
    for (const unit of await units.all()) {
      await pane.tabTo(unit);
      await pane.page.keyboard.press(" ");
    }
    await pane.says("2 työkirjaa, 2 taulukkoa.");
    expect({ axe: await pane.findViolations(), wide: await pane.findTooWide() }).toEqual({ axe: [], wide: [] });
    await pane.tabTo(pane.button("Tee työkirjat"));
    await pane.page.keyboard.press("Enter");
    await pane.says("2 työkirjaa on tehty. Tallenna ne ja lähetä vastuuhenkilöille.");
    const files = await pane.inExcel((excel) => [...excel.book.openedBeside]);
    const sent = await Promise.all(files.map(async (file) => readSentChanges(await openXlsxHost(Buffer.from(file, "base64")))));
    expect(sent.map((one) => [one?.sent.unit, one?.sent.isIntact, one?.changes])).toEqual([["Vaalit", true, []], ["Talouspalvelut", true, []]]);
  });
});
