import { auditedTable, tellFaults } from "../auditedTable.fixture";

const table = auditedTable("| TA 2026 | TOT 2026", ["A | 101 | 7", "B | 205 | 9", "Yhteensä | 400 | 30"], { structure: { rows: [], columns: [] } });

test("a total by its name that its rows do not come to is asked about once, in its first column", () => {
  const doubted = [{ total: 2, terms: [{ row: 0, sign: 1 as const }, { row: 1, sign: 1 as const }], leftOut: null }];
  expect(tellFaults([{ ...table, doubted }])).toEqual(["warning rows-lacking Yhteensä, TA 2026: 400, expected 306"]);
});

test("where none is doubted nothing is asked", () => {
  expect(tellFaults([table])).toEqual([]);
});
