import type { MeasureColumn, TemplateRow } from "../../templates/TableTemplate";
import { measuresOf, type InputFigures, type TableDefinition } from "./TableDefinition";

/** The most decimals that are shown of a figure by its unit. */
const MOST = 2;

/** How many decimals a number of the row is shown with: as its column says, or as many as the row's figures need, a percentage one. */
export function decimalsOf(definition: TableDefinition, column: MeasureColumn, row: TemplateRow, figures: InputFigures): number {
  const { decimals = 0 } = column;
  if (typeof decimals === "number") return decimals;
  const written = measuresOf(definition.template).map((measure) => figures(row.key, measure.key)).filter((figure) => typeof figure === "number");
  const needed = Math.min(MOST, Math.max(0, ...written.map(decimalPlaces)));
  return figures(row.key, decimals.by) === "%" ? Math.max(1, needed) : needed;
}

function decimalPlaces(number: number): number {
  return /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
}
