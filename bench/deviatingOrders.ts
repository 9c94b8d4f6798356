import type { TableOrder } from "../src/actions";
import { followUpOf } from "./followUpOf";

const INCOME = ["sales-income", "fee-income", "grants-received", "other-income"];
const COSTS = ["personnel", "services", "materials", "grants-given", "other-expenses"];
/** In euros: more than the limit of the pace rule on a row, too little to be told of a sum. */
const SLIP = 30_000;

/** The statements of the units of `followUpOf`, of whose rows the first so many are ahead of or behind their pace; none of their sums is. At most nine. */
export function deviatingOrders(units: number, flags: number): readonly TableOrder[] {
  const rows = [...COSTS, ...INCOME];
  return followUpOf(units).units.map(({ name }, number) => ({
    kind: "interim-statement", unit: name, year: 2026, through: 3, language: "fi", place: { type: "new-sheet", name: null },
    figures: (row: string, measure: string) => {
      const place = rows.indexOf(row);
      if (place < 0) return null;
      const budget = (INCOME.includes(row) ? 100_000 : -400_000) - place * 1_300 - number * 10;
      const slip = place < flags ? (place % 2 === 0 ? 1 : -1) * SLIP : 0;
      const figures: Readonly<Record<string, number>> = { "original-budget": budget, actual: budget / 4 + slip, "prior-year": budget * 0.98, "prior-actual": budget * 0.24 };
      return figures[measure] ?? null;
    },
  } as const));
}
