/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

const UNITS = ["Vaalit", "Digi"];

async function openList(): Promise<OpenPane> {
  const pane = await openPane({ units: UNITS });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  return pane;
}

test("lists the workbook's tables with their kind and period, and with the sheet only where it is not named after the unit", async () => {
  const { container } = await openList();
  const [first] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("VaalitOsavuosikatsaus, vastuualue · 1–3/2026Näytä");
  expect(screen.getByText("2 taulukkoa työkirjassa.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("goes to a table, and the context line follows", async () => {
  const { user } = await openList();
  await user.click(screen.getByRole("button", { name: "Näytä Digi" }));
  const context = screen.getByRole("region", { name: "Valittu taulukko" });
  expect(await within(context).findByText("Digi")).toBeVisible();
});

test("the context line follows what a person selects in the grid", async () => {
  const { host } = await openList();
  await host.select("Taul1", 6, 1);
  expect(await screen.findByText("Taul1, solu B7")).toBeVisible();
  await host.select("Digi", 6, 1);
  expect(await within(screen.getByRole("region", { name: "Valittu taulukko" })).findByText("Digi")).toBeVisible();
});

describe("restoring the input cells", () => {
  async function openRestore(): Promise<OpenPane> {
    const pane = await openList();
    await pane.user.click(screen.getByRole("button", { name: "Palauta syöttösolut: Vaalit" }));
    return pane;
  }

  test("is explained and counted before it is done, and can be taken back", async () => {
    const pane = await openRestore();
    expect(await screen.findByText(/\d+ solua palautetaan\./)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Palauta syöttösolut" })).toHaveFocus();
    expect(await axe(pane.container)).toHaveNoViolations();

    await pane.user.click(screen.getByRole("button", { name: "Palauta syöttösolut" }));
    expect(await screen.findByText("Taulukon Vaalit syöttösolut on palautettu.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
  });

  test("tells of a text among the figures, and leads to its cell", async () => {
    const pane = await openList();
    await pane.host.workbook.apply({ name: "slip", steps: [{ kind: "write-cells", range: { sheet: "Vaalit", row: 6, column: 1, rows: 1, columns: 1 }, cells: [["818 €"]] }] });
    await pane.user.click(screen.getByRole("button", { name: "Palauta syöttösolut: Vaalit" }));
    const place = await screen.findByRole("button", { name: "Taulukkosivu Vaalit, sarake TP 2025, solu B7" });
    expect(place.parentElement).toHaveTextContent("solu B7: Luvun paikalla on teksti ”818 €”");
    await pane.user.click(place);
    expect(await within(screen.getByRole("region", { name: "Valittu taulukko" })).findByText("Vaalit")).toBeVisible();
    expect((await pane.host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Vaalit", row: 6, column: 1 });
  });

  test("is left by Esc and by its back button, and nothing is written", async () => {
    const { user, host } = await openRestore();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "Työkirjan taulukot" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Palauta syöttösolut: Digi" }));
    await user.click(screen.getByRole("button", { name: "Takaisin" }));
    expect(screen.getByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
    expect(host.applied).toBe(0);
  });
});

describe("a new table for a workbook that has some", () => {
  test("follows the workbook's settings, and Esc leads back to the list", async () => {
    const { user, container } = await openList();
    await user.click(screen.getByRole("button", { name: "Uusi taulukko" }));
    expect(screen.getByRole("heading", { name: "Uusi taulukko" })).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Kausi" })).toHaveDisplayValue("1–3 (tammi–maaliskuu)");
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
  });

  test("is refused another year than the workbook's, beside the year", async () => {
    const { user, host, container } = await openList();
    await user.click(screen.getByRole("button", { name: "Uusi taulukko" }));
    await user.type(screen.getByRole("textbox", { name: "Yksikkö" }), "Kirjasto");
    await user.selectOptions(screen.getByRole("combobox", { name: "Vuosi" }), "2025");
    expect(await screen.findByText(/Tämän työkirjan tilikausi on 2026, ei 2025/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Vuosi" })).toBeInvalid();
    await user.type(screen.getByRole("textbox", { name: "Yksikkö" }), "{Enter}");
    expect(host.applied).toBe(0);
    expect(await axe(container)).toHaveNoViolations();
  });
});

test("a removed sheet of settings is told, and made anew", async () => {
  const { user, host, container } = await openList();
  await host.apply({ name: "by a person", steps: [{ kind: "remove-sheet", sheet: "Asetukset" }] });
  await host.select("Digi", 6, 1);
  await user.click(await screen.findByRole("button", { name: "Palauta asetukset" }));
  expect(await screen.findByText("Uutta: Asetukset; vuosi 2026, suljettu kausi 1–3.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Palauta asetukset" }));
  expect(await screen.findByText("Asetukset on tehty uudelleen; tarkista ne.")).toBeVisible();
  await waitFor(() => expect(screen.queryByText(/Asetusten taulukkosivu on poistettu/)).not.toBeInTheDocument());
});

test("a table's period is that of the settings, as on its sheet", async () => {
  const { host } = await openList();
  await host.apply({ name: "by a person", steps: [{ kind: "write-cells", range: rangeAt("Asetukset", 4, 1), cells: [[4]] }] });
  await host.select("Digi", 6, 1);
  expect(await within(screen.getByRole("region", { name: "Valittu taulukko" })).findByText(/1–4\/2026/)).toBeVisible();
  expect(screen.getAllByRole("listitem")[0]).toHaveTextContent("1–4/2026");
});
