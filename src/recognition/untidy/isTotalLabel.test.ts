import { isSumLabel, isTotalLabel } from "./isTotalLabel";

test.each(["Kulut yhteensä", "YHTEENSÄ", "Toimintakate", "Tilikauden tulos", "Tilikauden ylijäämä (alijäämä)", "Tilikauden yli-/alijäämä", "Tulot", "Netto", "Nettomenot yhteensä", "Summa intäkter", "Verksamhetsbidrag", "Årsbidrag", "Räkenskapsperiodens resultat", "Total costs", "Grand total", "Net", "Annual margin"])("%s is what a total is called", (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each(["Maksutuotot", "Myyntitulot", "Henkilöstökulut", "Muut toimintakulut", "Bidrag", "Löner", "Salaries", "Netherlands", "Tulosalue", "Yhteiset palvelut", "Summat", ""])("%s is not", (label) => {
  expect(isTotalLabel(label)).toBe(false);
});

test.each([["Kulut yhteensä", true], ["Total revenue", true], ["Sammanlagt", true], ["Toimintakate", false], ["Netto", false], ["Tulot", false]])("%s is called a sum: %s", (label, isSum) => {
  expect(isSumLabel(label)).toBe(isSum);
});
