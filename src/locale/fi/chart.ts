import type { ChartTexts } from "../ChartTexts";

export const chart: ChartTexts = {
  sheetWord: "kaaviot",
  note: "Kaaviot seuraavat taulukon lukuja. Kulut on piirretty positiivisina, jotta pylväitä voi verrata.",
  figures: "Kaavioiden luvut (ei tulosteta)",
  rowsChanged: "● Taulukon rivit ovat muuttuneet: tee kaaviot uudelleen",
  budget: "Talousarvio",
  actual: "Toteuma",
  forecast: "Ennuste",
  row: "Rivi",
  effect: "Vaikutus",
  level: "Taso",
  base: "Pohja",
  better: "Parantaa",
  worse: "Heikentää",
  cut: "Pylväistä leikattu",
  isCut: "pylväiden alku leikattu",
  describeBars: (cells) => `Talousarvio, toteuma ja ennuste riveittäin pylväinä. Luvut ovat soluissa ${cells}.`,
  describeBridge: (row, cells) => `${row} talousarviosta ennusteeseen: kunkin rivin vaikutus. Luvut ovat soluissa ${cells}.`,
};
