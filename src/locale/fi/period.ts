import type { PeriodTexts } from "../PeriodTexts";

const waiting = (tables: number): string => (tables === 1 ? "1 taulukko odottaa uusia lukuja" : `${tables} taulukkoa odottaa uusia lukuja`);

export const period: PeriodTexts = {
  title: "Kausi",
  purpose: "Kun kuukausi suljetaan, taulukot pyytävät sen toteumia tältä ja edelliseltä vuodelta. Ennusteet ja perustelut säilyvät ja odottavat vahvistusta.",
  closed: (one) => `Suljettu kausi on ${one}.`,
  waiting,
  noneWaiting: "Kaikkien taulukoiden luvut ovat suljetulta kaudelta.",
  paste: "Liitä luvut",
  willClose: (months, tables) => `Suljettu kausi on sitten ${months}, ja ${waiting(tables)}.`,
  close: "Sulje seuraava kuukausi",
  closedNow: (months, tables) => `Suljettu kausi on nyt ${months}, ja ${waiting(tables)}.`,
  confirm: {
    title: "Vahvista ennusteet",
    purpose: "Vahvistetut ennusteet pätevät myös suljetulla kaudella. Ennusteiden luvut ja perustelut eivät muutu.",
    unconfirmed: (tables) => (tables === 1 ? "1 taulukon ennusteet ovat edelliseltä kaudelta" : `${tables} taulukon ennusteet ovat edelliseltä kaudelta`),
    which: "Minkä taulukon ennusteet",
    all: (tables) => `Kaikki taulukot (${tables})`,
    none: "Vahvistettavia ennusteita ei ole.",
    willChange: (tables, months) => (tables === 1 ? `1 taulukon ennusteet merkitään kaudelle ${months}.` : `${tables} taulukon ennusteet merkitään kaudelle ${months}.`),
    confirm: "Vahvista ennusteet",
    confirmed: (tables) => (tables === 1 ? "1 taulukon ennusteet on vahvistettu." : `${tables} taulukon ennusteet on vahvistettu.`),
  },
  newYear: {
    title: "Uusi vuosi",
    purpose: "Tästä työkirjasta tehdään seuraavan vuoden työkirja: samat taulukot ja asetukset, ja vuoden toteuma tai ennuste on niissä edellisen vuoden sarakkeessa. Tämä työkirja ei muutu.",
    willMake: (year, tables) => `Uuteen työkirjaan tulee ${tables === 1 ? "1 taulukko" : `${tables} taulukkoa`} vuodelle ${year}.`,
    notes: (findings) => `Huomattavaa (${findings})`,
    make: "Tee uusi työkirja",
    made: (year) => `Vuoden ${year} työkirja on tehty. Tallenna se omaksi tiedostokseen.`,
    fileName: (year) => `Talousarvion seuranta ${year}`,
  },
};
