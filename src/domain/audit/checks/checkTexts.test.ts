import type { Structure } from "../../crossfoot/crossfoot";
import { auditedTable, tellFaults } from "../auditedTable.fixture";
import { auditTables } from "../auditTables";
import { mendOf } from "../mendOf";

const column = (text: string) => auditedTable("| a | b", ["A | 101 | 7", `B | ${text} | 9`, "C | 307 | 11", "D | 411 | 13", "E | 503 | 17"], { structure: { rows: [], columns: [] } });

test.each([
  ["a misread number", "1O5 200", ["warning text-for-number B, a"]],
  ["a word", "puuttuu", ["warning text-for-number B, a"]],
  ["a number with words, which a person reads", "20,3 € / as", ["info text-for-number B, a"]],
  ["a number after words", "vähintään 14 %", ["info text-for-number B, a"]],
  ["a dash", "–", []],
  ["nothing", "", []],
])("%s", (_, text, told) => {
  expect(tellFaults([column(text)])).toEqual(told);
});

test("a number that a spreadsheet keeps as text, and that a total therefore lacks, is told as that and is not mended to nothing", () => {
  const sum = (total: number, ...terms: readonly number[]) => ({ total, leftOut: null, terms: terms.map((row) => ({ row, sign: 1 as const })) });
  const lines = [
    "A | -10100 | -4170 | -5930", "B | -20500 | -8200 | #ARVO!", "C | -30700 | -9300 | -21400", "Menot | -61300 | -13470 | #ARVO!",
    "D | 41100 | 7700 | 33400", "E | 52200 | 6600 | 45600", "Tulot | 93300 | 14300 | 79000", "Netto | 32000 | 830 | #ARVO!",
  ];
  const structure: Structure = {
    rows: [sum(3, 0, 1, 2), sum(6, 4, 5), sum(7, 3, 6)],
    columns: [{ kind: "sum", target: 2, terms: [{ column: 0, sign: 1 }, { column: 1, sign: -1 }], turns: false }],
  };
  const table = auditedTable("| TA 2026 | TOT 2026 | Jäljellä", lines, { structure });
  const cells = table.cells.map((row, at) => row.map((cell, place) => (at === 1 && place === 1 ? { ...cell, isNumber: false } : cell)));
  const { faults } = auditTables([{ ...table, cells }], { families: [] });
  expect(faults.filter(({ severity }) => severity === "error").map((one) => [one.severity, one.code, one.cell.row, one.cell.column, mendOf(one)])).toEqual([["error", "text-for-number", 1, 1, null]]);
});

test("a number that a spreadsheet keeps as text", () => {
  const table = column("205");
  const cells = table.cells.map((row, at) => row.map((cell, place) => (at === 1 && place === 0 ? { ...cell, isNumber: false } : cell)));
  expect(tellFaults([{ ...table, cells }])).toEqual(["info text-for-number B, a"]);
});
