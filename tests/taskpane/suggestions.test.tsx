/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { readWorkbook } from "../../src/actions";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

async function openJob(units: readonly string[], isFilled = true): Promise<OpenPane> {
  const pane = await openPane({ units });
  const { tables } = await readWorkbook(pane.host);
  // An actual of the first input row, in the fifth column.
  if (isFilled) for (const { range } of tables) await pane.host.workbook.apply({ name: "type", steps: [{ kind: "write-cells", range: rangeAt(range.sheet, 5, 4), cells: [[100]] }] });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  await pane.user.click(screen.getByRole("button", { name: "Ehdotukset" }));
  return pane;
}

test("the sheet of suggestions is told before it is made, made anew when it is there, and taken back", async () => {
  const { user, host, container } = await openJob(["Vaalit"]);
  expect(await screen.findByText("Uusi taulukkosivu Ehdotukset, jossa on 1 taulukon ehdotukset.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Ehdotukset vuoden lopuksi" })).toHaveFocus();
  expect(screen.queryByRole("combobox", { name: "Minkä yksikön ehdotukset" })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Tee ehdotukset" }));
  expect(await screen.findByText("Ehdotukset on tehty.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ehdotukset" }));
  expect(await screen.findByText("Taulukkosivu Ehdotukset tehdään uudelleen: siinä on sitten 1 taulukon ehdotukset.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Päivitä ehdotukset" })).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  expect(await screen.findByText("Kumottu. Työkirja on kuten ennen.")).toBeVisible();
  expect((await readWorkbook(host)).sheets).not.toContain("Ehdotukset");
});

test("one unit of several can be chosen", async () => {
  const { user, host, container } = await openJob(["Vaalit", "Hallinto"]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Minkä yksikön ehdotukset" }), "Hallinto");
  expect(await screen.findByText("Uusi taulukkosivu Ehdotukset, jossa on 1 taulukon ehdotukset.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await screen.findByRole("button", { name: "Tee ehdotukset" }));
  expect(await screen.findByText("Ehdotukset on tehty.")).toBeVisible();
  expect((await readWorkbook(host)).sheets).toContain("Ehdotukset");
});

test("tables without figures have nothing to suggest from, which is said, and nothing is written", async () => {
  const { user, host, container } = await openJob(["Vaalit"], false);
  expect(await screen.findByText("Taulukoissa ei ole vielä lukuja, joista vuoden loppua voisi ehdottaa; tuo talousarvio ja toteuma.")).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole("button", { name: "Tee ehdotukset" }));
  expect(host.applied).toBe(0);
});
