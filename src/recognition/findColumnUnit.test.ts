import fc from "fast-check";
import { parseFigures } from "./parseFigures";
import { recogniseTables } from "./recogniseTables";
import { splitPastedText } from "./splitPastedText";
import { statement } from "./statement.fixture";

const HEADERS = "TA 2026 +muutos\tTOT 2026 3 kk\tTOT-2026 %";
const ROWS = "Toimintatuotot\t120\t31\t25,50\nToimintakulut\t-1 280\t-300\t23,40";
const THOUSANDS = ["1 000 €", "(1000 euroa)", "tuhatta euroa", "t€", "1000 e", "tusen euro", "EUR thousand"];

function tablesOf(text: string) {
  const { grid } = splitPastedText(text, statement, 2026);
  return recogniseTables(grid, statement, 2026);
}

/** Each table's title, its first budget in euros, and the units of its columns of amounts. */
function parseText(text: string) {
  return tablesOf(text).map((table) => [
    table.title,
    (parseFigures(table, 2026).amounts.find((one) => one.measure === "amended-budget")?.amount ?? 0) / 100,
    [...new Set(table.columns.flatMap((column) => (column.measure === "percent-used" ? [] : [column.unit])))].join(),
  ]);
}

describe.each(THOUSANDS)("%s", (unit) => {
  test.each([
    ["in the corner", `${unit}\t${HEADERS}\n${ROWS}`, null],
    ["in the corner beside the word for rows", `Selite ${unit}\t${HEADERS}\n${ROWS}`, null],
    ["in the corner after the title", `Vaalit ${unit}\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["in the corner under a title", `Vaalit\n${unit}\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["in the title", `Vaalit, ${unit}\n\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["on a line between the title and the headers", `Vaalit\n${unit}\n\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["to the right of the title", `Vaalit\t\t\t${unit}\n\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["on a line above the title", `Osavuosikatsaus, ${unit}\nVaalit\n\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["at the head of the text", `${unit}\n\nOsavuosikatsaus\nPerustelut ovat alla.\n\nVaalit\n\t${HEADERS}\n${ROWS}`, "Vaalit"],
    ["below the headers", `Vaalit\t${HEADERS}\n${unit}\t\t\t\n${ROWS}`, "Vaalit"],
    ["below each header", `Vaalit\t${HEADERS}\n\t${unit}\t${unit}\t\n${ROWS}`, "Vaalit"],
  ])("%s makes the columns thousands", (_, text, title) => expect(parseText(text)).toEqual([[title, 120_000, "thousand-euro"]]));

  test("is read in text copied from a PDF too, above the table and between two tables", () => {
    const table = `TA 2026 +muutos TOT 2026 3 kk TOT-2026 %\n${ROWS.replace(/\t/g, " ")}`;
    expect(parseText(`Vaalit ${table}\n\nDigi\n${unit}\nSelite ${table}`)).toEqual([["Vaalit", 120, "euro"], ["Digi", 120_000, "thousand-euro"]]);
    expect(parseText(`Vaalit ${unit} ${table}`)).toEqual([["Vaalit", 120_000, "thousand-euro"]]);
    expect(parseText(`Vaalit, ${unit}\n${table}`)).toEqual([["Vaalit", 120_000, "thousand-euro"]]);
  });
});

test("a header that names its own unit is believed before the title", () => {
  expect(parseText(`Vaalit, 1 000 €\tTA 2026 +muutos €\tTOT 2026 3 kk\n${ROWS}`)).toEqual([["Vaalit", 120, "euro,thousand-euro"]]);
});

test("a line at the head of the text speaks for every table, one above a later table for that table alone", () => {
  const table = (title: string): string => `${title}\n\t${HEADERS}\n${ROWS}\n\n`;
  expect(parseText(`Luvut tuhansina euroina.\n\n${table("Vaalit")}${table("Digi")}`).map(([, amount]) => amount)).toEqual([120_000, 120_000]);
  expect(parseText(table("Vaalit") + table("Digi (1000 €)") + table("Talous")).map(([title, amount]) => [title, amount])).toEqual([["Vaalit", 120], ["Digi", 120_000], ["Talous", 120]]);
  expect(parseText(`1000 €\n\n${table("Vaalit")}${table("Digi, €")}`).map(([, amount]) => amount)).toEqual([120_000, 120]);
});

test.each([
  ["an amount in a sentence", `Vaalit saivat 1000 euroa lisää\nVaalit\n\t${HEADERS}\n${ROWS}`],
  ["an amount at the end of a line that is no title", `Lisäystä 1000 €\nVaalit\n\t${HEADERS}\n${ROWS}`],
  ["a figure of the table before", `Avustukset\t1 000 €\t1 000 €\nVaalit\n\t${HEADERS}\n${ROWS}`],
  ["a figure of one column of the table before", `Avustukset\t1 000 €\nVaalit\n\t${HEADERS}\n${ROWS}`],
  ["euros", `Vaalit, €\n\t${HEADERS}\n${ROWS}`],
])("%s leaves the columns in euros", (_, text) => expect(parseText(text)).toEqual([["Vaalit", 120, "euro"]]));

test.each(["milj. €", "M€", "miljoner euro", "EUR million"])("figures in %s are told once and not read", (unit) => {
  for (const text of [`Vaalit, ${unit}\t${HEADERS}\n${ROWS}`, `Vaalit\tTA 2026 +muutos ${unit}\tTOT 2026 3 kk ${unit}\n${ROWS}`]) {
    const [read] = tablesOf(text).map((table) => parseFigures(table, 2026));
    expect(read?.amounts).toEqual([]);
    expect(read?.findings).toEqual([{ code: "figures-in-millions", severity: "error", place: { table: "Vaalit" } }]);
  }
});

test.each([
  ["1 280", 100_000_000 + 28_000_000, 100_000],
  ["1 280,5", 128_050_000, 10_000],
  ["1 280,0", 128_000_000, 10_000],
  ["1 280,25", 128_025_000, 1_000],
  ["- 300,5", -30_050_000, 10_000],
])("%s thousands are so many cents, rounded to as much as their decimals say", (text, amount, step) => {
  const [table] = tablesOf(`Vaalit, 1000 €\tTA 2026\tTOT 2026\nToimintatuotot\t${text}\t1`);
  expect(table && parseFigures(table).amounts[0]).toMatchObject({ amount, step });
});

test("whatever the figures, a title in thousands gives a thousand times what the same title gives in euros", () => {
  fc.assert(fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom(...THOUSANDS), (figure, unit) => {
    const [inEuros, inThousands] = ["Vaalit", `Vaalit, ${unit}`].map((title) => parseText(`${title}\t${HEADERS}\nToimintakulut\t${figure}\t1\t`)[0]?.[1]);
    expect(inThousands).toBe(Number(inEuros) * 1000);
  }));
});
