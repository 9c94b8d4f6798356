/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { applyPreview, HostError, previewTables } from "../../src/actions";
import { LANGUAGES } from "../../src/locale/Language";
import { FORECAST_TEXTS } from "../../src/locale/forecasts";
import { PANE_TEXTS } from "../../src/locale/panes";
import { orderSample } from "../seeds/sampleWorkbook";
import { ADJUSTMENT, EXPENSES, field, head, INCOME, isSeen, openForecast, REASON, type, typeInGrid, valueAt } from "./openForecast";
import { openPane } from "./openPane";

expect.extend(toHaveNoViolations);

test("a workbook without a forecast teaches what the screen is for, and leads to a table", async () => {
  const { user, container } = await openPane();
  await user.click(await screen.findByRole("tab", { name: "Ennuste" }));
  expect(await screen.findByText(/Täällä annetaan yksikön ennuste rivi kerrallaan/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Tee taulukko" }));
  expect(screen.getByRole("tab", { name: "Taulukot" })).toHaveAttribute("aria-selected", "true");
});

test("a whole unit is filled in without the mouse: a suggestion accepted, an adjustment and its reason typed, marked ready", async () => {
  const { user, host, container } = await openForecast();
  expect(await screen.findByText("0/2 riviä")).toBeVisible();
  for (let stops = 0; document.activeElement !== head(/Toimintatuotot/) && stops < 60; stops += 1) await user.tab();
  expect(head(/Toimintatuotot/)).toHaveAttribute("aria-expanded", "true");
  // Of income, last year's rhythm comes first; one arrow leads on to the next method, and back.
  expect(screen.getByText("Viime vuoden rytmi: 100 000 €. Enter hyväksyy.")).toBeInTheDocument();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByText("Loppuvuoden TA viime vuoden rytmillä: 92 500 €. Enter hyväksyy.")).toBeInTheDocument();
  await user.keyboard("{ArrowLeft}{Enter}");
  await isSeen("Toimintatuotot: ennuste on nyt 100 000 €.");
  await waitFor(() => expect(field("Perustelu")).toHaveFocus());
  expect(await screen.findByText("1/2 riviä, 1 perustelu puuttuu")).toBeVisible();
  await user.keyboard("Vaaliavustus{Enter}");
  await waitFor(() => expect(head(/Toimintakulut/)).toHaveFocus());
  await user.keyboard("-20000,50{Enter}");
  await waitFor(() => expect(field("Perustelu")).toHaveFocus());
  await user.keyboard("Ennakkoäänestys{Enter}");
  // The margin is what binds the unit: it is weaker than budgeted, and asks for a reason too.
  await waitFor(() => expect(head(/Toimintakate/)).toHaveFocus());
  expect(await screen.findByText("2/2 riviä, 1 perustelu puuttuu")).toBeVisible();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(field("Perustelu")).toHaveFocus());
  await user.keyboard("Ennakkoäänestys{Enter}");
  expect(await screen.findByText("2/2 riviä")).toBeVisible();
  await waitFor(() => expect(field("Nimesi")).toHaveFocus());
  expect([await valueAt(host, INCOME, ADJUSTMENT), await valueAt(host, INCOME, REASON), await valueAt(host, EXPENSES, ADJUSTMENT), await valueAt(host, EXPENSES, REASON)]).toEqual([10_000, "Vaaliavustus", -20_000.5, "Ennakkoäänestys"]);
  expect(await axe(container)).toHaveNoViolations();

  await user.keyboard("Maija Meikäläinen");
  expect(screen.getByText("Taulukkoon kirjataan: Maija Meikäläinen, 15.4.2026.")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/^✓ Valmis: Maija Meikäläinen, 15\.4\.2026\./)).toBeVisible();
  expect(await valueAt(host, 1, 11)).toBe("✓ valmis");
});

test("suggestions are accepted for the whole unit at once, seen before they are written, and taken back", async () => {
  const { user, host, container } = await openForecast((prepared) => type(prepared, INCOME, ADJUSTMENT, 500));
  await user.click(await screen.findByRole("button", { name: "Hyväksy ehdotuksia kerralla" }));
  expect(await screen.findByRole("heading", { name: "Hyväksy ehdotuksia: Vaalit" })).toBeVisible();
  // What is forecast already is left; the usual method of costs is the rest of the budget in last year's rhythm.
  const figures = within(await screen.findByRole("group", { name: "Muutokset, jotka kirjataan" }));
  expect(figures.getAllByRole("rowheader").map((row) => row.textContent)).toEqual(["Loppuvuoden TA viime vuoden rytmillä", "Toimintakulut"]);
  await isSeen("1 rivin muutos kirjataan.");
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByRole("combobox", { name: "Rivit" }), "Kaikki rivit, myös jo ennustetut");
  await user.selectOptions(screen.getByRole("combobox", { name: "Menetelmä" }), "Nykyinen vauhti");
  await isSeen("2 rivin muutokset kirjataan.");
  await user.click(screen.getByRole("button", { name: "Hyväksy ehdotukset" }));
  expect(await screen.findByRole("heading", { name: "Ennuste: Vaalit" })).toBeVisible();
  await isSeen("Vaalit: 2 ehdotusta hyväksyttiin.");
  expect([await valueAt(host, INCOME, ADJUSTMENT), await valueAt(host, EXPENSES, ADJUSTMENT)]).toEqual([10_000, -60_000]);
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  await waitFor(async () => expect([await valueAt(host, INCOME, ADJUSTMENT), await valueAt(host, EXPENSES, ADJUSTMENT)]).toEqual([500, null]));
});

describe("the rows", () => {
  test("show the figures of the open one, and are gone through by arrows, from a field too", async () => {
    const { user } = await openForecast();
    await user.click(head(/Toimintakulut/));
    const group = screen.getByRole("group", { name: "Toimintakulut" });
    expect(within(group).getAllByRole("term").map((term) => term.textContent)).toEqual(["Muutettu talousarvio", "Toteuma", "Viime vuonna samaan aikaan", "Viime vuosi"]);
    expect(within(group).getAllByRole("definition").map((one) => one.textContent?.replace(/\u00a0/g, " "))).toEqual(["−420 000", "−120 000", "−100 000", "−400 000"]);
    expect(screen.getByRole("img", { name: "Käytetty 28,6 %, tähän mennessä odotettu 25,0 %" })).toBeInTheDocument();
    await user.keyboard("{ArrowUp}");
    expect(head(/Toimintatuotot/)).toHaveFocus();
    await user.click(field("Muutos ±, €"));
    await user.keyboard("{ArrowDown}");
    expect(head(/Toimintakulut/)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(head(/Toimintatuotot/)).toHaveFocus();
    await user.keyboard("{End}");
    expect(head(/Toimintakate/)).toHaveFocus();
  });

  test("say why a method is not offered", async () => {
    const { user } = await openForecast((host) => type(host, EXPENSES, 1, null));
    await user.click(head(/Toimintakulut/));
    expect(screen.getByText("Viime vuoden rytmi: viime vuoden luvut puuttuvat")).toBeVisible();
    expect(screen.getByText("Talousarvio: −420 000 €. Enter hyväksyy.", { normalizer: (text) => text.replace(/\u00a0/g, " ") })).toBeInTheDocument();
  });

  test("show suggestions in whole euros, and take them with their cents", async () => {
    const { user, host } = await openForecast((prepared) => type(prepared, EXPENSES, 4, -120_000.33));
    await user.click(head(/Toimintakulut/));
    const offer = screen.getByRole("button", { name: /^Nykyinen vauhti/ });
    expect(offer).toHaveTextContent(/^Nykyinen vauhti−480\s001$/);
    await user.click(screen.getByRole("button", { name: "Hyväksy ehdotuksia kerralla" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Menetelmä" }), "Nykyinen vauhti");
    const figures = within(await screen.findByRole("group", { name: "Muutokset, jotka kirjataan" }));
    await waitFor(() => expect(figures.getAllByRole("cell").map((one) => one.textContent)).toContain("−60\u00a0001"));
    await user.click(screen.getByRole("button", { name: "Hyväksy ehdotukset" }));
    await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-60_001.32));
  });

  test("that are answered take no suggestion by a stray Enter", async () => {
    const { user, host } = await openForecast((own) => type(own, EXPENSES, ADJUSTMENT, 0));
    await user.click(head(/Toimintakulut/));
    await user.keyboard("{Enter}");
    expect(host.applied).toBe(0);
    await user.keyboard("{ArrowUp}{ArrowRight}{Enter}");
    await waitFor(() => expect(host.applied).toBe(1));
  });

  test("take a suggestion by a click, a forecast typed, and a blank; each can be taken back", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
    await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-60_000));
    await user.clear(field("Ennuste, €"));
    await user.type(field("Ennuste, €"), "−430 000");
    await user.tab();
    await isSeen("Toimintakulut: ennuste on nyt −430 000 €.");
    expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-10_000);
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-60_000));
    await waitFor(() => expect(field("Muutos ±, €")).toHaveValue("−60\u00a0000"));
    await user.click(head(/Toimintakulut/));
    await user.keyboard("{Delete}{Enter}");
    await isSeen("Toimintakulut: ennuste on tyhjennetty.");
    expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBeNull();
  });
});

describe("what is typed in the cells", () => {
  test("is seen at once, and undoes the mark that the forecast is ready", async () => {
    const { user, host } = await openForecast();
    await user.type(await screen.findByRole("textbox", { name: "Nimesi" }), "Maija{Enter}");
    expect(await screen.findByText(/^✓ Valmis: Maija/)).toBeVisible();
    await user.click(head(/Toimintakulut/));
    await typeInGrid(host, EXPENSES, ADJUSTMENT, -5_000);
    await waitFor(() => expect(field("Muutos ±, €")).toHaveValue("−5\u00a0000"));
    expect(screen.getByText("1/2 riviä, 2 perustelua puuttuu")).toBeVisible();
    expect(screen.getByText("↺ Maija merkitsi ennusteen valmiiksi 15.4.2026, ja se on muuttunut sen jälkeen.")).toBeVisible();
  });

  test("as a text is told beside the field", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await typeInGrid(host, EXPENSES, ADJUSTMENT, "noin 5000");
    expect(await screen.findByText("Solussa on teksti ”noin 5000”, eikä sitä lasketa; kirjoita luku.")).toBeVisible();
  });

  test("does not disturb what is being typed in the pane", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.type(field("Perustelu"), "Ennakko");
    await typeInGrid(host, EXPENSES, ADJUSTMENT, -5_000);
    await waitFor(() => expect(field("Muutos ±, €")).toHaveValue("−5\u00a0000"));
    expect(field("Perustelu")).toHaveValue("Ennakko");
  });
});

describe("what cannot be written", () => {
  test.each<[string, string]>([["noin 500", "”noin 500” ei ole luku."], ["1.234", "”1.234” voidaan lukea kahdella tavalla; kirjoita luku ilman tuhaterottimia tai desimaalipilkulla."], ["99999999999999999", "”99999999999999999” on liian suuri luku."]])(
    "%s stays in its field with one sentence", async (text, sentence) => {
      const { user, host, container } = await openForecast();
      await user.click(head(/Toimintakulut/));
      await user.type(field("Muutos ±, €"), `${text}{Enter}`);
      await isSeen(sentence);
      expect(field("Muutos ±, €")).toHaveValue(text);
      expect(field("Muutos ±, €")).toHaveFocus();
      expect(host.applied).toBe(0);
      expect(await axe(container)).toHaveNoViolations();
      await user.keyboard("{Escape}");
      expect(head(/Toimintakulut/)).toHaveFocus();
      expect(field("Muutos ±, €")).toHaveValue("");
    },
  );

  test.each<[string, HostError, RegExp]>([
    ["a protected sheet", new HostError("sheet-protected", "", "Vaalit"), /suojattu/],
    ["a cell that is being edited", new HostError("cell-being-edited"), /^Solun muokkaus on kesken/],
  ])("%s is told in the foot, and what was typed stays", async (_, refusal, sentence) => {
    const { user, host } = await openForecast((own) => Promise.resolve(void (own.refusesWrites = refusal)));
    await user.click(head(/Toimintakulut/));
    await user.type(field("Perustelu"), "Ennakkoäänestys{Enter}");
    await isSeen(sentence);
    expect(field("Perustelu")).toHaveValue("Ennakkoäänestys");
    host.refusesWrites = null;
    await user.click(field("Perustelu"));
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Ennakkoäänestys"));
  });

  test("a row that is deleted while something is typed for it is told, and what was typed stays", async () => {
    const { user, host, container } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.type(field("Perustelu"), "Ennakkoäänestys");
    await typeInGrid(host, EXPENSES, 8, null);
    expect(await screen.findByText(/^Riviä ”Toimintakulut” ei enää ole taulukossa/)).toBeVisible();
    expect(field("Perustelu")).toHaveValue("Ennakkoäänestys");
    expect(await axe(container)).toHaveNoViolations();
  });

  test("nor is anything written beside a row that moved before the pane could know", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    host.beforeApply = () => host.workbook.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: INCOME, count: 1 }] });
    await user.type(field("Muutos ±, €"), "-5000{Enter}");
    await isSeen(/on sillä välin lisätty, poistettu tai siirretty/);
    expect(field("Muutos ±, €")).toHaveValue("-5000");
    await user.click(field("Muutos ±, €"));
    await user.keyboard("{Enter}");
    await waitFor(async () => expect(await valueAt(host, EXPENSES + 1, ADJUSTMENT)).toBe(-5_000));
  });

  test("a mark without a name asks for it", async () => {
    const { user, host } = await openForecast();
    await user.click(await screen.findByRole("button", { name: "Merkitse valmiiksi" }));
    expect(field("Nimesi")).toHaveFocus();
    expect(host.applied).toBe(0);
    await user.keyboard("Maija");
    expect(screen.getByText("2 riviä on ennustamatta; ennusteen voi silti merkitä valmiiksi.")).toBeVisible();
  });
});

test.each(LANGUAGES)("has nothing that axe finds in %s", async (language) => {
  const { user, container, host } = await openPane({ language });
  await applyPreview(host.workbook, await previewTables(host.workbook, [{ ...orderSample("003-vaalit"), language }]));
  await host.select("Vaalit", EXPENSES, 1);
  await user.click(await screen.findByRole("tab", { name: PANE_TEXTS[language].screens.forecast }));
  const texts = FORECAST_TEXTS[language];
  await user.click((await screen.findAllByRole("button", { expanded: false }))[1] ?? container);
  expect(await screen.findByText(texts.keys)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});
