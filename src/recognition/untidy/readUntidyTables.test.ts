import { readUntidyTables } from "./readUntidyTables";
import { gridOf, printFigures, readOne } from "./untidyGrid.fixture";

describe("where tables stand", () => {
  const BODY = ["Rivi A | 1 | 2", "Rivi B | 3 | 4"];
  const places = (...lines: readonly string[]): readonly unknown[] => readUntidyTables(gridOf(...lines)).map(({ place: { top, left, bottom, right }, title }) => [title, top, left, bottom, right]);

  test("one with a title above and a note below", () => {
    expect(places("Vaalit", "", " | Alfa | Beeta", ...BODY, "", "Luvut ovat alustavia.")).toEqual([["Vaalit", 0, 0, 6, 2]]);
  });

  test("one whose corner says what its rows are is called by the line above it, and without such a line by nothing", () => {
    expect(places("Investoinnit 2026", "Hanke | Kustannus | Avustus", "Silta | 100 | 20", "Tie | 200 | 30")[0]).toEqual(["Investoinnit 2026", 0, 0, 3, 2]);
    expect(places("Hanke | Kustannus | Avustus", "Silta | 100 | 20", "Tie | 200 | 30")[0]).toEqual([null, 0, 0, 2, 2]);
  });

  test("two below each other, each with its own title", () => {
    expect(places("Vaalit", "| Alfa | Beeta", ...BODY, "", "Kirjasto", "| Alfa | Beeta", ...BODY)).toEqual([["Vaalit", 0, 0, 3, 2], ["Kirjasto", 5, 0, 8, 2]]);
  });

  test("two below each other without a blank row, told by their corners", () => {
    expect(places("Vaalit | TA 2026 | TOT 2026", ...BODY, "Kirjasto | TA 2026 | TOT 2026", ...BODY)).toEqual([["Vaalit", 0, 0, 2, 2], ["Kirjasto", 3, 0, 5, 2]]);
  });

  test("two side by side with a blank column between, beginning on different rows", () => {
    expect(places("Vaalit | Alfa | Beeta | | | |", "Rivi A | 1 | 2 | | Kirjasto | Gamma | Delta", "Rivi B | 3 | 4 | | Rivi C | 5 | 6", "Rivi D | 5 | 6 | | Rivi E | 7 | 8")).toEqual([["Vaalit", 0, 0, 3, 2], ["Kirjasto", 1, 4, 3, 6]]);
  });

  test("two side by side without a blank column, told by the same labels", () => {
    expect(places("Vaalit | Alfa | Beeta | Kirjasto | Alfa | Beeta", "Rivi A | 1 | 2 | Rivi A | 5 | 6", "Rivi B | 3 | 4 | Rivi B | 7 | 8")).toEqual([["Vaalit", 0, 0, 2, 2], ["Kirjasto", 0, 3, 2, 5]]);
  });

  test("one with blank rows and a blank column in it", () => {
    expect(places("Vaalit | | Alfa | Beeta", "Rivi A | | 1 | 2", "", "Rivi B | | 3 | 4")).toEqual([["Vaalit", 0, 0, 3, 3]]);
  });

  test("words and a table of words are none", () => {
    expect(places("Tavoite | Mittari | Tila", "Osallisuus | Kysely | Toteutuu", "Talous | Tulos | Ei tietoa", "", "Toteuma oli 24 % budjetista.")).toEqual([]);
  });
});

describe("headers", () => {
  test.each([
    ["one line", ["| TA 2026 | Oma mittari"], ["TA 2026", "Oma mittari"]],
    ["two lines", ["| TA 2026 | TOT 2026", "| +muutos | 3 kk"], ["TA 2026 +muutos", "TOT 2026 3 kk"]],
    ["three lines", ["| Talous- | Toteuma", "| arvio | 1-3", "| 2026 | 2026"], ["Talousarvio 2026", "Toteuma 1-3 2026"]],
    ["a line that completes one of them", ["| TA 2026 | Jäljellä", "| +muutos |"], ["TA 2026 +muutos", "Jäljellä"]],
    ["a text over several columns", ["| Talousarvio |", "| 2025 | 2026"], ["Talousarvio 2025", "Talousarvio 2026"]],
    ["years", ["| 2025 | 2026"], ["2025", "2026"]],
    ["units below", ["| TA 2026 | TOT 2026", "| € | €"], ["TA 2026 €", "TOT 2026 €"]],
    ["a line break within a cell", ["| TA 2026¶+muutos | TOT"], ["TA 2026 +muutos", "TOT"]],
  ])("%s", (_, header, labels) => {
    const table = readOne(gridOf(...header, "Rivi A | 1 100 | 2", "Rivi B | 3 | 4 500"));
    expect(table.table.columns.map(({ label }) => label)).toEqual(labels);
    expect(printFigures(table)).toEqual(["Rivi A | 1100 | 2", "Rivi B | 3 | 4500"]);
  });

  test("what a known header says is told, an unknown one is kept as a label", () => {
    expect(readOne(gridOf("| TOT 2026 3 kk | Lisäraha", "Rivi A | 1 | 2", "Rivi B | 3 | 4")).columns.slice(1).map(({ label, subject }) => [label, subject])).toEqual([["TOT 2026 3 kk", { subject: "actual", year: 2026, through: 3 }], ["Lisäraha", null]]);
  });

  test("a header that stands once more after a page break goes on with the table", () => {
    const header = "Vaalit | TA 2026 | TOT 2026";
    const table = readOne(gridOf(header, "Rivi A | 1 | 2", "Rivi B | 3 | 4", "", "| 12", "", header, "Rivi C | 5 | 6"));
    expect(printFigures(table)).toEqual(["Rivi A | 1 | 2", "Rivi B | 3 | 4", "Rivi C | 5 | 6"]);
    expect(table.reasons).toContainEqual({ code: "header-repeated", rows: [4, 6] });
  });

  test("a row of words below known headers is a row, though words stand where figures do", () => {
    const { headerRows, rows } = readOne(gridOf("| TA 2026 | TOT 2026", "Uusi yksikkö | ei tietoa | ei tietoa", "Rivi A | 1 | 2", "Rivi B | 3 | 4"));
    expect([headerRows, rows.map(({ label, kind }) => [label, kind])]).toEqual([[0], [["Uusi yksikkö", "figures"], ["Rivi A", "figures"], ["Rivi B", "figures"]]]);
  });

  test("without a header the figures are read, with less confidence", () => {
    const [without, withOne] = [readOne(gridOf("Rivi A | 1 | 2", "Rivi B | 3 | 4")), readOne(gridOf("| TA | TOT", "Rivi A | 1 | 2", "Rivi B | 3 | 4"))];
    expect(without.reasons).toContainEqual({ code: "no-header" });
    expect(without.confidence).toBeLessThan(withOne.confidence);
  });
});

describe("rows", () => {
  const kinds = (...lines: readonly string[]): readonly string[] => readOne(gridOf("| Alfa | Beeta", ...lines)).rows.map(({ label, kind }) => `${kind}: ${label}`);

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a heading has no figures", ["TUOTOT | |", "Myynti | 1 | 2", "Maksut | 3 | 4"], ["heading: TUOTOT", "figures: Myynti", "figures: Maksut"]],
    ["of-which rows in three languages", ["Palkat | 9 | 8", "josta sijaiset | 1 | 2", "Löner | 9 | 8", "varav vikarier | 1 | 2", "Salaries | 9 | 8", "- of which substitutes | 1 | 2"],
      ["figures: Palkat", "part: josta sijaiset", "figures: Löner", "part: varav vikarier", "figures: Salaries", "part: - of which substitutes"]],
    ["what stands deeper below josta", ["Palkat | 9 | 8", "  josta: | |", "  Sijaiset | 1 | 2", "  Vakinaiset | 8 | 6", "Palvelut | 3 | 4"], ["figures: Palkat", "heading: josta:", "part: Sijaiset", "part: Vakinaiset", "figures: Palvelut"]],
    ["what begins with a dash below josta", ["Palkat | 9 | 8", "Siitä | |", "- Sijaiset | 1 | 2", "- Vakinaiset | 8 | 6", "Palvelut | 3 | 4"], ["figures: Palkat", "heading: Siitä", "part: - Sijaiset", "part: - Vakinaiset", "figures: Palvelut"]],
    ["rows that only stand deeper are none", ["Kulut | 9 | 8", "  Palkat | 5 | 5", "  Palvelut | 4 | 3"], ["figures: Kulut", "figures: Palkat", "figures: Palvelut"]],
    ["a word that begins like one", ["Jostakin muusta | 9 | 8", "Varavoima | 4 | 3"], ["figures: Jostakin muusta", "figures: Varavoima"]],
    ["a row in parentheses", ["Palkat | 9 | 8", "(Sisäiset erät) | 1 | 2"], ["figures: Palkat", "memo: (Sisäiset erät)"]],
    ["a label broken above its figures", ["Aineet, tarvikkeet ja | |", "tavarat | 1 | 2", "Palkat | 3 | 4"], ["figures: Aineet, tarvikkeet ja tavarat", "figures: Palkat"]],
    ["a label broken below its figures", ["Aineet, tarvikkeet ja | 1 | 2", "tavarat | |", "Palkat | 3 | 4"], ["figures: Aineet, tarvikkeet ja tavarat", "figures: Palkat"]],
    ["a label broken at a hyphen", ["Rahoitus- | |", "tuotot | 1 | 2", "Palkat | 3 | 4"], ["figures: Rahoitustuotot", "figures: Palkat"]],
    ["a row of years among figures", ["Palkat | 9 | 8", "Valmistuu | 2026 | 2027", "Palvelut | 3 | 4"], ["figures: Palkat", "figures: Valmistuu", "figures: Palvelut"]],
  ])("%s", (_, lines, expected) => expect(kinds(...lines)).toEqual(expected));

  test.each([
    ["its end below", ["Palkat | -38 974 | 12", "| 500 |", "Muut | -1 | 2"]],
    ["its beginning above", ["| -38 974 |", "Palkat | 500 | 12", "Muut | -1 | 2"]],
    ["within the cell", ["Palkat | -38 974¶500 | 12", "Muut | -1 | 2"]],
  ])("a number broken over two lines, %s, is read whole and told", (_, lines) => {
    const table = readOne(gridOf("| Alfa | Beeta", ...lines));
    expect(printFigures(table)).toEqual(["Palkat | -38974500 | 12", "Muut | -1 | 2"]);
    expect(table.reasons).toContainEqual({ code: "numbers-mended", mend: "broken-lines", count: 1 });
  });

  test("a total without a label is a row of its own", () => {
    expect(printFigures(readOne(gridOf("| Alfa | Beeta", "Palkat | 1 850 | 700", "| 850 | 700")))).toEqual(["Palkat | 1850 | 700", " | 850 | 700"]);
  });

  test("parentheses around a memo row make nothing negative, others do", () => {
    expect(printFigures(readOne(gridOf("| Alfa | Beeta", "Palkat | (900) | 800", "(Sisäiset) | (100) | (200)", "(Muut) | (100) | 200")))).toEqual(["Palkat | -900 | 800", "(Sisäiset) | 100 | 200", "(Muut) | -100 | 200"]);
  });

  test("the rows are called by the column whose texts differ, whatever stands before it", () => {
    expect(readOne(gridOf("Päämäärä | Hanke | Alfa | Beeta", "Talous | Silta | 1 | 2", "Talous | Tie | 3 | 4", "Talous | Katu | 5 | 6", "Yhteensä | | 9 | 12")).rows.map(({ label }) => label)).toEqual(["Silta", "Tie", "Katu", "Yhteensä"]);
  });

  test("numbers of accounts left of the names are no figures", () => {
    const table = readOne(gridOf("Tili | Nimi | TA 2026 | TOT 2026", "4000 | Palkat | 100 | 90", "4300 | Palvelut | 200 | 190"));
    expect([printFigures(table), table.labelColumns]).toEqual([["Palkat | 100 | 90", "Palvelut | 200 | 190"], [1, 0]]);
  });
});
