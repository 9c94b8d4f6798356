import { finding, type Finding } from "../../domain/findings/Finding";
import { printCell } from "../../workbook/addresses/printAddress";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { locate, typedPlaces, type TypedPlace } from "../../workbook/table/typedPlaces";
import type { CellValue } from "../../workbook/WorkbookHost";
import { followMove, type CellMove } from "./moveCells";
import type { Upgrade } from "./Upgrade";

/** A cell's content and its place in the new layout. */
export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Everything that a person has put into the table, at its new places; or what has none there. */
export interface Carried {
  readonly cells: readonly CarriedCell[];
  readonly findings: readonly Finding[];
}

/** What stands in the cells that a person fills in, to the digit. A content that the new version has no place for is an error of its cell. */
export function carryTyped(upgrade: Upgrade, move: CellMove): Carried {
  const { old, definition, layout, reading } = upgrade;
  const { sheet } = old.layout;
  const cells: CarriedCell[] = [];
  const findings: Finding[] = [];
  const placed = new Set<string>();
  for (const place of typedPlaces(definition).filter((one) => isInOld(upgrade, one))) {
    const from = locate(place, old.layout);
    placed.add(printCell(from));
    const formula = formulaAt(upgrade, from.row, from.column);
    const value = old.value(from.row, from.column);
    if (formula === null) {
      if (!isEmpty(value)) cells.push({ ...locate(place, layout), content: value });
      continue;
    }
    const tree = parseFormula(formula);
    if (tree === null) findings.push(finding({ code: "upgrade-formula", text: formula }, { sheet, table: definition.unit, cell: printCell(from) }, "warning"));
    else cells.push({ ...locate(place, layout), content: { formula: followMove(tree, sheet, move) } });
  }
  reading.values.forEach((line, r) => line.forEach((value, c) => {
    const at = { row: reading.range.row + r, column: reading.range.column + c };
    if (isEmpty(value) || placed.has(printCell(at)) || isOurs(upgrade, at.row, at.column)) return;
    findings.push(finding({ code: "upgrade-no-place", text: String(value) }, { sheet, table: definition.unit, cell: printCell(at) }, "warning"));
  }));
  return { cells, findings };
}

function isInOld({ old }: Upgrade, place: TypedPlace): boolean {
  return place.kind === "label" || old.found.columns.has(place.column);
}

/** Whether what stands in a cell is of the table itself: its frame, its keys and labels, or what it computes. */
function isOurs(upgrade: Upgrade, row: number, column: number): boolean {
  const { layout, value } = upgrade.old;
  const { keyRow, keyColumn, labelColumn } = layout;
  if (row === keyRow || column === keyColumn) return true;
  const isKeyed = !isEmpty(value(keyRow, column));
  const isComputed = formulaAt(upgrade, row, column) !== null;
  // Limits stand above the columns of the rules, and their labels above the explained figures.
  const isHead = isKeyed && (isComputed || value(keyRow, column) === "explained");
  switch (row) {
    case layout.noteRow:
      return column === labelColumn;
    case layout.titleRow:
      return column === labelColumn || isHead;
    case layout.subtitleRow:
      return column === labelColumn || column === keyColumn + 1 || isHead;
    case layout.stampRow:
      return column === labelColumn || isKeyed || isComputed;
    case layout.headerRow:
      return column === labelColumn || isKeyed;
    default:
      // A row without a key is one that a person has inserted, with whatever stands in it.
      return !isEmpty(value(row, keyColumn)) && (column === labelColumn || (isKeyed && isComputed));
  }
}

function formulaAt({ reading: { range, formulas } }: Upgrade, row: number, column: number): string | null {
  return formulas[row - range.row]?.[column - range.column] ?? null;
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === "";
}
