import { PLAN_STEP } from "../money/planStep";
import { compareCheck } from "../crossfoot/compareCheck";
import { ENOUGH, evidenceOf } from "../crossfoot/evidence";
import type { FigureAt } from "../crossfoot/FigureTable";
import { listPartChecks } from "./listPartChecks";
import { isSameReport, type NamedTable } from "./NamedTable";
import type { TableFamily } from "./TableFamily";

/** No unit has more parts, and a report tells them near it. */
const MOST_PARTS = 40;
const MOST_BETWEEN = 12;

/**
 * Finds for tables without given parts the tables of one report that stand together, whose budgets and plans come to theirs exactly in every row that
 * they share: those that follow it, as in a report; else those before it or on both sides, as files in the order of their names. `parents` are the tables
 * whose parts are known. The nearest and smallest family is taken.
 */
export function inferFamilies(tables: readonly NamedTable[], parents: ReadonlySet<number>, figureAt: FigureAt): readonly TableFamily[] {
  return tables.flatMap((parent, place) => (parents.has(place) ? [] : findParts(parent, tables, figureAt)));
}

function findParts(parent: NamedTable, tables: readonly NamedTable[], figureAt: FigureAt): readonly TableFamily[] {
  return budgetColumns(parent).flatMap((budgets) => findPartsBy(budgets, parent, tables, figureAt)).slice(0, 1);
}

function findPartsBy(budgets: readonly string[], parent: NamedTable, tables: readonly NamedTable[], figureAt: FigureAt): readonly TableFamily[] {
  const [budget] = budgets;
  if (budget === undefined) return [];
  const candidates = tables.filter((part) => part !== parent && part.columns.has(budget) && (part.title === "" || part.title !== parent.title) && hasSharedRow(parent, part) && isSameReport(parent, part));
  const [before, after] = [candidates.filter(({ place }) => place < parent.place), candidates.filter(({ place }) => place > parent.place)];
  // No run of fewer than two.
  if (candidates.length < 2) return [];
  const amounts = new Map<string, ReadonlyMap<NamedTable, number>>();
  for (const row of [after, [...before].reverse(), [...before.slice(-MOST_BETWEEN), ...after]]) {
    const family = findRun(row);
    if (family !== null) return [family];
  }
  return [];

  function amountsIn(name: string): ReadonlyMap<NamedTable, number> {
    const known = amounts.get(name) ?? new Map(candidates.map((part) => [part, amountAt(part, name, budget ?? "", figureAt)]));
    amounts.set(name, known);
    return known;
  }

  /** The first tables of the row, standing side by side, that come to the parent. */
  function findRun(row: readonly NamedTable[]): TableFamily | null {
    for (let first = 0; first < Math.min(row.length, MOST_BETWEEN); first += 1) {
      const largest = largestShared(parent, row[first], budget ?? "", figureAt);
      if (largest === null) continue;
      let left = amountAt(parent, largest, budget ?? "", figureAt);
      const known = amountsIn(largest);
      for (let last = first; last < Math.min(row.length, first + MOST_PARTS); last += 1) {
        const part = row[last];
        left -= part === undefined ? 0 : known.get(part) ?? 0;
        if (last === first || left !== 0) continue;
        const parts = row.slice(first, last + 1).map(({ place }) => place).sort((one, other) => one - other);
        const family: TableFamily = { parent: parent.place, parts, isInferred: true };
        if (isBorneOut(family, budgets.map((name) => parent.columns.get(name) ?? -1), tables, figureAt)) return family;
      }
    }
    return null;
  }
}

function hasSharedRow(one: NamedTable, other: NamedTable): boolean {
  for (const name of one.rows.keys()) if (other.rows.has(name)) return true;
  return false;
}

/** The row that weighs most in the budget, of those that both tables have. */
function largestShared(parent: NamedTable, part: NamedTable | undefined, budget: string, figureAt: FigureAt): string | null {
  const shared = [...parent.rows.keys()].filter((name) => part?.rows.has(name) === true);
  const size = (name: string): number => Math.abs(amountAt(parent, name, budget, figureAt));
  return shared.reduce<string | null>((most, name) => (size(name) > (most === null ? 0 : size(most)) ? name : most), null);
}

function amountAt(table: NamedTable | undefined, row: string, column: string, figureAt: FigureAt): number {
  if (table === undefined) return 0;
  return figureAt({ table: table.place, row: table.rows.get(row) ?? -1, column: table.columns.get(column) ?? -1 })?.amount ?? 0;
}

/** Columns that must add up together: budgets and plans by their headers; where no header says so, any one of those that go by round figures. */
function budgetColumns({ audited: { subjects, table }, columns }: NamedTable): readonly (readonly string[])[] {
  const planned = [...columns].filter(([, column]) => subjects[column]?.subject === "budget" || subjects[column]?.subject === "plan");
  if (planned.length > 0 || subjects.some((subject) => subject !== null)) return [planned.map(([name]) => name)];
  return [...columns].filter(([, column]) => {
    const figures = table.figures.flatMap((row) => row[column] ?? []).filter(({ amount }) => amount !== 0);
    return figures.length > 0 && figures.every(({ amount, unit }) => unit < PLAN_STEP && amount % PLAN_STEP === 0);
  }).map(([name]) => [name]);
}

/** Whether every budget adds up in every row that all have, and tells too much to do so by chance. */
function isBorneOut(family: TableFamily, budgets: readonly number[], tables: readonly NamedTable[], figureAt: FigureAt): boolean {
  const { columns, lacking } = listPartChecks(family, tables);
  const checks = columns.filter(({ column }) => budgets.includes(column)).flatMap((column) => column.checks).filter(({ target }) => !lacking.has(target.row));
  const all = checks.flatMap((check) => compareCheck(check, figureAt) ?? []);
  const sizes = new Set(all.map(({ found }) => Math.abs(found)));
  const evidence = [...sizes].reduce((bits, size) => bits + evidenceOf(true, size, 0, PLAN_STEP), 0);
  return all.every(({ outcome }) => outcome !== "differs") && evidence >= 2 * ENOUGH;
}
