import type { SettingKey } from "../../domain/findings/Finding";
import type { SignsId } from "../../domain/statement/Signs";
import type { FindingTexts, PlaceTexts } from "../FindingTexts";

export const places: PlaceTexts = { file: "tiedosto", sheet: "taulukkosivu", table: "taulukko", row: "rivi", column: "sarake", cell: "solu" };

const SETTINGS: Readonly<Record<SettingKey, string>> = {
  year: "vuosi väliltä 1990–2100", through: "kuukausi 1–12", language: "fi, sv tai en", signs: "A, B, C tai D", deviation: "jokin luettelon suunnista",
  zeroBudget: "nolla tai tyhjä", percentDecimals: "0, 1 tai 2", moneyUnit: "€ tai 1000 €", riskScale: "kokonaisluku 2–10",
};

const SIGNS: Readonly<Record<SignsId, string>> = {
  "costs-negative": "kulut ovat miinuksella",
  "costs-positive": "kulut ovat plussalla",
  "margin-reversed": "kulut ovat plussalla ja kate on kulut − tuotot",
  "income-negative": "tuotot ovat miinuksella ja kulut plussalla",
};

export const findings: FindingTexts = {
  "amount-unreadable": (one) => `”${one.text}” ei ole luku.`,
  "amount-ambiguous": (one) => `”${one.text}” voidaan lukea kahdella tavalla; kirjoita luku ilman tuhaterottimia tai desimaalipilkulla.`,
  "amount-empty": () => "Luku puuttuu.",
  "amount-too-large": (one) => `”${one.text}” on liian suuri luku.`,
  "text-in-number-cell": (one) => `Luvun paikalla on teksti ”${one.text}”, eikä sitä lasketa summiin.`,
  "computed-differs": (one, format) => `Annettu luku on ${format.amount(one.found)}, mutta riveistä laskettu on ${format.amount(one.expected)}; ero on ${format.amount(one.difference)}. Laskettua lukua ei korvattu.`,
  "mean-incomplete": (one) => (one.count === 1 ? "Yksi prosentti on sanoina ja puuttuu keskiarvosta; kirjoita sen luku taulukon viereen." : `${one.count} prosenttia on sanoina ja puuttuu keskiarvosta; kirjoita niiden luvut taulukon viereen.`),
  "funding-missing": () => "Prosentilla ei ole rahoitusta, jolla se painotettaisiin keskiarvoon; kirjoita hankkeen kokonaisrahoitus.",
  "unit-empty": () => "Kirjoita yksikön nimi.",
  "unit-too-long": (one) => `Yksikön nimessä on ${one.length} merkkiä; lyhennä se enintään ${one.most} merkkiin.`,
  "unit-forbidden-character": (one) => `Yksikön nimessä on merkki ${one.character}, joka ei näy eikä ole kirjoitettavissa; kirjoita nimi uudelleen.`,
  "unit-name-taken": (one) => `Yksikön nimi ”${one.name}” on kahdella yksiköllä; anna toiselle oma nimi.`,
  "unit-id-taken": (one) => `Tunnus ”${one.id}” on kahdella yksiköllä; anna toiselle oma tunnus.`,
  "unit-parent-unknown": (one) => `Yläyksikköä ”${one.parent}” ei ole yksiköiden joukossa; lisää se tai korjaa tunnus.`,
  "unit-own-ancestor": (one) => `Yksikkö ”${one.name}” on itsensä yläyksikkö; korjaa yläyksiköt niin, että ketju päättyy ylimpään.`,
  "unit-level-unknown": (one) => `${one.text === "" ? "Taso puuttuu" : `Tasoa ”${one.text}” ei ole`}; anna kaupunki, lautakunta, palvelualue tai vastuualue.`,
  "unit-binding-unknown": (one) => `Sitova rivi ei voi olla ”${one.text}”; anna Toimintakulut tai Toimintakate.`,
  "units-missing": () => "Tekstistä ei löytynyt yksiköitä; anna otsikkorivi, jossa ovat Yksikkö ja Taso, ja sen alle rivi kullekin yksikölle.",
  "units-none-chosen": () => "Valitse ainakin yksi yksikkö, jonka tasolle on valittu taulukko.",
  "units-damaged": () => "Yksiköiden luettelosta on poistettu sarake; kumoa poisto.",
  "unit-has-table": () => "Yksiköllä on jo tämä taulukko, ja se jätetään ennalleen.",
  "unit-kept": () => "Yksikkö on jo työkirjan luettelossa toisin tiedoin, ja luettelo jätetään ennalleen.",
  "year-invalid": (one) => `”${one.text}” ei ole vuosi; kirjoita vuosi väliltä 1990–2100.`,
  "period-invalid": (one) => `”${one.text}” ei ole kausi; kirjoita viimeinen kuukausi 1–12, esimerkiksi 1-3.`,
  "year-differs": (one) => `Tämän työkirjan tilikausi on ${one.workbookYear}, ei ${one.year}; tee toisen vuoden taulukko omaan työkirjaansa.`,
  "risk-scale-invalid": (one) => `Riskien asteikko ”${one.text}” ei kelpaa; anna kokonaisluku 2–10.`,
  "setting-unusable": (one) => `${one.text === "" ? "Tässä asetuksessa ei ole mitään" : `Asetus ”${one.text}” ei kelpaa`}; kirjoita soluun ${SETTINGS[one.setting]}.`,
  "sheet-name-empty": () => "Kirjoita taulukkosivun nimi.",
  "sheet-name-too-long": (one) => `Taulukkosivun nimessä on ${one.length} merkkiä, ja siinä saa olla enintään 31.`,
  "sheet-name-taken": (one) => `Työkirjassa on jo taulukkosivu ”${one.name}”; valitse toinen nimi.`,
  "sheet-name-of-settings": (one) => `Nimi ”${one.name}” on varattu asetuksille; valitse toinen nimi.`,
  "sheet-name-reserved": (one) => `Excel on varannut nimen ”${one.name}” itselleen; valitse toinen nimi.`,
  "sheet-name-forbidden-character": (one) => `Taulukkosivun nimessä ei saa olla merkkiä ”${one.character}”.`,
  "sheet-name-edge-apostrophe": () => "Taulukkosivun nimi ei saa alkaa eikä päättyä heittomerkkiin.",
  "workbook-protected": () => "Työkirjan rakenne on suojattu, joten siihen ei voi lisätä taulukkosivua; poista suojaus Excelin Tarkista-välilehdeltä.",
  "sheet-protected": (one) => `Taulukkosivu ”${one.name}” on suojattu; poista suojaus Excelin Tarkista-välilehdeltä tai valitse uusi taulukkosivu.`,
  "target-not-empty": (one) => `Alueella ${one.range} on jo ${one.cells === 1 ? "täytetty solu" : `${one.cells} täytettyä solua`}; valitse tyhjä kohta tai uusi taulukkosivu.`,
  "target-out-of-sheet": () => "Taulukko ei mahdu valittuun kohtaan; valitse solu ylempää ja vasemmalta.",
  "rows-none": () => "Valitse ainakin yksi rivi, jolle kirjoitetaan lukuja.",
  "row-unknown": (one) => `Riviä ”${one.text}” ei ole tässä taulukossa.`,
  "column-unknown": (one) => `Saraketta ”${one.text}” ei tunnistettu.`,
  "row-repeated": (one) => `Rivi ”${one.text}” on kahteen kertaan.`,
  "column-repeated": (one) => `Sarake ”${one.text}” on kahteen kertaan.`,
  "unit-differs": (one) => `Luvut ovat yksikön ”${one.text}”, mutta taulukko tehdään yksikölle ”${one.wanted}”; anna oikea yksikkö tai sen luvut.`,
  "signs-turned": (one) => `Tekstissä ${SIGNS[one.given]}, tässä taulukossa ${SIGNS[one.wanted]}; luvut kirjoitetaan taulukon etumerkein.`,
  "signs-differ": (one) => `Tekstissä ${SIGNS[one.given]}, tässä taulukossa ${SIGNS[one.wanted]}; käännä tekstin etumerkit, tai liitä mukaan kate, joka täsmää riveihinsä.`,
  "months-differ": (one) => `Otsikon luvut ovat kuukausilta 1–${one.through}, mutta taulukko tehdään kuukausille 1–${one.wanted}; anna oikea kausi.`,
  "figures-many-tables": (one) => `Tekstissä on ${one.count} taulukkoa, ja tähän mahtuu yksi; anna jokainen omassa tiedostossaan.`,
  "unit-repeated": (one) => `Yksikkö ”${one.text}” on tekstissä kahteen kertaan; poista toinen.`,
  "choice-unknown": (one) => `”${one.text}” ei ole tässä sarakkeessa käytetty sana; anna jokin näistä: ${one.choices}.`,
  "risk-off-scale": (one) => `”${one.text}” ei ole riskin arvo; anna kokonaisluku 1–${one.scale}.`,
  "figures-empty": () => "Tekstistä ei löytynyt taulukkoa; kopioi mukaan otsikkorivi ja rivien nimet.",
  "figures-in-thousands": () => "Luvut luettiin tuhansina euroina, kuten taulukko sanoo, ja muutettiin euroiksi.",
  "figures-in-millions": () => "Luvut ovat miljoonina euroina, mikä on budjetin seurantaan liian karkeaa; hae samat luvut euroina tai tuhansina euroina.",
  "unit-not-matched": (one) => `Yksikölle ”${one.text}” ei ole taulukkoa tässä työkirjassa; valitse taulukko itse.`,
  "unit-many-tables": (one) => `Yksiköllä ”${one.text}” on ${one.count} taulukkoa tässä työkirjassa; valitse, mihin niistä luvut kirjoitetaan.`,
  "table-exists": (one) => `Yksiköllä on jo tällainen taulukko sivulla ”${one.sheet}”; lisää toinen vain, jos tarvitset molemmat.`,
  "table-damaged": () => "Taulukosta on poistettu rivejä tai sarakkeita, joten sitä ei voi täyttää; kumoa poistot tai lisää taulukko uudelleen.",
  "settings-lost": () => "Asetusten taulukkosivu on poistettu, eivätkä taulukot enää löydä vuottaan eikä kauttaan; palauta asetukset paneelin taulukkoluettelosta.",
  "settings-none": () => "Työkirjassa ei ole Toteuman asetuksia; avaa työkirja, johon taulukot on tehty.",
  "tables-none": () => "Työkirjassa ei ole Toteuman taulukoita, joista seuraavan vuoden taulukot tehtäisiin; lisää ensin taulukko.",
  "year-closed": (one) => `Vuoden ${one.year} kaikki kuukaudet on suljettu; tee seuraavalle vuodelle oma työkirja.`,
  "figures-older": (one) => `${one.held === 0 ? "Lukujen kuukautta ei ole merkitty" : `Luvut ovat kuukausilta ${months(one.held)}`}, mutta suljettu kausi on ${months(one.through)}; tuo sen toteumat tältä ja edelliseltä vuodelta.`,
  "rows-left-older": (one) => `${one.count === 1 ? "1 riville jää" : `${one.count} riville jää`} luku kuukausilta ${months(one.held)}, vaikka sarakkeen otsikkoon tulee ${months(one.through)}: ${one.text}. Tuo nekin, tai tarkista, ettei niille tullut uutta.`,
  "year-open": (one) => `Vuosi ${one.year} on suljettu kuukausilta ${months(one.through)}; edellisen vuoden sarakkeessa on ennuste, kunnes tuot tilinpäätöksen luvut.`,
  "year-end-unknown": () => "Koko vuoden toteuma puuttuu, eikä taulukossa ole ennustetta; edellisen vuoden sarake jää tyhjäksi, kunnes tuot sen luvut.",
  "total-not-carried": (one, format) => `Vanha työkirja näyttää ${format.amount(one.expected)}, mutta uuteen siirtyy ${format.amount(one.found)}; ero on ${format.amount(one.difference)}. Katso, onko taulukkoon lisätty rivejä tai onko summan päälle kirjoitettu.`,
  "table-newer": () => "Taulukko on tehty uudemmalla Toteumalla, eikä siihen kosketa; päivitä Toteuma, niin taulukko toimii täälläkin.",
  "upgrade-no-place": (one) => `Solussa on ”${one.text}”, jolle taulukon uudessa versiossa ei ole paikkaa; siirrä se taulukon ulkopuolelle, niin taulukon voi päivittää.`,
  "upgrade-no-room": (one) => (one.cells === 0 ? `Taulukko tarvitsee alueen ${one.range}, joka ei mahdu taulukkosivulle; siirrä taulukko ylemmäs tai vasemmalle.` : `Taulukko tarvitsee alueen ${one.range}, jossa on sen vieressä ${one.cells === 1 ? "täytetty solu" : `${one.cells} täytettyä solua`}; siirrä ne muualle, niin taulukon voi päivittää.`),
  "upgrade-formula": (one) => `Toteuma ei osaa siirtää kaavaa ”${one.text}”, joka viittaa taulukkoon tai on siinä; muuta kaava luvuksi, niin taulukon voi päivittää.`,
  "amendments-stay-typed": (one) => `Taulukon muutokset jäävät kirjoitettaviksi taulukkoon: yksikön toisessa taulukossa on jo rivi ”${one.text}”, ja rekisterin rivi osuisi kumpaankin.`,
  "register-full": (one) => `Muutosrekisterissä on tilaa ${one.places} riville, ja siihen pitäisi siirtää ${one.entries}; lisää rekisteriin rivejä tai yhdistä vanhoja.`,
  "row-name-empty": () => "Kirjoita rivin nimi.",
  "row-name-forbidden-character": (one) => `Rivin nimessä on merkki ${one.character}, joka ei näy eikä ole kirjoitettavissa; kirjoita nimi uudelleen.`,
  "row-name-wildcard": (one) => `Rivin nimessä ei voi olla merkkiä ${one.character}, sillä se tarkoittaa hauissa mitä tahansa tekstiä; kirjoita nimi ilman sitä.`,
  "row-name-taken": (one) => `Taulukossa on jo rivi ”${one.text}”; anna riville toinen nimi.`,
  "group-missing": (one) => `Taulukossa ei ole ryhmää ”${one.text}”; valitse ryhmä, jonka summaan rivi kuuluu.`,
  "forecast-row-gone": (one) => `Riviä ”${one.text}” ei enää ole taulukossa, eikä mitään kirjoitettu; kirjoittamasi jäi kenttään.`,
  "reason-too-long": (one) => `Perustelussa on ${one.length} merkkiä, ja soluun mahtuu ${one.most}; lyhennä se.`,
  "ready-name-empty": () => "Kirjoita nimesi, niin ennusteen voi merkitä valmiiksi.",
  "ready-unfinished": (one) => `${unfinished(one)}; ennusteen voi silti merkitä valmiiksi.`,
  "row-crosses-table": (one) => `Rivi menisi myös yksikön ”${one.unit}” taulukon läpi, joka on samalla taulukkosivulla vieressä; siirrä jompikumpi omalle taulukkosivulleen.`,
};

function months(through: number): string {
  return through === 1 ? "1" : `1–${through}`;
}

function unfinished({ rows, reasons }: { readonly rows: number; readonly reasons: number }): string {
  const parts = [...(rows === 0 ? [] : [rows === 1 ? "1 rivi on ennustamatta" : `${rows} riviä on ennustamatta`]), ...(reasons === 0 ? [] : [reasons === 1 ? "1 perustelu puuttuu" : `${reasons} perustelua puuttuu`])];
  return parts.join(" ja ");
}
