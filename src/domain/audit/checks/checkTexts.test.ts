import { auditedTable, tellFaults } from "../auditedTable.fixture";

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

test("a number that a spreadsheet keeps as text", () => {
  const table = column("205");
  const cells = table.cells.map((row, at) => row.map((cell, place) => (at === 1 && place === 0 ? { ...cell, isNumber: false } : cell)));
  expect(tellFaults([{ ...table, cells }])).toEqual(["info text-for-number B, a"]);
});
