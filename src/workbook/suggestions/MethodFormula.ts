import type { SuggestionRefusal } from "../../domain/forecasts/SuggestionMethod";
import { LEAST_SHARE, MOST_SHARE } from "../../domain/forecasts/priorShare";
import { binary, call } from "../formulas/formulaParts";
import type { CellReference, Formula } from "../formulas/Formula";

/** The cells of what a year-end is suggested from, each a number or "". The months are a number wherever another one is. */
export interface BasisCells {
  readonly through: CellReference;
  readonly actual: CellReference;
  readonly budget: CellReference;
  readonly priorActual: CellReference;
  readonly priorYear: CellReference;
}

/** A reason to suggest nothing, and when it holds; those before it do not. */
export interface Guard {
  readonly refusal: SuggestionRefusal;
  readonly holds: (cells: BasisCells) => Formula;
}

/** A method of the domain as a formula: it gives what `suggest` gives. */
export interface MethodFormula {
  /** The method's key in the domain. */
  readonly key: string;
  /** In the order in which the domain asks them. */
  readonly guards: readonly Guard[];
  /** The year-end where no guard holds; `round` makes whole cents of a part, and of the whole they are made anyway. */
  readonly amount: (cells: BasisCells, round: (part: Formula) => Formula) => Formula;
}

const isMissing = (...cells: readonly CellReference[]): Formula => binary(call("COUNT", ...cells), "<", cells.length);

export const ACTUAL: Guard = { refusal: "actual-missing", holds: ({ actual }) => isMissing(actual) };
export const BUDGET: Guard = { refusal: "budget-missing", holds: ({ budget }) => isMissing(budget) };

// Beyond these decimals two figures of whole cents below ten milliard differ from the limits in nothing but the last binary digits.
const SHARE_DECIMALS = 12;

/** Between the smallest share that tells something and the largest, and how far either is from there. */
const [HALFWAY, APART] = [(LEAST_SHARE + MOST_SHARE) / 2, (MOST_SHARE - LEAST_SHARE) / 2].map((share) => Number(share.toFixed(SHARE_DECIMALS))) as [number, number];

/** Last year tells nothing where it is blank, of two signs, or where its share is below 5 % or above 95 %, as `priorShare` of the domain has it. */
export const PRIOR: readonly Guard[] = [
  { refusal: "prior-missing", holds: ({ priorActual, priorYear }) => isMissing(priorActual, priorYear) },
  { refusal: "prior-signs-differ", holds: ({ priorActual, priorYear }) => binary(binary(priorActual, "*", priorYear), "<", 0) },
  {
    refusal: "prior-share-extreme",
    holds: ({ priorActual, priorYear }) => compileExtreme(priorActual, priorYear),
  },
];

/** Whether last year's share tells nothing, being too small or too large, as `priorShare` of the domain has it; so is one of nothing or of two signs. */
export function compileExtreme(priorActual: Formula, priorYear: Formula): Formula {
  const share = call("IFERROR", call("ROUND", binary(priorActual, "/", priorYear), SHARE_DECIMALS), 0);
  return binary(call("ABS", binary(share, "-", HALFWAY)), ">", APART);
}

/** What the method makes of the cells, rounded to so many decimals, or "" where it suggests nothing; `use` makes something else of the amount. */
export function compileAmount({ guards, amount }: MethodFormula, cells: BasisCells, decimals: number, use: (amount: Formula) => Formula = (one) => one): Formula {
  const round = (part: Formula): Formula => call("ROUND", part, decimals);
  return compileGuarded(guards, cells, () => "", use(round(amount(cells, round))));
}

/** Why the method suggests nothing, in these words, or "" where it suggests something. */
export function compileRefusal({ guards }: MethodFormula, cells: BasisCells, words: Readonly<Record<SuggestionRefusal, string>>): Formula {
  return compileGuarded(guards, cells, (refusal) => words[refusal], { type: "text", value: "" });
}

function compileGuarded(guards: readonly Guard[], cells: BasisCells, instead: (refusal: SuggestionRefusal) => string, formula: Formula): Formula {
  return guards.reduceRight<Formula>((rest, { refusal, holds }) => call("IF", holds(cells), instead(refusal), rest), formula);
}
