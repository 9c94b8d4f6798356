import { finding, type Finding } from "../../domain/findings/Finding";
import { printCell } from "../../workbook/addresses/printAddress";
import { contains, rangeAt, sameSheet, type RangeAddress } from "../../workbook/addresses/RangeAddress";
import { parseFormula } from "../../workbook/formulas/parseFormula";
import { printFormula } from "../../workbook/formulas/printFormula";
import type { PlanStep } from "../../workbook/plan/WorkbookPlan";
import { tableNumber } from "../../workbook/settings/names";
import type { NameReading, RangeReading } from "../../workbook/WorkbookHost";
import { followMove, isMoved, maySpeakOf, moveCells, type CellMove } from "./moveCells";
import type { Upgrade } from "./Upgrade";

/** What must change elsewhere in the workbook so that it speaks of the same cells, and the tables that cannot move for the sake of a formula. */
export interface FollowedReferences {
  readonly steps: readonly PlanStep[];
  readonly findings: readonly Finding[];
  readonly stuck: ReadonlySet<Upgrade>;
}

/** Follows the moved cells of the tables through every formula and name outside them. A formula that cannot be read holds its table where it is. */
export function followReferences(upgrades: readonly Upgrade[], used: readonly RangeReading[], names: readonly NameReading[]): FollowedReferences {
  const move = moveCells(upgrades);
  const moved = upgrades.filter(isMoved);
  const steps: PlanStep[] = [];
  const findings: Finding[] = [];
  const stuck = new Set<Upgrade>();
  for (const { range, formulas } of used) {
    formulas.forEach((line, r) => line.forEach((formula, c) => {
      const at = rangeAt(range.sheet, range.row + r, range.column + c);
      const spokenOf = formula === null ? [] : moved.filter((one) => maySpeakOf(formula, range.sheet, one.table.range.sheet));
      if (formula === null || spokenOf.length === 0 || upgrades.some((one) => contains(one.table.range, at))) return;
      const tree = parseFormula(formula);
      if (tree === null) {
        for (const one of spokenOf) stuck.add(one);
        findings.push(...spokenOf.map((one) => finding({ code: "upgrade-formula", text: formula }, { sheet: range.sheet, table: one.definition.unit, cell: printCell(at) }, "warning")));
        return;
      }
      const followed = followMove(tree, range.sheet, move);
      if (printFormula(followed) !== printFormula(tree)) steps.push({ kind: "write-cells", range: at, cells: [[{ formula: followed }]] });
    }));
  }
  return { steps: [...steps, ...followNames(names, move)], findings, stuck };
}

/** A person's own names of moved cells; the table's own are set anew with it. */
function followNames(names: readonly NameReading[], move: CellMove): readonly PlanStep[] {
  return names.flatMap(({ scope, name, range }): readonly PlanStep[] => {
    if (range === null || tableNumber(name) !== null) return [];
    const refersTo = moveRange(range, move);
    return sameRange(refersTo, range) ? [] : [{ kind: "set-name", scope, name, refersTo }];
  });
}

function moveRange({ sheet, row, column, rows, columns }: RangeAddress, move: CellMove): RangeAddress {
  const corners = [move(sheet, row, column), move(sheet, row + rows - 1, column + columns - 1)];
  const [top, left] = [Math.min(...corners.map((one) => one.row)), Math.min(...corners.map((one) => one.column))];
  return rangeAt(sheet, top, left, Math.max(...corners.map((one) => one.row)) - top + 1, Math.max(...corners.map((one) => one.column)) - left + 1);
}

function sameRange(a: RangeAddress, b: RangeAddress): boolean {
  return sameSheet(a.sheet, b.sheet) && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
