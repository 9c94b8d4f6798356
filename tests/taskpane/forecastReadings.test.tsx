/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { addUnit, ADJUSTMENT, EXPENSES, field, head, isHeld, isSeen, letRead, openForecast, REASON, typeInGrid, valueAt } from "./openForecast";

test("what is still being written for a unit does not bring it back, once another is looked at", async () => {
  const { user, host, container } = await openForecast((own) => addUnit(own, "Digi"));
  await user.click(head(/Toimintakulut/));
  host.slowSteps = 1;
  await user.type(field("Muutos ±, €"), "-5000");
  await user.tab();
  await isHeld(host);
  await user.type(field("Perustelu"), "Ennakkoäänestys");
  await user.click(head(/Toimintatuotot/));
  await host.select("Digi", EXPENSES, 1);
  await screen.findByRole("heading", { name: "Ennuste: Digi" });
  const seen = new Set<string>();
  const titles = (): readonly string[] => [...container.querySelectorAll("h2")].map((title) => title.textContent ?? "").filter((title) => title.startsWith("Ennuste: "));
  new MutationObserver(() => titles().forEach((title) => seen.add(title))).observe(container, { subtree: true, childList: true, characterData: true });
  host.goOn();
  await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-5_000));
  await isHeld(host);
  host.goOn();
  await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Ennakkoäänestys"));
  // Its message, and its taking back, wait where it is looked at again.
  expect(screen.queryByText("Toimintakulut: perustelu on kirjoitettu.")).toBeNull();
  expect([...seen]).toEqual(["Ennuste: Digi"]);
  await host.select("Vaalit", EXPENSES, 1);
  await isSeen("Toimintakulut: perustelu on kirjoitettu.");
});

describe("taking back", () => {
  test("does not leave the pane writing by what stood before it", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
    await isSeen("Toimintakulut: ennuste on nyt −480 000 €.");
    host.holdsReads = true;
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await isSeen("Kumottu. Työkirja on kuten ennen.");
    await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
    await letRead(host, async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-60_000));
  });

  test("is done before what is entered meanwhile is written", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
    await isSeen("Toimintakulut: ennuste on nyt −480 000 €.");
    let goOn: (() => void) | null = null;
    host.changedSince = async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return { cells: 0, missing: [] };
    };
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(() => expect(goOn).not.toBeNull());
    await user.click(screen.getByRole("button", { name: /^Talousarvio/ }));
    goOn!();
    await isSeen("Toimintakulut: ennuste on nyt −420 000 €.");
    expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(0);
    expect(host.revertible()).toBe("write-forecast");
  });
});

test("what changed while another screen was looked at is read before anything is written by it", async () => {
  const { user, host } = await openForecast();
  await user.click(head(/Toimintakulut/));
  await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
  await isSeen("Toimintakulut: ennuste on nyt −480 000 €.");
  await user.click(screen.getByRole("tab", { name: "Kausi" }));
  await typeInGrid(host, EXPENSES, 4, -130_000);
  host.holdsReads = true;
  await user.click(screen.getByRole("tab", { name: "Ennuste" }));
  await user.click(screen.getByRole("button", { name: /Nykyinen vauhti/ }));
  await letRead(host, async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-100_000));
});
