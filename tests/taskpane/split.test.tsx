/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError, readSentChanges, readWorkbook } from "../../src/actions";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { LANGUAGES } from "../../src/locale/Language";
import { SPLIT_TEXTS } from "../../src/locale/splits";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

const make = (): HTMLElement => screen.getByRole("button", { name: /^Tee työkirja/ });

async function openSplit(options: Parameters<typeof openPane>[0] = { units: ["Vaalit", "Digi", "Talous"] }): Promise<OpenPane> {
  const pane = await openPane(options);
  await pane.user.click(await screen.findByRole("button", { name: "Lähetä yksikölle" }));
  await screen.findByRole("heading", { name: "Lähetä yksikölle" });
  return pane;
}

test("begins with the unit of the active sheet, tells what goes, and makes its workbook beside the open one, which stays as it is", async () => {
  const { container, host, user, newWorkbooks } = await openSplit();
  expect(screen.getByRole("heading", { name: "Lähetä yksikölle" })).toHaveFocus();
  // The first table is the active one.
  expect(await screen.findByRole("checkbox", { name: "Vaalit" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Digi" })).not.toBeChecked();
  expect(await screen.findByText("1 työkirja, 1 taulukko.")).toBeVisible();
  expect(within(screen.getByRole("list", { name: "Mitä lähtee (1)" })).getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Vaalit.xlsx: Vaalit"]);
  expect(screen.getByText("Taulukkosivu Taul1 ei ole Toteuman tekemä eikä lähde mukaan.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  await user.click(make());
  expect(await screen.findByText("Työkirja on tehty. Tallenna se ja lähetä vastuuhenkilölle.")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Kumoa" })).toBeNull();
  expect(host.applied).toBe(0);
  expect(newWorkbooks.opened).toEqual([]);
  expect(newWorkbooks.delivered.map(({ name }) => name)).toEqual(["Vaalit.xlsx"]);
  const own = await openXlsxHost(newWorkbooks.delivered[0]?.bytes ?? new Uint8Array());
  expect((await readWorkbook(own)).sheets).toEqual(["Asetukset", "Rajat", "Vaalit", "Lähetetty"]);
  expect(await readSentChanges(own)).toMatchObject({ changes: [], sent: { isIntact: true } });
});

test("several units are chosen by keyboard alone, and each gets a file", async () => {
  const { user, newWorkbooks } = await openSplit();
  const all = await screen.findByRole("checkbox", { name: "Kaikki yksiköt" });
  for (let stops = 0; document.activeElement !== all && stops < 60; stops += 1) await user.tab();
  await user.keyboard(" ");
  expect(await screen.findByText("3 työkirjaa, 3 taulukkoa.")).toBeVisible();
  for (let stops = 0; document.activeElement !== make() && stops < 60; stops += 1) await user.tab();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("3 työkirjaa on tehty. Tallenna ne ja lähetä vastuuhenkilöille.")).toBeVisible();
  expect(newWorkbooks.delivered.map(({ name }) => name)).toEqual(["Vaalit.xlsx", "Digi.xlsx", "Talous.xlsx"]);
});

test("nothing is made of no unit, of a damaged table, or of more units than can be opened at once", async () => {
  const { user, host, newWorkbooks, container } = await openSplit();
  await user.click(await screen.findByRole("checkbox", { name: "Vaalit" }));
  expect(await screen.findByText("Valitse ainakin yksi yksikkö, jonka taulukot lähetetään.")).toBeVisible();
  await user.click(make());

  newWorkbooks.atOnce = 2;
  await user.click(screen.getByRole("checkbox", { name: "Kaikki yksiköt" }));
  expect(await screen.findByText("Kerralla avataan enintään 2 työkirjaa; valitse vähemmän yksiköitä.")).toBeVisible();
  await user.click(make());

  await host.workbook.apply({ name: "damage", steps: [{ kind: "clear-cells", range: rangeAt("Digi", 3, 0, 1, 40) }] });
  await user.click(screen.getByRole("checkbox", { name: "Vaalit" }));
  expect(await screen.findByText(/^Taulukko Digi: Taulukosta on poistettu rivejä tai sarakkeita/)).toBeVisible();
  await user.click(make());
  expect(await axe(container)).toHaveNoViolations();
  expect([newWorkbooks.delivered, host.applied]).toEqual([[], 0]);
});

test("what cannot be given is told in one sentence, and the screen stays", async () => {
  const { user, newWorkbooks } = await openSplit();
  newWorkbooks.refuses = new HostError("not-supported");
  await screen.findByText("1 työkirja, 1 taulukko.");
  await user.click(make());
  expect(await screen.findByText(/Tämä Excel ei tue toimintoa/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Lähetä yksikölle" })).toBeVisible();
});

test("a workbook that lets itself not be read is told in one sentence", async () => {
  const { user, host } = await openSplit();
  host.refusesReads = new HostError("cell-being-edited");
  await user.click(await screen.findByRole("checkbox", { name: "Digi" }));
  await waitFor(() => expect(screen.getByText(/solun muokkaus|Lopeta|kesken/i)).toBeVisible());
});

test.each(LANGUAGES)("the job is in %s, without an accessibility fault, and is left by Esc", async (language) => {
  const { user, container } = await openPane({ language, units: ["Vaalit"] });
  const { title } = SPLIT_TEXTS[language];
  await user.click(await screen.findByRole("button", { name: title }));
  expect(await screen.findByRole("heading", { name: title })).toHaveFocus();
  await screen.findByText(SPLIT_TEXTS[language].willMake(1, 1));
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("button", { name: title })).toBeVisible();
});
