/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { PANE_TEXTS } from "../../src/locale/panes";
import { PERIOD_TEXTS } from "../../src/locale/periods";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { openPane, type OpenPane, type TestHost } from "./openPane";

expect.extend(toHaveNoViolations);

function type(host: TestHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.workbook.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

/** Says of a unit's table that it is of another year, as of a sheet that was copied from that year's workbook. */
function turn(host: TestHost, unit: string, year: number): Promise<void> {
  return host.workbook.apply({ name: "copied", steps: [{ kind: "set-name", scope: unit, name: "toteuma.tunniste.1", refersTo: { text: `interim-summary;usual;3;fi;A;profile;zero;2;euro;3;${year};3;${unit}` } }] });
}

/** The pane on its screen of periods, beside two units' tables; the forecast of one is given. */
async function openPeriod(prepare?: (host: TestHost) => Promise<void>): Promise<OpenPane> {
  const pane = await openPane({ units: ["Vaalit", "Digi"] });
  await type(pane.host, "Vaalit", 6, 12, 500);
  await prepare?.(pane.host);
  await pane.user.click(await screen.findByRole("tab", { name: "Kausi" }));
  await screen.findByRole("heading", { name: "Kausi" });
  return pane;
}

describe("closing a month", () => {
  test("says what follows, closes it, lists the tables that wait with their count, and is taken back", async () => {
    const { user, host, container } = await openPeriod();
    expect(await screen.findByText("Suljettu kausi on sitten 1–4/2026, ja 2 taulukkoa odottaa uusia lukuja.")).toBeVisible();
    expect(screen.getByText("Suljettu kausi on 1–3/2026.")).toBeVisible();
    expect(screen.getByText("Kaikkien taulukoiden luvut ovat suljetulta kaudelta.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sulje seuraava kuukausi" }));

    expect(await screen.findByText("Suljettu kausi on nyt 1–4/2026, ja 2 taulukkoa odottaa uusia lukuja.")).toBeVisible();
    const waiting = await screen.findByRole("list", { name: "2 taulukkoa odottaa uusia lukuja" });
    expect(within(waiting).getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      expect.stringContaining("Luvut ovat kuukausilta 1–3, mutta suljettu kausi on 1–4"), expect.stringContaining("Luvut ovat kuukausilta 1–3, mutta suljettu kausi on 1–4"),
    ]);
    expect(screen.getByText("1 taulukon ennusteet ovat edelliseltä kaudelta.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Suljettu kausi on 1–3/2026.")).toBeVisible();
    expect((await readWorkbook(host)).settings?.through).toBe(3);
  });

  test("leaves a table of another year as it is, and says so without standing in the way", async () => {
    const { user, host } = await openPeriod((own) => turn(own, "Digi", 2025));
    expect(await screen.findByText("Taulukko Digi (2025) ei ole työkirjan vuodelta 2026 ja jää ennalleen.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sulje seuraava kuukausi" }));
    expect(await screen.findByText("Suljettu kausi on nyt 1–4/2026, ja 1 taulukko odottaa uusia lukuja.")).toBeVisible();
    expect((await readWorkbook(host)).settings?.through).toBe(4);
  });

  test("leads to a waiting table's stamp, and to pasting its figures", async () => {
    const { user, host } = await openPeriod((own) => type(own, "Asetukset", 4, 1, 4));
    await user.click(await screen.findByRole("button", { name: "Taulukko Vaalit, solu C1" }));
    await waitFor(async () => expect((await host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Vaalit", row: 0, column: 2 }));
    await user.click(screen.getByRole("button", { name: "Liitä luvut" }));
    expect(await screen.findByRole("textbox", { name: "Liitettävät luvut" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Luvut" })).toHaveAttribute("aria-selected", "true");
  });

  test.each<[string, CellContent, RegExp]>([
    ["after December", 12, /Vuoden 2026 kaikki kuukaudet on suljettu; tee seuraavalle vuodelle oma työkirja\./],
    ["from a month before the fiscal year", 0, /Asetus ”0” ei kelpaa; kirjoita soluun kuukausi 1–12\./],
    ["with spoiled settings", "maalis", /Asetus ”maalis” ei kelpaa/],
  ])("%s is refused in one sentence, and nothing is written", async (_, through, sentence) => {
    const { user, host, container } = await openPeriod((own) => type(own, "Asetukset", 4, 1, through));
    expect(await screen.findByText(sentence)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sulje seuraava kuukausi" }));
    expect(host.applied).toBe(0);
    expect(await axe(container)).toHaveNoViolations();
  });

  test("a workbook without settings is told so", async () => {
    const { user } = await openPane();
    await user.click(await screen.findByRole("tab", { name: "Kausi" }));
    expect(await screen.findByText("Työkirjassa ei ole Toteuman asetuksia; avaa työkirja, johon taulukot on tehty.")).toBeVisible();
  });
});

describe("confirming forecasts", () => {
  const give = async (host: TestHost): Promise<void> => {
    await type(host, "Digi", 6, 12, 0);
    await type(host, "Asetukset", 4, 1, 4);
  };

  test("takes all tables, or the one that is chosen, and can be taken back", async () => {
    const { user, host, container } = await openPeriod(give);
    await user.click(await screen.findByRole("button", { name: "Vahvista ennusteet" }));
    expect(await screen.findByRole("heading", { name: "Vahvista ennusteet" })).toHaveFocus();
    expect(await screen.findByText("2 taulukon ennusteet merkitään kaudelle 1–4/2026.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Minkä taulukon ennusteet" }), "Digi");
    expect(screen.getByText("1 taulukon ennusteet merkitään kaudelle 1–4/2026.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Vahvista ennusteet" }));
    expect(await screen.findByText("1 taulukon ennusteet on vahvistettu.")).toBeVisible();
    expect(await screen.findByText("1 taulukon ennusteet ovat edelliseltä kaudelta.")).toBeVisible();
    const stampOf = async (sheet: string) => (await host.workbook.read({ ranges: [rangeAt(sheet, 0, 12)] })).ranges[0]?.values[0]?.[0];
    expect([await stampOf("Digi"), await stampOf("Vaalit")]).toEqual([4, 3]);
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("2 taulukon ennusteet ovat edelliseltä kaudelta.")).toBeVisible();
  });

  test("says where there is none, and is left by Esc", async () => {
    const { user, host } = await openPeriod();
    await user.click(await screen.findByRole("button", { name: "Vahvista ennusteet" }));
    expect(await screen.findByText("Vahvistettavia ennusteita ei ole.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Vahvista ennusteet" }));
    expect(host.applied).toBe(0);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "Kausi" })).toHaveFocus();
  });
});

describe("a new year", () => {
  async function openNewYear(prepare?: (host: TestHost) => Promise<void>): Promise<OpenPane> {
    const pane = await openPeriod(prepare);
    await pane.user.click(await screen.findByRole("button", { name: "Uusi vuosi" }));
    return pane;
  }

  test("is told, made as a workbook of its own and opened, without the mouse; the open workbook stays as it is", async () => {
    const { user, host, container, newWorkbooks } = await openNewYear();
    expect(await screen.findByText("Uuteen työkirjaan tulee 2 taulukkoa vuodelle 2027.")).toBeVisible();
    expect(await screen.findByText(/Vuosi 2026 on suljettu kuukausilta 1–3/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    const make = screen.getByRole("button", { name: "Tee uusi työkirja" });
    for (let stops = 0; document.activeElement !== make && stops < 60; stops += 1) await user.tab();
    await user.keyboard(" ");
    expect(await screen.findByText("Vuoden 2027 työkirja on tehty. Tallenna se omaksi tiedostokseen.")).toBeVisible();
    // Nothing was done to the open workbook that could be taken back.
    expect(screen.queryByRole("button", { name: "Kumoa" })).toBeNull();
    expect(host.applied).toBe(0);
    const [opened] = newWorkbooks.opened;
    expect(opened?.name).toBe("Talousarvion seuranta 2027.xlsx");
    const state = await readWorkbook(await openXlsxHost(opened?.bytes ?? new Uint8Array()));
    expect(state.settings).toMatchObject({ year: 2027, through: 1 });
    expect(state.tables.map(({ identity }) => identity.unit)).toEqual(["Vaalit", "Digi"]);
  });

  test("that cannot be opened is told in one sentence", async () => {
    const { user, newWorkbooks } = await openNewYear();
    newWorkbooks.refuses = new HostError("not-supported");
    await screen.findByText("Uuteen työkirjaan tulee 2 taulukkoa vuodelle 2027.");
    await user.click(screen.getByRole("button", { name: "Tee uusi työkirja" }));
    expect(await screen.findByText(/Tämä Excel ei tue toimintoa/)).toBeVisible();
  });

  test("leaves the tables of other years, and tells so", async () => {
    await openNewYear((host) => turn(host, "Digi", 2025));
    expect(await screen.findByText("Uuteen työkirjaan tulee 1 taulukko vuodelle 2027.")).toBeVisible();
    expect(screen.getByText(/Taulukko Digi \(2025\) ei ole työkirjan vuodelta 2026 ja jää ennalleen\./)).toBeVisible();
  });

  test("is refused where no table is of the workbook's year", async () => {
    const { user, newWorkbooks } = await openNewYear(async (host) => {
      await turn(host, "Digi", 2025);
      await turn(host, "Vaalit", 2024);
    });
    expect((await screen.findAllByText(/Tämän työkirjan tilikausi on 2026, ei 2024; tee toisen vuoden taulukko omaan työkirjaansa\./))[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tee uusi työkirja" }));
    expect(newWorkbooks.opened).toEqual([]);
  });
});

test.each(LANGUAGES)("every job is in %s, without an accessibility fault", async (language) => {
  const { user, container } = await openPane({ language, units: ["Vaalit"] });
  await screen.findAllByRole("listitem");
  await user.click(screen.getByRole("tab", { name: PANE_TEXTS[language].screens.period }));
  const texts = PERIOD_TEXTS[language];
  for (const title of [texts.confirm.title, texts.newYear.title]) {
    await user.click(await screen.findByRole("button", { name: title }));
    expect(await screen.findByRole("heading", { name: title })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard("{Escape}");
  }
});
