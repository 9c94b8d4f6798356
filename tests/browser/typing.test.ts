import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { describeWithChromium } from "./describeWithChromium";
import { serveWorkbench } from "./serveWorkbench";
import type { WorkbenchPage } from "./WorkbenchPage";

jest.setTimeout(120_000);

describeWithChromium("typing and pasting in the workbench", (browser) => {
  const open = serveWorkbench(browser);
  let workbench: WorkbenchPage;
  beforeEach(() => {
    workbench = open();
  });

  test("what is no amount is refused in a sentence, and the cell keeps its figure and its format", async () => {
    for (const [typed, said] of [["12 %", "”12 %” ei ole luku"], ["1.234", "”1.234” voidaan lukea kahdella tavalla"], ["=A13", "kaava ei anna lukua"]] as const) {
      await workbench.type("E13", typed);
      await says(said);
      await workbench.showsIn("E13", "-787 880");
    }
    await workbench.type("E13", "-500");
    await workbench.showsIn("E13", "-500");
  });

  test("what is pasted is parsed as it is typed, and where one cell does not take its part nothing is pasted", async () => {
    const refused: readonly (readonly [string, string])[] = [
      ["57,880", "voidaan lukea kahdella tavalla"], ["-1,005", "voidaan lukea kahdella tavalla"], ["57.880", "voidaan lukea kahdella tavalla"], ["1.005", "voidaan lukea kahdella tavalla"],
      ["1.2.2026", "ei ole luku"], ["5%", "ei ole luku"], ["1e5", "ei ole luku"], ["abc", "ei ole luku"],
    ];
    for (const [text, said] of refused) {
      await workbench.paste("E13", text);
      await says(`E13: ”${text}” ${said}`);
    }
    await workbench.paste("E13", "-1 000,50\n57,880\n-3");
    await says("E14: ”57,880” voidaan lukea");
    expect(await workbench.read("E13:E15")).toEqual([["-787 880"], ["-1 065 525"], ["-15 247"]]);
    await workbench.paste("E13", "-1 000,25\n57.880,00\n(3 €)");
    await workbench.showsIn("E15", "-3");
    expect(await workbench.read("E13:E15")).toEqual([["-1 000"], ["57 880"], ["-3"]]);
    expect(await savedActual()).toBe(-1000.25);
  });

  test("what is pasted by the menu is held to the same rules", async () => {
    const paste = async (text: string): Promise<void> => {
      await workbench.goTo("E13");
      await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await workbench.page.mouse.click(490, 317, { button: "right" });
      await workbench.page.getByRole("button", { name: "Liitä", exact: true }).click();
    };
    await paste("57.880");
    await says("”57.880” voidaan lukea kahdella tavalla");
    await paste("5%");
    await says("”5%” ei ole luku");
    await workbench.showsIn("E13", "-787 880");
  });

  test("on a sheet of one's own, numbers are pasted in the separators of the language, and amount cells take amounts alone", async () => {
    await workbench.press("Lisää taulukkosivu");
    await workbench.paste("A1", "57,880");
    await workbench.showsIn("A1", "57,88");
    await workbench.paste("A2", "=1+1");
    await workbench.showsIn("A2", "2");
    await workbench.paste("A3", "31.3.2026");
    await workbench.showsIn("A3", "31.3.2026");
    await workbench.goTo("A6");
    await workbench.press("Uusi taulukko");
    await workbench.page.getByLabel("Yksikkö", { exact: true }).fill("Kirjasto");
    await workbench.page.getByText("Valittuun soluun").click();
    await workbench.press("Lisää taulukko");
    await workbench.page.getByText("Taulukko Kirjasto on lisätty taulukkosivulle").waitFor();
    for (const [text, said] of [["57,880", "voidaan lukea kahdella tavalla"], ["5%", "ei ole luku"], ["1.2.2026", "ei ole luku"]] as const) {
      await workbench.paste("B12", text);
      await says(`B12: ”${text}” ${said}`);
    }
    await workbench.paste("B12", "57 880,50");
    await workbench.showsIn("B12", "57 881");
  });

  test("numbers that Excel, LibreOffice and Google tell stay numbers, and shares and dates are none", async () => {
    const style = "<style>.money{mso-number-format:'#\\,##0'}</style>";
    const paste = (cells: string, text = "nothing"): Promise<void> => workbench.paste("E13", text, `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${style}</head><body><table>${cells}</table></body></html>`);
    await paste("<tr><td class=money x:num='-57880'>-57,880</td></tr><tr><td sdval='57.88' sdnum='1035;0;0,000'>57,880</td></tr><tr><td data-sheets-value='{&quot;1&quot;:3,&quot;3&quot;:1234}'>1.234</td></tr>");
    await workbench.showsIn("E13", "-57 880");
    expect(await workbench.read("E13:E15")).toEqual([["-57 880"], ["58"], ["1 234"]]);
    await paste("<tr><td class=money>57,880</td></tr>");
    await says("E13: ”57,880” voidaan lukea kahdella tavalla");
    await paste("<tr><td x:num='0.05'>5 %</td></tr>");
    await says("E13: ”5 %” ei ole luku");
    await paste("<tr><td sdval='46054'>1.2.2026</td></tr>");
    await says("E13: ”1.2.2026” ei ole luku");
    await workbench.showsIn("E13", "-57 880");
  });

  test("cells copied in the grid keep their numbers, and a text copied into an amount cell is refused", async () => {
    const { page } = workbench;
    await workbench.goTo("F13");
    await page.keyboard.press("ControlOrMeta+c");
    await workbench.goTo("E14");
    await page.keyboard.press("ControlOrMeta+v");
    await workbench.showsIn("E14", "-3 033 820");
    await workbench.goTo("A13");
    await page.keyboard.press("ControlOrMeta+c");
    await workbench.goTo("E14");
    await page.keyboard.press("ControlOrMeta+v");
    await says("E14: ”Henkilöstökulut” ei ole luku");
    await workbench.showsIn("E14", "-3 033 820");
  });

  test("a formula that refers to itself is refused in a sentence, and no figure moves", async () => {
    const before = await workbench.read("E13:E18");
    for (const formula of ["=E18", "=E13", "=F13"]) {
      await workbench.type("E13", formula);
      await says("Solun E13 kaava viittaa itseensä");
      await workbench.type("E15", (before[2]?.[0] ?? "").replace(/ /g, ""));
      expect(await workbench.read("E13:E18")).toEqual(before);
    }
  });

  test("blanks clear an amount cell, more than cents and too large figures are refused, and no dialog opens", async () => {
    for (const [typed, said] of [["-1 000,555", "”-1 000,555” ei ole luku"], ["100,123", "”100,123” voidaan lukea kahdella tavalla"], ["99999999999999999", "on liian suuri luku"]] as const) {
      await workbench.type("E13", typed);
      await says(said);
      await workbench.showsIn("E13", "-787 880");
    }
    await workbench.type("E13", "  ");
    await workbench.showsIn("E13", "");
    expect(await savedActual()).toBeNull();
    await workbench.page.locator("main").getByText("Asetukset", { exact: true }).click();
    await workbench.type("B5", "13");
    await says("Soluun B5 kirjoitettu ei kelvannut, ja solu on ennallaan.");
    expect(await workbench.page.getByRole("dialog").count()).toBe(0);
  });

  test("a number without a format is shown with the separators of the language", async () => {
    await workbench.press("Lisää taulukkosivu");
    await workbench.type("A1", "12,5");
    await workbench.showsIn("A1", "12,5");
    await workbench.page.getByRole("combobox", { name: "Kieli" }).selectOption("en");
    await workbench.showsIn("A1", "12.5");
  });

  test("what the settings refuse when it is typed they refuse when it is pasted, in the same words", async () => {
    await goToSheet("Asetukset");
    const refused: readonly (readonly [string, string])[] = [["B12", "0"], ["B12", "1"], ["B5", "0"], ["B4", "2026,5"], ["B7", "E"], ["B11", "1000"]];
    for (const [cell, text] of refused) {
      await workbench.paste(cell, text);
      await says(`Soluun ${cell} kirjoitettu ei kelvannut`);
      await workbench.press("Sulje ilmoitus");
    }
    await workbench.paste("B4", "2027\n13");
    await says("Soluun B5 kirjoitettu ei kelvannut");
    expect(await workbench.read("B4:B5")).toEqual([["2026"], ["3"]]);
    await workbench.paste("B11", "1000 €");
    await workbench.showsIn("B11", "1000 €");
    await workbench.paste("B12", "5");
    await workbench.showsIn("B12", "5");
    const host = await openXlsxHost(await workbench.save());
    expect((await host.read({ ranges: [rangeAt("Asetukset", 10, 1, 2)] })).ranges[0]?.values).toEqual([["1000 €"], [5]]);
  });

  test("a risk off its scale and a status without its symbol are refused when they are pasted", async () => {
    await goToSheet("Yhteiset palvelut riskit");
    for (const text of ["5", "2,5"]) {
      await workbench.paste("C6", text);
      await says("Soluun C6 kirjoitettu ei kelvannut, ja solu on ennallaan. Kirjoita kokonaisluku 1–3.");
      await workbench.press("Sulje ilmoitus");
    }
    await goToSheet("Yhteiset palvelut tavoitteet");
    await workbench.paste("D6", "Toteutuu");
    await says("Soluun D6 kirjoitettu ei kelvannut");
  });

  test("a project's percentage is the number before its sign, typed or pasted", async () => {
    await goToSheet("Yhteiset palvelut hankkeet");
    await workbench.type("D6", "20 %");
    await workbench.showsIn("D6", "20");
    await workbench.paste("D7", "35 %");
    await workbench.showsIn("D7", "35");
    await workbench.paste("D6", "1/2\n45 %");
    await workbench.showsIn("D7", "45");
    await workbench.showsIn("D6", "1/2");
    const host = await openXlsxHost(await workbench.save());
    expect((await host.read({ ranges: [rangeAt("Yhteiset palvelut hankkeet", 5, 3, 2)] })).ranges[0]?.values).toEqual([["1/2"], [45]]);
  });

  test("a date in the register of amendments is read day first, and what is none is refused", async () => {
    await workbench.press("Muutosrekisteri");
    await workbench.press("Tee rekisteri");
    await workbench.page.getByText("Taulukot laskevat muutoksensa rekisteristä.").waitFor();
    await goToSheet("Talousarviomuutokset");
    await workbench.type("E6", "1.2.2026");
    await workbench.showsIn("E6", "1.2.2026");
    await workbench.paste("E7", "3.4.26\n2026-04-30");
    await workbench.showsIn("E8", "30.4.2026");
    // Opened and left as it was.
    await workbench.goTo("E7");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
    await workbench.showsIn("E7", "3.4.2026");
    await workbench.type("E6", "helmikuu");
    await says("E6: ”helmikuu” ei ole päivämäärä");
    await workbench.paste("E6", "2/1/2026");
    await says("E6: ”2/1/2026” ei ole päivämäärä");
    await workbench.showsIn("E6", "1.2.2026");
    const host = await openXlsxHost(await workbench.save());
    expect((await host.read({ ranges: [rangeAt("Talousarviomuutokset", 5, 4, 3)] })).ranges[0]?.values).toEqual([[46054], [46115], [46142]]);
  });

  async function goToSheet(name: string): Promise<void> {
    await workbench.page.locator("main").getByText(name, { exact: true }).click();
  }

  function says(text: string): Promise<void> {
    return workbench.page.getByRole("status").filter({ hasText: text }).waitFor();
  }

  /** What the saved file holds in actuals of the first row of costs. */
  async function savedActual(): Promise<CellValue | undefined> {
    const host = await openXlsxHost(await workbench.save());
    return (await host.read({ ranges: [rangeAt("Yhteiset palvelut", 12, 4)] })).ranges[0]?.values[0]?.[0];
  }
});
