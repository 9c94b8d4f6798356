import { countNoun } from "../countNoun";
import type { ReadingTexts } from "../ReadingTexts";

const number = new Intl.NumberFormat("fi-FI");
const counted = countNoun(number);

const columnsNamed = (columns: readonly string[]): string => `${columns.length === 1 ? "sarake" : "sarakkeet"} ${columns.join(", ")}`;

export const reading: ReadingTexts = {
  title: (percent) => `Näin taulukko luettiin, varmuus ${percent} %`,
  noHeader: "Otsikkoriviä ei löytynyt.",
  noLabels: "Riveillä ei ole nimiä.",
  headersKnown: (count, of) => `Sarakkeiden otsikoista tunnettiin ${number.format(count)}/${number.format(of)}.`,
  headerRepeated: (rows) => `Otsikko toistuu: ${rows.length === 1 ? "rivi" : "rivit"} ${rows.join(", ")}.`,
  labelsJoined: (count) => `Useasta rivistä yhdistettiin ${counted(count, "rivi", "riviä")}.`,
  mended: {
    "equals-sign": (count) => `Yhtäsuuruusmerkki luettiin miinukseksi: ${counted(count, "luku", "lukua")}.`,
    apostrophes: (count) => `Heittomerkki luettiin tuhaterottimeksi: ${counted(count, "luku", "lukua")}.`,
    "broken-lines": (count) => `Kahdelle riville katkennut luku yhdistettiin: ${counted(count, "luku", "lukua")}.`,
    "memo-parentheses": (count) => `Muistirivin sulkeita ei luettu miinukseksi: ${counted(count, "luku", "lukua")}.`,
  },
  notRead: {
    ambiguous: (count) => `Lukematta jäi ${counted(count, "solu, jonka luvun", "solua, joiden luvun")} voi lukea kahdella tavalla.`,
    several: (count) => `Lukematta jäi ${counted(count, "solu, jossa", "solua, joissa")} on monta lukua.`,
    damaged: (count) => `Lukematta jäi ${counted(count, "solu, jonka", "solua, joiden")} luku on vioittunut.`,
    date: (count) => `Lukematta jäi ${counted(count, "solu, jossa", "solua, joissa")} on päivämäärä.`,
    words: (count) => `Lukematta jäi ${counted(count, "solu, jossa", "solua, joissa")} on tekstiä.`,
  },
  decimalMarkFound: { ",": "Desimaalimerkki on pilkku.", ".": "Desimaalimerkki on piste." },
  percentBy: {
    header: (columns) => `Prosentteja otsikon mukaan: ${columnsNamed(columns)}.`,
    sign: (columns) => `Prosentteja solujen %-merkin mukaan: ${columnsNamed(columns)}.`,
    arithmetic: (columns) => `Prosentteja, koska ne voi laskea muista luvuista: ${columnsNamed(columns)}.`,
  },
  unitOfTable: { corner: (unit) => `Rahayksikkö kulmasolun mukaan: ${unit}.`, title: (unit) => `Rahayksikkö taulukon tekstien mukaan: ${unit}.` },
  unitOfColumns: {
    header: (unit, columns) => `Rahayksikkö otsikon mukaan: ${unit}, ${columnsNamed(columns)}.`,
    cells: (unit, columns) => `Rahayksikkö solujen mukaan: ${unit}, ${columnsNamed(columns)}.`,
  },
  unitContradicted: (column, said, taken) => `Sarake ${column}: otsikon mukaan ${said}, lukujen suuruuden mukaan ${taken}.`,
  structureFound: (sums, columns) => `Luvuista löytyi ${[...(sums > 0 ? [counted(sums, "summarivi", "summariviä")] : []), ...(columns > 0 ? [counted(columns, "laskettu sarake", "laskettua saraketta")] : [])].join(" ja ")}.`,
  tooLong: (rows) => `Summarivejä ei etsitty, koska taulukko on suuri: ${counted(rows, "rivi", "riviä")}.`,
  corrected: (parts) => `Itse korjattu: ${parts.join(", ")}.`,
  parts: { header: "otsikkorivit", "label-column": "rivien nimet", column: "sarakkeita", row: "rivejä", unit: "rahayksikkö", "decimal-mark": "desimaalimerkki" },
};
