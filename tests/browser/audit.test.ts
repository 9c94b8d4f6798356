import { UNTIDY } from "../actions/untidySheet";
import { describeWithChromium } from "./describeWithChromium";
import { openScreen } from "./openScreen";
import { serveWorkbench } from "./serveWorkbench";
import type { WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

/** A table of somebody else's as it is pasted, two digits of a figure swapped. */
const PASTED = UNTIDY.map((row) => row.map((cell) => (cell === -166_912 ? "-169612" : cell === null ? "" : String(cell).replace(".", ","))).join("\t")).join("\n");

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
