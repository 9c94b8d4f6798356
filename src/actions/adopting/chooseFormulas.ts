import { chooseEquations } from "../../domain/crossfoot/chooseEquations";
import { listChecks } from "../../domain/crossfoot/crossfoot";
import type { Check } from "../../domain/crossfoot/Check";
import { compareComputed, computeEquations, type ComputedFigure } from "../../domain/crossfoot/computeEquations";
import type { CellAt, Figure } from "../../domain/crossfoot/Figure";
import { figuresOf, type FigureAt } from "../../domain/crossfoot/FigureTable";
import type { FoundTable } from "../auditing/FoundTable";
import type { RoundedDifferences } from "./AdoptPreview";

/** A cell whose formula gives another figure than was printed, by more than rounding explains; in the unit of the table. */
export interface FormulaDifference {
  readonly at: CellAt;
  readonly expected: number;
  readonly found: number;
  readonly difference: number;
}

/** Which cells of a table get formulas, and how what they give differs from what was printed. */
export interface ChosenFormulas {
  readonly figureAt: FigureAt;
  /** By the text of the cell; the table is the only one, 0. */
  readonly checks: ReadonlyMap<string, Check>;
  readonly differences: readonly FormulaDifference[];
  readonly rounded: RoundedDifferences;
}

/** Chooses the formulas of a table; cells that `isLeft` names keep what they hold. */
export function chooseFormulas({ audited: { table, structure }, hundredths }: FoundTable, isLeft: (at: CellAt) => boolean = () => false): ChosenFormulas {
  const figureAt = figuresOf([table]);
  const checks = chooseEquations(listChecks(table, structure).filter(({ target }) => !isLeft(target)), figureAt);
  const compute = computeEquations(checks, figureAt);
  const compared = [...checks.values()].map(({ target }) => ({ target, printed: figureAt(target), computed: compute(target) })).map((one) => ({ ...one, outcome: compareComputed(one.printed, one.computed) }));
  const told = (outcome: "rounding" | "differs"): readonly (FormulaDifference & { readonly isAmount: boolean })[] => compared.flatMap(({ target, printed, computed, outcome: own }) => (
    own !== outcome || printed === null || computed === null ? [] : [{ ...figuresIn(printed, computed, hundredths[target.column] ?? 100), at: target, isAmount: table.columns[target.column]?.kind === "amount" }]
  ));
  const rounded = told("rounding");
  // A percentage's points say nothing of euros.
  const amounts = rounded.some(({ isAmount }) => isAmount) ? rounded.filter(({ isAmount }) => isAmount) : rounded;
  return {
    figureAt, checks,
    differences: [...told("differs")].map(({ at, expected, found, difference }) => ({ at, expected, found, difference })).sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
    rounded: { count: rounded.length, largest: amounts.reduce((largest, { difference }) => Math.max(largest, Math.abs(difference)), 0) },
  };
}

/** Both as the table prints them. */
function figuresIn({ amount, unit }: Figure, computed: ComputedFigure, hundredths: number): Pick<FormulaDifference, "expected" | "found" | "difference"> {
  const shown = Math.sign(computed.amount) * Math.round(Math.abs(computed.amount) / unit) * unit;
  const inTable = (one: number): number => Number((one / hundredths).toPrecision(15));
  return { expected: inTable(shown), found: inTable(amount), difference: inTable(amount - shown) };
}
