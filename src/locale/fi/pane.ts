import type { PaneTexts } from "../PaneTexts";

const MONTHS = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];
const number = new Intl.NumberFormat("fi");

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

function widened(columns: number): string {
  return columns === 0 ? "" : `, ja ${counted(columns, "sarake levenee", "saraketta levenee")}`;
}

export const pane: PaneTexts = {
  period: (year, through) => (through === 1 ? `1/${year}` : `1–${through}/${year}`),
  months: (through) => (through === 1 ? "1 (tammikuu)" : `1–${through} (tammi–${MONTHS[through - 1] ?? ""}kuu)`),
  settings: "Paneelin asetukset",
  paneLanguage: "Paneelin kieli",
  back: "Takaisin",
  screens: { tables: "Taulukot", figures: "Luvut" },
  moreScreens: "Muut näkymät",
  loading: "Haetaan työkirjan tietoja",
  outsideExcel: "Tämä sivu toimii Excelin tehtäväruudussa. Avaa Toteuma Excelin Aloitus-välilehdeltä.",
  context: {
    title: "Valittu taulukko",
    noTable: "Valinnassa ei ole Toteuman taulukkoa",
    cell: (sheet, cell) => `${sheet}, solu ${cell}`,
    euros: "€",
  },
  severities: { error: "Este", warning: "Huomaa", info: "Tiedoksi" },
  crashed: "Tätä näkymää ei voitu näyttää.",
  tryAgain: "Yritä uudelleen",
  writing: {
    title: "Kirjoitetaan työkirjaan",
    step: (done, total, sheet) => `Vaihe ${number.format(done)}/${number.format(total)}${sheet === null ? "" : `: ${sheet}`}`,
    cancel: "Keskeytä",
    cancelling: "Keskeytetään, työkirja palautetaan ennalleen",
    revert: "Kumoa",
    show: "Näytä",
    reverted: "Kumottu. Työkirja on kuten ennen.",
    revertLoses: (cells) => `Olet muuttanut ${counted(cells, "solua", "solua")} kirjoittamisen jälkeen; muutokset häviävät. Kumotaanko silti?`,
    revertAnyway: "Kumoa silti",
    keep: "Älä kumoa",
    revertedPartly: (sheets) => `Kumottu muilta osin: ${sheets.length === 1 ? "taulukkosivua" : "taulukkosivuja"} ${sheets.join(", ")} ei enää ole, eikä siellä muutettua voitu palauttaa.`,
  },
  form: {
    title: "Uusi taulukko",
    purpose: "Lisää työkirjaan osavuosikatsauksen taulukko, jossa jäljellä oleva määräraha, toteumaprosentit ja välisummat lasketaan kaavoilla.",
    example: "Esimerkiksi vastuualue Vaalit, kausi 1–3/2026.",
    kind: "Taulukko",
    unit: "Yksikkö",
    unitHint: "Vastuualue, palvelualue tai lautakunta",
    year: "Vuosi",
    period: "Kausi",
    tableLanguage: "Taulukon kieli",
    place: "Paikka",
    newSheet: "Uusi taulukkosivu",
    atSelection: (cell) => (cell === null ? "Valittuun soluun" : `Valittuun soluun ${cell}`),
    sheetName: "Taulukkosivun nimi",
    rows: (chosen, all) => `Rivit (${chosen}/${all})`,
    everyRow: "Kaikki rivit",
    usualRows: "Tavalliset rivit",
    more: "Muut asetukset",
    profile: "Etumerkit",
    profiles: {
      A: "Kulut −, poikkeama TA − toteuma",
      B: "Kulut −, poikkeama toteuma − TA",
      C: "Kulut +, edullinen poikkeama +",
      D: "Kulut +, kate kulut − tuotot",
    },
    zeroBudget: "Toteuma-%, kun talousarvio on nolla",
    zeroBudgets: { zero: "0,00", blank: "Tyhjä" },
    insert: "Lisää taulukko",
    nameTheUnit: "Kirjoita yksikön nimi.",
    inTheWay: (problems) => (problems === 1 ? "Yksi asia estää lisäämisen." : `${number.format(problems)} asiaa estää lisäämisen.`),
    willChange: (cells, sheets, columns) =>
      sheets.length === 0
        ? `${counted(cells, "solu muuttuu", "solua muuttuu")}${widened(columns)}.`
        : `${sheets.length === 1 ? "Uusi taulukkosivu" : "Uudet taulukkosivut"} ${sheets.join(", ")}: ${counted(cells, "solu", "solua")}${widened(columns)}.`,
    inserted: (unit, sheet) => (unit === sheet ? `Taulukko ${unit} on lisätty.` : `Taulukko ${unit} on lisätty taulukkosivulle ${sheet}.`),
  },
  list: {
    title: "Työkirjan taulukot",
    count: (tables) => `${counted(tables, "taulukko", "taulukkoa")} työkirjassa.`,
    newTable: "Uusi taulukko",
    showTable: (unit) => `Näytä ${unit}`,
    restoreTable: (unit) => `Palauta syöttösolut: ${unit}`,
  },
  restore: {
    title: "Palauta syöttösolut",
    purpose: "Muualta liitetyt solut voivat tuoda mukanaan vieraan taustavärin ja lukituksen. Syöttösolut saavat takaisin oman ulkoasunsa, lukujen tarkistuksen ja muokattavuuden. Luvut säilyvät.",
    willChange: (cells) => (cells === 0 ? "Syöttösolujen ulkoasu ja lukitus palautetaan." : `${counted(cells, "solu", "solua")} palautetaan.`),
    restore: "Palauta syöttösolut",
    restored: (unit) => `Taulukon ${unit} syöttösolut on palautettu.`,
  },
  figures: {
    title: "Liitä luvut",
    purpose: "Tuo luvut syöttösoluihin: kopioi taulukko otsikkoriveineen PDF:stä, Wordista tai raportointijärjestelmästä ja liitä se tähän. Useamman yksikön luvut voi liittää kerralla.",
    paste: "Liitettävät luvut",
    exampleTitle: "Esimerkki",
    example: [
      ["Vaalit", "TA 2026 +muutos", "TOT 2026 3 kk"],
      ["Toimintatuotot", "0", "0"],
      ["Toimintakulut", "−5\u00a0700", "−818"],
      ["Toimintakate", "−5\u00a0700", "−818"],
    ],
    pasteFirst: "Liitä ensin luvut.",
    noTables: "Työkirjassa ei ole vielä taulukkoa, johon luvut voisi kirjoittaa. Lisää ensin taulukko.",
    target: "Mihin taulukkoon",
    chooseTarget: "Valitse taulukko",
    untitled: "Taulukko ilman nimeä",
    row: "Rivi",
    now: "Nyt",
    new: "Uusi",
    empty: "tyhjä",
    units: { euro: "Luetaan euroina.", "thousand-euro": "Luetaan tuhansina euroina ja kirjoitetaan euroina.", both: "Luetaan osin tuhansina euroina, kuten otsikot sanovat, ja kirjoitetaan euroina." },
    same: (figures) => `${counted(figures, "luku on", "lukua on")} jo sama.`,
    allSame: "Luvut ovat jo samat.",
    showAll: (figures) => `Näytä kaikki ${number.format(figures)} lukua`,
    notes: (findings) => `Tiedoksi (${number.format(findings)})`,
    problems: (findings) => `Korjattavaa (${number.format(findings)})`,
    nothingToWrite: "Kirjoitettavia lukuja ei ole.",
    willChange: (cells) => `${counted(cells, "solu muuttuu", "solua muuttuu")}.`,
    write: "Kirjoita luvut",
    written: (cells) => `${counted(cells, "solu", "solua")} kirjoitettu.`,
  },
};
