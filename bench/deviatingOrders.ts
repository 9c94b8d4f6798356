import type { TableOrder } from "../src/actions";
import { interimStatement } from "../src/templates/interim-statement/interimStatement";
import { rangeAt } from "../src/workbook/addresses/RangeAddress";
import type { PlanStep } from "../src/workbook/plan/WorkbookPlan";
import { layOutTable } from "../src/workbook/table/layOutTable";
import { followUpOf } from "./followUpOf";

const INCOME = ["sales-income", "fee-income", "grants-received", "other-income"];
const COSTS = ["personnel", "services", "materials", "grants-given", "other-expenses"];
const ROWS = [...COSTS, ...INCOME];
/** In euros: more than the limit of the pace rule on a row of costs or of income, too little to be told of a sum. */
const SLIP = 30_000;
const SLIP_OF_INCOME = 12_000;
/** One unit of so many gets another flag in the place of its first. */
const EVERY = 5;

const budgetOf = (row: string, unit: number): number => (INCOME.includes(row) ? 100_000 : -400_000) - ROWS.indexOf(row) * 1_300 - unit * 10;
const signOf = (row: string): number => (ROWS.indexOf(row) % 2 === 0 ? 1 : -1);

/** The statements of the units of `followUpOf`, of whose rows the first so many are ahead of or behind their pace; none of their sums is. At most eight. */
export function deviatingOrders(units: number, flags: number): readonly TableOrder[] {
  return followUpOf(units).units.map(({ name }, number) => ({
    kind: "interim-statement", unit: name, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null },
    figures: (row: string, measure: string) => {
      if (!ROWS.includes(row)) return null;
      const budget = budgetOf(row, number);
      const slip = ROWS.indexOf(row) < flags ? signOf(row) * SLIP : 0;
      const figures: Readonly<Record<string, number>> = { "original-budget": budget, actual: budget / 4 + slip, "prior-year": budget * 0.98, "prior-actual": budget * 0.24 };
      return figures[measure] ?? null;
    },
  } as const));
}

/** The actuals that move all those flags, so that they are listed in another order; in every fifth unit the first of them goes and an income row gets one: of five flags, so that those are all the costs. */
export function movedActuals(units: number, flags: number): readonly PlanStep[] {
  return followUpOf(units).units.flatMap(({ name }, number) => {
    const layout = layOutTable({ template: interimStatement, rows: interimStatement.rows.filter(({ optional }) => optional !== true) }, { sheet: name, row: 0, column: 0 });
    const column = layout.columnOf("actual");
    const isOther = number % EVERY === 0;
    const write = (row: string, slip: number): PlanStep => ({ kind: "write-cells", range: rangeAt(name, layout.rowOf(row), column), cells: [[budgetOf(row, number) / 4 + slip]] });
    return ROWS.slice(0, flags + 1).flatMap((row, place) => {
      if (place === flags) return isOther ? [write(row, signOf(row) * SLIP_OF_INCOME)] : [];
      return [write(row, place === 0 && isOther ? 0 : signOf(row) * (SLIP + ((number * 37 + place * 11) % 500)))];
    });
  });
}
