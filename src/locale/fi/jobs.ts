import type { JobTexts } from "../JobTexts";

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
};
