import { roundingTolerance } from "../money/roundingTolerance";
import type { GivenFigure } from "./enterFigures";
import type { MeasureKey } from "./Measure";
import type { Nature, Row, RowKey } from "./Row";
import { SIGNS, signsOf, type SignsId } from "./Signs";
import { leafCount, type StatementDefinition } from "./StatementDefinition";

/** Figures that are signed in another way than the table keeps. */
export interface OtherSigns {
  readonly given: SignsId;
  readonly wanted: SignsId;
  /** Whether the margins that were given with them add up in these signs and not in the table's. */
  readonly isProven: boolean;
}

// Differences between columns, such as what remains, go either way.
const LEVELS: ReadonlySet<MeasureKey> = new Set<MeasureKey>(["prior-year", "prior-actual", "original-budget", "amended-budget", "actual", "forecast"]);
/** A nature is written with one sign where so much of its amounts has it: a correction among costs is no convention. */
const MOST = 0.8;
const EURO = 100;

/**
 * The signs of given figures where they are not the table's; null where they are, or where nothing tells. The written signs of costs and
 * income suggest them, and the sums of both kinds prove or refute them: positive costs whose margin is income + costs are corrections.
 */
export function findOtherSigns(definition: StatementDefinition, figures: readonly GivenFigure[]): OtherSigns | null {
  const wanted = signsOf(definition.profile);
  const levels = figures.filter((figure) => LEVELS.has(figure.measure));
  const written = (nature: Nature): 1 | -1 | null => writtenSign(levels.filter((figure) => natureOf(definition, figure.row) === nature));
  const candidates = candidatesOf(written("income"), written("expense"));
  if (candidates.length === 0 || (candidates.length === 1 && candidates[0] === wanted)) return null;

  const margins = readMargins(definition, levels);
  const explained = (signs: SignsId): number => margins.filter((margin) => margin.explains(signs)).length;
  const wins = (one: SignsId, other: SignsId): number => margins.filter((margin) => margin.explains(one) && !margin.explains(other)).length;
  const [best, second] = candidates.filter((one) => one !== wanted).sort((a, b) => explained(b) - explained(a));
  if (best === undefined) return null;
  const isProven = isMirror(best, wanted) ? explained(best) > 0 : wins(best, wanted) > 0 && wins(wanted, best) === 0 && (second === undefined || wins(best, second) > wins(second, best));
  if (isProven) return { given: best, wanted, isProven };
  const isRefuted = candidates.every((one) => one === wanted || (wins(wanted, one) > 0 && wins(one, wanted) === 0));
  return candidates.includes(wanted) || isRefuted ? null : { given: best, wanted, isProven };
}

/** The conventions in which income and costs are so written. */
function candidatesOf(income: 1 | -1 | null, costs: 1 | -1 | null): readonly SignsId[] {
  if (costs === null) return [];
  if (costs === -1) return ["costs-negative"];
  return income === -1 ? ["income-negative"] : ["costs-positive", "margin-reversed"];
}

function writtenSign(figures: readonly GivenFigure[]): 1 | -1 | null {
  const sum = figures.reduce((total, figure) => total + figure.cents, 0);
  const size = figures.reduce((total, figure) => total + Math.abs(figure.cents), 0);
  if (size === 0 || Math.abs(sum) < MOST * size) return null;
  return sum > 0 ? 1 : -1;
}

function natureOf({ rows }: StatementDefinition, key: RowKey): Nature | null {
  return rows.find((row) => row.key === key)?.nature ?? null;
}

/** Where everything is the other way round, sums are right in both: the written signs alone tell them apart. */
function isMirror(one: SignsId, other: SignsId): boolean {
  return (["income", "expense", "result"] as const).every((nature) => SIGNS[one][nature] === -SIGNS[other][nature]);
}

interface Margin {
  /** Whether the given sum is what its rows add up to in these signs, rounding aside. */
  readonly explains: (signs: SignsId) => boolean;
}

/** The given sums whose rows are given too, wholly or in part; a row that is not given counts as nothing. */
function readMargins(definition: StatementDefinition, figures: readonly GivenFigure[]): readonly Margin[] {
  const step = Math.max(EURO, ...figures.map((figure) => figure.step ?? EURO));
  const given = new Map(figures.map((figure) => [`${figure.row} ${figure.measure}`, figure.cents as number]));
  return figures.flatMap((figure): readonly Margin[] => {
    const row = definition.rows.find((one) => one.key === figure.row);
    if (row?.kind !== "sum" || row.nature !== "result") return [];
    const add = (sum: Row, signs: SignsId): number | null => {
      if (sum.kind !== "sum") return null;
      const terms = sum.of.flatMap((key) => {
        const term = definition.rows.find((one) => one.key === key);
        const amount = term === undefined ? null : given.get(`${key} ${figure.measure}`) ?? add(term, signs);
        return term === undefined || amount === null ? [] : [amount * SIGNS[signs][sum.nature] * SIGNS[signs][term.nature]];
      });
      return terms.length === 0 ? null : terms.reduce((total, term) => total + term, 0);
    };
    const tolerance = roundingTolerance(leafCount(definition, row.key)) * step;
    const explains = (signs: SignsId): boolean => Math.abs((add(row, signs) ?? Number.POSITIVE_INFINITY) - figure.cents) <= tolerance;
    return [{ explains }];
  });
}
