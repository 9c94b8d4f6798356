import { inferStructure } from "./crossfoot";
import { tableOf } from "./figureTable.fixture";
import type { FigureTable } from "./FigureTable";
import { findCopies } from "./findCopies";

/** The structure in words: "c = a + b". */
function tell(table: FigureTable): readonly string[] {
  const { rows, columns } = inferStructure(table);
  const add = (terms: readonly { readonly sign: 1 | -1; readonly label: string }[]): string =>
    terms.map(({ sign, label }, place) => (sign === -1 ? `${place === 0 ? "-" : "- "}${label}` : `${place === 0 ? "" : "+ "}${label}`)).join(" ");
  const row = (at: number): string => table.rows[at]?.label ?? "";
  const column = (at: number): string => table.columns[at]?.label ?? "";
  return [
    ...rows.map(({ total, terms, leftOut }) => `${row(total)} = ${add(terms.map((term) => ({ sign: term.sign, label: row(term.row) })))}${leftOut === null ? "" : `, without ${row(leftOut)}`}`),
    ...columns.map((one) => (one.kind === "share"
      ? `${column(one.target)} = ${column(one.part)} / ${column(one.whole)}`
      : `${column(one.target)} = ${one.turns ? "± " : ""}${add(one.terms.map((term) => ({ sign: term.sign, label: column(term.column) })))}`)),
  ];
}

test("sums of rows, a chain of results, a difference and a percentage are found under names that nobody knows", () => {
  expect(tell(tableOf(
    "| x | y | z | u %",
    "a | 851800 | 198057 | 653743 | 23,25", "b | 826000 | 285937 | 540063 | 34,62", "c | 1677800 | 483994 | 1193806 | 28,85",
    "d | -21146900 | -4920322 | -16226578 | 23,27", "e | -10987100 | -2871530 | -8115570 | 26,14", "f | -32134000 | -7791852 | -24342148 | 24,25",
    "g | -30456200 | -7307858 | -23148342 | 23,99",
  ))).toEqual(["c = a + b", "f = d + e", "g = c + f", "z = x - y", "u % = y / x"]);
});

test("totals may stand above what they add, one inside the other", () => {
  expect(tell(tableOf(
    "| x | y",
    "all | 119371 | 58213", "first | 54321 | 20987", "a | 31230 | 11876", "b | 23091 | 9111", "second | 65050 | 37226", "c | 41123 | 18117", "d | 23927 | 19109",
  ))).toEqual(["second = d + c", "first = b + a", "all = second + first"]);
});

test("costs that are printed as positive are taken away from income", () => {
  expect(tell(tableOf("| x | y | w", "income | 523113 | 498221 | 511020", "costs | 711345 | 688102 | 700333", "margin | -188232 | -189881 | -189313"))).toEqual(["margin = income - costs"]);
});

test("a deviation that is positive where it is favourable turns from income to costs", () => {
  expect(tell(tableOf(
    "| budget | actual | deviation",
    "a | 52311 | 49822 | -2489", "b | 31200 | 33911 | 2711", "c | 71134 | 68810 | 2324", "d | 12118 | 13877 | -1759", "e | 45117 | 40226 | 4891",
  ))).toContain("deviation = ± budget - actual");
});

test("a total that leaves a row out in every column names it", () => {
  expect(tell(tableOf(
    "| x | y | w",
    "a | 31231 | 11877 | 28110", "b | 23093 | 9112 | 24871", "c | 7778 | 5023 | 6914", "d | 41127 | 18119 | 39002", "total | 95451 | 39108 | 91983",
  ))).toEqual(["total = a + b + d, without c"]);
});

test("a part that is told beside its whole is not added", () => {
  expect(tell(tableOf("| x | y | w", "a | 31231 | 11877 | 28110", "josta e | 3093 | 1112 | 2871", "b | 7778 | 5023 | 6914", "total | 39009 | 16900 | 35024"))).toEqual(["total = a + b"]);
});

test("a forecast that repeats the budget in most rows is not what the difference is of", () => {
  expect(tell(tableOf(
    "| budget | actual | left | forecast",
    "a | 851800 | 198057 | 653743 | 951800", "b | 826000 | 285937 | 540063 | 826000", "c | 546900 | 201422 | 345478 | 546900", "d | 145200 | 33893 | 111307 | 145200",
  ))).toEqual(["left = budget - actual"]);
});

test("figures that have nothing to do with each other have no structure", () => {
  expect(tell(tableOf("| x | y", "a | 17 | 31", "b | 2250 | 418", "c | 96 | 1200", "d | 71 | 3"))).toEqual([]);
});

test("a column that repeats another is told, a short or empty one is not", () => {
  expect(findCopies(tableOf("| x | y | w", "a | 17 | 17 | 31", "b | 2250 | 2250 | 418", "c | 96 | 96 | 1200"))).toEqual([{ column: 1, of: 0 }]);
  expect(findCopies(tableOf("| x | y", "a | 17 | 17", "b | 2250 | 2250", "c | 0 | 0"))).toEqual([]);
});
