import { shiftFormula } from "./shiftFormula";

test.each([
  ["A1+$B$2", 1, 0, "A2+$B$2"],
  ["SUM(C6:C$9)", 2, 1, "SUM(D8:D$9)"],
  ["'Vaalit A1'!B7&\"A1\"", 1, 0, "'Vaalit A1'!B8&\"A1\""],
  ["LOG10(A1)+TOT2026.x+toteuma.A1", 1, 0, "LOG10(A2)+TOT2026.x+toteuma.A1"],
  ["A1", -1, 0, "#REF!"],
  ["Taul1!A1", 0, 2, "Taul1!C1"],
  ["XFE1+A1", 1, 0, "XFE1+A2"],
])("moves %s by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
