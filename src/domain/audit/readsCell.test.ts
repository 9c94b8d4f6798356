import { readsCell } from "./readsCell";

test.each<[string, boolean]>([
  ["B6", true],
  ["$B$6-C6", true],
  ["SUM(B5:B7)", true],
  ["SUM(B7:B5)", true],
  ["SUM(A1:C99)*2", true],
  ["IF(ROUND(B6,2)=0,\"\",C6/B6*100)", true],
  ["B5+B7", false],
  ["SUM(B7:B9)", false],
  ["BB6", false],
  ["B66", false],
  ["Muu!B6", false],
  ["'Toinen sivu'!B6", false],
  ["\"B6\"", false],
  ["LOG10(2)", false],
  ["_B6", false],
])("%s reads B6: %s", (formula, reads) => {
  expect(readsCell(formula, 5, 1)).toBe(reads);
});
