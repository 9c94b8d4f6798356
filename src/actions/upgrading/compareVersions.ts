import { fillHeader } from "../../templates/fillHeader";
import { TABLE_TEXTS } from "../../locale/tables";
import { columnKey, type TemplateColumn } from "../../templates/TableTemplate";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { printFormula } from "../../workbook/formulas/printFormula";
import type { CellContent, PlanStep } from "../../workbook/plan/WorkbookPlan";
import { moneyUnitOf } from "../../workbook/table/TableDefinition";
import { followMove, type CellMove } from "./moveCells";
import type { TableChanges, Upgrade } from "./Upgrade";

/** What this version changes in a table. `steps` write it, `year` is the workbook's fiscal year. */
export function compareVersions(upgrade: Upgrade, steps: readonly PlanStep[], move: CellMove, year: number): TableChanges {
  const { old, definition } = upgrade;
  const cells = steps.flatMap((step) => (step.kind === "write-cells" ? step.cells : []));
  const { columns } = definition.template;
  const kept = columns.filter((column) => old.found.columns.has(columnKey(column)));
  const places = kept.map((column) => old.layout.columnOf(columnKey(column)));
  const inOrder = [...places].sort((a, b) => a - b);
  return {
    columnsAdded: columns.filter((column) => !kept.includes(column)).map((column) => headerOf(upgrade, column, year)),
    columnsRemoved: listRemoved(upgrade),
    columnsMoved: kept.filter((_, index) => places[index] !== inOrder[index]).map((column) => headerOf(upgrade, column, year)),
    renamed: [...renamedHeaders(upgrade, kept, year), ...renamedLabels(upgrade)],
    formulas: kept.filter((column) => isComputedAnew(upgrade, column, cells, move)).map((column) => headerOf(upgrade, column, year)),
  };
}

/** A column's header as it will be shown. */
function headerOf({ old, definition }: Upgrade, column: TemplateColumn, year: number): string {
  const place = old.found.columns.get(columnKey(column));
  const stamp = place === undefined ? null : old.value(old.layout.stampRow, place);
  const through = typeof stamp === "number" ? stamp : definition.through;
  return fillHeader(column.header[definition.language], { year, through, unit: TABLE_TEXTS[definition.language].moneyUnits[moneyUnitOf(definition, columnKey(column))] });
}

/** The headers of columns whose keys this version does not know. */
function listRemoved({ old, reading: { range } }: Upgrade): readonly string[] {
  const known = new Set(old.found.columns.values());
  const places = Array.from({ length: range.columns }, (_, index) => range.column + index);
  return places.filter((place) => !known.has(place) && isText(old.value(old.layout.keyRow, place))).map((place) => old.header(place));
}

function renamedHeaders(upgrade: Upgrade, kept: readonly TemplateColumn[], year: number): TableChanges["renamed"] {
  return kept.flatMap((column) => {
    const from = upgrade.old.header(upgrade.old.layout.columnOf(columnKey(column)));
    const to = headerOf(upgrade, column, year);
    return from === to ? [] : [{ from, to }];
  });
}

function renamedLabels({ old, definition }: Upgrade): TableChanges["renamed"] {
  return definition.rows.flatMap((row) => {
    const from = old.value(old.layout.rowOf(row.key), old.layout.labelColumn);
    const to = row.label[definition.language];
    return row.typed === true || from === to || !isText(from) ? [] : [{ from, to }];
  });
}

/** Whether any cell of the column has another formula than before, its references taken along. */
function isComputedAnew({ old, definition, layout, reading }: Upgrade, column: TemplateColumn, cells: readonly (readonly CellContent[])[], move: CellMove): boolean {
  const key = columnKey(column);
  const { range } = reading;
  return definition.rows.some((row) => {
    const before = reading.formulas[old.layout.rowOf(row.key) - range.row]?.[old.layout.columnOf(key) - range.column] ?? null;
    const after = cells[layout.rowOf(row.key) - layout.range.row]?.[layout.columnOf(key) - layout.range.column] ?? null;
    const tree = before === null ? null : parseFormula(before);
    const moved = tree === null ? before : printFormula(followMove(tree, layout.sheet, move));
    return moved !== (typeof after === "object" && after !== null ? printFormula(after.formula) : null);
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
