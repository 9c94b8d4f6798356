import { describeWithChromium } from "./describeWithChromium";
import { findViolations } from "./findViolations";
import { serveWorkbench } from "./serveWorkbench";
import type { WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

// Of the sample: the costs for services of the unit that the workbench opens with, and its first rows on the list of deviations.
const ROW = 14;
const FLAG = `J${ROW}`;
const STATE = `P${ROW}`;

describeWithChromium("deviations in the workbench", (browser) => {
  const open = serveWorkbench(browser);
  let workbench: WorkbenchPage;
  beforeEach(() => {
    workbench = open();
  });

  test("a typed actual is flagged, its reason asked for, given and outdated, and the list follows without the add-in", async () => {
    const { page } = workbench;
    await workbench.type(`E${ROW}`, "-1700000");
    await workbench.showsIn(STATE, "● perustelu puuttuu");
    const flag = (await workbench.read(FLAG))[0]?.[0] ?? "";
    expect(flag).toMatch(/^▼ Toteuma \d+,\d %, odotus 25,0 % \([\d ]+ €\)$/);

    await page.getByRole("tab", { name: "Poikkeamat" }).click();
    await workbench.press("Kirjoita Poikkeamat-taulukko");
    await told(/Poikkeamat-taulukossa on nyt \d+ huomautusta/);
    const line = await lineOf("Yhteiset palvelut", "Palvelujen ostot");
    expect(line.cells.slice(2)).toEqual(["Tahti: toteuma − odotus", expect.stringMatching(/^-[\d ]+$/), flag, "", "● perustelu puuttuu", expect.anything()]);

    await showSheet("Yhteiset palvelut");
    await workbench.type(`K${ROW}`, "Laskut tulivat etupainotteisesti");
    const toExplain = (await workbench.read(`R${ROW}`))[0]?.[0] ?? "";
    await workbench.type(`Q${ROW}`, toExplain.replace(/[^\d-]/g, ""));
    await workbench.showsIn(STATE, "○ perusteltu");
    await showSheet("Poikkeamat");
    expect((await workbench.read(`F${line.row}:G${line.row}`))[0]).toEqual(["Laskut tulivat etupainotteisesti", "○ perusteltu"]);

    await showSheet("Yhteiset palvelut");
    await workbench.type(`E${ROW}`, "-1730000");
    await workbench.showsIn(STATE, "↺ perustelu vanhentunut");
    await showSheet("Poikkeamat");
    expect((await workbench.read(`E${line.row}`))[0]?.[0]).not.toBe(flag);
    await workbench.showsIn(`G${line.row}`, "↺ perustelu vanhentunut");

    await showSheet("Yhteiset palvelut");
    await workbench.type(`E${ROW}`, "-1300000");
    await showSheet("Poikkeamat");
    await workbench.showsIn(`D${line.row}`, "");
    expect((await workbench.read("A3"))[0]?.[0]).toMatch(/^● Luettelossa huomautuksia \d+, niistä voimassa \d+; taulukoissa nyt \d+: päivitä$/);
    await told(/Poikkeamat-taulukko ei ole ajan tasalla/);
    await workbench.press("Päivitä Poikkeamat-taulukko");
    await workbench.page.getByText(/Poikkeamat-taulukko ei ole ajan tasalla/).waitFor({ state: "detached" });
    expect((await workbench.read("A3"))[0]?.[0]).toMatch(/^○ Luettelo on ajan tasalla/);
  });

  test("a flag of the list leads to its row, and the list keeps its place", async () => {
    const { page } = workbench;
    await page.getByRole("tab", { name: "Poikkeamat" }).click();
    const flags = page.getByRole("list", { name: "Huomautukset" }).getByRole("button");
    const wanted = flags.filter({ hasText: "Digi- ja tietohallintopalvelut · Toimintakate" }).first();
    await wanted.scrollIntoViewIfNeeded();
    const before = await wanted.boundingBox();
    await wanted.press("Enter");
    await page.getByRole("region", { name: "Valittu taulukko" }).getByText("Digi- ja tietohallintopalvelut", { exact: true }).waitFor();
    expect((await workbench.read("J8"))[0]?.[0]).toMatch(/^▲ Ennuste TA:ta parempi 150 000 €/);
    expect(await wanted.boundingBox()).toEqual(before);
  });

  test("the service areas are seen whole in a pane of 320 pixels", async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole("tab", { name: "Poikkeamat" }).click();
    await page.getByText("Palvelualueittain").click();
    const table = page.getByRole("group", { name: "Palvelualueittain" });
    await table.getByRole("rowheader", { name: "Yhteensä" }).waitFor();
    expect(await table.evaluate((group) => {
      const edge = group.getBoundingClientRect().right + 0.5;
      return [...group.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().right > edge || part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.outerHTML);
    })).toEqual([]);
    // A name has the whole line, so that none is broken within a word.
    expect(await table.getByRole("rowheader").evaluateAll((names) => names.filter((name) => name.getBoundingClientRect().height > 60).map((name) => name.textContent))).toEqual([]);
  });

  test.each(["vaalea", "tumma"])("axe finds nothing beside a reason that cannot be written, %s", async (theme) => {
    const { page } = workbench;
    if (theme === "tumma") await page.getByRole("switch").click();
    await page.getByRole("tab", { name: "Poikkeamat" }).click();
    await page.getByRole("list", { name: "Huomautukset" }).getByRole("button").first().press("Enter");
    const reason = page.getByRole("textbox", { name: "Perustelu" });
    await reason.fill("x".repeat(32_768));
    await reason.press("Enter");
    await told(/Perustelussa on 32768 merkkiä/);
    expect(await findViolations(page)).toEqual([]);
  });

  /** Waits for what the screen of deviations says, which other screens that have been opened may say too. */
  const told = (words: RegExp): Promise<void> => workbench.page.getByRole("tabpanel", { name: "Poikkeamat" }).getByText(words).waitFor();
  const showSheet = (name: string): Promise<void> => workbench.page.getByRole("tablist", { name: "Taulukkosivut" }).getByRole("tab", { name, exact: true }).click();

  /** The line of the list that tells of a unit's row, and the row of the sheet that it stands in. */
  async function lineOf(unit: string, row: string): Promise<{ readonly row: number; readonly cells: readonly string[] }> {
    const lines = await workbench.read("A1:H90");
    const at = lines.findIndex((cells) => cells[0] === unit && cells[1] === row);
    return { row: at + 1, cells: lines[at] ?? [] };
  }
});
