import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFigures } from "./parseFigures";
import type { RecognisedTable } from "./RecognisedTable";
import { recogniseTables } from "./recogniseTables";
import { splitTabbed } from "./splitTabbed";
import { statement } from "./statement.fixture";

const SEEDS = join(__dirname, "../../samples/heinola-2026-03");
const seeds = readFileSync(join(SEEDS, "tables.tsv"), "utf8").split("\n").filter((line) => line.includes("\tinterim-")).map((line) => line.split("\t")[0] ?? "");
const seed = (name: string): string => readFileSync(join(SEEDS, name), "utf8");

const tables = (text: string): readonly RecognisedTable[] => recogniseTables(splitTabbed(text), statement);
const only = (text: string): RecognisedTable => {
  const [table, ...others] = tables(text);
  if (table === undefined || others.length > 0) throw new Error(`${others.length} tables more than one`);
  return table;
};
const euros = (table: RecognisedTable): Readonly<Record<string, number>> =>
  Object.fromEntries(parseFigures(table).amounts.map(({ row, measure, amount }) => [`${row} ${measure}`, amount / 100]));
const codes = (text: string, year?: number): readonly string[] => tables(text).flatMap((table) => parseFigures(table, year).findings.map((one) => one.code));

test.each(seeds)("every printed figure of %s is read, and nothing is left over", (name) => {
  const lines = seed(name).trimEnd().split("\n").map((line) => line.split("\t"));
  const table = only(seed(name));
  const { amounts, percents, findings } = parseFigures(table, 2026);
  expect(findings).toEqual([]);
  expect(table).toMatchObject({ title: lines[0]?.[0], year: 2026, through: 3, headerRow: 0, labelColumn: 0 });
  expect(table.columns.map((column) => column.measure)).toEqual(
    ["prior-year", "prior-actual", "amended-budget", "actual", "remaining", "percent-used", "forecast"]);
  expect(table.rows.map((row) => row.match?.exact)).toEqual(lines.slice(1).map(() => true));
  const printed = lines.slice(1).flatMap((cells) => cells.slice(1)).filter((cell) => cell !== "");
  expect(amounts.length + percents.length).toBe(printed.length);
  for (const { gridRow, gridColumn, amount } of amounts) {
    expect(amount / 100).toBe(Number((lines[gridRow]?.[gridColumn] ?? "").replace(/ /g, "")) + 0);
  }
  for (const { gridRow, gridColumn, percent } of percents) expect(percent).toBe(Number(lines[gridRow]?.[gridColumn]?.replace(",", ".")));
});

test("twelve printed tables are there", () => expect(seeds).toHaveLength(12));

test("many units below each other are each read under their own name", () => {
  const names = seeds.filter((name) => name.startsWith("003"));
  const found = tables(names.map(seed).join("\nLuku kertoo vastuualueen taloudesta.\n\n"));
  expect(found.map((table) => table.title)).toEqual(names.map((name) => seed(name).split("\t")[0]));
  expect(found.flatMap((table) => parseFigures(table, 2026).findings)).toEqual([]);
});

test("units side by side are each read", () => {
  const left = seed("003-vaalit.tsv").trimEnd().split("\n");
  const right = seed("003-tarkastustoimi.tsv").trimEnd().split("\n");
  const found = tables(left.map((line, row) => `${line}\t\t${right[row] ?? ""}`).join("\n"));
  expect(found.map((table) => [table.title, table.labelColumn])).toEqual([["Vaalit", 0], ["Tarkastustoimi", 9]]);
  expect(found.map((table) => euros(table)["operating-expenses actual"])).toEqual([-818, -10777]);
  expect(found.flatMap((table) => parseFigures(table).findings)).toEqual([]);
});

test("a header on two lines, a title above it, and a forecast broken over two lines", () => {
  const table = only([
    "Hyvinvointipalvelut",
    "\tTP 2025\tTOT 2025\tTA 2026\tTOT 2026\tJäljellä\tTOT-2026\tEnnuste",
    "Selite\t\t3 kk\t+muutos\t3 kk\t\t%\t2026",
    "TOIMINTATUOTOT",
    "Henkilostokulut\t-20 889 482\t-4 875 072\t-21 677 100\t-5 164 528\t-16 512 572\t23,82\t-21 416 100",
    "\t\t\t\t\t\t\t-38 974",
    "Toimintakate\t-36 518 507\t-8 443 221\t-39 594 500\t-9 415 732\t-30 178 768\t23,78\t500",
  ].join("\n"));
  expect(table).toMatchObject({ title: "Hyvinvointipalvelut", headerRow: 1, year: 2026, through: 3 });
  expect(table.rows.map((row) => row.match?.key)).toEqual(["income-heading", "personnel", "operating-margin"]);
  expect(euros(table)).toMatchObject({ "personnel prior-actual": -4875072, "operating-margin forecast": -38974500 });
  expect(parseFigures(table).findings).toEqual([{
    code: "amount-ambiguous", text: "-38 974 500", severity: "warning",
    place: { table: "Hyvinvointipalvelut", row: "Toimintakate", column: "Ennuste 2026" },
  }]);
});

test("figures with no label that belong to no row are told", () => {
  expect(codes("Vaalit\tTA 2026\tTOT 2026\nToimintakulut\t-5\t-4\n\t\t12\nToimintakate\t-5\t-4")).toEqual(["row-unknown"]);
});

test("each problem names its row and column", () => {
  const text = [
    "Vaalit\tTP 2025\tTA 2026\tTOT 2026 3 kk\tTOT-2026 %\tMuutos %",
    "Myyntituotot\t57.880\t-\tnoin 5\tx\t1",
    "Maksutuotot\t\t12345678901234567\t7\t\t",
    "Jokin muu\t1\t2\t3\t4\t",
    "Avustukset\t1\t\t\t\t",
    "Avustukset\t2\t\t\t\t",
  ].join("\n");
  const table = "Vaalit";
  expect(parseFigures(only(text)).findings).toEqual([
    { code: "column-unknown", text: "Muutos %", severity: "error", place: { table, column: "Muutos %" } },
    { code: "row-unknown", text: "Jokin muu", severity: "error", place: { table, row: "Jokin muu" } },
    { code: "row-repeated", text: "Avustukset", severity: "error", place: { table, row: "Avustukset" } },
    { code: "amount-ambiguous", text: "57.880", severity: "error", place: { table, row: "Myyntituotot", column: "TP 2025" } },
    { code: "amount-unreadable", text: "noin 5", severity: "error", place: { table, row: "Myyntituotot", column: "TOT 2026 3 kk" } },
    { code: "amount-unreadable", text: "x", severity: "error", place: { table, row: "Myyntituotot", column: "TOT-2026 %" } },
    { code: "amount-too-large", text: "12345678901234567", severity: "error", place: { table, row: "Maksutuotot", column: "TA 2026" } },
  ]);
  expect(euros(only(text))).toEqual({ "fee-income actual": 7 });
});

test("a table of another year is told", () => {
  expect(codes(seed("003-vaalit.tsv"), 2025)).toEqual(["year-differs"]);
});

test("a measure that stands in two columns is told", () => {
  expect(codes("\tTOT 2026\tToteuma 1-3/2026\tJäljellä\nToimintakulut\t1\t2\t3")).toEqual(["column-repeated", "column-repeated"]);
});

test("a single column of figures and headers in other languages are read", () => {
  expect(euros(only("Benämning\tPrognos 2026\nPersonalkostnader\t-3 821 700\nKöp av tjänster\t−5 162 200"))).toEqual({
    "personnel forecast": -3821700, "services forecast": -5162200,
  });
  expect(euros(only("\tAmended budget 2026\tActual 2026 3 mo\nSales income\t626,000.00\t49,248.00"))).toEqual({
    "sales-income amended-budget": 626000, "sales-income actual": 49248,
  });
});

test("a column in thousands of euros is made whole", () => {
  expect(euros(only("\tTA 2026 1 000 €\tTOT 2026\nMyyntituotot\t626\t49 248"))).toEqual({ "sales-income amended-budget": 626000, "sales-income actual": 49248 });
});

test("what follows the words after a table is not the table's", () => {
  expect(codes("\tTA 2026\tTOT 2026\nMyyntituotot\t1\t2\nTunnusluvut\nAsukasluku\t17 600\t17 500")).toEqual([]);
});

test.each([[""], ["hei"], ["1 234\t5 678"], ["Strateginen päämäärä\tToteuma 31.3.\tTila\nKasvu\tAloitettu\tToteutuu"], ["TP 2025\tTA 2026"]])("there is no table in %j", (text) => {
  expect(tables(text)).toEqual([]);
});
