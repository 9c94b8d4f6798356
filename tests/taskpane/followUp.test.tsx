/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import "@testing-library/jest-dom";
import { applyPreview, readUnits, readWorkbook } from "../../src/actions";
import { previewFollowUp } from "../../src/actions/previewFollowUp";
import type { Language } from "../../src/locale/Language";
import { SAMPLE_UNITS, SAMPLE_UNITS_TEXT } from "../seeds/sampleUnits";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

const LIST = "Yksiköiden luettelo";
const make = (): HTMLElement => screen.getByRole("button", { name: "Tee taulukot" });

async function openFollowUp(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(await screen.findByRole("button", { name: /^Uusi seuranta/ }));
  await screen.findByRole("heading", { name: "Uusi seuranta" });
  return pane;
}

async function paste(pane: OpenPane, text: string): Promise<void> {
  await pane.user.click(await screen.findByLabelText(LIST));
  await pane.user.paste(text);
}

test("an empty screen teaches what it is for, shows a list, and is led to the field when it is asked to make tables of nothing", async () => {
  const pane = await openFollowUp();
  expect(screen.getByRole("heading", { name: "Uusi seuranta" })).toHaveFocus();
  expect(await screen.findByText(/Tee kaikkien yksiköiden taulukot kerralla/)).toBeVisible();
  expect(within(screen.getByRole("figure")).getByText("vastuualue")).toBeVisible();
  expect(screen.getByText("Liitä yksiköiden luettelo.")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(make());
  await waitFor(() => expect(screen.getByLabelText(LIST)).toHaveFocus());
  expect(pane.host.applied).toBe(0);
});

test("a pasted list becomes a tree, tells what will be made, makes it, and is taken back", async () => {
  const pane = await openFollowUp();
  await paste(pane, SAMPLE_UNITS_TEXT);
  expect(await screen.findByText("16 yksikköä, 16 taulukkoa, 19 uutta taulukkosivua.")).toBeVisible();
  expect(screen.getByText("Vastuualue (11): Osavuosikatsaus, vastuualue")).toBeVisible();
  await pane.user.click(screen.getByText("Yksiköt (16/16)"));
  expect(within(screen.getByRole("group", { name: "Yksiköt (16/16)" })).getAllByRole("checkbox")).toHaveLength(17);
  expect(await axe(pane.container)).toHaveNoViolations();

  await pane.user.click(make());
  expect(await screen.findByText("Seuranta on tehty: 16 yksikköä, 16 taulukkoa.")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
  expect((await readUnits(pane.host)).units).toHaveLength(SAMPLE_UNITS.length);
  await pane.user.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
  expect((await readWorkbook(pane.host)).sheets).toEqual(["Taul1"]);
});

test("units and tables are chosen, and what will be made follows", async () => {
  const pane = await openFollowUp();
  await paste(pane, "Yksikkö;Yläyksikkö;Taso\nHeinola;;kaupunki\nVaalit;Heinola;vastuualue\nTalous;Heinola;vastuualue");
  expect(await screen.findByText("3 yksikköä, 3 taulukkoa, 6 uutta taulukkosivua.")).toBeVisible();
  await pane.user.click(screen.getByRole("checkbox", { name: /^Vaalit/ }));
  expect(await screen.findByText("2 yksikköä, 2 taulukkoa, 5 uutta taulukkosivua.")).toBeVisible();
  await pane.user.click(screen.getByText("Vastuualue (1): Osavuosikatsaus, vastuualue"));
  await pane.user.click(within(screen.getByRole("group", { name: "Taulukot tasoittain: Vastuualue" })).getByRole("checkbox", { name: "Riskit" }));
  expect(await screen.findByText("2 yksikköä, 3 taulukkoa, 6 uutta taulukkosivua.")).toBeVisible();
  expect(screen.getByText("Vastuualue (1): Osavuosikatsaus, vastuualue; Riskit")).toBeVisible();
  await pane.user.click(screen.getByRole("checkbox", { name: "Kaikki yksiköt" }));
  await pane.user.click(screen.getByRole("checkbox", { name: "Kaikki yksiköt" }));
  expect(await screen.findByText("Yksi asia estää lisäämisen.")).toBeVisible();
  expect(screen.getByText("Valitse ainakin yksi yksikkö, jonka tasolle on valittu taulukko.")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
});

test.each([
  ["an unknown parent", "Yksikkö;Yläyksikkö;Taso\nVaalit;Keskus;vastuualue", /Yläyksikköä ”Keskus” ei ole yksiköiden joukossa/],
  ["a unit that is its own ancestor", "Yksikkö;Yläyksikkö;Taso\nVaalit;Vaalit;vastuualue", /on itsensä yläyksikkö/],
  ["two units of one name", "Yksikkö;Taso\nVaalit;vastuualue\nVaalit;vastuualue", /on kahdella yksiköllä/],
  ["a list that is none", "Vaalit ja muut", /ei löytynyt yksiköitä/],
])("%s in the list is told in one sentence, and nothing is written", async (_, text, sentence) => {
  const pane = await openFollowUp();
  await paste(pane, text);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByText("Yksi asia estää lisäämisen.")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(make());
  await waitFor(() => expect(screen.getByLabelText(LIST)).toHaveFocus());
  expect(pane.host.applied).toBe(0);
});

test("the workbook's own units are there at once, and those with a table already are told and left alone", async () => {
  const pane = await openFollowUp({ units: ["Vaalit"] });
  await paste(pane, "Yksikkö;Taso\nVaalit;vastuualue\nTalous;vastuualue");
  expect(await screen.findByText("1 yksikkö, 1 taulukko, 2 uutta taulukkosivua.")).toBeVisible();
  expect(screen.getByText("Tiedoksi (1)")).toBeVisible();
  await pane.user.click(make());
  expect(await screen.findByText("Seuranta on tehty: 1 yksikkö, 1 taulukko.")).toBeVisible();

  await pane.user.click(await screen.findByRole("button", { name: "Uusi seuranta" }));
  expect(await screen.findByText("Valituilla yksiköillä on jo nämä taulukot.")).toBeVisible();
  expect(screen.getByText("Yksiköt (2/2)")).toBeVisible();
  await pane.user.click(screen.getByText("Lisää yksiköitä"));
  await paste(pane, "Yksikkö;Taso\nArkisto;vastuualue");
  expect(await screen.findByText("1 yksikkö, 1 taulukko, 1 uusi taulukkosivu.")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.clear(screen.getByLabelText(LIST));
  await paste(pane, "Tunnus;Yksikkö;Yläyksikkö;Taso\n5;Liikunta;Vaalit;vastuualue");
  await pane.user.click(make());
  expect(await screen.findByText("Seuranta on tehty: 1 yksikkö, 1 taulukko.")).toBeVisible();
  expect((await readUnits(pane.host)).units[2]).toMatchObject({ id: "5", name: "Liikunta", parent: "Vaalit" });
});

test("a list that was spoiled in the workbook is told with its cell", async () => {
  const pane = await openPane({ units: ["Vaalit"] });
  await applyPreview(pane.host.workbook, await previewFollowUp(pane.host.workbook, { units: SAMPLE_UNITS, tables: { city: [{ kind: "interim-statement" }] }, year: 2026, through: 3, language: "fi" }));
  await pane.host.workbook.apply({ name: "typing", steps: [{ kind: "write-cells", range: { sheet: "Yksiköt", row: 6, column: 3, rows: 1, columns: 1 }, cells: [["tulosalue"]] }] });
  await pane.user.click(await screen.findByRole("button", { name: "Uusi seuranta" }));
  expect(await screen.findByRole("button", { name: "Taulukkosivu Yksiköt, solu D7" })).toBeVisible();
  expect(pane.container).toHaveTextContent("Tasoa ”tulosalue” ei ole; anna kaupunki, lautakunta, palvelualue tai vastuualue.");
});

test("long work says which unit it is at and can be cancelled, which leaves the workbook whole", async () => {
  const pane = await openFollowUp({ prepare: (host) => { host.slowSteps = 3; } });
  await paste(pane, SAMPLE_UNITS_TEXT);
  await screen.findByText(/16 yksikköä/);
  await pane.user.click(make());
  expect(await screen.findByText("Yksikkö 1/16: Heinola")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Keskeytä" }));
  pane.host.goOn();
  expect(await screen.findByText("Keskeytettiin; työkirja on ennallaan.")).toBeVisible();
  expect((await readWorkbook(pane.host)).sheets).toEqual(["Taul1"]);
  expect(screen.getByLabelText(LIST)).toHaveValue(SAMPLE_UNITS_TEXT);
});

test("by keyboard: Ctrl+Enter in the list makes the tables, Esc leaves", async () => {
  const pane = await openFollowUp();
  await paste(pane, "Yksikkö;Taso\nVaalit;vastuualue");
  await screen.findByText(/1 yksikkö, 1 taulukko/);
  await pane.user.keyboard("{Escape}");
  expect(await screen.findByRole("heading", { name: "Uusi taulukko" })).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: /^Uusi seuranta/ }));
  await paste(pane, "Yksikkö;Taso\nVaalit;vastuualue");
  await screen.findByText(/1 yksikkö, 1 taulukko/);
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText("Seuranta on tehty: 1 yksikkö, 1 taulukko.")).toBeVisible();
});

test.each<[Language, RegExp, string, string]>([
  ["sv", /^Ny uppföljning/, "Lista över enheter", "16 enheter, 16 tabeller, 19 nya blad."],
  ["en", /^New follow-up/, "List of units", "16 units, 16 tables, 19 new sheets."],
])("the screen speaks %s", async (language, open, label, made) => {
  const pane = await openPane({ language });
  await pane.user.click(await screen.findByRole("button", { name: open }));
  await pane.user.click(await screen.findByLabelText(label));
  await pane.user.paste(SAMPLE_UNITS_TEXT);
  expect(await screen.findByText(made)).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
});
