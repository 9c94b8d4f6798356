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

test("the errors that formulas make of a text are told with it, by the text alone", () => {
  const rows = ["A | 101 | 70 | 31 =B2-C2", "B | n. 200 | 90 | #ARVO! =B3-C3", "C | 307 | 110 | 197 =B4-C4", "D | 411 | 130 | 281 =B5-C5", "E | 503 | 170 | 333 =B6-C6", "Yhteensä | #ARVO! =B2+B3+B4+B5+B6 | 570 | #ARVO! =B7-C7", "F | 100 | 20 | 80 =B8-C8", "G | 110 | 21 | 89 =B9-C9"];
  expect(tellFaults([auditedTable("| a | b | c", rows, { structure: { rows: [], columns: [] } })])).toEqual(["info text-for-number B, a"]);
});

test("an error that reads no text is told itself, here as the formula that differs", () => {
  const rows = ["A | 101 | 70 | 31 =B2-C2", "B | 205 | 90 | #REF! =Muu!B3-C3", "C | 307 | 110 | 197 =B4-C4", "D | 411 | 130 | 281 =B5-C5", "E | 503 | 170 | 333 =B6-C6"];
  expect(tellFaults([auditedTable("| a | b | c", rows, { structure: { rows: [], columns: [] } })])).toEqual(["warning formula-differs B, c"]);
});
