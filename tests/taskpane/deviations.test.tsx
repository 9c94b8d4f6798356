/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/actions";
import { formatHostError } from "../../src/locale/formatHostError";
import { LANGUAGES } from "../../src/locale/Language";
import { DEVIATION_PANE_TEXTS } from "../../src/locale/deviationPanes";
import { PANE_TEXTS } from "../../src/locale/panes";
import { LIMIT_NAMES } from "../../src/workbook/deviations/limitNames";
import { SETTING_NAMES } from "../../src/workbook/settings/names";
import { COLUMN, list, listed, openDeviations, type } from "./openDeviations";
import { openPane } from "./openPane";

expect.extend(toHaveNoViolations);

describe("the screen of deviations", () => {
  test("lists every flag, the serious ones first, with their count and what waits for a reason", async () => {
    const { container } = await openDeviations();
    expect((await listed()).map((text) => text.replace(/▼ Toteuma.*|▼ Ennuste.*/, ""))).toEqual([
      "▼Digi · Toimintakate−20 000 €Vuoden loppu · vakava heikennys · perustelu puuttuu",
      "▼Vaalit · Toimintakulut−100 000 €Tahti · heikennys · perustelu puuttuu",
      "▼Vaalit · Toimintakate−100 000 €Tahti · heikennys",
    ]);
    expect(screen.getByText("3 huomautusta: 1 vakava heikennys, 2 heikennystä · 2 perustelua puuttuu")).toBeVisible();
    expect(screen.getByText("Lisäksi 1 muutetulta ennusteelta puuttuu perustelu, vaikka mikään sääntö ei huomauta siitä. Ennuste-näkymä näyttää rivin.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("a flag leads to its row by mouse and by Enter, arrows go on in the list, and the list stays as it is", async () => {
    const { user, host } = await openDeviations();
    const [first, second] = within(await list()).getAllByRole("button");
    await user.click(first as HTMLElement);
    await waitFor(async () => expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Digi", row: 7, column: 9 }));
    // Between them is the splitting of the first one's reason.
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(async () => expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Vaalit", row: 6, column: 9 }));
    expect(second).toHaveFocus();
    expect(within(await list()).getAllByRole("button")).toContain(second);
  });

  test("the chosen flag is marked, keeps the Tab key where what splits another one goes, and speaks its table's language", async () => {
    const { user } = await openDeviations();
    const [first] = within(await list()).getAllByRole("button");
    await user.click(first as HTMLElement);
    expect(first).toHaveAttribute("aria-current", "true");
    await user.keyboard("{End}{Enter}");
    // The margin's flag is not split, and the button above it is gone.
    const last = within(await list()).getAllByRole("button").at(-1);
    expect(last).toHaveFocus();
    expect(last).toHaveAttribute("aria-current", "true");
    expect(first).not.toHaveAttribute("aria-current");
    await waitFor(() => expect(last).toHaveAttribute("tabindex", "0"));
    expect(within(await list()).getAllByRole("button").filter((one) => one.tabIndex === 0)).toHaveLength(1);
    expect(last?.querySelectorAll("[lang=fi]")).toHaveLength(2);
  });

  test("filters by unit, rule and state, keeps them while another screen is looked at, and says where they leave nothing", async () => {
    const { user } = await openDeviations();
    await list();
    await user.click(screen.getByText("Rajaa huomautuksia"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Yksikkö" }), "Vaalit");
    expect(screen.getByText("2/3 huomautusta: 2 heikennystä · 1 perustelu puuttuu")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Perustelun tila" }), "ei perusteltavaa");
    expect(await listed()).toHaveLength(1);
    await user.click(screen.getByRole("tab", { name: "Kausi" }));
    await user.click(screen.getByRole("tab", { name: "Poikkeamat" }));
    expect(await listed()).toHaveLength(1);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sääntö" }), "Vuoden loppu");
    expect(await screen.findByText(/Näillä valinnoilla ei ole huomautuksia/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Näytä kaikki" }));
    expect(await listed()).toHaveLength(3);
  });

  test("sums the service areas", async () => {
    const { user } = await openDeviations();
    await user.click(await screen.findByText("Palvelualueittain"));
    const rows = within(screen.getByRole("group", { name: "Palvelualueittain" })).getAllByRole("row").map((row) => (row.textContent ?? "").replace(/\u00a0/g, " "));
    expect(rows).toEqual(["PalvelualueHuomautuksiaPerusteluja puuttuuSitova rivi heikkenee €", "Vaalit210", "Digi12−20 000", "Yhteensä33−20 000"]);
  });

  test("writes the sheet, says that it is up to date, tells when it no longer is, and brings it up to date", async () => {
    const { user, host, container } = await openDeviations();
    expect(await screen.findByText("Uusi taulukkosivu Poikkeamat: 3 huomautusta.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kirjoita Poikkeamat-taulukko" }));
    expect(await screen.findByText("Poikkeamat-taulukossa on nyt 3 huomautusta.")).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/Uusi taulukkosivu/)).toBeNull());
    await type(host, "Vaalit", 6, COLUMN.actual, -250_000);
    await host.change("Vaalit");
    expect(await screen.findByText("Poikkeamat-taulukko ei ole ajan tasalla: siinä on 3 huomautusta, taulukoissa nyt 1.")).toBeVisible();
    expect(await listed()).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Päivitä Poikkeamat-taulukko" }));
    expect(await screen.findByText("Poikkeamat-taulukossa on nyt 1 huomautus.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Näytä Poikkeamat-taulukko" }));
    await waitFor(async () => expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Poikkeamat" }));
  });

  test("splits the reason of the flag that was chosen into causes on a sheet of its own, without the mouse", async () => {
    const { user, host, container } = await openDeviations();
    const [first] = within(await list()).getAllByRole("button");
    expect(screen.queryByRole("button", { name: /Erittele perustelu/ })).toBeNull();
    first?.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const split = await screen.findByRole("button", { name: "Erittele perustelu: Vaalit · Toimintakulut" });
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard("{ArrowDown}");
    expect(split).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Perustelut-taulukossa on rivi: kirjoita syy ja summa.")).toBeVisible();
    expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Perustelut", row: 4, column: 3 });
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(async () => expect((await host.workbook.read({ structure: true })).sheets.some(({ name }) => name === "Perustelut")).toBe(false));
  });

  test("what hinders a split is told by the flag that it was asked for, until another is chosen or the deviations are read anew", async () => {
    const { user, host, container } = await openDeviations();
    const read = host.read.bind(host);
    host.read = async (request) => ({ ...(await read(request)), structureProtected: true });
    const [first, second] = within(await list()).getAllByRole("button");
    const asked = "Erittele perustelu: Vaalit · Toimintakulut";
    const told = (): HTMLElement | null => screen.queryByRole("list", { name: asked });
    await user.click(second as HTMLElement);
    await user.click(await screen.findByRole("button", { name: asked }));
    expect(within(await screen.findByRole("list", { name: asked })).getAllByRole("listitem")).toHaveLength(1);
    expect(screen.queryByRole("list", { name: /kirjoita syy ja summa/ })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(first as HTMLElement);
    expect(told()).toBeNull();
    expect(host.applied).toBe(0);

    await user.click(second as HTMLElement);
    await user.click(screen.getByRole("button", { name: asked }));
    await screen.findByRole("list", { name: asked });
    await type(host, "Digi", 6, COLUMN.adjustment, null);
    await host.change("Digi");
    await waitFor(async () => expect((await listed()).filter((text) => text.startsWith("▼Digi"))).toEqual([]));
    await waitFor(() => expect(told()).toBeNull());
  });

  test("says in a sentence that a row has moved since it was read, and splits nothing", async () => {
    const { user, host } = await openDeviations();
    const [first] = within(await list()).getAllByRole("button");
    first?.focus();
    await user.keyboard("{ArrowDown}{Enter}");
    const split = await screen.findByRole("button", { name: "Erittele perustelu: Vaalit · Toimintakulut" });
    // The pane has not heard of it yet.
    await host.workbook.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 5, count: 1 }] });
    await user.click(split);
    expect(await screen.findAllByText(formatHostError("place-changed", "Vaalit", "fi"))).not.toHaveLength(0);
    expect((await host.workbook.read({ structure: true })).sheets.some(({ name }) => name === "Perustelut")).toBe(false);
  });

  test("empties a list whose tables are no longer watched, and tells quietly of tables of other years", async () => {
    const { user, host, container } = await openDeviations();
    await list();
    await user.click(screen.getByRole("button", { name: "Kirjoita Poikkeamat-taulukko" }));
    expect(await screen.findByText("Poikkeamat-taulukossa on nyt 3 huomautusta.")).toBeVisible();
    const { names } = await host.workbook.read({ structure: true });
    const year = names.find(({ name }) => name === SETTING_NAMES.year)?.range;
    await type(host, year?.sheet ?? "", year?.row ?? 0, year?.column ?? 0, 2027);
    await host.change(year?.sheet ?? "");
    expect(await screen.findByText("2 taulukkoa on muilta vuosilta: niiden poikkeamia ei lasketa tähän.")).toBeVisible();
    expect(screen.queryByText(DEVIATION_PANE_TEXTS.fi.noneWatched)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    expect(screen.getByText("Poikkeamat-taulukko ei ole ajan tasalla: siinä on 3 huomautusta, taulukoissa nyt 0.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Päivitä Poikkeamat-taulukko" }));
    expect(await screen.findAllByText("Poikkeamat-taulukossa on nyt 0 huomautusta.")).not.toHaveLength(0);
  });

  test("tells limits that cannot be used, and leads to them", async () => {
    const { user, host } = await openDeviations(async (own) => {
      const { names } = await own.workbook.read({ structure: true });
      const place = names.find(({ name }) => name === LIMIT_NAMES.typedEuros)?.range;
      if (place) await type(own, place.sheet, place.row, place.column, -5);
    });
    expect(await screen.findByText("1 raja ei kelpaa: sen sääntö ei huomauta mistään.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /Taulukkosivu Rajat, solu/ }));
    await waitFor(async () => expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Rajat", column: 1 }));
    await user.click(screen.getByRole("button", { name: "Näytä rajat" }));
  });

  test("tells a word that is none of the choices, and of no rule that it were silent", async () => {
    await openDeviations(async (own) => {
      const { names } = await own.workbook.read({ structure: true });
      const place = names.find(({ name }) => name === LIMIT_NAMES.expectedBy)?.range;
      if (place) await type(own, place.sheet, place.row, place.column, "arvaamalla");
    });
    expect(await screen.findByText(/”arvaamalla” ei ole mikään vaihtoehdoista/)).toBeVisible();
    expect(screen.queryByText(/ei huomauta mistään/)).toBeNull();
  });

  test("what keeps the workbook from being read is told in one sentence, and the list stays", async () => {
    const { host } = await openDeviations();
    await list();
    host.refusesReads = new HostError("cell-being-edited");
    await host.change("Vaalit");
    expect((await screen.findAllByText(formatHostError("cell-being-edited", "", "fi")))[0]).toBeVisible();
    expect(await listed()).toHaveLength(3);
  });

  test("reading many tables tells how far it is, and can be cancelled and begun again", async () => {
    const pane = await openPane({ units: Array.from({ length: 81 }, (_, place) => `Yksikkö ${place + 1}`) });
    pane.host.holdsReads = true;
    await pane.user.click(await screen.findByRole("tab", { name: "Poikkeamat" }));
    await screen.findByRole("progressbar", { name: "Haetaan poikkeamia" });
    pane.host.goOnReading();
    expect(await screen.findByText("Taulukko 80/81")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Keskeytä" }));
    pane.host.goOnReading();
    pane.host.holdsReads = false;
    // What had been asked for already comes; what had not been is not asked.
    const again = await screen.findByRole("button", { name: "Hae uudelleen" });
    expect(screen.getByText("Haku keskeytettiin.")).toBeVisible();
    await pane.user.click(again);
    expect(await screen.findByText(/Mikään rivi ei poikkea rajoista/)).toBeVisible();
  });
});

describe("where there is nothing to show", () => {
  test("a workbook without tables is told what comes here, and the way to make one", async () => {
    const { user, container } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Poikkeamat" }));
    expect(await screen.findByText(/Työkirjassa ei ole vielä taulukoita/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Kirjoita Poikkeamat-taulukko" }));
    await user.click(screen.getByRole("button", { name: "Siirry taulukoihin" }));
    expect(await screen.findByRole("heading", { name: "Uusi taulukko" })).toBeVisible();
  });

  test.each(LANGUAGES)("tables within the limits are told so in %s", async (language) => {
    const { user, container } = await openPane({ units: ["Vaalit"], language });
    await user.click(await screen.findByRole("tab", { name: PANE_TEXTS[language].screens.deviations }));
    expect(await screen.findByText(DEVIATION_PANE_TEXTS[language].nothingDeviates)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});

