import { UNTIDY } from "../actions/untidySheet";
import type { ProtocolHost } from "../hosts/excel/protocol/ProtocolHost";
import { describeWithChromium } from "./describeWithChromium";
import { openScreen } from "./openScreen";
import type { PanePage } from "./PanePage";
import { servePane } from "./servePane";
import { serveWorkbench } from "./serveWorkbench";
import type { WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

/** A table of somebody else's, two digits of a figure swapped; and as it is pasted. */
const WRONG = UNTIDY.map((row) => row.map((cell) => (cell === -166_912 ? -169_612 : cell as string | number | null)));
const PASTED = WRONG.map((row) => row.map((cell) => (cell === null ? "" : String(cell).replace(".", ","))).join("\t")).join("\n");

describeWithChromium("the audit in the workbench", (browser) => {
  const open = serveWorkbench(browser);
  let workbench: WorkbenchPage;
  beforeEach(() => {
    workbench = open();
  });
  const screen = (): ReturnType<WorkbenchPage["page"]["locator"]> => workbench.page.getByRole("tabpanel", { name: "Tarkistus" });

  test("the forecast that its lines and its units tell otherwise is found, accepted by keyboard, and stands on the sheet of the audit", async () => {
    await openScreen(workbench.page, "Tarkistus");
    await workbench.press("Tarkista");
    const errors = screen().getByRole("list", { name: "Virheet" });
    const [first] = [errors.getByRole("button").first()];
    await first.filter({ hasText: "Ennuste −10 233 700 on taulukon omien rivien summa, mutta osien ennusteista laskettuna −9 720 700; ero on −513 000." }).waitFor();
    await first.press("Enter");
    await workbench.page.getByRole("region", { name: "Valittu taulukko" }).getByText("Yhteiset palvelut", { exact: true }).waitFor();
    await first.press("Tab");
    await workbench.page.keyboard.type("Rivit päivitetään syksyllä");
    await workbench.page.keyboard.press("Enter");
    await screen().getByText(/: havainto on hyväksytty\.$/).waitFor();
    await screen().getByText("Hyväksytyt (1)").waitFor();
    await workbench.page.getByRole("tablist", { name: "Taulukkosivut" }).getByRole("tab", { name: "Tarkistus", exact: true }).click();
    const lines = await workbench.read("A5:I7");
    expect(lines.map((line) => line[0])).toEqual(["▼ virhe", "● tarkista", "✓ hyväksytty"]);
    expect(lines[2]?.at(-1)).toBe("Rivit päivitetään syksyllä");
  });

  test("a pasted table's wrong cell is named, mended, and right after it", async () => {
    await workbench.press("Lisää taulukkosivu");
    await workbench.paste("B2", PASTED);
    await openScreen(workbench.page, "Tarkistus");
    await screen().getByRole("combobox", { name: "Mitä tarkistetaan" }).selectOption("Tämä taulukkosivu");
    await workbench.press("Tarkista");
    const fault = screen().getByRole("list", { name: "Virheet" }).getByRole("button").first();
    await fault.filter({ hasText: "rivi Ostot, sarake TOT 2026 6 kk, solu D8" }).waitFor();
    await fault.press("Enter");
    await screen().getByRole("button", { name: /^Korjaa: / }).press("Enter");
    await screen().getByText("Kaikki täsmää.").waitFor();
    expect((await workbench.read("D8"))[0]?.[0]).toBe("-166912");
  });
});

describeWithChromium("the screen of the audit in a pane of 320 pixels, with Microsoft's client", (browser) => {
  const openPane = servePane(browser);

  /** The screen beside a sheet that holds the table with the wrong figure. */
  async function openAudit(dark: boolean): Promise<PanePage> {
    const pane = await openPane({ dark });
    await pane.page.evaluate((rows) => {
      const { book } = (window as unknown as { readonly excelUnderTest: ProtocolHost }).excelUnderTest;
      rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== null && book.put(book.need("Sheet1", "the test"), row + 1, column + 1, cell)));
    }, WRONG);
    await openScreen(pane.page, "Tarkistus");
    await pane.says("Mitään ei ole vielä tarkistettu.");
    return pane;
  }

  test.each([["light", false], ["dark", true]])("has nothing that axe finds and nothing too wide, whatever is open, %s", async (_, dark) => {
    const pane = await openAudit(dark);
    const steps: readonly (readonly [string, () => Promise<void>])[] = [
      ["no audit yet", async () => undefined],
      ["findings listed", async () => {
        await pane.button("Tarkista").click();
        await pane.page.getByRole("list", { name: "Virheet" }).waitFor();
      }],
      ["a finding chosen and accepted without a reason", async () => {
        await pane.page.getByRole("list", { name: "Virheet" }).getByRole("button").first().click();
        await pane.button("Hyväksy").click();
        await pane.says("Kirjoita, miksi luku on kunnossa.");
      }],
      ["corrections open", async () => {
        await pane.visible("Löydetyt taulukot").click();
        await pane.visible(/^Korjaa, miten/).click();
        await pane.page.getByRole("combobox", { name: "Rahayksikkö", exact: true }).waitFor();
      }],
      ["adopting asked about", async () => {
        await pane.visible(/^Ota taulukko .* käyttöön$/).click();
        await pane.button("Uudelle taulukkosivulle").click();
        await pane.button("Kirjoita kaavat").waitFor();
      }],
      ["a finding accepted", async () => {
        await pane.page.getByRole("textbox", { name: "Hyväksytään, koska" }).fill("Korjataan syksyllä");
        await pane.button("Hyväksy").click();
        await pane.visible("Hyväksytyt (1)").click();
        await pane.says("Hyväksytty: Korjataan syksyllä");
      }],
    ];
    const found: Record<string, unknown> = {};
    for (const [what, act] of steps) {
      await act();
      found[what] = { axe: await pane.findViolations(), wide: await pane.findTooWide() };
    }
    expect(found).toEqual(Object.fromEntries(steps.map(([what]) => [what, { axe: [], wide: [] }])));
  });
});
