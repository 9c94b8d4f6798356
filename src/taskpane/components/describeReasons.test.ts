import { findInGrid } from "../../actions/auditing/findInGrid";
import { AUDIT_PANE_TEXTS } from "../../locale/auditPanes";
import { LANGUAGES, type Language } from "../../locale/Language";
import { describeReasons } from "./describeReasons";
import type { UntidyFound } from "./UntidyFound";

type Reason = UntidyFound["untidy"]["reasons"][number];

/** A table on a sheet whose used cells begin at C5, read for the reasons given. */
function readFor(reasons: readonly Reason[]): UntidyFound {
  const texts = [["", "Alfa", "Beeta"], ["A", "1", "2"], ["B", "3", "4"]];
  const [found] = findInGrid({ file: null, sheet: "Liite", row: 4, column: 2, cells: texts.map((row) => row.map((text) => ({ text, value: text === "" ? null : text, formula: null }))) });
  if (found === undefined || found.untidy === null || found.grid === null) throw new Error("There is no table");
  return { ...found, grid: found.grid, untidy: { ...found.untidy, reasons } };
}

const told = (reasons: readonly Reason[], language: Language = "fi"): readonly string[] => describeReasons(readFor(reasons), AUDIT_PANE_TEXTS[language]);

/** Every code, and everything that it can say. */
const EVERY: readonly (readonly [Reason, string])[] = [
  [{ code: "no-header" }, "Otsikkoriviä ei löytynyt."],
  [{ code: "no-labels" }, "Riveillä ei ole nimiä."],
  [{ code: "headers-known", count: 3, of: 5 }, "Sarakkeiden otsikoista tunnettiin 3/5."],
  [{ code: "header-repeated", rows: [20, 40] }, "Otsikko toistuu: rivit 25, 45."],
  [{ code: "labels-joined", count: 2 }, "Useasta rivistä yhdistettiin 2 riviä."],
  [{ code: "numbers-mended", mend: "equals-sign", count: 1 }, "Yhtäsuuruusmerkki luettiin miinukseksi: 1 luku."],
  [{ code: "numbers-mended", mend: "apostrophes", count: 2 }, "Heittomerkki luettiin tuhaterottimeksi: 2 lukua."],
  [{ code: "numbers-mended", mend: "broken-lines", count: 2 }, "Kahdelle riville katkennut luku yhdistettiin: 2 lukua."],
  [{ code: "numbers-mended", mend: "memo-parentheses", count: 2 }, "Muistirivin sulkeita ei luettu miinukseksi: 2 lukua."],
  [{ code: "cells-not-read", state: "ambiguous", count: 2 }, "Lukematta jäi 2 solua, joiden luvun voi lukea kahdella tavalla."],
  [{ code: "cells-not-read", state: "several", count: 1 }, "Lukematta jäi 1 solu, jossa on monta lukua."],
  [{ code: "cells-not-read", state: "damaged", count: 1 }, "Lukematta jäi 1 solu, jonka luku on vioittunut."],
  [{ code: "cells-not-read", state: "date", count: 1 }, "Lukematta jäi 1 solu, jossa on päivämäärä."],
  [{ code: "cells-not-read", state: "words", count: 2 }, "Lukematta jäi 2 solua, joissa on tekstiä."],
  [{ code: "decimal-mark", mark: "," }, "Desimaalimerkki on pilkku."],
  [{ code: "decimal-mark", mark: "." }, "Desimaalimerkki on piste."],
  [{ code: "percent-by", column: 2, by: "header" }, "Prosentteja otsikon mukaan: sarake E."],
  [{ code: "percent-by", column: 2, by: "sign" }, "Prosentteja solujen %-merkin mukaan: sarake E."],
  [{ code: "percent-by", column: 2, by: "arithmetic" }, "Prosentteja, koska ne voi laskea muista luvuista: sarake E."],
  [{ code: "unit-by", unit: "thousand-euro", by: "header", column: 1 }, "Rahayksikkö otsikon mukaan: 1 000 euroa, sarake D."],
  [{ code: "unit-by", unit: "million-euro", by: "cells", column: 1 }, "Rahayksikkö solujen mukaan: miljoonaa euroa, sarake D."],
  [{ code: "unit-by", unit: "thousand-euro", by: "corner", column: null }, "Rahayksikkö kulmasolun mukaan: 1 000 euroa."],
  [{ code: "unit-by", unit: "thousand-euro", by: "title", column: null }, "Rahayksikkö taulukon tekstien mukaan: 1 000 euroa."],
  [{ code: "unit-contradicted", column: 1, said: "thousand-euro", taken: "euro" }, "Sarake D: otsikon mukaan 1 000 euroa, lukujen suuruuden mukaan euroa."],
  [{ code: "structure-found", sums: 3, columns: 0 }, "Luvuista löytyi 3 summariviä."],
  [{ code: "too-long-for-structure", rows: 900 }, "Summarivejä ei etsitty, koska taulukko on suuri: 900 riviä."],
  [{ code: "set-by-user", what: "header" }, "Itse korjattu: otsikkorivit."],
];

test.each(EVERY)("%j is told in a sentence, with rows and columns as the sheet calls them", (reason, sentence) => {
  expect(told([reason])).toEqual([sentence]);
});

test("what is to be said alike of several columns is said once, and so is what a person has corrected", () => {
  expect(told([
    { code: "percent-by", column: 1, by: "header" }, { code: "percent-by", column: 3, by: "sign" }, { code: "percent-by", column: 2, by: "header" },
    { code: "unit-by", unit: "thousand-euro", by: "header", column: 1 }, { code: "unit-by", unit: "euro", by: "header", column: 4 }, { code: "unit-by", unit: "thousand-euro", by: "header", column: 2 },
    { code: "set-by-user", what: "column" }, { code: "set-by-user", what: "row" }, { code: "set-by-user", what: "label-column" }, { code: "set-by-user", what: "decimal-mark" }, { code: "set-by-user", what: "unit" },
  ])).toEqual([
    "Prosentteja otsikon mukaan: sarakkeet D, E.", "Prosentteja solujen %-merkin mukaan: sarake F.",
    "Rahayksikkö otsikon mukaan: 1 000 euroa, sarakkeet D, E.", "Rahayksikkö otsikon mukaan: euroa, sarake G.",
    "Itse korjattu: sarakkeita, rivejä, rivien nimet, desimaalimerkki, rahayksikkö.",
  ]);
});

test.each(LANGUAGES)("every reason in %s is short enough for the narrowest pane, and a sentence", (language) => {
  const sentences = EVERY.map(([reason]) => told([reason], language)[0] ?? "");
  expect(sentences.filter((sentence) => sentence.length > 90 || !/^\p{Lu}.+[^.]\.$|^\d.+[^.]\.$/u.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(EVERY.length);
});
