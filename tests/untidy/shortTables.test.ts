import { auditFound, type AuditReport } from "../../src/actions/auditing/auditFound";
import { findInGrid } from "../../src/actions/auditing/findInGrid";
import { cellsOfText } from "../../src/recognition/untidy/GridCell";

/** Short tables as different towns print them, a row a line, cells parted by "|": few rows and columns, so that one error takes away much of what tells how they hang together. */
const TABLES = {
  "a chain of results in two columns": ["€|TA 2026|Tot 1-6", "Toimintatuotot|4 120 000|2 010 455", "Toimintakulut|-31 540 000|-15 902 118", "Toimintakate|-27 420 000|-13 891 663", "Verotulot|18 300 000|9 480 210", "Valtionosuudet|12 450 000|6 225 004", "Rahoitustuotot ja -kulut|-310 000|-101 877", "Vuosikate|3 020 000|1 711 674", "Poistot|-2 100 000|-1 050 000", "Tilikauden tulos|920 000|661 674"],
  "the same in Swedish and thousands": ["1000 €|Budget 2026|Utfall", "Verksamhetens intäkter|4 120|2 010", "Verksamhetens kostnader|-31 540|-15 902", "Verksamhetsbidrag|-27 420|-13 892", "Skatteinkomster|18 300|9 480", "Statsandelar|12 450|6 225", "Årsbidrag|3 330|1 813", "Avskrivningar|-2 100|-1 050", "Räkenskapsperiodens resultat|1 230|763"],
  "four units and their total": ["|TA|TOT", "Opetus|812 400|398 211", "Varhaiskasvatus|1 204 900|611 080", "Kulttuuri|98 300|40 112", "Liikunta|143 700|77 905", "Yhteensä|2 259 300|1 127 308"],
  "what remains, under words that nobody knows": ["Yksikkö|Budjetti|Toteuma|Jäljellä", "Alfa|812 400|398 211|414 189", "Beeta|1 204 900|611 080|593 820", "Gamma|98 300|40 112|58 188", "Delta|143 700|77 905|65 795", "Kaikki|2 259 300|1 127 308|1 131 992"],
  "two groups and what is left of them": ["Tili|2025|2026", "Myynti|120 300|130 900", "Maksut|44 020|41 700", "Tuet|9 110|12 300", "Tuotot|173 430|184 900", "Palkat|-610 220|-640 100", "Eläkkeet|-101 340|-109 300", "Ostot|-80 115|-77 400", "Vuokrat|-55 600|-57 000", "Kulut|-847 275|-883 800", "Netto|-673 845|-698 900"],
  "months": ["Tili|Tammi|Helmi|Maalis|Yhteensä", "Palkat|51 200|52 310|51 870|155 380", "Ostot|8 120|9 440|7 905|25 465", "Vuokrat|4 600|4 600|4 600|13 800", "Muut|1 015|870|1 204|3 089", "Kulut yhteensä|64 935|67 220|65 579|197 734"],
  "quarters of three areas, and no total of them": ["|Q1|Q2|Q3|Q4|Vuosi", "Alue A|1 204|1 311|1 190|1 402|5 107", "Alue B|877|901|845|932|3 555", "Alue C|2 310|2 287|2 401|2 555|9 553"],
  "the total above its rows": ["Menolaji|TA|TOT|%", "Toimintakulut|1 000 700|480 356|48,0", "Henkilöstö|612 400|300 112|49,0", "Palvelut|301 200|141 204|46,9", "Aineet|87 100|39 040|44,8"],
  "an amended budget of three rows": ["|TA 2026|Muutokset|TA+M|Tot", "Tulot|829 700|50 000|879 700|277 724", "Menot|-458 700|-50 000|-508 700|-123 444", "Netto|371 000|0|371 000|154 280"],
  "three rows and two columns": ["|TA 2026|TOT 2026", "Tulot|829 700|277 724", "Menot|-458 700|-123 444", "Netto|371 000|154 280"],
  "the costs alone": ["Toimintakulut|TA 2026|TOT 2026", "Henkilöstökulut|-4 466 296|-2 263 313", "Palvelujen ostot|-3 925 925|-2 109 205", "Aineet, tarvikkeet ja tavarat|-454 976|-235 764", "Avustukset|-969 640|-438 828", "Muut toimintakulut|-54 836|-20 402", "Toimintakulut yhteensä|-9 871 673|-5 067 512"],
  "man-years in one column": ["Enhet|Årsverken", "Skolor|84,5", "Daghem|61,3", "Bibliotek|17,2", "Idrott|9,4", "Förvaltning|25,5", "Totalt|197,9"],
} as const;

function audit(lines: readonly string[]): AuditReport {
  return auditFound(findInGrid({ file: null, sheet: null, row: 0, column: 0, cells: cellsOfText(lines.map((line) => line.split("|"))) }));
}

function told(lines: readonly string[]): readonly string[] {
  return audit(lines).findings.filter(({ severity }) => severity !== "info").map(({ severity, code, place }) => `${severity} ${code} ${place.row ?? ""}`);
}

const FIGURE = /^-?\d[\d ]*(?:,\d+)?$/;

/** A digit changed, the first or one in the middle, or the sign turned. */
const SLIPS: Readonly<Record<string, (figure: string) => string>> = {
  "first digit": (figure) => changeDigit(figure, 0),
  "middle digit": (figure) => changeDigit(figure, Math.floor(figure.replace(/\D/g, "").length / 2)),
  sign: (figure) => (figure.startsWith("-") ? figure.slice(1) : `-${figure}`),
};

function changeDigit(figure: string, number: number): string {
  let at = -1;
  return figure.replace(/\d/g, (digit) => {
    at += 1;
    return at === number ? String(Number(digit) >= 5 ? Number(digit) - 3 : Number(digit) + 4) : digit;
  });
}

/** Each figure of the table but zeros with each slip in turn; those of which an audit names neither the cell nor it among those that would explain it. */
function unnamed(lines: readonly string[]): readonly string[] {
  const cells = lines.map((line) => line.split("|"));
  return cells.flatMap((row, at) => row.flatMap((figure, column) => (at === 0 || column === 0 || !FIGURE.test(figure) || figure === "0" ? [] : Object.entries(SLIPS).flatMap(([slip, write]) => {
    const wrong = cells.map((one, place) => (place === at ? one.map((text, index) => (index === column ? write(figure) : text)) : one).join("|"));
    const report = audit(wrong);
    const isNamed = report.audit.faults.some(({ cell, others }) => [cell, ...others].some((one) => {
      const source = report.tables[one.table]?.audited.source;
      return source?.rows[one.row] === at && source.columns[one.column] === column;
    }));
    return isNamed ? [] : [`${slip} of ${figure}`];
  }))));
}

describe.each(Object.entries<readonly string[]>(TABLES))("%s", (_, lines) => {
  test("is not accused of anything", () => {
    expect(told(lines)).toEqual([]);
  });

  test("has every slip named", () => {
    expect(unnamed(lines)).toEqual([]);
  });
});

test.each<[keyof typeof TABLES, string, string]>([
  ["four units and their total", "Liikunta", "Yhteensä"],
  ["a chain of results in two columns", "Verotulot", "Vuosikate"],
  ["the same in Swedish and thousands", "Statsandelar", "Årsbidrag"],
  ["the costs alone", "Avustukset", "Toimintakulut yhteensä"],
  ["months", "Muut", "Kulut yhteensä"],
])("%s without the row %s: whether one is lacking is asked of %s, and nothing else is said", (name, lacking, total) => {
  expect(told(TABLES[name].filter((line) => !line.startsWith(`${lacking}|`)))).toEqual([`warning rows-lacking ${total}`]);
});
