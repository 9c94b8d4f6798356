import { centsFromEuros, type Cents } from "../money/Cents";
import { computeAdjustment } from "./computeAdjustment";

const euros = (amount: number | null): Cents | null => (amount === null ? null : centsFromEuros(amount));

test.each<[number, number | null, number]>([
  [-6200.5, -5700, -500.5],
  [-5700, -5700, 0],
  [120, 100, 20],
  [50.25, null, 50.25],
  [0, -100, 100],
])("a year-end of %p on a budget of %p is an adjustment of %p", (yearEnd, budget, adjustment) => {
  expect(computeAdjustment(centsFromEuros(yearEnd), euros(budget))).toBe(centsFromEuros(adjustment));
});
