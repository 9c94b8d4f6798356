import { computeBridge, type BridgeStep } from "../domain/forecasts/computeBridge";
import { findCut } from "../domain/forecasts/findCut";
import { cents, eurosFromCents } from "../domain/money/Cents";
import { computeStatement } from "../domain/statement/computeStatement";
import type { MeasureKey } from "../domain/statement/Measure";
import type { TemplateRow } from "../templates/TableTemplate";
import { findChartSource } from "../workbook/charts/ChartSource";
import type { ReadTable } from "../workbook/table/readTable";
import { statementOf } from "../workbook/table/TableDefinition";

/** A row of a picture: euros in the table's own signs, null where there is none. */
export interface PictureRow {
  readonly label: string;
  /** Whether its bars go against its sign: costs are drawn as positive. */
  readonly isTurned: boolean;
  readonly budget: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
  /** What the forecast does to the bridged row, in its signs. */
  readonly effect: number;
  readonly tone: BridgeStep["tone"];
}

/** The plain figures of a unit's two pictures, in euros. */
export interface ForecastFigures {
  readonly unit: string;
  readonly rows: readonly PictureRow[];
  /** The bridged row from its amended budget to its forecast, and how much is cut from the beginning of its bars. */
  readonly bridge: { readonly label: string; readonly budget: number; readonly forecast: number; readonly cut: number; readonly steps: readonly PictureRow[] };
}

/** What the pictures of a table show now; null where it has no forecast, or neither a budget nor a forecast in figures. */
export function forecastFiguresOf({ definition, layout, inputs, value }: ReadTable): ForecastFigures | null {
  const source = findChartSource(definition, layout);
  const statement = statementOf(definition);
  const bridge = source === null ? null : computeBridge(statement, inputs, source);
  if (source === null || bridge === null) return null;
  const computed = computeStatement(statement, inputs);
  const euros = (row: TemplateRow, measure: MeasureKey): number | null => {
    const figure = computed(row.key, measure);
    return figure?.unit === "amount" ? eurosFromCents(figure.cents) : null;
  };
  const labelOf = (row: TemplateRow): string => String(value(layout.rowOf(row.key), layout.labelColumn) ?? "");
  const picture = (row: TemplateRow): PictureRow => {
    const step = bridge.steps.find((one) => one.row === row.key);
    return {
      label: labelOf(row), isTurned: source.isTurned(row), budget: euros(row, source.budget), actual: euros(row, source.actual), forecast: euros(row, source.forecast),
      effect: step === undefined ? 0 : eurosFromCents(step.effect), tone: step?.tone ?? "equal",
    };
  };
  let level = bridge.budget;
  const levels = [level, ...bridge.steps.map(({ effect }) => (level = cents(level + effect))), bridge.forecast];
  return {
    unit: definition.unit,
    rows: source.rows.map(picture),
    bridge: {
      label: labelOf(source.bridged), budget: eurosFromCents(bridge.budget), forecast: eurosFromCents(bridge.forecast), cut: eurosFromCents(findCut(levels)),
      steps: source.steps.map(picture),
    },
  };
}
