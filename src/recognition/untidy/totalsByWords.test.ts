import type { Structure } from "../../domain/crossfoot/crossfoot";
import { cellsOfText } from "./GridCell";
import { judgeTotals } from "./judgeTotals";
import { readUntidyTables } from "./readUntidyTables";
import { totalsByWords } from "./totalsByWords";

const NONE: Structure = { rows: [], columns: [] };

/** The totals that the words of a one-column table tell, each with the rows that it adds. */
function totalsIn(rows: readonly (readonly [label: string, amount: string])[], structure: Structure = NONE): readonly string[] {
  const [table] = readUntidyTables(cellsOfText([["Hanke", "Rahoitus €"], ...rows]));
  if (table === undefined) throw new Error("There is no table");
  return judgeTotals(table.table, totalsByWords(table, structure), []).kept.map(({ total, terms }) => `${total}: ${terms.map(({ row }) => row).join("+")}`);
}

test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  ["a total under its rows is their sum by its name, even where it leaves one out", [["Kerho", "7 778"], ["Museo", "50 000"], ["Kirjasto", "25 000"], ["Yhteensä", "75 000"]], ["3: 0+1+2"]],
  ["in Swedish", [["Klubb", "7 778"], ["Museum", "50 000"], ["Sammanlagt", "57 778"]], ["2: 0+1"]],
  ["in English", [["Club", "7,778.00"], ["Museum", "50,000.00"], ["TOTAL", "57,778.00"]], ["2: 0+1"]],
  ["what it is a total of after it", [["Fees", "7,778.00"], ["Leases", "50,000.00"], ["Total revenue", "57,778.00"], ["Löner", "310.00"], ["Hyror", "120.00"], ["Summa kostnader", "430.00"]], ["2: 0+1", "5: 3+4"]],
  ["each total has the rows since the last", [["A", "10 000"], ["B", "20 000"], ["Yhteensä", "30 000"], ["C", "5 000"], ["D", "6 000"], ["Yhteensä", "11 000"]], ["2: 0+1", "5: 3+4"]],
  ["a figure far from its rows is no total of theirs", [["Asukkaita", "18 000"], ["Oppilaita", "1 900"], ["Yhteensä", "426"]], []],
  ["a single row has no total", [["Kerho", "7 778"], ["Yhteensä", "7 778"]], []],
  ["rows of other names are no totals", [["Kerho", "7 778"], ["Museo", "50 000"], ["Toimintakulut", "57 778"]], []],
])("%s", (_what, rows, totals) => {
  expect(totalsIn(rows)).toEqual(totals);
});

test("what arithmetic has found is not told twice", () => {
  const found: Structure = { rows: [{ total: 2, terms: [{ row: 0, sign: 1 }, { row: 1, sign: 1 }], leftOut: null }], columns: [] };
  expect(totalsIn([["A", "10 000"], ["B", "20 000"], ["Yhteensä", "30 000"]], found)).toEqual([]);
});
