import { screen } from "@testing-library/react";
import { putUntidy, typeUntidy } from "../actions/untidySheet";
import { openPane, type OpenPane, type TestHost } from "./openPane";

/** The pane on the screen of the audit, with a table of somebody else's in which two digits have changed places. */
export async function openAudit(prepare: (host: TestHost) => Promise<void> = async () => undefined): Promise<OpenPane> {
  const pane = await openPane({ units: ["Vaalit"] });
  await putUntidy(pane.host.workbook);
  await typeUntidy(pane.host.workbook, 6, 2, -169_612);
  await prepare(pane.host);
  await pane.user.click(await screen.findByRole("tab", { name: "Tarkistus" }));
  await screen.findByRole("heading", { name: "Tarkistus" });
  return pane;
}

export const run = async ({ user }: OpenPane): Promise<void> => user.click(screen.getByRole("button", { name: "Tarkista" }));
export const errors = (): Promise<HTMLElement> => screen.findByRole("list", { name: "Virheet" });
/** The figure in which two digits have changed places. */
export const FAULT = /Taulukkosivu Kirjasto, taulukko Kirjastopalvelut 1–6\/2026, rivi Ostot, sarake TOT 2026 6 kk, solu D8/;
