import { countNoun } from "../countNoun";
import type { JobTexts } from "../JobTexts";

const counted = countNoun(new Intl.NumberFormat("fi"));

export const jobs: JobTexts = {
  copy: {
    title: "Kopioi taulukko",
    purpose: "Taulukon painettava osa leikepöydälle Wordia tai sähköpostia varten: nimi, otsikot, rivit ja huomautus. Työsarakkeet ja syöttösolujen väri jäävät pois.",
    unit: "Luvut",
    copy: "Kopioi",
    copied: "Taulukko on leikepöydällä.",
    refused: "Leikepöydälle ei päästy; valitse taulukko sivulta ja kopioi se painamalla Ctrl+C.",
  },
  upgrade: {
    title: "Päivitä taulukot",
    purpose: "Taulukot saavat sarakkeet, kaavat ja ulkoasun, jotka tämä Toteuma tekee. Kaikki, mitä soluihin on kirjoitettu, säilyy.",
    left: "Ennalleen jäävät",
    columnsAdded: (headers) => `Uutta: ${headers.join(", ")}`,
    columnsRemoved: (headers) => `Jää pois: ${headers.join(", ")}`,
    columnsMoved: (headers) => `Vaihtaa paikkaa: ${headers.join(", ")}`,
    renamed: (from, to) => `Uusi nimi: ${from} → ${to}`,
    formulas: (headers) => `Lasketaan toisin: ${headers.join(", ")}`,
    looks: "Ulkoasu tehdään uudelleen.",
    willChange: (tables) => (tables === 0 ? "Päivitettävää ei ole." : `${tables === 1 ? "1 taulukko päivitetään" : `${tables} taulukkoa päivitetään`}.`),
    upgrade: "Päivitä",
  },
  addRow: {
    title: "Lisää rivi",
    purpose: "Rivi tulee ryhmän loppuun, ja ryhmän summa ja katteet ottavat sen mukaan. Taulukkosivulle lisätään kokonainen rivi.",
    recordsPurpose: "Tyhjät rivit tulevat taulukon loppuun, ja yhteenvedot ottavat ne mukaan. Taulukkosivulle lisätään kokonaisia rivejä.",
    group: "Ryhmä",
    name: "Rivin nimi",
    count: "Kuinka monta tyhjää riviä",
    noGroups: "Tähän taulukkoon ei voi lisätä rivejä: siinä ei ole ryhmiä.",
    nameTheRow: "Kirjoita rivin nimi.",
    willChange: (rows, cells) => `Taulukkoon lisätään ${rows === 1 ? "rivi" : `${rows} riviä`}, ja ${counted(cells, "solu", "solua")} muuttuu.`,
    add: (rows) => (rows === 1 ? "Lisää rivi" : "Lisää rivit"),
  },
  register: {
    title: "Talousarviomuutosten rekisteri",
    purpose: "Rekisteriin kirjataan jokainen muutos omalle rivilleen: yksikkö, rivi, summa, päätös ja päivämäärä. Taulukot laskevat muutoksensa siitä, eikä niitä enää kirjoiteta taulukoihin. Kirjoitetut muutokset siirtyvät rekisteriin, eivätkä talousarviot muutu.",
    willChange: (sheet, tables, entries) =>
      `${sheet === null ? "" : `Uusi taulukkosivu ${sheet}. `}${counted(tables, "taulukko laskee", "taulukkoa laskee")} muutoksensa rekisteristä${entries === 0 ? "" : `, ja ${counted(entries, "kirjoitettu muutos siirtyy", "kirjoitettua muutosta siirtyy")} sinne`}.`,
    isReady: "Rekisteri on valmiina, ja kaikki taulukot laskevat siitä.",
    make: "Tee rekisteri",
    join: "Liitä taulukot rekisteriin",
  },
  suggestions: {
    title: "Ehdotukset vuoden lopuksi",
    purpose: "Ehdotusten taulukkosivu laskee jokaiselle riville viisi arviota siitä, mihin vuosi päättyy, ja kertoo, milloin menetelmään ei voi luottaa. Ennusteet eivät muutu: ehdotus siirtyy ennusteeseen vasta, kun se hyväksytään.",
    which: "Minkä yksikön ehdotukset",
    all: (units) => `Kaikki yksiköt (${units})`,
    willMake: (sheet, tables) => `Uusi taulukkosivu ${sheet}, jossa on ${counted(tables, "taulukon", "taulukon")} ehdotukset.`,
    willRefresh: (sheet, tables) => `Taulukkosivu ${sheet} tehdään uudelleen: siinä on sitten ${counted(tables, "taulukon", "taulukon")} ehdotukset.`,
    make: "Tee ehdotukset",
    refresh: "Päivitä ehdotukset",
    made: "Ehdotukset on tehty.",
  },
  settings: {
    title: "Palauta asetukset",
    purpose: "Asetusten taulukkosivu tehdään uudelleen siitä, mitä taulukot kertovat: vuosi, suljettu kausi, kieli ja esitystavat; poikkeamien rajat tavallisina. Taulukoiden kaavat löytävät ne taas. Tarkista asetukset sen jälkeen.",
    willChange: (sheet, year, through) => `Uutta: ${sheet}; vuosi ${year}, suljettu kausi ${through === 1 ? "1" : `1–${through}`}.`,
    restore: "Palauta asetukset",
  },
};
