import type { Page } from "playwright-core";

/** Opens a screen of the Finnish pane: by its tab, or from the menu where the pane is too narrow for it. */
export async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name: "Taulukot" }).waitFor();
  const tab = page.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await page.getByRole("button", { name: "Muut näkymät" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}
