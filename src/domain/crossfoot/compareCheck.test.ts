import { compareCheck } from "./compareCheck";
import type { Figure } from "./Figure";
import type { FigureAt } from "./FigureTable";

/** The target stands in column 0, what it is made of beside it. */
const rowOf = (...figures: readonly (Figure | null)[]): FigureAt => ({ column }) => figures[column] ?? null;
const euros = (amount: number): Figure => ({ amount: amount * 100, unit: 100 });
const exact = (amount: number): Figure => ({ amount: Math.round(amount * 100), unit: 1 });
const thousands = (amount: number): Figure => ({ amount: amount * 100_000, unit: 100_000 });
const at = (column: number) => ({ table: 0, row: 0, column });

describe("a sum", () => {
  const outcomeOf = (target: Figure | null, ...terms: readonly (Figure | null)[]) =>
    compareCheck({ kind: "row-sum", target: at(0), terms: terms.map((_, index) => ({ at: at(index + 1), sign: 1 })) }, rowOf(target, ...terms))?.outcome ?? null;

  test.each([
    ["is exact", euros(6), [1, 2, 3].map(euros), "exact"],
    ["of two may miss by one unit", euros(4), [1, 2].map(euros), "rounding"],
    ["of two may not miss by two", euros(5), [1, 2].map(euros), "differs"],
    ["of four may miss by two units", euros(13), [1, 2, 3, 5].map(euros), "rounding"],
    ["of four may not miss by three", euros(14), [1, 2, 3, 5].map(euros), "differs"],
    ["of round plans is exact", euros(350), [100, 200].map(euros), "differs"],
    ["of thousands may miss by a thousand, round as it is", thousands(4), [1, 2].map(thousands), "rounding"],
    ["with cents is exact", exact(0.31), [0.1, 0.2].map(exact), "differs"],
    ["in euros of terms with cents may miss by half a euro", euros(4), [1.25, 2.3].map(exact), "rounding"],
    ["takes a blank term as nothing", euros(1), [euros(1), null], "exact"],
    ["is nothing to compare where all terms are blank", euros(1), [null, null], null],
    ["is nothing to compare where its total is blank", null, [euros(1), euros(2)], null],
  ] as const)("%s", (_, target, terms, outcome) => {
    expect(outcomeOf(target, ...terms)).toBe(outcome);
  });
});

describe("a percentage", () => {
  const outcomeOf = (target: Figure | null, part: Figure | null, whole: Figure | null) =>
    compareCheck({ kind: "share", target: at(0), part: at(1), whole: at(2) }, rowOf(target, part, whole))?.outcome ?? null;

  test.each([
    ["of the printed figures", exact(23.25), euros(198_057), euros(851_800), "exact"],
    ["off by a hundredth, rounded down from a half", exact(14.34), euros(2_869), euros(20_000), "rounding"],
    ["off by more than rounding allows", exact(30.28), euros(5_101), euros(16_900), "differs"],
    ["of thousands, where rounding is wide", exact(34), thousands(5), thousands(14), "rounding"],
    ["of nothing, printed as zero", exact(0), euros(186), euros(0), "convention"],
    ["of nothing, printed as something", exact(12), euros(186), euros(0), "differs"],
    ["of nothing spent", exact(0), null, euros(100), "exact"],
    ["that is blank", null, euros(1), euros(2), null],
  ] as const)("%s", (_, target, part, whole, outcome) => {
    expect(outcomeOf(target, part, whole)).toBe(outcome);
  });
});
