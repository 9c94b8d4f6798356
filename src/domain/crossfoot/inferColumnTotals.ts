import type { ColumnCandidate, ColumnSum } from "./ColumnEquation";
import type { ColumnFigures } from "./columnFigures";
import { ENOUGH, evidenceOf } from "./evidence";

/** Two columns and their sum are looked for anywhere; more stand side by side. */
const FEWEST = 3;

/** What it adds to the evidence, in bits, that a total takes all the columns that stand there. */
const NATURAL = 6;

/**
 * Which columns add three or more that stand right before them, or right after them, and that no other total has added: the months of a year, and its
 * quarters with their months. `amounts` are the columns that may take part, `steps` what they are made in, in hundredths.
 */
export function inferColumnTotals(figures: readonly ColumnFigures[], amounts: readonly number[], steps: readonly number[]): readonly ColumnCandidate<ColumnSum>[] {
  if (amounts.length <= FEWEST) return [];
  const [before, after] = [scan(figures, amounts, steps), scan(figures, [...amounts].reverse(), steps)];
  const weigh = (found: readonly ColumnCandidate<ColumnSum>[]): number => found.reduce((sum, { evidence }) => sum + evidence, 0);
  return weigh(before) >= weigh(after) ? before : after;
}

/** Goes through the columns in the order given; each may be the total of the last ones that are not added yet. */
function scan(figures: readonly ColumnFigures[], order: readonly number[], steps: readonly number[]): readonly ColumnCandidate<ColumnSum>[] {
  const found: ColumnCandidate<ColumnSum>[] = [];
  let open: readonly number[] = [];
  for (const target of order) {
    const best = bestTotal(figures, target, open, steps);
    if (best !== null) found.push(best);
    const added = new Set(best?.equation.terms.map(({ column }) => column));
    open = [...open.filter((column) => !added.has(column)), target];
  }
  return found;
}

function bestTotal(figures: readonly ColumnFigures[], target: number, open: readonly number[], steps: readonly number[]): ColumnCandidate<ColumnSum> | null {
  let best: ColumnCandidate<ColumnSum> | null = null;
  for (let count = FEWEST; count <= open.length; count += 1) {
    const columns = open.slice(-count);
    const found = evidenceOfTotal(figures, target, columns, Math.min(...[target, ...columns].map((column) => steps[column] ?? 1)));
    const evidence = found > 0 && count === open.length ? found + NATURAL : found;
    if (evidence < ENOUGH || (best !== null && evidence <= best.evidence)) continue;
    best = { evidence, equation: { kind: "sum", target, turns: false, terms: [...columns].sort((a, b) => a - b).map((column) => ({ column, sign: 1 })) } };
  }
  return best;
}

/** In how many rows the total is the sum of the columns, in bits; nothing where fewer than two tell it. A row tells as much as the third largest of its figures could have been otherwise. */
function evidenceOfTotal(figures: readonly ColumnFigures[], target: number, columns: readonly number[], step: number): number {
  const total = figures[target];
  if (total === undefined) return 0;
  let [evidence, telling, failing] = [0, 0, 0];
  for (let row = 0; row < total.amounts.length; row += 1) {
    const amount = total.amounts[row] ?? Number.NaN;
    if (Number.isNaN(amount)) continue;
    let [sum, tolerance, count] = [0, total.halfUnits[row] ?? 0, 0];
    let [first, second, third] = [Math.abs(amount), 0, 0];
    for (const column of columns) {
      const one = figures[column]?.amounts[row] ?? Number.NaN;
      if (Number.isNaN(one) || one === 0) continue;
      sum += one;
      count += 1;
      tolerance += figures[column]?.halfUnits[row] ?? 0;
      const size = Math.abs(one);
      if (size > first) [first, second, third] = [size, first, second];
      else if (size > second) [second, third] = [size, second];
      else if (size > third) third = size;
    }
    if (count === 0 && amount === 0) continue;
    const holds = Math.abs(sum - amount) <= tolerance;
    if (!holds) failing += 1;
    // Where fewer are not zero, two columns and their sum say as much.
    const bits = !holds ? evidenceOf(false, 0, 0, 1) : count < FEWEST ? 0 : evidenceOf(true, third, tolerance, step);
    evidence += bits;
    if (bits >= 1) telling += 1;
    if (failing > telling + total.amounts.length - row - 1) return 0;
  }
  return telling < 2 || failing > telling ? 0 : evidence;
}
