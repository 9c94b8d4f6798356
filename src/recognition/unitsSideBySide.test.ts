import { parseFigures } from "./parseFigures";
import { recogniseTables } from "./recogniseTables";
import { splitTabbed } from "./splitTabbed";
import { statement } from "./statement.fixture";

/** A block as Excel puts it on the clipboard; "|" stands for a tab. */
const block = (...lines: readonly string[]): string => lines.map((line) => line.replaceAll("|", "\t")).join("\r\n");

/** The tables of a block as title and figures: "operating-expenses actual" → -818. */
function read(text: string): readonly (readonly [string | null, Readonly<Record<string, number>>])[] {
  return recogniseTables(splitTabbed(text), statement, 2026).map((table) => {
    const { amounts, findings } = parseFigures(table, 2026);
    expect(findings).toEqual([]);
    return [table.title, Object.fromEntries(amounts.map(({ row, measure, amount }) => [`${row} ${measure}`, amount / 100]))];
  });
}

const VAALIT = { "operating-income amended-budget": 0, "operating-income actual": 0, "operating-expenses amended-budget": -5700, "operating-expenses actual": -818 };
const TARKASTUS = { "operating-income amended-budget": 100, "operating-income actual": 10, "operating-expenses amended-budget": -47500, "operating-expenses actual": -10777 };
const BOTH = [["Vaalit", VAALIT], ["Tarkastustoimi", TARKASTUS]];

const ROWS = ["Toimintatuotot|0|0|100|10", "Toimintakulut|-5 700|-818|-47 500|-10 777"];
const HEADERS = "|TA 2026 +muutos|TOT 2026 3 kk|TA 2026 +muutos|TOT 2026 3 kk";

test.each([
  ["once over its columns", ["|Vaalit||Tarkastustoimi|", HEADERS, ...ROWS]],
  ["over each of its columns", ["|Vaalit|Vaalit|Tarkastustoimi|Tarkastustoimi", HEADERS, ...ROWS]],
  ["with a corner and a title above", ["Osavuosikatsaus 1–3/2026", "", "Vastuualue|Vaalit||Tarkastustoimi|", `Selite${HEADERS}`, ...ROWS]],
  ["as Word copies a merged cell", ["|Vaalit|Tarkastustoimi", HEADERS, ...ROWS]],
  ["over headers on two lines", ["|Vaalit||Tarkastustoimi|", "|TA 2026|TOT 2026|TA 2026|TOT 2026", "|+muutos|3 kk|+muutos|3 kk", ...ROWS]],
  ["under headers that serve both", ["|TA 2026 +muutos||TOT 2026 3 kk|", "|Vaalit|Tarkastustoimi|Vaalit|Tarkastustoimi", "Toimintatuotot|0|100|0|10", "Toimintakulut|-5 700|-47 500|-818|-10 777"]],
  ["under headers that are repeated", ["|TA 2026 +muutos|TA 2026 +muutos|TOT 2026 3 kk|TOT 2026 3 kk", "|Vaalit|Tarkastustoimi|Vaalit|Tarkastustoimi", "Toimintatuotot|0|100|0|10", "Toimintakulut|-5 700|-47 500|-818|-10 777"]],
  ["over columns in another order", ["|Vaalit|Tarkastustoimi|Vaalit|Tarkastustoimi", "|TA 2026 +muutos|TA 2026 +muutos|TOT 2026 3 kk|TOT 2026 3 kk", "Toimintatuotot|0|100|0|10", "Toimintakulut|-5 700|-47 500|-818|-10 777"]],
  ["with an empty column between", ["|Vaalit|||Tarkastustoimi|", "|TA 2026 +muutos|TOT 2026 3 kk||TA 2026 +muutos|TOT 2026 3 kk", "Toimintatuotot|0|0||100|10", "Toimintakulut|-5 700|-818||-47 500|-10 777"]],
])("a unit's name stands %s", (_, lines) => {
  expect(read(block(...lines))).toEqual(BOTH);
});

const ACTUALS = [
  ["Vaalit", { "operating-income actual": 0, "operating-expenses actual": -818 }],
  ["Päiväkoti 1", { "operating-income actual": 10, "operating-expenses actual": -10777 }],
];
const OF_UNITS = ["Toimintatuotot|0|10", "Toimintakulut|-818|-10 777"];

test.each([
  ["the corner", ["TOT 2026 3 kk|Vaalit|Päiväkoti 1", ...OF_UNITS]],
  ["a line above", ["TOT 2026 3 kk", "", "Selite|Vaalit|Päiväkoti 1", ...OF_UNITS]],
  ["a title", ["Palvelualueen yksiköt, toteuma 1–3/2026", "|Vaalit|Päiväkoti 1", ...OF_UNITS]],
  ["a merged cell over the units", ["|TOT 2026 3 kk|", "|Vaalit|Päiväkoti 1", ...OF_UNITS]],
])("one measure with a column for each unit: %s says it", (_, lines) => {
  expect(read(block(...lines))).toEqual(ACTUALS);
});

test("thousands that a title says are those of every unit's column", () => {
  expect(read(block("Toteuma 1–3/2026 (1 000 €)", "|Vaalit|Päiväkoti 1", "Toimintakulut|-1|-11"))).toEqual([
    ["Vaalit", { "operating-expenses actual": -1000 }], ["Päiväkoti 1", { "operating-expenses actual": -11000 }],
  ]);
});

test("measures of the same units one below the other are one table for each unit", () => {
  expect(read(block(
    "TA 2026 +muutos|Vaalit|Tarkastustoimi", "Toimintatuotot|0|100", "Toimintakulut|-5 700|-47 500", "",
    "TOT 2026 3 kk|Vaalit|Tarkastustoimi", "Toimintatuotot|0|10", "Toimintakulut|-818|-10 777",
  ))).toEqual(BOTH);
});

test("the same measure of a unit twice is left as two tables, for a person to see", () => {
  const once = ["TOT 2026 3 kk|Vaalit|Tarkastustoimi", "Toimintakulut|-818|-10 777"];
  expect(read(block(...once, "", ...once)).map(([title]) => title)).toEqual(["Vaalit", "Tarkastustoimi", "Vaalit", "Tarkastustoimi"]);
});

test.each([
  ["a unit without its name", ["|Vaalit|||", HEADERS, ...ROWS]],
  ["three groups with two names", ["|Vaalit||||Tarkastustoimi|", `${HEADERS}|TA 2026 +muutos|TOT 2026 3 kk`, "Toimintakulut|1|2|3|4|5|6"]],
])("%s: no column is given to another unit", (_, lines) => {
  const tables = recogniseTables(splitTabbed(block(...lines)), statement, 2026);
  expect(tables).toHaveLength(1);
  expect(parseFigures(tables[0]!, 2026).findings.map((one) => one.code)).toContain("column-repeated");
  expect(parseFigures(tables[0]!, 2026).amounts).toEqual([]);
});

test.each([
  ["years over headers of one unit", ["Vaalit|Edellinen vuosi|||Kuluva vuosi|", "|TP 2025|TOT 2025 3 kk||TA 2026 +muutos|TOT 2026 3 kk", "Toimintakulut|-1|-2||-3|-4"]],
  ["words below the headers", ["Vaalit|TA 2026 +muutos|TOT 2026 3 kk", "|koko vuosi|tähän asti", "Toimintakulut|-3|-4"]],
])("%s make no units", (_, lines) => {
  expect(recogniseTables(splitTabbed(block(...lines)), statement, 2026)).toHaveLength(1);
});

test("unknown headers below a measure are no units where they hold no figures", () => {
  expect(read(block("Toteuma 1–3/2026", "Selite|Kommentti", "Toimintakulut|pysyy talousarviossa"))).toEqual([]);
});
