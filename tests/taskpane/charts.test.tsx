/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { FluentProvider } from "@fluentui/react-components";
import { applyPreview, previewTables, type ForecastFigures } from "../../src/actions";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { ForecastPicture } from "../../src/taskpane/components/ForecastPicture";
import { PaneLanguage } from "../../src/taskpane/hooks/useTexts";
import { PANE_THEMES, type PaneThemeName } from "../../src/taskpane/paneTheme";
import { openPane, tableOf, type OpenPane, type TestHost } from "./openPane";

expect.extend(toHaveNoViolations);

const FIGURES: ForecastFigures = {
  unit: "Vaalit",
  rows: [
    { label: "Toimintatuotot", isTurned: false, budget: 10_000, actual: 2_500, forecast: 12_000, effect: 2_000, tone: "favourable" },
    { label: "Toimintakulut", isTurned: true, budget: -50_000, actual: -9_000.5, forecast: null, effect: 0, tone: "equal" },
    { label: "Avustukset", isTurned: true, budget: null, actual: null, forecast: null, effect: 0, tone: "equal" },
  ],
  bridge: {
    label: "Toimintakate", budget: -40_000, forecast: -41_000, cut: 0,
    steps: [
      { label: "Toimintatuotot", isTurned: false, budget: null, actual: null, forecast: null, effect: 2_000, tone: "favourable" },
      { label: "Toimintakulut", isTurned: true, budget: null, actual: null, forecast: null, effect: -3_000, tone: "unfavourable" },
    ],
  },
};

/** What is read aloud of a picture after its name, its spaces plain. */
function described(picture: Element | undefined): string {
  return (document.getElementById(picture?.getAttribute("aria-describedby") ?? "")?.textContent ?? "").replace(/\s/g, " ");
}

describe.each(["light", "dark", "high-contrast"] as const)("the picture of a forecast in the %s theme", (theme: PaneThemeName) => {
  test("tells every figure in words, takes no key, and gives axe nothing to find", async () => {
    const { container } = render(<PaneLanguage value="fi"><FluentProvider theme={PANE_THEMES[theme]} lang="fi"><ForecastPicture figures={FIGURES} /></FluentProvider></PaneLanguage>);
    const [bars, bridge] = screen.getAllByRole("img");
    expect(bars).toHaveAccessibleName("Vaalit: talousarvio, toteuma ja ennuste riveittäin, euroa");
    expect(described(bars)).toBe("Toimintatuotot: talousarvio 10 000, toteuma 2 500, ennuste 12 000. Toimintakulut: talousarvio −50 000, toteuma −9 000,50, ennuste ei lukua.");
    expect(bridge).toHaveAccessibleName("Vaalit: Toimintakate talousarviosta ennusteeseen, euroa");
    expect(described(bridge)).toBe("Talousarvio −40 000, ennuste −41 000. Toimintatuotot parantaa 2 000. Toimintakulut heikentää 3 000.");
    expect([...(bridge?.querySelectorAll("text") ?? [])].map((text) => text.textContent?.replace(/\s/g, " "))).toEqual(["Talousarvio", "−40 000", "Toimintatuotot", "▲ +2 000", "Toimintakulut", "▼ −3 000", "Ennuste", "−41 000"]);
    expect(container.querySelectorAll("a, button, [tabindex]")).toHaveLength(0);
    expect(await axe(container)).toHaveNoViolations();
  });
});

test("a bridge without a step says so, and a cut one that it is cut", () => {
  const bridge = { label: "Toimintakate", budget: 900, forecast: 900, cut: 800, steps: [] };
  render(<PaneLanguage value="en"><ForecastPicture figures={{ ...FIGURES, bridge }} /></PaneLanguage>);
  expect(described(screen.getAllByRole("img")[1])).toBe("Budget 900, forecast 900. No row differs from its budget.");
  expect(screen.getByText("Toimintakate · € · bars cut at their beginning")).toBeVisible();
});

describe("the view of charts", () => {
  /** Amounts of the summary's income and costs: budget, adjustment and actual. */
  async function typeFigures({ workbook }: TestHost, sheet: string): Promise<void> {
    const [used] = (await workbook.read({ usedRangesOf: [sheet] })).usedRanges;
    const column = (key: string): number => used?.values[3]?.indexOf(key) ?? -1;
    const write = (key: string, amounts: readonly number[]) => ({ kind: "write-cells", range: rangeAt(sheet, 5, column(key), amounts.length), cells: amounts.map((amount) => [amount]) }) as const;
    await workbook.apply({ name: "type", steps: [write("original-budget", [10_000, -50_000]), write("actual", [2_500, -9_000]), write("adjustment", [2_000, -3_000])] });
  }
  async function openJob(prepare: (pane: OpenPane) => Promise<void> = async () => undefined): Promise<OpenPane> {
    const pane = await openPane({ units: ["Vaalit", "Kirjasto"] });
    await screen.findByRole("heading", { name: "Työkirjan taulukot" });
    await prepare(pane);
    await pane.user.click(screen.getByRole("button", { name: "Kaaviot" }));
    return pane;
  }

  test("says of a table without figures that they come first, and writes nothing", async () => {
    const { user, host, container } = await openJob();
    expect(await screen.findByText(/Taulukossa ei ole vielä talousarviota eikä ennustetta/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Kaaviot" })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole("button", { name: "Tee kaaviot" }));
    expect(host.applied).toBe(0);
  });

  test("shows the picture of the chosen table, makes its charts, makes them anew with a warning, and takes them back", async () => {
    const { user, host, container } = await openJob((pane) => typeFigures(pane.host, "Kirjasto"));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Taulukko" }), "Kirjasto");
    expect(await screen.findByText("Uusi taulukkosivu Kirjasto kaaviot.")).toBeVisible();
    expect(described(screen.getByRole("img", { name: "Kirjasto: Toimintakate talousarviosta ennusteeseen, euroa" }))).toBe("Talousarvio −40 000, ennuste −41 000. Toimintatuotot parantaa 2 000. Toimintakulut heikentää 3 000.");
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Tee kaaviot" }));
    expect(await screen.findByText("Kaaviot yksiköstä Kirjasto on tehty.")).toBeVisible();
    expect((await host.read({ structure: true })).sheets.map(({ name }) => name)).toContain("Kirjasto kaaviot");
    await user.click(screen.getByRole("button", { name: "Kaaviot" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Taulukko" }), "Kirjasto");
    expect(await screen.findByText(/^Taulukkosivu Kirjasto kaaviot tehdään uudelleen/)).toBeVisible();
    expect(within(container).getByRole("button", { name: "Tee kaaviot uudelleen" })).toBeVisible();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
  });

  test("of a workbook whose tables have no forecast says so", async () => {
    const { user, host } = await openPane({ units: ["Vaalit"] });
    await screen.findByRole("heading", { name: "Työkirjan taulukot" });
    await applyPreview(host, await previewTables(host, [tableOf("Hallinto", { kind: "risks" })]));
    await host.workbook.apply({ name: "remove", steps: [{ kind: "remove-sheet", sheet: "Vaalit" }] });
    await host.select("Hallinto riskit", 0, 0);
    await screen.findAllByText(/^Riskit/);
    await user.click(screen.getByRole("button", { name: "Kaaviot" }));
    expect(await screen.findByText("Työkirjassa ei ole taulukkoa, jossa on ennuste; lisää osavuosikatsauksen taulukko.")).toBeVisible();
  });
});
