import { applyPreview, previewTables } from "../../src/actions";
import { previewDeviations } from "../../src/actions/previewDeviations";
import { readDeviations } from "../../src/actions/readDeviations";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { LIST_COLUMNS } from "../../src/workbook/deviations/listLayout";
import type { CellContent } from "../../src/workbook/plan/WorkbookPlan";
import type { CellValue } from "../../src/workbook/WorkbookHost";
import { tableOf } from "../taskpane/tableOf";

export const SHEET = "Poikkeamat";
export const COLUMN = { actual: 4, reason: 10, adjustment: 12, budget: 13, explained: 16 } as const;

export function type(host: XlsxHost, sheet: string, row: number, column: number, content: CellContent): Promise<void> {
  return host.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt(sheet, row, column), cells: [[content]] }] });
}

export async function valuesOf(host: XlsxHost, sheet = SHEET): Promise<readonly (readonly CellValue[])[]> {
  const { usedRanges } = await host.read({ usedRangesOf: [sheet] });
  // FIXED groups by a space that does not break.
  return (usedRanges[0]?.values ?? []).map((row) => row.map((value) => (typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ") : value)));
}

/** The lines of the list as they stand, its first one. */
export async function linesOf(host: XlsxHost): Promise<{ readonly first: number; readonly lines: readonly (readonly CellValue[])[] }> {
  const { sheet } = await readDeviations(host);
  const first = sheet?.lines.row ?? 0;
  return { first, lines: (await valuesOf(host)).slice(first).filter((row) => row[LIST_COLUMNS.rule] !== null) };
}

export async function list(host: XlsxHost): Promise<void> {
  await applyPreview(host, await previewDeviations(host, "fi"));
}

/** A unit's summary of three rows: income 100 000, costs −1 000 000, a quarter of both come in by March. */
export async function makeUnits(units: readonly string[], more: Parameters<typeof tableOf>[1] = {}): Promise<XlsxHost> {
  const host = await createXlsxHost();
  await applyPreview(host, await previewTables(host, units.map((unit) => tableOf(unit, more))));
  const unit = more?.conventions?.moneyUnit === "thousand-euro" ? 1000 : 1;
  for (const sheet of units) {
    await type(host, sheet, 5, COLUMN.budget, 100_000 / unit);
    await type(host, sheet, 6, COLUMN.budget, -1_000_000 / unit);
    await type(host, sheet, 5, COLUMN.actual, 25_000 / unit);
    await type(host, sheet, 6, COLUMN.actual, -250_000 / unit);
  }
  return host;
}
