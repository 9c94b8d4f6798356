import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseFigures } from "./parseFigures";
import { recogniseTables } from "./recogniseTables";
import { splitPastedText } from "./splitPastedText";
import { statement } from "./statement.fixture";

const SEEDS = join(__dirname, "../../samples/heinola-2026-03");
const HALF_YEAR = "../../tests/seeds/half-year/";
const seeds = readFileSync(join(SEEDS, "tables.tsv"), "utf8").split("\n").filter((line) => line.includes("\tinterim-")).map((line) => line.split("\t")[0] ?? "");
const cellsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(SEEDS, name), "utf8").trimEnd().split("\n").map((line) => line.split("\t"));

/** Each row's figures without the spaces within them, by label; blank rows are left out. */
function printed(name: string): readonly (readonly string[])[] {
  return cellsOf(name).slice(1).filter((row) => row.slice(1).some((cell) => cell !== "")).map((row) => row.map(compact));
}
const compact = (cell: string): string => (/^[-\d −,]+$/.test(cell) ? cell.replace(/\u2212/g, "-").replace(/\s/g, "") : cell);

interface Reading {
  readonly titles: readonly (string | null)[];
  readonly rows: readonly (readonly string[])[];
  readonly told: readonly (string | undefined)[];
}

function parseText(text: string): Reading {
  const { grid, findings } = splitPastedText(text, statement);
  const tables = recogniseTables(grid, statement);
  return {
    titles: tables.map((table) => table.title),
    rows: tables.flatMap((table) => table.rows.filter((row) => row.raw.some((cell) => cell !== "")).map((row) => [row.label, ...row.raw].map(compact))),
    told: [...findings, ...tables.flatMap((table) => parseFigures(table).findings)].map((one) => `${one.place.row ?? ""}: ${one.code}`),
  };
}

const running = (cells: readonly (readonly string[])[], gap: string): string =>
  cells.map((row) => row.filter((cell) => cell !== "").join(gap)).join("\n");

test.each(seeds)("%s copied with single spaces is read whole by columns, arithmetic and sums", (name) => {
  expect(parseText(running(cellsOf(name), " "))).toEqual({ titles: [cellsOf(name)[0]?.[0]], rows: printed(name), told: [] });
});

test.each(seeds)("%s copied with wide gaps is read whole", (name) => {
  expect(parseText(running(cellsOf(name), "   "))).toEqual({ titles: [cellsOf(name)[0]?.[0]], rows: printed(name), told: [] });
});

test.each(seeds)("%s copied with no-break spaces within figures is read whole", (name) => {
  const cells = cellsOf(name).map((row, index) => (index === 0 ? row : row.map((cell) => cell.replace(/(?<=\d) (?=\d)/g, "\u00A0"))));
  expect(parseText(running(cells, " "))).toMatchObject({ rows: printed(name), told: [] });
});

test("all tables of a report with text between them are read", () => {
  const text = seeds.map((name) => `${running(cellsOf(name), " ")}\n\nTulot ovat arvioidun mukaiset vuonna 2026.\n12\n`).join("\n");
  expect(parseText(text)).toEqual({ titles: seeds.map((name) => cellsOf(name)[0]?.[0]), rows: seeds.flatMap(printed), told: [] });
});

test("a real copy from a PDF, with wrapped titles, headers, labels and figures", () => {
  const names = ["002-hyvinvointilautakunta", "002-hyte", "002-virikkeellinen"].map((name) => `${HALF_YEAR}${name}.tsv`);
  const { titles, rows, told } = parseText(readFileSync(join(SEEDS, HALF_YEAR, "copied-from-pdf.txt"), "utf8"));
  const grossNet = rows.slice(0, 3);
  expect(grossNet.map((row) => row[0])).toEqual(["TULOT", "MENOT", "NETTO"]);
  expect(titles).toEqual(["Hyvinvointilautakunnan toimiala", ...names.map((name) => cellsOf(name)[0]?.[0])]);
  expect(rows.slice(3)).toEqual(names.flatMap(printed));
  expect(told).toEqual(["TULOT: row-unknown", "MENOT: row-unknown", "NETTO: row-unknown"]);
});

const HEADER = "Vaalit Selite TP 2025 TOT 2025 3 kk TA 2026 +muutos TOT 2026 3 kk Jäljellä TOT-2026 % Ennuste 2026";

test("the row that a report prints is parted", () => {
  expect(parseText(`${HEADER}\nHenkilöstökulut -20 889 482 -4 875 072 -21 677 100 -5 164 528 -16 512 572 23,82 -21 416 100`).rows).toEqual([
    ["Henkilöstökulut", "-20889482", "-4875072", "-21677100", "-5164528", "-16512572", "23,82", "-21416100"],
  ]);
});

test.each([
  ["figures that could be parted in several ways", "Myyntituotot 1 031 106 210 488 851 800 198 057 653 743 23,25 951 800", "amount-ambiguous"],
  ["too few figures", "Myyntituotot -1 031 -210", "amount-ambiguous"],
  ["too many figures", "Myyntituotot -1 -2 -3 -4 -5 -6 -7 -8 -9", "amount-ambiguous"],
  ["an empty cell whose neighbour would be cut in two", "Myyntituotot 21 804 626 000 49 248 576 752 7,87 726 000", "amount-ambiguous"],
  ["figures of an unknown row", "Jokin muu 1 031 106 210 488 851 800 198 057 653 743 23,25 951 800", "row-unknown"],
])("%s are told and never guessed", (_, line, code) => {
  expect(parseText(`${HEADER}\n${line}\nAvustukset -1 -2 -10 -5 -5 50,00 -10`)).toEqual({
    titles: ["Vaalit"], rows: [["Avustukset", "-1", "-2", "-10", "-5", "-5", "50,00", "-10"]], told: [`${line.split(/ \d| -/)[0] ?? ""}: ${code}`],
  });
});

test("a forecast broken over two lines leaves both its neighbours out", () => {
  const row = "-1 -2 -10 -5 -5 50,00";
  expect(parseText(`${HEADER}\nAvustukset ${row} -10\n-38 974\nToimintakate ${row} 500\nVuosikate ${row} -10`)).toMatchObject({
    rows: [["Vuosikate", "-1", "-2", "-10", "-5", "-5", "50,00", "-10"]],
    told: ["Avustukset: amount-ambiguous", "Toimintakate: amount-ambiguous"],
  });
});

test("a page's number between rows is no figure", () => {
  const row = "-1 -2 -10 -5 -5 50,00 -10";
  expect(parseText(`${HEADER}\nAvustukset ${row}\n\n14\n\nToimintakate ${row}`).rows).toHaveLength(2);
});

test("tabs part the columns where there are any", () => {
  expect(splitPastedText("a b\tc\nd\te", statement)).toEqual({ grid: [["a b", "c"], ["d", "e"]], findings: [] });
});

test.each([[""], ["\n\n"], ["Kulut olivat vuonna 2026 noin 3 000 euroa.\n5 000"], ["1 2 3"]])("%j has no tables and no findings", (text) => {
  expect(parseText(text)).toEqual({ titles: [], rows: [], told: [] });
});

const spaced = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, " ");
const amount = fc.integer({ min: 0, max: 9 }).chain((digits) => fc.integer({ min: digits === 0 ? 0 : 10 ** (digits - 1), max: 10 ** digits - 1 }));
const budgetRow = fc.record({ prior: amount, priorActual: amount, budget: amount, actual: amount, forecast: amount, empty: fc.constantFrom(-1, -1, 0, 1, 6) });
const INCOME = ["Myyntituotot", "Maksutuotot", "Tuet ja avustukset", "Muut toimintatuotot"];

test("a run of figures is read as printed or told, whatever the figures and with a cell left empty", () => {
  fc.assert(fc.property(fc.array(budgetRow, { minLength: 4, maxLength: 4 }), fc.boolean(), (rows, hasTotal) => {
    const sum = (key: "prior" | "priorActual" | "budget" | "actual" | "forecast"): number => rows.reduce((total, row) => total + row[key], 0);
    const all = hasTotal
      ? [...rows, { prior: sum("prior"), priorActual: sum("priorActual"), budget: sum("budget"), actual: sum("actual"), forecast: sum("forecast"), empty: -1 }]
      : rows;
    const lines = all.map((row, index) => {
      const percent = row.budget === 0 ? "0,00" : ((row.actual / row.budget) * 100).toFixed(2).replace(".", ",");
      const cells = [row.prior, row.priorActual, row.budget, row.actual, row.budget - row.actual].map(spaced).concat(percent, spaced(row.forecast));
      return [INCOME[index] ?? "Toimintatuotot", ...cells.map((cell, column) => (column === row.empty ? "" : cell))];
    });
    const { rows: read, told } = parseText(running([[HEADER], ...lines], " "));
    for (const line of lines) {
      const found = read.find((row) => row[0] === line[0]);
      if (found) expect(found).toEqual(line.map(compact));
      else expect(told).toContain(`${line[0] ?? ""}: amount-ambiguous`);
    }
  }), { numRuns: 300 });
});

test("a file of semicolons is read as the same table with tabs", () => {
  const tabbed = readFileSync(join(SEEDS, "003-vaalit.tsv"), "utf8");
  expect(splitPastedText(tabbed.replaceAll("\t", ";"), statement)).toEqual(splitPastedText(tabbed, statement));
});
