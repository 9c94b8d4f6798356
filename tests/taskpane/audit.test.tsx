/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/actions";
import { formatHostError } from "../../src/locale/formatHostError";
import { LANGUAGES } from "../../src/locale/Language";
import { AUDIT_PANE_TEXTS } from "../../src/locale/auditPanes";
import { PANE_TEXTS } from "../../src/locale/panes";
import { putUntidy, typeUntidy } from "../actions/untidySheet";
import { errors, FAULT, openAudit, run } from "./openAudit";
import { openPane } from "./openPane";

expect.extend(toHaveNoViolations);

describe("the screen of the audit", () => {
  test("audits the workbook when it is asked to, tells what is wrong with its cell, and leads there", async () => {
    const pane = await openAudit();
    expect(screen.getByText("Mitään ei ole vielä tarkistettu.")).toBeVisible();
    await run(pane);
    const [fault] = within(await errors()).getAllByRole("button");
    expect(fault).toHaveAccessibleName(FAULT);
    expect(screen.getByText(/^2 taulukkoa, \d+ täsmäytystä: 1 virhe, 0 tarkistettavaa\./)).toBeVisible();
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(fault as HTMLElement);
    await waitFor(async () => expect((await pane.host.workbook.read({ selection: true })).selection).toMatchObject({ sheet: "Kirjasto", row: 7, column: 3 }));
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  test("mends the cell after telling how, and audits it again", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(within(await errors()).getAllByRole("button")[0] as HTMLElement);
    await pane.user.click(await screen.findByRole("button", { name: /^Korjaa: −169.612 → −166.912$/ }));
    expect(await screen.findByText(/: luku on korjattu\.$/)).toBeVisible();
    expect(await screen.findByText("Kaikki täsmää.")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(within(await errors()).getAllByRole("button")[0]).toHaveAccessibleName(FAULT);
  });

  test("accepts a finding with its reason, without the mouse, and takes the acceptance back", async () => {
    const pane = await openAudit();
    await run(pane);
    within(await errors()).getAllByRole("button")[0]?.focus();
    await pane.user.keyboard("{Enter}");
    const field = await screen.findByRole("textbox", { name: "Hyväksytään, koska" });
    await pane.user.click(field);
    await pane.user.keyboard("{Enter}");
    expect(await screen.findByText("Kirjoita, miksi luku on kunnossa.")).toBeVisible();
    await pane.user.keyboard("Korjataan syksyllä{Enter}");
    expect(await screen.findByText(/: havainto on hyväksytty\.$/)).toBeVisible();
    await pane.user.click(await screen.findByText("Hyväksytyt (1)"));
    expect(await screen.findByText("Hyväksytty: Korjataan syksyllä")).toBeVisible();
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getByRole("button", { name: "Peru hyväksyntä" }));
    expect(within(await errors()).getAllByRole("button")[0]).toHaveAccessibleName(FAULT);
  });

  test("audits a touched sheet again after a change, and what was typed as a reason waits", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(within(await errors()).getAllByRole("button")[0] as HTMLElement);
    await pane.user.type(await screen.findByRole("textbox", { name: "Hyväksytään, koska" }), "Kesken");
    await typeUntidy(pane.host.workbook, 2, 1, 120_001);
    await pane.host.change("Kirjasto");
    await waitFor(async () => expect(within(await errors()).getAllByRole("button").length).toBeGreaterThan(1));
    expect(screen.getByRole("textbox", { name: "Hyväksytään, koska" })).toHaveValue("Kesken");
  });

  test("two sheets that are changed right after each other are both audited again", async () => {
    const pane = await openAudit(({ workbook }) => putUntidy(workbook, "Museo"));
    await run(pane);
    expect(within(await errors()).getAllByRole("button").length).toBe(1);
    await typeUntidy(pane.host.workbook, 2, 1, 129_000, "Museo");
    await pane.host.change("Museo");
    await pane.host.change("Kirjasto");
    await waitFor(async () => expect(within(await errors()).getAllByRole("button").map((one) => one.getAttribute("aria-label") ?? one.textContent).join()).toContain("Museo"));
  });

  test("a change during an audit does not call it off: what was asked for is audited, and then with the change", async () => {
    const pane = await openAudit(({ workbook }) => putUntidy(workbook, "Museo"));
    await run(pane);
    await errors();
    expect(screen.getByText(/^3 taulukkoa/)).toBeVisible();
    await pane.host.select("Museo", 0, 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    pane.host.holdsUsed = true;
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Mitä tarkistetaan" }), "Tämä taulukkosivu");
    await waitFor(() => expect(pane.host.isHoldingUsed).toBe(true));
    await typeUntidy(pane.host.workbook, 6, 2, -169_612, "Museo");
    await pane.host.change("Museo");
    await new Promise((resolve) => setTimeout(resolve, 500));
    pane.host.goOnUsed();
    await waitFor(() => expect(screen.getAllByRole("status").map((one) => one.textContent).join(" ")).toMatch(/1 taulukko, .*1 virhe/));
    expect(within(await errors()).getAllByRole("button")[0]).toHaveAccessibleName(/Taulukkosivu Museo/);
  });

  test("an audit that a change began by itself can be called off: it reads no further, and what was touched is audited with the next change", async () => {
    const pane = await openAudit(({ workbook }) => putUntidy(workbook, "Museo"));
    await run(pane);
    await errors();
    await typeUntidy(pane.host.workbook, 6, 2, -169_612, "Museo");
    const read = jest.spyOn(pane.host.workbook, "read");
    const isRead = (sheet: string): boolean => read.mock.calls.some(([{ usedRangesOf = [] }]) => usedRangesOf.includes(sheet));
    pane.host.holdsUsed = true;
    await pane.host.change("Kirjasto");
    await pane.host.change("Museo");
    await pane.user.click(await screen.findByRole("button", { name: "Keskeytä" }));
    expect(await screen.findByText("Tarkistus keskeytettiin.")).toBeVisible();
    pane.host.goOnUsed();
    await waitFor(() => expect(isRead("Kirjasto")).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isRead("Museo")).toBe(false);
    expect(within(await errors()).getAllByRole("button").length).toBe(1);

    await pane.host.change("Vaalit");
    await waitFor(async () => expect(within(await errors()).getAllByRole("button").length).toBe(2));
    expect(screen.queryByText("Tarkistus keskeytettiin.")).not.toBeInTheDocument();
  });

  test("a figure typed in the moment before formulas are written in place is not overwritten", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(await screen.findByText("Löydetyt taulukot"));
    await pane.user.click(await screen.findByText("Ota taulukko Kirjastopalvelut 1–6/2026 käyttöön"));
    await pane.user.click(screen.getByRole("button", { name: AUDIT_PANE_TEXTS.fi.adopting.inPlace }));
    const write = await screen.findByRole("button", { name: "Kirjoita kaavat" });
    await typeUntidy(pane.host.workbook, 2, 3, 12_345);
    await pane.user.click(write);
    await waitFor(async () => expect((await pane.host.workbook.read({ valuesOf: [{ sheet: "Kirjasto", row: 3, column: 4, rows: 1, columns: 1 }] })).values[0]?.values[0]?.[0]).toBe(12_345));
    expect(await screen.findByText(formatHostError("place-changed", "Kirjasto", "fi"))).toBeVisible();
    expect(pane.host.applied).toBe(0);
  });

  test("writes the sheet of the audit, and brings it up to date", async () => {
    const pane = await openAudit();
    await run(pane);
    await errors();
    await pane.user.click(screen.getByRole("button", { name: "Kirjoita taulukkosivu Tarkistus" }));
    expect(await screen.findByText("Taulukkosivulla Tarkistus on nyt 1 havainto.")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Päivitä taulukkosivu Tarkistus" })).toBeVisible();
  });

  test("tells which tables it has found and how it knows them", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(await screen.findByText("Löydetyt taulukot"));
    expect(screen.getAllByRole("listitem").map((item) => item.textContent).filter((text) => text?.includes("lukusarake"))).toEqual([
      expect.stringMatching(/^Vaalit: \d+ riviä, \d+ lukusaraketta · Toteuman taulukko$/), expect.stringMatching(/^Kirjastopalvelut 1–6\/2026: 8 riviä, 4 lukusaraketta · rakenne pääteltiin luvuista, varmuus \d+ %$/),
    ]);
  });

  test("a table of somebody else's is made live on a sheet of its own, once what its formulas give otherwise has been listed", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(await screen.findByText("Löydetyt taulukot"));
    await pane.user.click(await screen.findByText("Ota taulukko Kirjastopalvelut 1–6/2026 käyttöön"));
    await pane.user.click(screen.getByRole("button", { name: "Uudelle taulukkosivulle" }));
    const list = await screen.findByRole("list", { name: "Mikä muuttuu tai pitää tarkistaa" });
    expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(0);
    expect(pane.host.applied).toBe(0);
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getByRole("button", { name: "Jätä ennalleen" }));
    await pane.user.click(screen.getByRole("button", { name: "Uudelle taulukkosivulle" }));
    await pane.user.click(await screen.findByRole("button", { name: "Kirjoita kaavat" }));
    expect(await screen.findByText(/^Taulukkosivun .+ taulukko lasketaan nyt kaavoilla\.$/)).toBeVisible();
    const { sheets } = await pane.host.workbook.read({ structure: true });
    const made = sheets.at(-1)?.name ?? "";
    const { usedRanges: [used] } = await pane.host.workbook.read({ usedRangesOf: [made] });
    expect(used?.formulas.flat().filter((formula) => formula !== null).length).toBeGreaterThan(15);
    await pane.user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(async () => expect((await pane.host.workbook.read({ structure: true })).sheets.map(({ name }) => name)).not.toContain(made));
  });

  test("audits the sheet alone where that is chosen, and says where there is no table", async () => {
    const pane = await openAudit(async ({ workbook }) => workbook.apply({ name: "person", steps: [{ kind: "add-sheet", sheet: "Muistio" }, { kind: "select-cell", at: { sheet: "Muistio", row: 0, column: 0 } }] }));
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "Mitä tarkistetaan" }), "Tämä taulukkosivu");
    await run(pane);
    expect(await screen.findByText("Täältä ei löytynyt taulukkoa, jossa on lukuja.")).toBeVisible();
  });

  test("what keeps the workbook from being read is told in one sentence", async () => {
    const pane = await openAudit();
    pane.host.refusesReads = new HostError("cell-being-edited");
    await run(pane);
    expect(await screen.findByText(formatHostError("cell-being-edited", "", "fi"))).toBeVisible();
  });

  test.each(LANGUAGES)("the words of an untouched screen in %s", async (language) => {
    const { user, container } = await openPane({ units: ["Vaalit"], language });
    await user.click(await screen.findByRole("tab", { name: PANE_TEXTS[language].screens.audit }));
    expect(await screen.findByText(AUDIT_PANE_TEXTS[language].notYet)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
