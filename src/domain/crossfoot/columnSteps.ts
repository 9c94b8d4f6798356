import type { FigureTable } from "./FigureTable";

/** So many of a column's figures show the step that it is made in; the rest may be wrong. */
const MOST = 0.85;

/**
 * The step that the figures of each column are made in, in hundredths: plans go by thousands although they are printed in euros, and
 * sums of round figures agree by chance far sooner. Never less than the unit that is printed.
 */
export function columnSteps({ columns, figures }: FigureTable): readonly number[] {
  return columns.map((_, column) => {
    const all = figures.flatMap((row) => row[column] ?? []).filter(({ amount }) => amount !== 0);
    let step = Math.max(1, ...all.map(({ unit }) => unit));
    while (all.length > 2 && all.filter(({ amount }) => amount % (step * 10) === 0).length >= MOST * all.length) step *= 10;
    return step;
  });
}
