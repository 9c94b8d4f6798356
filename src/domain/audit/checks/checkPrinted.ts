import { chooseEquations } from "../../crossfoot/chooseEquations";
import { compareComputed, computeEquations } from "../../crossfoot/computeEquations";
import type { AuditBasis } from "../AuditBasis";
import { amountFault, type AuditFault } from "../AuditFault";

/** A formula that took the place of a printed figure and gives another, by more than rounding explains: the print may be right, and an input wrong. */
export function checkPrinted({ tables, figureAt, inside }: AuditBasis): readonly AuditFault[] {
  return tables.flatMap(({ audited: { cells }, place }) => {
    if (!cells.some((line) => line.some(({ printed }) => printed !== undefined))) return [];
    const isComputed = (row: number, column: number): boolean => (cells[row]?.[column]?.formula ?? null) !== null;
    const compute = computeEquations(chooseEquations(inside.filter(({ target }) => target.table === place && isComputed(target.row, target.column)), figureAt), figureAt);
    return cells.flatMap((line, row) => line.flatMap(({ printed, formula }, column): readonly AuditFault[] => {
      const at = { table: place, row, column };
      const [live, computed] = [figureAt(at), compute(at)];
      if (printed === undefined || formula === null || live === null || computed === null) return [];
      // The equation says how far rounding goes; the cell itself, what its formula gives.
      if (compareComputed(printed, { ...computed, amount: live.amount }) !== "differs") return [];
      return [amountFault("printed-differs", "warning", at, { expected: printed.amount, found: Math.sign(live.amount) * Math.round(Math.abs(live.amount) / printed.unit) * printed.unit })];
    }));
  });
}
