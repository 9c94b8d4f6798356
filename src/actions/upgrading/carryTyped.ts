import { finding, type Finding } from "../../domain/findings/Finding";
import { printCell } from "../../workbook/addresses/printAddress";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { readyCells, type ReadyCells } from "../../workbook/table/compileReady";
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

function isInOld(upgrade: Upgrade, place: TypedPlace): boolean {
  if (place.kind === "label") return true;
  return place.kind === "ready" ? findMark(upgrade) !== null : upgrade.old.found.columns.has(place.column);
}

/** The cells in which the old table keeps who marked its forecasts ready; null where it does not, as its missing fingerprint tells. */
function findMark(upgrade: Upgrade): ReadyCells | null {
  const { definition: { template: { forecast } }, old: { found, layout } } = upgrade;
  const columns = forecast?.ready === undefined ? [] : [forecast.reason, "state", ...Object.values(forecast.ready).map(String)];
  if (columns.some((column) => !found.columns.has(column))) return null;
  const cells = readyCells({ forecast }, layout);
  return cells === null || formulaAt(upgrade, cells.fingerprint.row, cells.fingerprint.column) === null ? null : cells;
}

/** Whether what stands in a cell is of the table itself: its frame, its keys and labels, or what it computes. */
function isOurs(upgrade: Upgrade, row: number, column: number): boolean {
  const { layout, value } = upgrade.old;
  const { keyRow, keyColumn, labelColumn } = layout;
  if (row === keyRow || column === keyColumn) return true;
  const mark = findMark(upgrade);
  if (mark !== null && [mark.label, mark.state, mark.fingerprint].some((cell) => cell.row === row && cell.column === column)) return true;
  const isKeyed = !isEmpty(value(keyRow, column));
  const isComputed = formulaAt(upgrade, row, column) !== null;
  switch (row) {
    case layout.titleRow:
    case layout.noteRow:
      return column === labelColumn;
    case layout.subtitleRow:
      return column === labelColumn || column === keyColumn + 1;
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
