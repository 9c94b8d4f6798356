import { findBridgedRow, findGivenRows } from "../../domain/forecasts/computeBridge";
import { signProfileOf } from "../../domain/statement/Conventions";
import { orientation } from "../../domain/statement/SignProfile";
import { TABLE_TEXTS } from "../../locale/tables";
import type { MeasureKey } from "../../domain/statement/Measure";
import type { TemplateRow } from "../../templates/TableTemplate";
import { at } from "../formulas/formulaParts";
import type { CellReference } from "../formulas/Formula";
import type { TableLayout } from "../table/layOutTable";
import type { TableDefinition } from "../table/TableDefinition";

/** A table as its charts are drawn from it. */
export interface ChartSource {
  readonly definition: TableDefinition;
  readonly layout: TableLayout;
  readonly budget: MeasureKey;
  readonly actual: MeasureKey;
  readonly forecast: MeasureKey;
  /** The rows of the bars: those that are given, parts ("josta") left out. */
  readonly rows: readonly TemplateRow[];
  /** The row that is bridged, and the given rows that it adds up. */
  readonly bridged: TemplateRow;
  readonly steps: readonly TemplateRow[];
  /** Whether a row's bars go against its sign: costs are drawn as positive, and a result where it is a surplus. */
  readonly isTurned: (row: TemplateRow) => boolean;
  /** How many decimals the words say: none of euros, one of thousands. */
  readonly decimals: 0 | 1;
}

/** What can be drawn of the table; null where it has no forecast or no rows. */
export function findChartSource(definition: TableDefinition, layout: TableLayout): ChartSource | null {
  const { forecast, watch } = definition.template;
  const bridged = findBridgedRow<TemplateRow>(definition.rows);
  if (forecast === null || watch === null || bridged === null) return null;
  return {
    definition, layout, budget: watch.budget, actual: watch.actual, forecast: forecast.measure,
    rows: definition.rows.filter((row) => row.kind === "input" && row.partOf === undefined),
    bridged, steps: findGivenRows<TemplateRow>(definition.rows, bridged.key),
    isTurned: ({ nature }) => (nature === "expense" ? 1 : -1) === orientation(nature, signProfileOf(definition.conventions)),
    decimals: definition.conventions.moneyUnit === "euro" ? 0 : 1,
  };
}

/** A cell of the table, as the sheet of charts refers to it. */
export function tableCell({ layout }: ChartSource, row: number, column: number): CellReference {
  return { ...at(row, column), sheet: layout.sheet };
}

/** A figure of the table. */
export function tableFigure(source: ChartSource, row: TemplateRow, measure: MeasureKey): CellReference {
  return tableCell(source, source.layout.rowOf(row.key), source.layout.columnOf(measure));
}

/** What the table calls a row. */
export function tableLabel(source: ChartSource, row: TemplateRow): CellReference {
  return tableCell(source, source.layout.rowOf(row.key), source.layout.labelColumn);
}

/** What the table calls a column; it says year and months. */
export function tableHeader(source: ChartSource, measure: MeasureKey): CellReference {
  return tableCell(source, source.layout.headerRow, source.layout.columnOf(measure));
}

/** The unit's name in the table's title. */
export function tableUnit(source: ChartSource): CellReference {
  return tableCell(source, source.layout.titleRow, source.layout.labelColumn);
}

/** The sign of the amounts, such as "€". */
export function moneySign({ definition }: ChartSource): string {
  return TABLE_TEXTS[definition.language].moneySigns[definition.conventions.moneyUnit];
}
