import { screen, within } from "@testing-library/react";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane, type TestHost } from "./openPane";

export const COLUMN = { actual: 4, reason: 10, adjustment: 12, budget: 13, explained: 16 } as const;

export function type(host: TestHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.workbook.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

/** Income 100 000 and costs −1 000 000, a quarter of both used by March: nothing deviates. */
async function fill(host: TestHost, sheet: string): Promise<void> {
  await type(host, sheet, 5, COLUMN.budget, 100_000);
  await type(host, sheet, 6, COLUMN.budget, -1_000_000);
  await type(host, sheet, 5, COLUMN.actual, 25_000);
  await type(host, sheet, 6, COLUMN.actual, -250_000);
}

/** The pane on its screen of deviations: the costs of Vaalit run ahead of their pace, and the margin of Digi weakens seriously by the year's end. */
export async function openDeviations(prepare: (host: TestHost) => Promise<void> = async () => undefined): Promise<OpenPane> {
  const pane = await openPane({ units: ["Vaalit", "Digi"] });
  for (const sheet of ["Vaalit", "Digi"]) await fill(pane.host, sheet);
  await type(pane.host, "Vaalit", 6, COLUMN.actual, -350_000);
  await type(pane.host, "Digi", 6, COLUMN.adjustment, -20_000);
  await prepare(pane.host);
  await pane.user.click(await screen.findByRole("tab", { name: "Poikkeamat" }));
  await screen.findByRole("heading", { name: "Poikkeamat" });
  return pane;
}

export const list = (): Promise<HTMLElement> => screen.findByRole("list", { name: "Huomautukset" });
export const listed = async (): Promise<readonly string[]> => within(await list()).getAllByRole("button").map((button) => (button.textContent ?? "").replace(/\u00a0/g, " "));
