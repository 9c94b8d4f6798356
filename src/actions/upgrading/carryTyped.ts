import { finding, type Finding } from "../../domain/findings/Finding";
import { printCell } from "../../workbook/addresses/printAddress";
import type { CellContent } from "../../workbook/plan/WorkbookPlan";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { readyCells, type ReadyCells } from "../../workbook/table/compileReady";
import { locate, typedPlaces, type TypedPlace } from "../../workbook/table/typedPlaces";
import { findStray, formulaAt, isEmpty } from "./findStray";
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
    const formula = formulaAt(reading, from.row, from.column);
    const value = old.value(from.row, from.column);
    if (formula === null) {
      if (!isEmpty(value)) cells.push({ ...locate(place, layout), content: value });
      continue;
    }
    const tree = parseFormula(formula);
    if (tree === null) findings.push(finding({ code: "upgrade-formula", text: formula }, { sheet, table: definition.unit, cell: printCell(from) }, "warning"));
    else cells.push({ ...locate(place, layout), content: { formula: followMove(tree, sheet, move) } });
  }
  const stray = findStray(old, reading, placed).map(({ cell, value }) => finding({ code: "upgrade-no-place", text: String(value) }, { sheet, table: definition.unit, cell }, "warning"));
  return { cells, findings: [...findings, ...stray] };
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
  return cells === null || formulaAt(upgrade.reading, cells.fingerprint.row, cells.fingerprint.column) === null ? null : cells;
}
