/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { findTemplate } from "../../src/templates";
import type { TableTemplate } from "../../src/templates/TableTemplate";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

// The summary as a version to come, whatever its version is today.
jest.mock("../../src/templates/interim-summary/interimSummary", () => {
  const { interimSummary } = jest.requireActual<{ readonly interimSummary: TableTemplate }>("../../src/templates/interim-summary/interimSummary");
  return { interimSummary: { ...interimSummary, version: interimSummary.version + 1 } };
});

const VERSION = findTemplate("interim-summary")?.version ?? 0;
const lineOf = (unit: string, version: number): string => `interim-summary;usual;${version};fi;A;profile;zero;2;euro;3;2026;3;${unit}`;

/** The pane beside tables of these versions of the summary. */
async function openWith(versions: Readonly<Record<string, number>>): Promise<OpenPane> {
  const pane = await openPane({ units: Object.keys(versions) });
  await pane.host.workbook.apply({
    name: "other version",
    steps: Object.entries(versions).map(([unit, version]) => ({ kind: "set-name", scope: unit, name: "toteuma.tunniste.1", refersTo: { text: lineOf(unit, version) } })),
  });
  await pane.host.select("Taul1", 1, 1);
  return pane;
}

test("tables of a newer version are told, and there is nothing to do about them", async () => {
  await openWith({ Vaalit: VERSION + 1, Digi: VERSION });
  expect(await screen.findByText("1 taulukko on tehty uudemmalla Toteumalla, eikä niihin kosketa.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Katso, mikä muuttuisi" })).not.toBeInTheDocument();
});

test("tables of an older version are told in a line, shown with what would change, and brought up to date", async () => {
  const { user, container, host } = await openWith({ Vaalit: VERSION - 1, Digi: VERSION });
  await host.workbook.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", 6, 1), cells: [[-762216]] }] });
  await user.click(await screen.findByRole("button", { name: "Katso, mikä muuttuisi" }));
  expect(await screen.findByText("1 taulukko päivitetään.")).toBeVisible();
  expect(screen.getByRole("region", { name: "Vaalit" })).toHaveTextContent("Ulkoasu tehdään uudelleen.");
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Päivitä" }));
  expect(await screen.findByText("1 taulukko päivitetty.")).toBeVisible();
  expect((await host.workbook.read({ ranges: [rangeAt("Vaalit", 6, 1)] })).ranges[0]?.values).toEqual([[-762216]]);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Katso, mikä muuttuisi" })).not.toBeInTheDocument());
});
