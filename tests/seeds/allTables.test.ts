import { formatFinding } from "../../src/locale/formatFinding";
import { CLOSING, INTERIM, SAMPLES, listTables, orderTable, readTableText, type Sample } from "./sampleWorkbook";

const TABLES = SAMPLES.flatMap((sample) => listTables(sample).map((table) => ({ sample, table, name: `${table.id} (${table.kind})` })));

const number = (value: number): string => String(value).replace("-", "−").replace(/\B(?=(\d{3})+(?!\d))/g, " ");

/** The differences of printed figures from the computed ones, and whatever else is said, a line each. */
function listDifferences({ sample, table }: (typeof TABLES)[number]): readonly string[] {
  return orderTable(sample, table).findings.map((one) =>
    (one.code === "computed-differs" ? `${one.place.row ?? ""}, ${one.place.column ?? ""}: ${number(one.expected)} / ${number(one.found)}` : formatFinding(one, "fi")));
}

/** What the reports print wrong; every other computed figure of every table is the printed one, rounding aside. */
const PRINTED_WRONG: Readonly<Record<string, readonly string[]>> = {
  // The totals of the forecast are those of the units, its lines are the budget's.
  "003-yhteiset-palvelut": [
    "Toimintakulut, Ennuste 2026: −10 233 700 / −9 720 700",
    "Toimintakate, Ennuste 2026: −9 086 700 / −8 573 700",
    "Vuosikate, Ennuste 2026: −9 086 700 / −8 573 700",
    "Tilikauden tulos, Ennuste 2026: −9 319 400 / −8 806 400",
  ],
  // The budget was copied into the deviation.
  "002-investoinnit": ["Menot, Poikkeama: −260 060 / −270 000", "Netto, Poikkeama: −260 060 / −270 000"],
  // One project is missing from the sum.
  "002-hankkeet": ["Yhteensä, Hankkeen kokonaisrahoitus: 1 328 170.03 / 1 320 392"],
  // Neither sum, mean nor weighted mean gives what is printed.
  "000-hankkeet": ["Yhteensä, Menojen toteuma %: 62.9 / 67", "Yhteensä, Kaupungin rahoitusosuus %: 18.28 / 17"],
  // A scanner lost a digit of Rahoitustuotot ja -kulut: -11.
  "004-hyvinvointilautakunta": ["Vuosikate, TP 2022 €: −28 726 250 / −28 726 260", "Tilikauden tulos, TP 2022 €: −29 238 340 / −29 238 350"],
  "003-hankkeet": ["Taulukko Yhteiset palvelut, sarake Kaupungin rahoitusosuus %: Yksi prosentti on sanoina ja puuttuu keskiarvosta; kirjoita sen luku taulukon viereen."],
  "001-hankkeet": [
    "Taulukko Kasvatus- ja opetuslautakunta, sarake Kaupungin rahoitusosuus %: Yksi prosentti on sanoina ja puuttuu keskiarvosta; kirjoita sen luku taulukon viereen.",
    "Taulukko Kasvatus- ja opetuslautakunta, sarake Menojen toteuma %: 2 prosenttia on sanoina ja puuttuu keskiarvosta; kirjoita niiden luvut taulukon viereen.",
  ],
};

test.each(TABLES)("$name: the figures computed from its inputs are the printed ones", (one) => {
  expect(listDifferences(one)).toEqual(PRINTED_WRONG[one.table.id] ?? []);
});

test("the samples hold all 43 tables of figures and the tables of words that the reports print", () => {
  const isWords = (kind: string): boolean => /goals|risks|metrics/.test(kind);
  expect(TABLES.filter(({ table }) => !isWords(table.kind))).toHaveLength(43);
  expect(TABLES.filter(({ table }) => isWords(table.kind))).toHaveLength(17);
});

/** The projects of a report, with the numbers of percentages told in words typed beside the table. */
function withNumbersBeside(sample: Sample, id: string, header: string, numbers: Readonly<Record<string, string>>): readonly string[] {
  const table = listTables(sample).find((one) => one.id === id);
  if (table === undefined) throw new Error(`The sample has no table ${id}`);
  const [head = "", ...rows] = readTableText(sample, id).trimEnd().split("\n");
  const text = [`${head}\t${header}`, ...rows.map((row) => `${row}\t${Object.entries(numbers).find(([name]) => row.includes(name))?.[1] ?? ""}`)].join("\n");
  return orderTable(sample, table, "fi", text).findings.map((one) => (one.code === "computed-differs" ? `${one.place.column ?? ""}: ${number(one.expected)} / ${number(one.found)}` : formatFinding(one, "fi")));
}

test("with Heinola's own 3 % of a common project typed beside, the printed 14 % is the weighted mean", () => {
  expect(withNumbersBeside(INTERIM, "003-hankkeet", "Kaupungin osuus lukuna %", { "Päijät-Häme digitiedolla": "3" })).toEqual([]);
});

test("with the least share typed beside, the printed 20 % is the weighted mean", () => {
  const findings = withNumbersBeside(CLOSING, "001-hankkeet", "Kaupungin osuus lukuna %", { "Suomi toisena kielenä": "14" });
  expect(findings.filter((one) => one.includes("rahoitusosuus"))).toEqual([]);
});
