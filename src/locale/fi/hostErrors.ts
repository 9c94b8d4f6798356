import type { HostErrorTexts } from "../HostErrorTexts";

const quoted = (subject: string): string => (subject === "" ? "" : ` ”${subject}”`);

export const hostErrors: HostErrorTexts = {
  "cell-being-edited": () => "Solun muokkaus on kesken; paina Enter tai Esc ja yritä uudelleen.",
  "typing-refused": (subject) => `${subject === "" ? "Soluun" : `Soluun ${subject}`} kirjoitettu ei kelvannut, ja solu on ennallaan; kirjoita siihen uudelleen ja yritä sitten.`,
  "not-computed": () => "Laskenta ei valmistunut minuutissa; odota hetki ja yritä uudelleen.",
  "workbook-protected": () => "Työkirjan rakenne on suojattu; poista suojaus Excelin Tarkista-välilehdeltä.",
  "sheet-protected": (subject) => `Taulukkosivu${quoted(subject)} on suojattu; poista suojaus Excelin Tarkista-välilehdeltä ja yritä uudelleen.`,
  "item-missing": (subject) => `Kohdetta${quoted(subject)} ei enää ole työkirjassa; mitään ei kirjoitettu.`,
  "item-exists": (subject) => `Työkirjassa on jo ${subject === "" ? "samanniminen kohde" : `”${subject}”`}; mitään ei kirjoitettu.`,
  "too-large": () => "Muutos on liian suuri kerralla tehtäväksi; mitään ei kirjoitettu.",
  "file-unreadable": (subject) => `Tiedostoa${quoted(subject)} ei voi lukea: se on vioittunut tai muu kuin .xlsx.`,
  "file-encrypted": (subject) => `Tiedosto${quoted(subject)} on salattu tai suojattu salasanalla; tallenna se Excelissä ilman suojausta ja yritä uudelleen.`,
  "file-not-found": (subject) => `Tiedostoa${quoted(subject)} ei löydy.`,
  "file-is-folder": (subject) => `Polku${quoted(subject)} on kansio, ei tiedosto.`,
  "file-not-text": (subject) => `Tiedosto${quoted(subject)} ei ole tekstiä; tallenna luvut sarkaimin eroteltuna tekstinä (.tsv).`,
  "file-cannot-be-opened": (subject) => `Tiedostoa${quoted(subject)} ei voi avata; tarkista oikeudet.`,
  "file-exists": (subject) => `Tiedosto${quoted(subject)} on jo olemassa; anna toinen nimi tai lisää valinta --force.`,
  "file-cannot-be-written": (subject) => `Tiedostoa${quoted(subject)} ei voi kirjoittaa; tarkista kansio ja oikeudet.`,
  "file-too-large": (subject) => `Tiedosto${quoted(subject)} on liian suuri: siinä on enemmän soluja tai liitteitä kuin kerralla voi lukea. Tallenna tarvittavat taulukot omaan tiedostoonsa ja yritä uudelleen.`,
  "cells-moved": (subject) => `Taulukkosivulla${quoted(subject)} on lisätty, poistettu tai siirretty rivejä tai sarakkeita kommenttien, kuvien tai suodatusten kohdalla; kumoa se tai tee se Excelissä. Mitään ei kirjoitettu.`,
  "place-changed": (subject) => `Taulukkosivulla${quoted(subject)} on sillä välin lisätty, poistettu tai siirretty rivejä tai sarakkeita. Mitään ei muutettu; katso ensin, missä rivit nyt ovat.`,
  "sheet-name-unusable": (subject) => `Excel ei hyväksy taulukkosivun nimeä${quoted(subject)}: nimessä on enintään 31 merkkiä, ei merkkejä \\/?*[]: eikä heittomerkkiä reunassa. Nimeä sivu uudelleen; mitään ei kirjoitettu.`,
  "rows-not-insertable": (subject) => `Avatun tiedoston taulukkosivulle${quoted(subject)} ei voi lisätä rivejä, koska kaikki sen sisältö ei siirtyisi mukana; lisää rivi Excelissä tai työpöydässä. Mitään ei kirjoitettu.`,
  "not-supported": () => "Tämä Excel ei tue toimintoa; päivitä Office versioon 2021 tai uudempaan.",
  cancelled: () => "Keskeytettiin; työkirja on ennallaan.",
  "partly-reverted": () => "Kirjoitus keskeytyi, eikä kaikkea voitu perua; tarkista lisätyt taulukkosivut ennen tallennusta.",
  unknown: () => "Muutosta ei voitu tehdä; mitään ei kirjoitettu. Yritä uudelleen.",
};
