import { cellsOf, type Check } from "./Check";
import { cellText } from "./Figure";
import type { FigureAt } from "./FigureTable";

/**
 * For each cell that equations give, the one whose formula it gets: what its columns give goes before the sum of its rows, as in our own tables. A blank cell stays
 * blank; an equation that lacks what it needs, or would make a cell depend on itself, is left out.
 */
export function chooseEquations(checks: readonly Check[], figureAt: FigureAt): ReadonlyMap<string, Check> {
  const chosen = new Map<string, Check>();
  for (const check of [...checks].sort((a, b) => rankOf(a) - rankOf(b))) {
    const target = cellText(check.target);
    if (chosen.has(target) || figureAt(check.target) === null || !isGiven(check, figureAt) || dependsOn(check, target, chosen)) continue;
    chosen.set(target, check);
  }
  return chosen;
}

/** Whether what the equation needs stands in its cells: some figure, and of a percentage the whole. */
function isGiven(check: Check, figureAt: FigureAt): boolean {
  return check.kind === "share" ? figureAt(check.whole) !== null : check.terms.some(({ at }) => figureAt(at) !== null);
}

function rankOf({ kind }: Check): number {
  return kind === "row-sum" ? 1 : 0;
}

function sourcesOf(check: Check): ReturnType<typeof cellsOf> {
  return cellsOf(check).slice(1);
}

/** Whether any cell of the equation is computed, near or far, from the cell itself. */
function dependsOn(check: Check, target: string, chosen: ReadonlyMap<string, Check>): boolean {
  const seen = new Set<string>();
  const open = sourcesOf(check).map(cellText);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === target) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const through = chosen.get(next);
    if (through !== undefined) open.push(...sourcesOf(through).map(cellText));
  }
  return false;
}
