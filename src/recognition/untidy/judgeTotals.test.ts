import { judgeTotals } from "./judgeTotals";
import { totalsByWords } from "./totalsByWords";
import { gridOf, readOne } from "./untidyGrid.fixture";

/** What becomes of the total that a table calls so. */
function verdictOn(...lines: readonly string[]): "kept" | "doubted" | "none" {
  const untidy = readOne(gridOf(...lines));
  const { kept, doubted } = judgeTotals(untidy.table, totalsByWords(untidy, { rows: [], columns: [] }), []);
  return kept.length > 0 ? "kept" : doubted.length > 0 ? "doubted" : "none";
}

test.each<[string, readonly string[], "kept" | "doubted" | "none"]>([
  ["a total that its rows come to in one column of two is one", ["| TA | TOT", "A | 812 400 | 398 211", "B | 98 300 | 40 112", "Yhteensä | 910 700 | 438 332"], "kept"],
  ["one that misses in both may lack a row", ["| TA | TOT", "A | 812 400 | 398 211", "B | 98 300 | 40 112", "Yhteensä | 1 054 400 | 516 228"], "doubted"],
  ["of one column nothing tells whether the total is wrong or a row is lacking", ["| TA", "A | 812 400", "B | 98 300", "Yhteensä | 1 054 400"], "kept"],
  ["in one column a slip of the hand is no row that is lacking, however large", ["| TA", "A | 845,0", "B | 61,3", "C | 17,2", "Yhteensä | 163,0"], "kept"],
  ["what no slip explains in one column may be a lacking row", ["| TA", "A | 84,5", "B | 61,3", "C | 17,2", "Yhteensä | 214,9"], "doubted"],
  ["one that is more than twice its rows is none of theirs", ["| TA | TOT", "A | 812 400 | 398 211", "B | 98 300 | 40 112", "Yhteensä | 2 259 300 | 1 127 308"], "none"],
  ["what is a mean in one column does not count", ["Kunta | Verotulot | €/asukas", "A | 36 105 220 | 2 006", "B | 4 802 331 | 1 848", "C | 6 903 117 | 2 030", "Yhteensä | 47 810 668 | 1 992"], "kept"],
])("%s", (_, lines, verdict) => {
  expect(verdictOn(...lines)).toBe(verdict);
});
