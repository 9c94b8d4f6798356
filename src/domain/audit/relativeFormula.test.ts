import { formulaAt, relativeFormula } from "./relativeFormula";

test.each([
  ["D5-E5", "R[0]C[-2]-R[0]C[-1]"],
  ["$D$5+D$5", "R5C4+R5C[-2]"],
  ["SUM(F2:F4)", "SUM(R[-3]C[0]:R[-1]C[0])"],
  ["IF(A1=\"B2\",'Taul A1'!B2,Taul1!C3)", "IF(R[-4]C[-5]=\"B2\",'Taul A1'!R[-3]C[-4],Taul1!R[-2]C[-3])"],
  ["LOG10(D5)*1E5+Osuus2026", "LOG10(R[0]C[-2])*1E5+Osuus2026"],
])("%s of F5", (formula, relative) => {
  expect(relativeFormula(formula, 4, 5)).toBe(relative);
  expect(formulaAt(relative, 4, 5)).toBe(formula);
});

test("formulas of one pattern are one text, wherever they stand", () => {
  expect(relativeFormula("AA10-AB10", 9, 28)).toBe(relativeFormula("D5-E5", 4, 5));
});
