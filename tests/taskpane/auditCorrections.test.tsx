/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { putUntidy } from "../actions/untidySheet";
import { errors, FAULT, openAudit, run } from "./openAudit";
import type { OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

/** Opens how a table is read, for a person to correct. */
async function openCorrections({ user }: OpenPane, table: string): Promise<void> {
  await user.click(await screen.findByText("Löydetyt taulukot"));
  await user.click(await screen.findByText(`Korjaa, miten ${table} luetaan`));
  await screen.findByRole("combobox", { name: "Rahayksikkö" });
}

const choice = (name: string): HTMLElement => screen.getByRole("combobox", { name });
const choose = ({ user }: OpenPane, name: string, text: string): Promise<void> => user.selectOptions(choice(name), text);
const reasons = (): readonly (string | null)[] => within(screen.getByRole("list", { name: /^Näin taulukko luettiin, varmuus \d+ %$/ })).getAllByRole("listitem").map(({ textContent }) => textContent);
const told = (): string => screen.getAllByRole("status").map(({ textContent }) => textContent).join(" ");

describe("how a table of somebody else's is read, corrected in the pane", () => {
  test("a second correction before the first is audited keeps the first", async () => {
    const pane = await openAudit();
    await run(pane);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    pane.host.holdsUsed = true;
    await choose(pane, "Korjattava sarake", "E Jäljellä");
    await choose(pane, "Sarake E: sisältö", "tekstiä");
    await choose(pane, "Rahayksikkö", "1 000 euroa");
    pane.host.goOnUsed();
    await waitFor(() => expect(choice("Rahayksikkö")).toHaveValue("thousand-euro"));
    expect(choice("Sarake E: sisältö")).toHaveValue("text");
  });

  test("a person corrects how a table is read: what a column holds, the unit, the header; and has it read as at first", async () => {
    const pane = await openAudit();
    await run(pane);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    const found = (): string => screen.getAllByRole("listitem").map((item) => item.textContent ?? "").find((text) => text.startsWith("Kirjastopalvelut")) ?? "";
    expect(await axe(pane.container)).toHaveNoViolations();
    await choose(pane, "Korjattava sarake", "E Jäljellä");
    await choose(pane, "Sarake E: sisältö", "tekstiä");
    await waitFor(() => expect(found()).toContain("3 lukusaraketta"));
    expect(choice("Sarake E: sisältö")).toHaveValue("text");
    await choose(pane, "Rahayksikkö", "1 000 euroa");
    await waitFor(() => expect(screen.getByRole("combobox", { name: "Rahayksikkö" })).toHaveValue("thousand-euro"));
    expect(found()).toContain("3 lukusaraketta");
    await pane.user.click(screen.getByRole("button", { name: "Lue kuten alun perin" }));
    await waitFor(() => expect(found()).toContain("4 lukusaraketta"));
    expect(screen.getByRole("combobox", { name: "Rahayksikkö" })).toHaveValue("euro");
  });

  test("a person is told why a table was read as it was, with the columns as the sheet calls them, and what has been corrected", async () => {
    const pane = await openAudit();
    await run(pane);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    expect(reasons()).toEqual(["Sarakkeiden otsikoista tunnettiin 4/4.", "Prosentteja otsikon mukaan: sarake F.", "Luvuista löytyi 3 summariviä ja 2 laskettua saraketta."]);
    await choose(pane, "Rahayksikkö", "1 000 euroa");
    await waitFor(() => expect(reasons()).toContain("Itse korjattu: rahayksikkö."));
  });

  test("a person says what a row is, the selected one unless another is chosen, and its figures are then no part of sums", async () => {
    const pane = await openAudit();
    await run(pane);
    await pane.user.click(within(await errors()).getAllByRole("button")[0] as HTMLElement);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    await waitFor(() => expect(choice("Korjattava rivi")).toHaveDisplayValue("8 Ostot"));
    expect(choice("Korjattava sarake")).toHaveDisplayValue("D TOT 2026 6 kk");
    await choose(pane, "Rivi 8: sisältö", "väliotsikko");
    await waitFor(() => expect(screen.queryByRole("list", { name: "Virheet" })).not.toBeInTheDocument());
    expect(screen.getByRole("list", { name: "Tarkistettavat" })).toHaveTextContent(/rivi Kulut yhteensä/);
    await choose(pane, "Korjattava rivi", "9 Vuokrat");
    await choose(pane, "Rivi 9: sisältö", "muistirivi");
    await waitFor(() => expect(choice("Rivi 9: sisältö")).toHaveValue("memo"));
    await choose(pane, "Korjattava rivi", "8 Ostot");
    expect(choice("Rivi 8: sisältö")).toHaveValue("heading");
    await pane.user.click(screen.getByRole("button", { name: "Lue kuten alun perin" }));
    await waitFor(() => expect(choice("Rivi 8: sisältö")).toHaveValue("figures"));
    expect(within(await errors()).getAllByRole("button")[0]).toHaveAccessibleName(FAULT);
  });

  test("numbers that can be read in two ways are audited once a person says which mark is that of decimals", async () => {
    const printed = [["Muistio", "Alfa", "Beeta"], ["A", "1.234", "2.500"], ["B", "3.456", "4.125"], ["Yhteensä", "4.690", "6.725"]];
    const pane = await openAudit(({ workbook }) => putUntidy(workbook, "Liite", printed));
    await run(pane);
    expect(await screen.findByText(/6 lukua, esimerkiksi ”1.234”, voidaan lukea kahdella tavalla/)).toBeVisible();
    await openCorrections(pane, "Muistio");
    await choose(pane, "Desimaalimerkki", "pilkku: 1,5");
    await waitFor(() => expect(screen.queryByText(/voidaan lukea kahdella tavalla/)).not.toBeInTheDocument());
    expect(screen.getByText(/6.725/)).toBeVisible();
    expect(reasons()).toEqual(expect.arrayContaining(["Desimaalimerkki on pilkku.", "Itse korjattu: desimaalimerkki."]));
    await choose(pane, "Desimaalimerkki", "päätellään luvuista");
    expect(await screen.findByText(/voidaan lukea kahdella tavalla/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Lue kuten alun perin" })).not.toBeInTheDocument();
  });

  test("a table whose numbers a sheet holds as numbers has no decimal mark to choose", async () => {
    const pane = await openAudit();
    await run(pane);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    expect(screen.queryByRole("combobox", { name: "Desimaalimerkki" })).not.toBeInTheDocument();
  });

  test("a column that repeats another is in order where a person says that one is the budget and the other its forecast", async () => {
    const rows = Array.from({ length: 6 }, (_, row) => [`Hanke ${row}`, 10_370 * (row + 2), 10_370 * (row + 2)]);
    const pane = await openAudit(({ workbook }) => putUntidy(workbook, "Liite", [["Hankkeet", "Alfa", "Beeta"], ...rows]));
    await run(pane);
    await screen.findByText("Huomaa (1)");
    await openCorrections(pane, "Hankkeet");
    expect(choice("Sarake C: mitä luvut ovat")).toHaveValue("none");
    await choose(pane, "Sarake C: mitä luvut ovat", "talousarvio");
    await waitFor(() => expect(choice("Sarake C: mitä luvut ovat")).toHaveValue("budget"));
    await choose(pane, "Korjattava sarake", "D Beeta");
    await choose(pane, "Sarake D: mitä luvut ovat", "ennuste");
    await waitFor(() => expect(screen.queryByText("Huomaa (1)")).not.toBeInTheDocument());
    expect(choice("Sarake D: mitä luvut ovat")).toHaveValue("forecast");
  });

  test("a column of a table is in the unit that a person says of it", async () => {
    const pane = await openAudit();
    await run(pane);
    await openCorrections(pane, "Kirjastopalvelut 1–6/2026");
    await choose(pane, "Korjattava sarake", "E Jäljellä");
    const before = told();
    await choose(pane, "Sarake E: rahayksikkö", "1 000 euroa");
    await waitFor(() => expect(told()).not.toBe(before));
    expect(choice("Sarake E: rahayksikkö")).toHaveValue("thousand-euro");
    await choose(pane, "Sarake E: sisältö", "prosentteja");
    await waitFor(() => expect(screen.queryByRole("combobox", { name: "Sarake E: rahayksikkö" })).not.toBeInTheDocument());
  });
});
