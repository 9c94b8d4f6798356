/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/actions";
import { DEVIATION_PANE_TEXTS } from "../../src/locale/deviationPanes";
import { FORECAST_TEXTS } from "../../src/locale/forecasts";
import { LANGUAGES } from "../../src/locale/Language";
import { PANE_TEXTS } from "../../src/locale/panes";
import { openPane } from "./openPane";

expect.extend(toHaveNoViolations);

test("tabs are moved between by arrow keys, Home and End", async () => {
  const { user } = await openPane();
  const tables = await screen.findByRole("tab", { name: "Taulukot" });
  const forecast = screen.getByRole("tab", { name: "Ennuste" });
  tables.focus();
  await user.keyboard("{ArrowRight}");
  expect(forecast).toHaveFocus();
  expect(forecast).toHaveAttribute("aria-selected", "true");
  await user.keyboard("{End}{ArrowRight}");
  expect(tables).toHaveFocus();
  await user.keyboard("{End}{Home}");
  expect(tables).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Taulukot" })).toBeVisible();
});

test("a table is inserted without a mouse", async () => {
  const { user, host } = await openPane();
  await screen.findByRole("heading", { name: "Uusi taulukko" });
  const unit = screen.getByRole("textbox", { name: "Yksikkö" });
  for (let stops = 0; document.activeElement !== unit && stops < 60; stops += 1) await user.tab();
  await user.keyboard("Vaalit");
  const insert = screen.getByRole("button", { name: "Lisää taulukko" });
  for (let stops = 0; document.activeElement !== insert && stops < 60; stops += 1) await user.tab();
  await user.keyboard(" ");
  await waitFor(() => expect(host.applied).toBe(1));
});

test("the language is changed in the settings, which Esc closes", async () => {
  const { user, container } = await openPane();
  await user.click(await screen.findByRole("button", { name: "Paneelin asetukset" }));
  const choice = await screen.findByRole("combobox", { name: "Paneelin kieli" });
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(choice, "Svenska");
  expect(await screen.findByRole("heading", { name: "Ny tabell" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("combobox", { name: "Panelens språk" })).toBeNull();
  expect(screen.getByRole("button", { name: "Panelens inställningar" })).toHaveFocus();
});

test.each(LANGUAGES)("stands on every screen in %s without an accessibility fault", async (language) => {
  const { user, container } = await openPane({ language, units: ["Vaalit"], theme: language === "sv" ? "dark" : "high-contrast" });
  await screen.findAllByRole("listitem");
  expect(await axe(container)).toHaveNoViolations();
  const { screens } = PANE_TEXTS[language];
  await user.click(screen.getByRole("tab", { name: screens.forecast }));
  await screen.findByText(FORECAST_TEXTS[language].keys);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("tab", { name: screens.figures }));
  await screen.findByRole("figure");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("tab", { name: screens.deviations }));
  await screen.findByText(DEVIATION_PANE_TEXTS[language].nothingDeviates);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("tab", { name: screens.period }));
  await screen.findByText(/1–4\/2026/);
  expect(await axe(container)).toHaveNoViolations();
});

test("a workbook that cannot be read is told in one sentence", async () => {
  const { container } = await openPane({ prepare: (host) => { host.refusesReads = new HostError("cell-being-edited"); } });
  expect(await screen.findByRole("alert")).toHaveTextContent("Solun muokkaus on kesken; paina Enter tai Esc ja yritä uudelleen.");
  expect(await axe(container)).toHaveNoViolations();
});
