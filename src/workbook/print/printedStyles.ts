import { contains } from "../addresses/RangeAddress";
import { evaluateFormula } from "../formulas/evaluateFormula";
import type { Formula } from "../formulas/Formula";
import { mapReferences } from "../formulas/mapReferences";
import type { CellStyle, ConditionalStyle } from "../plan/CellStyle";
import type { PlanStep } from "../plan/WorkbookPlan";
import { SETTING_NAMES } from "../settings/names";
import { compileLook } from "../table/compileLook";
import { compileConditionalFormats } from "../table/compileWatch";
import type { ReadTable } from "../table/readTable";

/** What the cells of a table look like where they are printed: as the sheet's own steps make them, flags included, the tint of input cells left out. */
export function printedStyles(table: ReadTable): (row: number, column: number) => CellStyle {
  const { definition, layout, value } = table;
  const look = compileLook(definition, layout, (row, column) => inputOf(value(layout.rowOf(row), layout.columnOf(column))));
  const conditions = compileConditionalFormats(definition, layout);
  return (row, column) => {
    const cell = { sheet: layout.sheet, row, column };
    const steps = look.filter((step) => step.kind === "format-cells" && step.ranges.some((range) => contains(range, cell)));
    const { fill: _tint, ...style }: CellStyle = Object.assign({}, ...steps.map((step) => (step.kind === "format-cells" ? step.style : {})));
    return { ...style, ...findCondition(table, conditions, row, column) };
  };
}

function inputOf(value: ReturnType<ReadTable["value"]>): number | string | null {
  return typeof value === "boolean" ? null : value;
}

/** The look of the first conditional format that holds in the cell; nothing where none does. */
function findCondition({ layout, definition, value }: ReadTable, steps: readonly PlanStep[], row: number, column: number): ConditionalStyle {
  const cell = { sheet: layout.sheet, row, column };
  for (const step of steps) {
    const first = step.kind === "format-when" ? step.ranges[0] : undefined;
    if (step.kind !== "format-when" || first === undefined || !step.ranges.some((range) => contains(range, cell))) continue;
    const formula = mapReferences(step.formula, (one) => ({
      ...one,
      row: one.absoluteRow === true ? one.row : one.row + row - first.row,
      column: one.absoluteColumn === true ? one.column : one.column + column - first.column,
    }));
    const holds = evaluateFormula(formula, {
      sheet: layout.sheet, language: definition.language, cell: (_sheet, r, c) => value(r, c), name: (name) => settingOf(name, definition.conventions.riskScale),
    });
    if (holds === true) return step.style;
  }
  return {};
}

/** The flags of a table ask no setting but the scale of risks. */
function settingOf(name: string, riskScale: number): Formula | null {
  return name === SETTING_NAMES.riskScale ? { type: "number", value: riskScale } : null;
}
