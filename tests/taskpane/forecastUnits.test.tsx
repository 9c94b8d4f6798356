/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { addUnit, ADJUSTMENT, EXPENSES, field, head, isHeld, isSeen, openForecast, REASON, valueAt } from "./openForecast";

const WRITTEN = "Toimintakulut: perustelu on kirjoitettu.";
const inBoth = () => openForecast((host) => addUnit(host, "Digi"));
const isNotSeen = (text: string): Promise<void> => waitFor(() => expect(screen.queryAllByText(text).filter((one) => one.closest('[role="tabpanel"]:not([style*="none"])') !== null)).toEqual([]));

test("a sheet without a forecast leaves the screen with the unit that was shown last", async () => {
  const { host, user } = await inBoth();
  await host.select("Digi", EXPENSES, 1);
  await screen.findByRole("heading", { name: "Ennuste: Digi" });
  await host.select("Taul1", 0, 0);
  await screen.findByText(/^Taul1/);
  await user.click(head(/Toimintakulut/));
  await user.keyboard("-700{Enter}");
  await isSeen(/^Toimintakulut: ennuste on nyt/);
  expect(screen.getByRole("heading", { name: "Ennuste: Digi" })).toBeVisible();
  expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBeNull();
});

test("a name typed for one unit is not the name of another", async () => {
  const { host, user } = await inBoth();
  await user.type(field("Nimesi"), "Maija");
  await host.select("Digi", EXPENSES, 1);
  await screen.findByRole("heading", { name: "Ennuste: Digi" });
  expect(field("Nimesi")).toHaveValue("");
  await host.select("Vaalit", EXPENSES, 1);
  await screen.findByRole("heading", { name: "Ennuste: Vaalit" });
  expect(field("Nimesi")).toHaveValue("Maija");
});

describe("what was written is told, with its taking back", () => {
  test("for its own unit alone", async () => {
    const { host, user } = await inBoth();
    await user.click(head(/Toimintakulut/));
    await user.keyboard("-300{Enter}Syy{Enter}");
    await isSeen(WRITTEN);
    await host.select("Digi", EXPENSES, 1);
    await screen.findByRole("heading", { name: "Ennuste: Digi" });
    await isNotSeen(WRITTEN);
    expect(screen.queryByRole("button", { name: "Kumoa" })).toBeNull();
    await host.select("Vaalit", EXPENSES, 1);
    await isSeen(WRITTEN);
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBeNull());
    await isSeen("Kumottu. Työkirja on kuten ennen.");
    await host.select("Digi", EXPENSES, 1);
    await screen.findByRole("heading", { name: "Ennuste: Digi" });
    await isNotSeen("Kumottu. Työkirja on kuten ennen.");
  });

  test("on its own screen alone, though it was written once another was looked at", async () => {
    const { host, user } = await inBoth();
    await user.click(head(/Toimintakulut/));
    host.slowSteps = 1;
    await user.type(field("Perustelu"), "Syy");
    await user.click(screen.getByRole("tab", { name: "Taulukot" }));
    await isHeld(host);
    host.goOn();
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Syy"));
    await isNotSeen(WRITTEN);
    await user.click(screen.getByRole("tab", { name: "Ennuste" }));
    await isSeen(WRITTEN);
  });
});
