import { auditedTable } from "./auditedTable.fixture";
import { slackAt } from "./slackAt";

const structure = {
  rows: [{ total: 3, leftOut: null, terms: [0, 1, 2].map((row) => ({ row, sign: 1 as const })) }],
  columns: [{ kind: "sum" as const, target: 2, turns: false, terms: [{ column: 0, sign: 1 as const }, { column: 1, sign: -1 as const }] }],
};
const table = auditedTable("| TA | TOT | Jäljellä", ["A | 101 | 7 | 94 =B2-C2", "B | 205 | 9 | 196 =B3-C3", "C | 307 | 11 | 296 =B4-C4", "Yhteensä | 613 =SUM(B2:B4) | 27 | 586 =SUM(D2:D4)"], { structure });

test.each<[string, number, number, number]>([
  ["a typed figure", 0, 0, 0],
  ["a difference of two", 0, 2, 50],
  ["a total of three lines", 3, 0, 100],
  ["a typed total", 3, 1, 0],
  ["a total of three differences", 3, 2, 250],
])("%s has half a euro for each typed figure behind it but one", (_, row, column, slack) => {
  expect(slackAt(table, row, column)).toBe(slack);
});
