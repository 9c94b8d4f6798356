/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/actions";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

async function sheetsOf({ host }: OpenPane): Promise<readonly string[]> {
  return (await host.workbook.read({ structure: true })).sheets.map((sheet) => sheet.name);
}

async function openForm(options: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane(options);
  await screen.findByRole("heading", { name: "Uusi taulukko" });
  return pane;
}

const unit = (): HTMLElement => screen.getByRole("textbox", { name: "Yksikkö" });
const insert = (): HTMLElement => screen.getByRole("button", { name: "Lisää taulukko" });

describe("an empty workbook", () => {
  test("teaches what the screen is for and asks for the unit", async () => {
    const { container } = await openForm();
    expect(screen.getByText(/Esimerkiksi vastuualue Vaalit, kausi 1–3\/2026/)).toBeVisible();
    expect(screen.getByText("Kirjoita yksikön nimi.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("offers the last closed month of the year at hand", async () => {
    await openForm();
    expect(screen.getByRole("combobox", { name: "Vuosi" })).toHaveDisplayValue("2026");
    expect(screen.getByRole("combobox", { name: "Kausi" })).toHaveDisplayValue("1–3 (tammi–maaliskuu)");
  });
});

describe("a table that can be inserted", () => {
  test("is said before it is written, and Enter writes it", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    expect(await screen.findByText(/Uudet taulukkosivut Asetukset, Rajat, Vaalit: \d+ solua\./)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Taulukkosivun nimi" })).toHaveValue("Vaalit");
    expect(await axe(pane.container)).toHaveNoViolations();
    expect(await sheetsOf(pane)).toEqual(["Taul1"]);

    await pane.user.type(unit(), "{Enter}");
    expect(await screen.findByText("Taulukko Vaalit on lisätty.")).toBeVisible();
    expect(await sheetsOf(pane)).toEqual(["Taul1", "Asetukset", "Rajat", "Vaalit"]);
    expect(unit()).toHaveValue("");
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  test("is named in the context line and the header once it stands", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit{Enter}");
    const context = screen.getByRole("region", { name: "Valittu taulukko" });
    expect(await within(context).findByText("Vaalit")).toBeVisible();
    expect(within(context).getByText("Osavuosikatsaus, tuloslaskelma · 1–3/2026 · fi · €")).toBeVisible();
    expect(within(screen.getByRole("banner")).getByText("1–3/2026")).toBeVisible();
  });

  test("is taken back by its own button, which leaves the keyboard in the bar", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit{Enter}");
    await pane.user.click(await screen.findByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
    expect(await sheetsOf(pane)).toEqual(["Taul1"]);
    expect(insert()).toHaveFocus();
  });

  test("goes to the selected cell when asked, and to no new sheet", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    await pane.user.click(screen.getByRole("radio", { name: "Valittuun soluun Taul1!A1" }));
    expect(screen.queryByRole("textbox", { name: "Taulukkosivun nimi" })).toBeNull();
    expect(await screen.findByText(/Uudet taulukkosivut Asetukset, Rajat: \d+ solua, ja \d+ saraketta levenee\./)).toBeVisible();
    await pane.user.click(insert());
    expect(await screen.findByText("Taulukko Vaalit on lisätty taulukkosivulle Taul1.")).toBeVisible();
    expect(await sheetsOf(pane)).toEqual(["Taul1", "Asetukset", "Rajat"]);
  });

  test("has only the rows that were left", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    const before = (await screen.findByText(/Uudet taulukkosivut/)).textContent;
    await pane.user.click(screen.getByText("Rivit (18/32)"));
    await pane.user.click(screen.getByRole("checkbox", { name: "Maksutuotot" }));
    expect(screen.getByText("Rivit (17/32)")).toBeVisible();
    await waitFor(() => expect(screen.getByText(/Uudet taulukkosivut/).textContent).not.toBe(before));
    expect(await axe(pane.container)).toHaveNoViolations();
  });
});

describe("what stands in the way", () => {
  test("is said beside the field that mends it, and nothing is written", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    const name = screen.getByRole("textbox", { name: "Taulukkosivun nimi" });
    await pane.user.clear(name);
    await pane.user.type(name, "Taul1");
    expect(await screen.findByText(/Työkirjassa on jo taulukkosivu ”Taul1”/)).toBeVisible();
    expect(name).toBeInvalid();
    expect(screen.getByText("Yksi asia estää lisäämisen.")).toBeVisible();
    expect(await axe(pane.container)).toHaveNoViolations();

    await pane.user.click(insert());
    await waitFor(() => expect(name).toHaveFocus());
    expect(pane.host.applied).toBe(0);
  });

  test("is the missing unit when the button is pressed at once, and the keyboard is led there", async () => {
    const pane = await openForm();
    await pane.user.click(insert());
    await waitFor(() => expect(unit()).toBeInvalid());
    expect(unit()).toHaveFocus();
    expect(pane.host.applied).toBe(0);
  });

  test("opens the rows where it is theirs, which then stay as the person leaves them", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    const rows = pane.container.querySelector("details") as HTMLDetailsElement;
    await pane.user.click(screen.getByText("Rivit (18/32)"));
    const all = screen.getByRole("checkbox", { name: "Tavalliset rivit" });
    await pane.user.click(all);
    expect(await screen.findByText(/Valitse ainakin yksi rivi/)).toBeVisible();
    await pane.user.click(all);
    await waitFor(() => expect(screen.queryByText(/Valitse ainakin yksi rivi/)).toBeNull());
    expect(rows.open).toBe(true);
  });

  test("is not a table that the unit has already: it is said, and another can be added", async () => {
    const pane = await openPane({ units: ["Vaalit"] });
    await pane.user.click(await screen.findByRole("button", { name: "Uusi taulukko" }));
    await pane.user.selectOptions(await screen.findByRole("combobox", { name: "Taulukko" }), "Osavuosikatsaus, vastuualue");
    await pane.user.type(unit(), "Vaalit");
    expect(await screen.findByText(/Yksiköllä on jo tällainen taulukko sivulla ”Vaalit”/)).toBeVisible();
    expect(screen.getByRole("list", { name: "Huomaa" })).toBeVisible();
    await pane.user.click(insert());
    expect(await screen.findByText(/Taulukko Vaalit on lisätty taulukkosivulle Vaalit yhteenveto/)).toBeVisible();
  });

  test("is every row being left out", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit");
    await pane.user.click(screen.getByText("Rivit (18/32)"));
    await pane.user.click(screen.getByRole("checkbox", { name: "Tavalliset rivit" }));
    expect(await screen.findByText("Valitse ainakin yksi rivi, jolle kirjoitetaan lukuja.")).toBeVisible();
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  test("is what Excel itself refuses, in one sentence without a code", async () => {
    const pane = await openForm({ prepare: (host) => { host.refusesWrites = new HostError("cell-being-edited"); } });
    await pane.user.type(unit(), "Vaalit{Enter}");
    expect(await screen.findByText("Solun muokkaus on kesken; paina Enter tai Esc ja yritä uudelleen.")).toBeVisible();
    expect(unit()).toHaveValue("Vaalit");
    expect(await axe(pane.container)).toHaveNoViolations();
  });

  test("is our own mistake, told plainly and without its innards", async () => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const pane = await openForm({ prepare: (host) => { host.refusesWrites = new TypeError("x is not a function"); } });
    await pane.user.type(unit(), "Vaalit{Enter}");
    expect(await screen.findByText("Tätä näkymää ei voitu näyttää.")).toBeVisible();
    expect(pane.container).not.toHaveTextContent("x is not a function");
    expect(await axe(pane.container)).toHaveNoViolations();
    await pane.user.click(screen.getByRole("button", { name: "Yritä uudelleen" }));
    expect(await screen.findByRole("heading", { name: "Uusi taulukko" })).toBeVisible();
    errors.mockRestore();
  });
});

describe("long work", () => {
  test("says what it is doing and can be cancelled, which leaves the workbook whole", async () => {
    const pane = await openForm({ prepare: (host) => { host.slowSteps = 37; } });
    await pane.user.type(unit(), "Vaalit{Enter}");
    expect(await screen.findByText("Vaihe 1/200: Kirjastopalvelut")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "Kirjoitetaan työkirjaan" })).toBeVisible();
    expect(await axe(pane.container)).toHaveNoViolations();

    await pane.user.click(screen.getByRole("button", { name: "Keskeytä" }));
    expect(await screen.findByText("Keskeytetään, työkirja palautetaan ennalleen")).toBeVisible();
    pane.host.goOn();
    expect(await screen.findByText("Keskeytettiin; työkirja on ennallaan.")).toBeVisible();
    expect(await sheetsOf(pane)).toEqual(["Taul1"]);
    expect(unit()).toHaveValue("Vaalit");
  });

  test("writes once however often Enter is pressed", async () => {
    const pane = await openForm();
    await pane.user.type(unit(), "Vaalit{Enter}{Enter}{Enter}");
    expect(await screen.findByText("Taulukko Vaalit on lisätty.")).toBeVisible();
    expect(pane.host.applied).toBe(1);
  });
});
