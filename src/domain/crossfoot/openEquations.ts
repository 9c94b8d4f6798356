import { cellsOf, type Check } from "./Check";
import { compareCheck, type Comparison } from "./compareCheck";
import { cellMap, type CellMap } from "./cellMap";
import type { CellAt, Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";

/** An equation and what it comes to as its cells stand now; null where it has nothing to compare. */
export interface OpenEquation {
  readonly check: Check;
  readonly comparison: Comparison | null;
}

/** Equations whose cells are mended one after another. `Known` is what is remembered of each until a cell near it is mended. */
export interface OpenEquations<Known> {
  /** As the cells stand now. */
  readonly figureAt: FigureAt;
  /** The equations that fail now, by their place. */
  readonly failing: () => readonly { readonly place: number; readonly comparison: Comparison }[];
  /** The equations that a cell stands in. */
  readonly crossing: (cell: CellAt) => readonly OpenEquation[];
  /** What was said of an equation before, or says it now. */
  readonly remember: (place: number, say: () => Known) => Known;
  /** Writes a figure, compares the equations of its cell anew, and forgets what was said of those that share a cell with them. */
  readonly mend: (cell: CellAt, figure: Figure) => void;
}

/** The equations as the figures stand. */
export function openEquations<Known>(checks: readonly Check[], figureAt: FigureAt): OpenEquations<Known> {
  const mended = cellMap<Figure>();
  const now: FigureAt = (at) => mended.get(at) ?? figureAt(at);
  const index = indexByCell(checks);
  const placesOf = (cell: CellAt): readonly number[] => index.get(cell) ?? [];
  const comparisons = checks.map((check) => compareCheck(check, figureAt));
  const failing = new Set(comparisons.flatMap((comparison, place) => (comparison?.outcome === "differs" ? [place] : [])));
  const known = new Map<number, Known>();
  const compareAgain = (place: number): void => {
    const check = checks[place];
    const comparison = check === undefined ? null : compareCheck(check, now);
    comparisons[place] = comparison;
    if (comparison?.outcome === "differs") failing.add(place);
    else failing.delete(place);
  };
  return {
    figureAt: now,
    failing: () => [...failing].sort((a, b) => a - b).flatMap((place) => {
      const comparison = comparisons[place] ?? null;
      return comparison === null ? [] : [{ place, comparison }];
    }),
    crossing: (cell) => placesOf(cell).flatMap((place) => {
      const check = checks[place];
      return check === undefined ? [] : [{ check, comparison: comparisons[place] ?? null }];
    }),
    remember: (place, say) => {
      const said = known.get(place) ?? say();
      known.set(place, said);
      return said;
    },
    mend: (cell, figure) => {
      mended.set(cell, figure);
      for (const place of placesOf(cell)) {
        compareAgain(place);
        for (const near of checks[place] === undefined ? [] : cellsOf(checks[place])) placesOf(near).forEach((one) => known.delete(one));
      }
    },
  };
}

/** The places of the equations that each cell stands in. */
function indexByCell(checks: readonly Check[]): CellMap<number[]> {
  const index = cellMap<number[]>();
  checks.forEach((check, place) => {
    for (const cell of cellsOf(check)) {
      const places = index.get(cell);
      if (places === undefined) index.set(cell, [place]);
      else places.push(place);
    }
  });
  return index;
}
