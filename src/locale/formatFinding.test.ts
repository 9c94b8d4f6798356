import { finding, type Finding } from "../domain/findings/Finding";
import { FINDING_EXAMPLES, EVERY_FINDING } from "./findings.fixture";
import { formatFinding, formatPlace } from "./formatFinding";
import { LANGUAGES } from "./Language";

const CASES = LANGUAGES.flatMap((language) => EVERY_FINDING.map((one) => ({ language, code: one.code, one })));

/** No-break spaces as spaces, so that a test can be read. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

test.each(CASES)("$code in $language is a whole sentence or question, said without raising the voice", ({ language, one }) => {
  const sentence = formatFinding({ ...one, place: {} }, language);
  expect(sentence).toMatch(/^[\p{Lu}\d”“].*[.?]$/su);
  expect(sentence).not.toMatch(/!|undefined|NaN|\[object|\$\{/);
});

test.each(EVERY_FINDING.map((one) => [one.code, one] as const))("%s is said in its own words in each language", (_, one) => {
  expect(new Set(LANGUAGES.map((language) => formatFinding({ ...one, place: {} }, language))).size).toBe(LANGUAGES.length);
});

test.each([
  ["fi", "Rivi Toimintatuotot, sarake TP 2025: ”n. 800” ei ole luku."],
  ["sv", "Rad Toimintatuotot, kolumn TP 2025: ”n. 800” är inte ett tal."],
  ["en", "Row Toimintatuotot, column TP 2025: “n. 800” is not a number."],
] as const)("where it stands comes first in %s", (language, sentence) => {
  expect(formatFinding({ ...FINDING_EXAMPLES["amount-unreadable"], place: { row: "Toimintatuotot", column: "TP 2025" } }, language)).toBe(sentence);
});

test.each([
  ["fi", "Tiedosto luvut.tsv, taulukkosivu Luvut, taulukko Vaalit, rivi Toimintakulut, sarake TP 2025, solu B7"],
  ["sv", "Fil luvut.tsv, blad Luvut, tabell Vaalit, rad Toimintakulut, kolumn TP 2025, cell B7"],
  ["en", "File luvut.tsv, sheet Luvut, table Vaalit, row Toimintakulut, column TP 2025, cell B7"],
] as const)("a place goes from the file to the cell in %s", (language, words) => {
  expect(formatPlace({ cell: "B7", column: "TP 2025", row: "Toimintakulut", table: "Vaalit", sheet: "Luvut", file: "luvut.tsv" }, language)).toBe(words);
  expect(formatPlace({}, language)).toBe("");
});

test("a percentage that a sheet keeps as a fraction is told with its hundredths, an amount without", () => {
  expect(formatFinding({ ...FINDING_EXAMPLES["percent-differs"], found: -0.2415, expected: 0.2215, difference: -0.463, place: {} }, "fi")).toBe("Prosentti on −0,2415, mutta rivin luvuista laskettuna 0,2215; ero on −0,4630.");
  expect(spaced(formatFinding({ ...FINDING_EXAMPLES["total-differs"], found: 1234.5, expected: 1234, difference: 0.5, place: {} }, "fi"))).toContain("1 234,50");
});

test.each(CASES.flatMap(({ language, code, one }) => ("expected" in one && "difference" in one ? [{ language, code, one }] : [])))("$code in $language tells what stands there, what should, and the difference", ({ language, one }) => {
  const amount = (euros: number): string => formatFinding(finding({ code: "percent-impossible", found: euros }), language).match(/[-−]?\d[\d.,\u00a0\u202f]*\d|[-−]?\d/)?.[0] ?? "";
  const sentence = formatFinding({ ...one, place: {} }, language);
  expect([one.found, one.expected, one.difference].filter((euros) => !sentence.includes(amount(euros)))).toEqual([]);
});

test.each([
  ["total-not-reproducible", { ...FINDING_EXAMPLES["total-not-reproducible"], text: "53 % esiopetus." }],
  ["parent-differs", { ...FINDING_EXAMPLES["parent-differs"], tables: "Talouspalv." }],
  ["parts-incomplete", { ...FINDING_EXAMPLES["parts-incomplete"], tables: "Talouspalv." }],
] as const)("%s ends with one full stop where its words end with one", (_, one) => {
  for (const language of LANGUAGES) expect(formatFinding(one, language)).toMatch(/[^.]\.$/);
});

test("parts without names are not listed", () => {
  expect(spaced(formatFinding({ ...FINDING_EXAMPLES["parent-differs"], tables: "", isInferred: false, place: {} }, "fi"))).toMatch(/ero on −100 000\.$/);
});

test.each([[12_345_000, 12_345, "tuhatkertaiselta"], [12_345, 12_345_000, "tuhannesosalta"]])("%d instead of %d looks %s", (found, expected, word) => {
  expect(formatFinding({ ...FINDING_EXAMPLES.thousandfold, found, expected }, "fi")).toContain(`Luku näyttää ${word}:`);
});

test("calculations are counted where there are several", () => {
  expect([1, 2].map((equations) => spaced(formatFinding({ ...FINDING_EXAMPLES["figure-differs"], equations, place: {} }, "fi")))).toEqual([
    "Solussa on −10 000, mutta muiden lukujen mukaan siinä pitäisi olla −11 200; ero on 1 200.",
    "Solussa on −10 000, mutta 2 täsmäytyksen mukaan siinä pitäisi olla −11 200; ero on 1 200.",
  ]);
});

test("a sheet that is named after its table is said once", () => {
  expect(formatPlace({ sheet: "Vaalit", table: "Vaalit", cell: "B7" }, "fi")).toBe("Taulukko Vaalit, solu B7");
  expect(formatPlace({ sheet: "Vaalit", cell: "B7" }, "fi")).toBe("Taulukkosivu Vaalit, solu B7");
});

test.each([
  ["fi", "Annettu luku on −9 720 700, mutta riveistä laskettu on −10 233 700; ero on 513 000. Laskettua lukua ei korvattu."],
  ["sv", "Det givna talet är −9 720 700, men raderna ger −10 233 700; skillnaden är 513 000. Det beräknade talet ersattes inte."],
  ["en", "The figure given is -9,720,700, but the rows give -10,233,700; the difference is 513,000. The computed figure was kept."],
] as const)("whole euros are written in %s as the language writes them", (language, sentence) => {
  expect(spaced(formatFinding({ ...FINDING_EXAMPLES["computed-differs"], place: {} }, language))).toBe(sentence);
});

test("cents are told where a figure has them", () => {
  const one = finding({ code: "computed-differs", expected: 23.82, found: 23.8, difference: -0.02 });
  expect(spaced(formatFinding(one, "fi"))).toContain("Annettu luku on 23,80, mutta riveistä laskettu on 23,82; ero on −0,02.");
});

test.each<readonly [Finding, string, string, string]>([
  [finding({ code: "target-not-empty", cells: 1, range: "A1" }), "on jo täytetty solu;", "har redan en ifylld cell;", "already has a filled cell;"],
])("one is told apart from many", (one, fi, sv, en) => {
  expect(formatFinding(one, "fi")).toContain(fi);
  expect(formatFinding(one, "sv")).toContain(sv);
  expect(formatFinding(one, "en")).toContain(en);
});

test.each([
  ["fi", "Valinta on tyhjä, ja sen tilalla luetaan tavallinen; valitse solun luettelosta."],
  ["sv", "Valet är tomt och läses som det vanliga; välj ur cellens lista."],
  ["en", "The choice is blank and is read as the usual one; choose from the list of the cell."],
] as const)("a choice that is blank is called so in %s", (language, sentence) => {
  expect(formatFinding({ ...FINDING_EXAMPLES["limit-word-unknown"], text: "", place: {} }, language)).toBe(sentence);
});

test.each([
  ["fi", "Ennusteiden kuukautta ei ole merkitty, ja nyt 1 rivin ennuste vahvistetaan kuukausille 1–3: Avustukset. Tarkista, että se pätee yhä."],
  ["sv", "Månaden för prognoserna är inte angiven, och nu bekräftas 1 rads prognos för månaderna 1–3: Avustukset. Kontrollera att den fortfarande gäller."],
  ["en", "The month of the forecasts is not told, and the forecast of 1 row is now confirmed for months 1–3: Avustukset. Check that it still holds."],
] as const)("a forecast without a month is what is confirmed in %s, not the month", (language, sentence) => {
  expect(spaced(formatFinding({ ...FINDING_EXAMPLES["forecasts-confirmed"], count: 1, held: 0, text: "Avustukset", place: {} }, language))).toBe(sentence);
});
