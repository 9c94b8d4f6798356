/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { openPane } from "./openPane";

async function insert(user: UserEvent): Promise<void> {
  await user.type(await screen.findByLabelText("Yksikkö"), "Vaalit");
  await user.click(screen.getByRole("button", { name: "Lisää taulukko" }));
  await screen.findByText("Taulukko Vaalit on lisätty.");
}

test("what was typed after the writing is not lost without a question, and a no leaves all as it is", async () => {
  const { host, user } = await openPane();
  await insert(user);
  host.since = { cells: 2, missing: [] };
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  await screen.findByText("Olet muuttanut 2 solua kirjoittamisen jälkeen; muutokset häviävät. Kumotaanko silti?");
  await user.click(screen.getByRole("button", { name: "Älä kumoa" }));
  await screen.findByText("Taulukko Vaalit on lisätty.");
  expect(host.revertible()).toBe("insert-table");
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  await user.click(await screen.findByRole("button", { name: "Kumoa silti" }));
  await screen.findByText("Kumottu. Työkirja on kuten ennen.");
  expect(host.revertible()).toBeNull();
});

test("a sheet that is gone is told, as nothing on it could be taken back", async () => {
  const { host, user } = await openPane();
  await insert(user);
  host.since = { cells: 0, missing: ["Asetukset"] };
  await user.click(screen.getByRole("button", { name: "Kumoa" }));
  await screen.findByText("Kumottu muilta osin: taulukkosivua Asetukset ei enää ole, eikä siellä muutettua voitu palauttaa.");
});
