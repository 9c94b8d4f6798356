import { inferStructure, listChecks } from "./crossfoot";
import { tableOf } from "./figureTable.fixture";
import { figuresOf, type FigureTable } from "./FigureTable";
import { pinpoint } from "./pinpoint";

const HEADER = "| TA | TOT | Jäljellä | TOT %";
const ROWS = [
  "Myynti | 851800 | 198057 | 653743 | 23,25", "Maksut | 826000 | 285937 | 540063 | 34,62", "Tuotot | 1677800 | 483994 | 1193806 | 28,85",
  "Palkat | -21146900 | -4920322 | -16226578 | 23,27", "Palvelut | -10987100 | -2871530 | -8115570 | 26,14", "Avustukset | -3100 | -1208 | -1892 | 38,97",
  "Kulut | -32137100 | -7793060 | -24344040 | 24,25", "Kate | -30459300 | -7309066 | -23150234 | 24,00",
];

/** What is told of the table with one line written otherwise. */
function tell(line: string): readonly string[] {
  const label = line.split(" | ")[0] ?? "";
  const table: FigureTable = tableOf(HEADER, ...ROWS.map((row) => (row.startsWith(`${label} |`) ? line : row)));
  return pinpoint(listChecks(table, inferStructure(table)), figuresOf([table])).map(({ cell, expected, found, failures, slip, leftOut, others }) => [
    `${table.rows[cell.row]?.label ?? ""} ${table.columns[cell.column]?.label ?? ""}: ${found / 100}, expected ${expected / 100}, ${failures.length} equations`,
    ...(slip === null ? [] : [slip]), ...(leftOut === null ? [] : [`without ${table.rows[leftOut.row]?.label ?? ""}`]), ...(others.length === 0 ? [] : [`or ${others.length} others`]),
  ].join(", "));
}

test("a table that adds up is silent, rounding and all", () => {
  expect(tell(ROWS[0] ?? "")).toEqual([]);
});

test.each([
  ["two digits swapped", "Palvelut | -10987100 | -2875130 | -8115570 | 26,14", ["Palvelut TOT: -2875130, expected -2871530, 3 equations, swapped-digits"]],
  ["a sign lost", "Palkat | -21146900 | 4920322 | -16226578 | 23,27", ["Palkat TOT: 4920322, expected -4920322, 3 equations, sign"]],
  ["a wrong percentage", "Maksut | 826000 | 285937 | 540063 | 36,42", ["Maksut TOT %: 36.42, expected 34.62, 1 equations, swapped-digits, or 2 others"]],
  ["a budget copied into what is left", "Palvelut | -10987100 | -2871530 | -10987100 | 26,14", ["Palvelut Jäljellä: -10987100, expected -8115570, 2 equations"]],
  ["a total that leaves a row out, and those below it too", "Kulut | -32137100 | -7791852 | -24345248 | 24,25", ["Kulut TOT: -7791852, expected -7793060, 2 equations, without Avustukset, or 1 others", "Kulut Jäljellä: -24345248, expected -24344040, 3 equations"]],
])("%s is named with the cell and the figure", (_, line, told) => {
  expect(tell(line)).toEqual(told);
});

test("what a suspected equation gives is named before cells that explain as much, and once", () => {
  const table = tableOf("| TA | TP", "A | 1000 | 500", "B | 500 | 300", "Yhteensä | 1700 | 800");
  const checks = listChecks(table, { rows: [{ total: 2, leftOut: null, terms: [0, 1].map((row) => ({ row, sign: 1 as const })) }], columns: [] });
  const named = (isSuspect: boolean) => pinpoint(checks, figuresOf([table]), { isSuspect: () => isSuspect }).map(({ cell, expected, others }) => [cell.row, expected / 100, others.length]);
  expect(named(true)).toEqual([[2, 1_500, 0]]);
  expect(named(false)).not.toEqual(named(true));
});
