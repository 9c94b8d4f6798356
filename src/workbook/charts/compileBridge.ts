import { FAR } from "../../domain/forecasts/findCut";
import { signProfileOf } from "../../domain/statement/Conventions";
import { orientation, termSign } from "../../domain/statement/SignProfile";
import { CHART_TEXTS } from "../../locale/charts";
import type { TemplateRow } from "../../templates/TableTemplate";
import { printRange } from "../addresses/printAddress";
import { at, binary, call, join, span } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";
import type { ChartCells, ChartSeries, SheetChart } from "../plan/SheetChart";
import type { CellContent } from "../plan/WorkbookPlan";
import type { ChartsLayout } from "./ChartsLayout";
import { moneySign, tableFigure, tableHeader, tableLabel, tableUnit, type ChartSource } from "./ChartSource";

/** The columns of the cells that the bridge is drawn from. A step that goes through zero has a part on either side of it. */
const COLUMNS = ["label", "effect", "level", "base", "budget", "forecast", "betterAbove", "betterBelow", "worseAbove", "worseBelow"] as const;
type BridgeColumn = (typeof COLUMNS)[number];
export const BRIDGE_COLUMNS = COLUMNS.length;

/** Title, headers, the budget, a line for each row's step and the forecast, all in the signs of the bridged row. */
export function compileBridgeCells(source: ChartSource, { column, bridge }: ChartsLayout): readonly (readonly CellContent[])[] {
  const { definition, bridged, steps, budget, forecast, decimals } = source;
  const texts = CHART_TEXTS[definition.language];
  const { firstRow, rows, titleRow } = bridge;
  const lastRow = firstRow + rows - 1;
  const cell = (row: number, name: BridgeColumn): CellReference => at(row, column + COLUMNS.indexOf(name));
  const fixed = (reference: CellReference): CellReference => ({ ...reference, absoluteRow: true, absoluteColumn: true });
  const cut = fixed(cell(titleRow, "worseBelow"));
  const levels = span(fixed(cell(firstRow, "level")), fixed(cell(lastRow, "level")));
  const line = (content: Partial<Record<BridgeColumn, Formula | string>>): CellContent[] => COLUMNS.map((name) => {
    const one = content[name];
    return one === undefined || typeof one === "string" ? (one ?? null) : { formula: one };
  });
  const title = join(
    tableUnit(source), " · ", tableLabel(source, bridged), ": ▭ ", tableHeader(source, budget), " → ▨ ", tableHeader(source, forecast), ` · ${moneySign(source)}`,
    call("IF", binary(cut, "=", 0), "", ` · ${texts.isCut}`),
  );
  const end = (row: number, name: "budget" | "forecast"): CellContent[] => {
    const measure = name === "budget" ? budget : forecast;
    const level = cell(row, "level");
    return line({
      label: join(tableHeader(source, measure), "  ", call("FIXED", level, decimals)),
      level: call("SUM", tableFigure(source, bridged, measure)),
      [name]: binary(level, "-", cut),
    });
  };
  return [
    line({ label: title, worseAbove: texts.cut, worseBelow: cutOf(levels) }),
    line({
      label: texts.row, effect: texts.effect, level: texts.level, base: texts.base, budget: texts.budget, forecast: texts.forecast,
      betterAbove: `${texts.better} +`, betterBelow: `${texts.better} −`, worseAbove: `${texts.worse} +`, worseBelow: `${texts.worse} −`,
    }),
    end(firstRow, "budget"),
    ...steps.map((row, place) => line(compileStep(source, row, { cut, cell: (name, above = 0) => cell(firstRow + 1 + place - above, name) }))),
    end(lastRow, "forecast"),
  ];
}

/** As `findCut` of the domain, in a formula over the levels. */
function cutOf(levels: Formula): Formula {
  const [low, high] = [call("MIN", levels), call("MAX", levels)];
  const spread = binary(high, "-", low);
  const nearest = binary(call("MAX", low, 0), "+", call("MIN", high, 0));
  const isFar = call("AND", binary(spread, ">", 0), binary(call("ABS", nearest), ">", binary(FAR, "*", spread)));
  return call("IF", isFar, binary(nearest, "-", binary(call("SIGN", nearest), "*", spread)), 0);
}

interface StepPlace {
  readonly cut: Formula;
  /** A cell of the step's line, or of the line so many above it. */
  readonly cell: (name: BridgeColumn, above?: number) => CellReference;
}

function compileStep(source: ChartSource, row: TemplateRow, { cut, cell }: StepPlace): Partial<Record<BridgeColumn, Formula>> {
  const { definition, bridged, budget, forecast, decimals } = source;
  const profile = signProfileOf(definition.conventions);
  const [before, after] = [budget, forecast].map((measure) => call("SUM", tableFigure(source, row, measure)));
  if (before === undefined || after === undefined) throw new Error("A step lies between two figures");
  const enters = termSign(bridged.nature, row.nature, profile) === 1;
  const effect = cell("effect");
  const grows = orientation(bridged.nature, profile) === 1;
  const isBetter = binary(effect, grows ? ">" : "<", 0);
  const isWorse = binary(effect, grows ? "<" : ">", 0);
  const [level, previous] = [cell("level"), cell("level", 1)];
  const low = binary(call("MIN", previous, level), "-", cut);
  const high = binary(call("MAX", previous, level), "-", cut);
  const above = binary(call("MAX", high, 0), "-", call("MAX", low, 0));
  const below = binary(call("MIN", low, 0), "-", call("MIN", high, 0));
  const amount = join(call("IF", isBetter, "  ▲ +", "  ▼ −"), call("FIXED", call("ABS", effect), decimals));
  return {
    label: join(tableLabel(source, row), call("IF", binary(call("ROUND", effect, decimals), "=", 0), "", amount)),
    effect: enters ? binary(after, "-", before) : binary(before, "-", after),
    level: binary(previous, "+", effect),
    base: binary(call("MAX", low, 0), "+", call("MIN", high, 0)),
    betterAbove: call("IF", isBetter, above, 0),
    betterBelow: call("IF", isBetter, below, 0),
    worseAbove: call("IF", isWorse, above, 0),
    worseBelow: call("IF", isWorse, below, 0),
  };
}

/** The chart of the way from budget to forecast. Its categories say the figures: a label of a native chart shows only what its bar is long. */
export function bridgeChart({ definition, bridged }: ChartSource, { column, bridge }: ChartsLayout): SheetChart {
  const { language } = definition;
  const texts = CHART_TEXTS[language];
  const cells = (name: BridgeColumn, columns = 1): ChartCells => ({ row: bridge.firstRow, column: column + COLUMNS.indexOf(name), rows: bridge.rows, columns });
  const series: readonly ChartSeries[] = [
    { name: texts.base, values: cells("base"), notation: "base" },
    { name: texts.budget, values: cells("budget"), notation: "plan" },
    { name: texts.forecast, values: cells("forecast"), notation: "forecast" },
    { name: `${texts.better} +`, values: cells("betterAbove"), notation: "increase" },
    { name: `${texts.better} −`, values: cells("betterBelow"), notation: "increase" },
    { name: `${texts.worse} +`, values: cells("worseAbove"), notation: "decrease" },
    { name: `${texts.worse} −`, values: cells("worseBelow"), notation: "decrease" },
  ];
  return {
    name: "toteuma.silta", kind: "bridge", place: bridge.chart, title: { row: bridge.titleRow, column }, categories: cells("label"), series,
    labels: null, description: texts.describeBridge(bridged.label[language], printRange(cells("label", 3))),
  };
}
