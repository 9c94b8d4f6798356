/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

const HEADERS = "\tTP 2025\tTOT 2025 3 kk\tTA 2026 +muutos\tTOT 2026 3 kk";
const VAALIT = `Vaalit${HEADERS}\nToimintatuotot\t21 699\t0\t0\t0\nToimintakulut\t-79 084\t-5 387\t-5 700\t- 818\nToimintakate\t-57 385\t-5 387\t-5 700\t- 818`;
const NUORISO = `Nuorisopalvelut${HEADERS}\nToimintatuotot\t100\t200\t300\t400\nToimintakulut\t-1 000\t-2 000\t-3 000\t-4 000`;

async function openFigures(units: readonly string[] = ["Vaalit", "Digi"]): Promise<OpenPane> {
  const pane = await openPane({ units });
  await pane.user.click(await screen.findByRole("tab", { name: "Luvut" }));
  await screen.findByRole("heading", { name: "Liitä luvut" });
  return pane;
}

const field = (): HTMLElement => screen.getByRole("textbox", { name: "Liitettävät luvut" });

async function paste({ user }: OpenPane, text: string): Promise<void> {
  await user.click(field());
  await user.paste(text);
}

/** What the screen in sight says of the last writing; the one behind it keeps silent. */
async function says(sentence: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(sentence));
}

async function valuesOn({ host }: OpenPane, sheet: string): Promise<readonly unknown[]> {
  const { usedRanges } = await host.workbook.read({ usedRangesOf: [sheet] });
  return usedRanges.flatMap((range) => range.values.flat());
}

test("teaches with an example before anything is pasted", async () => {
  const { container, user } = await openFigures();
  expect(within(screen.getByRole("figure")).getByText("TOT 2026 3 kk")).toBeVisible();
  expect(screen.getByText("Liitä ensin luvut.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  await waitFor(() => expect(field()).toHaveFocus());
});

test("says that a table comes first where the workbook has none", async () => {
  await openFigures([]);
  expect(screen.getByText(/Lisää ensin taulukko\./)).toBeVisible();
});

test("shows each figure as it is and as it would be, writes on Ctrl+Enter, and takes it back", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT);
  const table = await screen.findByRole("table");
  expect(within(table).getByRole("rowheader", { name: "TOT 2026 3\u00a0kk" })).toBeVisible();
  expect(within(table).getByText("−79 084")).toBeVisible();
  expect(within(table).getAllByText("tyhjä")).toHaveLength(8);
  expect(screen.getByText("8 solua muuttuu.")).toBeVisible();
  expect(screen.getByText("Luetaan euroina.")).toBeVisible();
  expect(await valuesOn(pane, "Vaalit")).not.toContain(-79084);
  expect(await axe(pane.container)).toHaveNoViolations();

  await pane.user.click(field());
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await says("8 solua kirjoitettu.");
  expect(await valuesOn(pane, "Vaalit")).toContain(-79084);
  expect(field()).toHaveValue("");
  expect(await axe(pane.container)).toHaveNoViolations();

  await pane.user.click(screen.getByRole("button", { name: "Kumoa" }));
  await says("Kumottu. Työkirja on kuten ennen.");
  expect(await valuesOn(pane, "Vaalit")).not.toContain(-79084);
});

test("says that figures are read in thousands where their title says so", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT.replace("Vaalit", "Vaalit, 1000 €"));
  expect(await screen.findByText("Luetaan tuhansina euroina ja kirjoitetaan euroina.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Vaalit" })).getByText("−79 084 000")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
});

test("says when every figure stands there already", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT);
  await screen.findByText("8 solua muuttuu.");
  await pane.user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  await says("8 solua kirjoitettu.");
  await paste(pane, VAALIT);
  expect(await screen.findByText("Luvut ovat jo samat.")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  expect(pane.host.applied).toBe(1);
});

test("lets a person say which table an unknown unit belongs to", async () => {
  const pane = await openFigures();
  await paste(pane, `${VAALIT}\n\n${NUORISO}`);
  expect(await screen.findByText(/Yksikölle ”Nuorisopalvelut” ei ole taulukkoa/)).toBeVisible();
  const section = screen.getByRole("region", { name: "Nuorisopalvelut" });
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.selectOptions(within(section).getByRole("combobox", { name: "Mihin taulukkoon" }), "Digi");
  expect(await screen.findByText("16 solua muuttuu.")).toBeVisible();
  expect(within(section).getByRole("table")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  await says("16 solua kirjoitettu.");
  expect(await valuesOn(pane, "Digi")).toContain(-4000);
});

test("asks which of a unit's tables takes the figures, and names the sheet", async () => {
  const pane = await openFigures(["Vaalit", "Digi", "Vaalit"]);
  await paste(pane, VAALIT);
  const section = await screen.findByRole("region", { name: "Vaalit" });
  const picker = await within(section).findByRole("combobox", { name: "Mihin taulukkoon" });
  expect([...picker.querySelectorAll("option")].map((one) => one.textContent)).toEqual(["Valitse taulukko", "Vaalit", "Digi", "Vaalit · Vaalit (2)"]);
  await pane.user.selectOptions(picker, "Vaalit · Vaalit (2)");
  expect(await within(section).findByRole("heading", { name: "Vaalit · Vaalit (2)" })).toBeVisible();
});

test("names what cannot be read with its place, and writes nothing", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT.replace("-5 387\t-5 700", "1.2x4\t-5 700"));
  const said = await screen.findByText(/1\.2x4.*ei ole luku/);
  expect(said).toBeVisible();
  expect(said).toHaveTextContent(/rivi Toimintakulut, sarake TOT 2025 3 kk, solu C7: /);
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  await waitFor(() => expect(field()).toHaveFocus());
  expect(pane.host.applied).toBe(0);
});

test("leads to the cell of what cannot be read, by keyboard too, and stays where it was", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT.replace("-5 387\t-5 700", "1.2x4\t-5 700"));
  const place = await screen.findByRole("button", { name: "Taulukko Vaalit, rivi Toimintakulut, sarake TOT 2025 3 kk, solu C7" });
  expect(place).toHaveAccessibleDescription("Näytä");
  place.focus();
  await pane.user.keyboard("{Enter}");
  await waitFor(async () => expect((await pane.host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Vaalit", row: 6, column: 2 }));
  expect(await within(screen.getByRole("region", { name: "Valittu taulukko" })).findByText("Vaalit")).toBeVisible();
  expect(place).toHaveFocus();
  expect(pane.host.applied).toBe(0);
});

test("says that positive costs are turned into the signs of the table, and writes them so", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT.replace("-79 084\t-5 387\t-5 700\t- 818", "79 084\t5 387\t5 700\t818"));
  expect(await screen.findByText(/^Taulukko Vaalit: Tekstissä kulut ovat plussalla, tässä taulukossa kulut ovat miinuksella; luvut kirjoitetaan taulukon etumerkein\.$/)).toBeVisible();
  expect(within(screen.getByRole("table")).getByText("−79 084")).toBeVisible();
  expect(await axe(pane.container)).toHaveNoViolations();
  await pane.user.click(screen.getByRole("button", { name: "Kirjoita luvut" }));
  await says("8 solua kirjoitettu.");
  expect(await valuesOn(pane, "Vaalit")).toContain(-79084);
});

test("tells of a computed figure that differs, and does not write it", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT.replace("Toimintakate\t-57 385", "Toimintakate\t-99 999"));
  await screen.findByText("8 solua muuttuu.");
  expect(screen.getByText(/^Tiedoksi \(\d\)$/)).toBeVisible();
  expect(screen.getByRole("list", { name: /^Tiedoksi/ })).toHaveTextContent(/Toimintakate.*99\s999/);
  expect(await axe(pane.container)).toHaveNoViolations();
});

test("keeps what was pasted while another screen is looked at", async () => {
  const pane = await openFigures();
  await paste(pane, VAALIT);
  await pane.user.click(screen.getByRole("tab", { name: "Taulukot" }));
  await pane.user.click(screen.getByRole("tab", { name: "Luvut" }));
  expect(field()).toHaveValue(VAALIT);
});
