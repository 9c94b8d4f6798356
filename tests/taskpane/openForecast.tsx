import { screen, waitFor } from "@testing-library/react";
import { applyPreview, previewTables } from "../../src/actions";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { openPane, tableOf, type OpenPane, type TestHost } from "./openPane";

/** The summary of Vaalit: income stands in the sixth row, expenses in the seventh; reasons in K, adjustments in M. */
export const [INCOME, EXPENSES, REASON, ADJUSTMENT] = [5, 6, 10, 12];
const FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "operating-income": { "prior-year": 80_000, "prior-actual": 20_000, "original-budget": 90_000, actual: 25_000 },
  "operating-expenses": { "prior-year": -400_000, "prior-actual": -100_000, "original-budget": -420_000, actual: -120_000 },
};

/** Adds a unit's table with figures and without forecasts. */
export async function addUnit(host: TestHost, unit: string): Promise<void> {
  await applyPreview(host.workbook, await previewTables(host.workbook, [{ ...tableOf(unit), figures: (row, column) => FIGURES[row]?.[column] ?? null }]));
}

/** The pane on its screen of forecasts, beside the table of Vaalit with figures and without forecasts. */
export async function openForecast(prepare?: (host: TestHost) => Promise<void>): Promise<OpenPane> {
  const pane = await openPane();
  await addUnit(pane.host, "Vaalit");
  await prepare?.(pane.host);
  await pane.host.select("Vaalit", EXPENSES, 1);
  await pane.user.click(await screen.findByRole("tab", { name: "Ennuste" }));
  await screen.findByRole("heading", { name: "Ennuste: Vaalit" });
  return pane;
}

export const type = (host: TestHost, row: number, column: number, content: CellContent): Promise<void> =>
  host.workbook.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", row, column), cells: [[content]] }] });
/** What a person does in the grid, and what the pane is told of it. */
export async function typeInGrid(host: TestHost, row: number, column: number, content: CellContent): Promise<void> {
  await type(host, row, column, content);
  host.tell({ kind: "cells", range: rangeAt("Vaalit", row, column) });
}
export const valueAt = async (host: TestHost, row: number, column: number): Promise<CellValue> => (await host.workbook.read({ ranges: [rangeAt("Vaalit", row, column)] })).ranges[0]?.values[0]?.[0] ?? null;
export const head = (name: RegExp): HTMLElement => screen.getByRole("button", { name });
/** What the foot says is said by the screens behind too, where nobody sees it. */
export const isSeen = (text: string | RegExp): Promise<void> => waitFor(() => expect(screen.getAllByText(text).some((one) => one.closest('[role="tabpanel"]:not([style*="none"])') !== null)).toBe(true));
export const field = (name: string): HTMLElement => screen.getByRole("textbox", { name });
/** What the pane does next is held in its writing. */
export const isHeld = (host: TestHost): Promise<void> => waitFor(() => expect(host.isWorking).toBe(true));
/** Lets readings go on, as long as they come, until something is so. */
export const letRead = (host: TestHost, isSo: () => Promise<void> | void): Promise<void> => waitFor(async () => {
  host.goOnReading();
  await isSo();
});
