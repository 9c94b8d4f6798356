/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

async function openList(): Promise<OpenPane> {
  const pane = await openPane({ units: ["Vaalit"] });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  return pane;
}

describe("adding a row", () => {
  async function openJob(): Promise<OpenPane> {
    const pane = await openList();
    await pane.user.click(screen.getByRole("button", { name: "Lisää rivi: Vaalit" }));
    return pane;
  }

  test("to a table without groups is said to be impossible, and nothing is written", async () => {
    const { user, host, container } = await openJob();
    expect(await screen.findByText("Tähän taulukkoon ei voi lisätä rivejä: siinä ei ole ryhmiä.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Lisää rivi" })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Lisää rivi" }));
    expect(host.applied).toBe(0);
  });
});

describe("adding a row to a statement", () => {
  async function openJob(): Promise<OpenPane> {
    const pane = await openList();
    await pane.user.click(screen.getByRole("button", { name: "Uusi taulukko" }));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Taulukko" }), "interim-statement");
    await pane.user.type(screen.getByRole("textbox", { name: "Yksikkö" }), "Hallinto{Enter}");
    await screen.findByText("Taulukko Hallinto on lisätty.");
    await pane.user.keyboard("{Escape}");
    await pane.user.click(await screen.findByRole("button", { name: "Lisää rivi: Hallinto" }));
    return pane;
  }

  test("asks for its group and name, says what changes, and can be taken back", async () => {
    const { user, container } = await openJob();
    await user.selectOptions(await screen.findByRole("combobox", { name: "Ryhmä" }), "Toimintakulut");
    expect(screen.getByText("Kirjoita rivin nimi.")).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Rivin nimi" }), "Vuokrat");
    expect(await screen.findByText(/Taulukkoon lisätään rivi, ja \d+ solua muuttuu\./)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Taulukko Hallinto on saanut lisää rivejä.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
  });

  test("tells beside the name that it is taken", async () => {
    const { user, host } = await openJob();
    const before = host.applied;
    await user.type(await screen.findByRole("textbox", { name: "Rivin nimi" }), "Avustukset");
    expect(await screen.findByText("Taulukossa on jo rivi ”Avustukset”; anna riville toinen nimi.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Rivin nimi" })).toBeInvalid();
    await user.keyboard("{Enter}");
    expect(host.applied).toBe(before);
  });
});

test("adding rows for more records tells where they come, and asks how many", async () => {
  const { user, container } = await openList();
  await user.click(screen.getByRole("button", { name: "Uusi taulukko" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Taulukko" }), "risks");
  await user.type(screen.getByRole("textbox", { name: "Yksikkö" }), "Hallinto{Enter}");
  await screen.findByText(/^Taulukko Hallinto on lisätty/);
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: "Lisää rivi: Hallinto" }));
  expect(await screen.findByText(/^Tyhjät rivit tulevat taulukon loppuun/)).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Kuinka monta tyhjää riviä" })).toBeVisible();
  expect(screen.queryByText(/ryhmän summa/)).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

test("the register of amendments is explained and counted before it is made, and can be taken back", async () => {
  const { user, container } = await openList();
  await user.click(screen.getByRole("button", { name: "Muutosrekisteri" }));
  expect(await screen.findByText("Uusi taulukkosivu Talousarviomuutokset. 1 taulukko laskee muutoksensa rekisteristä.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Talousarviomuutosten rekisteri" })).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Tee rekisteri" }));
  expect(await screen.findByText("Taulukot laskevat muutoksensa rekisteristä.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Muutosrekisteri" }));
  expect(await screen.findByText("Rekisteri on valmiina, ja kaikki taulukot laskevat siitä.")).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
});
