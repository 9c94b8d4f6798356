import type { PaneTexts } from "../PaneTexts";

const MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];
const number = new Intl.NumberFormat("sv");

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

function widened(columns: number): string {
  return columns === 0 ? "" : ` och ${counted(columns, "kolumn blir bredare", "kolumner blir bredare")}`;
}

export const pane: PaneTexts = {
  period: (year, through) => (through === 1 ? `1/${year}` : `1–${through}/${year}`),
  months: (through) => (through === 1 ? "1 (januari)" : `1–${through} (januari–${MONTHS[through - 1] ?? ""})`),
  settings: "Panelens inställningar",
  paneLanguage: "Panelens språk",
  back: "Tillbaka",
  screens: { tables: "Tabeller", figures: "Siffror" },
  moreScreens: "Övriga vyer",
  loading: "Hämtar uppgifter ur arbetsboken",
  outsideExcel: "Den här sidan fungerar i Excels åtgärdsfönster. Öppna Toteuma på fliken Start i Excel.",
  context: {
    title: "Vald tabell",
    noTable: "Markeringen ligger inte i någon Toteuma-tabell",
    cell: (sheet, cell) => `${sheet}, cell ${cell}`,
    euros: "€",
  },
  severities: { error: "Hinder", warning: "Obs", info: "För kännedom" },
  crashed: "Den här vyn kunde inte visas.",
  tryAgain: "Försök igen",
  writing: {
    title: "Skriver i arbetsboken",
    step: (done, total, sheet) => `Steg ${number.format(done)}/${number.format(total)}${sheet === null ? "" : `: ${sheet}`}`,
    cancel: "Avbryt",
    cancelling: "Avbryter, arbetsboken återställs",
    revert: "Ångra",
    show: "Visa",
    reverted: "Ångrat. Arbetsboken är som förut.",
    revertLoses: (cells) => `Du har ändrat ${counted(cells, "cell", "celler")} efter skrivningen; ändringarna försvinner. Ångra ändå?`,
    revertAnyway: "Ångra ändå",
    keep: "Ångra inte",
    revertedPartly: (sheets) => `Ångrat i övrigt: ${sheets.length === 1 ? "bladet" : "bladen"} ${sheets.join(", ")} finns inte längre, och det som ändrades där kunde inte återställas.`,
  },
  form: {
    title: "Ny tabell",
    purpose: "Lägg till delårsrapportens tabell i arbetsboken. Återstående anslag, utfallsprocent och delsummor räknas med formler.",
    example: "Till exempel ansvarsområdet Val, perioden 1–3/2026.",
    kind: "Tabell",
    unit: "Enhet",
    unitHint: "Ansvarsområde, serviceområde eller nämnd",
    year: "År",
    period: "Period",
    tableLanguage: "Tabellens språk",
    place: "Plats",
    newSheet: "Nytt blad",
    atSelection: (cell) => (cell === null ? "I den markerade cellen" : `I den markerade cellen ${cell}`),
    sheetName: "Bladets namn",
    rows: (chosen, all) => `Rader (${chosen}/${all})`,
    everyRow: "Alla rader",
    usualRows: "Vanliga rader",
    more: "Övriga inställningar",
    profile: "Förtecken",
    profiles: {
      A: "Kostn. −, avvikelse budget − utfall",
      B: "Kostn. −, avvikelse utfall − budget",
      C: "Kostn. +, gynnsam avvikelse +",
      D: "Kostn. +, bidrag kostn. − intäkter",
    },
    zeroBudget: "Utfall % när budgeten är noll",
    zeroBudgets: { zero: "0,00", blank: "Tomt" },
    insert: "Lägg till tabell",
    nameTheUnit: "Skriv enhetens namn.",
    inTheWay: (problems) => (problems === 1 ? "En sak hindrar att tabellen läggs till." : `${number.format(problems)} saker hindrar att tabellen läggs till.`),
    willChange: (cells, sheets, columns) =>
      sheets.length === 0
        ? `${counted(cells, "cell ändras", "celler ändras")}${widened(columns)}.`
        : `${sheets.length === 1 ? "Nytt blad" : "Nya blad"} ${sheets.join(", ")}: ${counted(cells, "cell", "celler")}${widened(columns)}.`,
    inserted: (unit, sheet) => (unit === sheet ? `Tabellen ${unit} har lagts till.` : `Tabellen ${unit} finns nu på bladet ${sheet}.`),
  },
  list: {
    title: "Arbetsbokens tabeller",
    count: (tables) => `${counted(tables, "tabell", "tabeller")} i arbetsboken.`,
    newTable: "Ny tabell",
    showTable: (unit) => `Visa ${unit}`,
    restoreTable: (unit) => `Återställ inmatningscellerna: ${unit}`,
  },
  restore: {
    title: "Återställ inmatningscellerna",
    purpose: "Celler som klistrats in från annat håll kan föra med sig främmande bakgrund och låsning. Inmatningscellerna får tillbaka sitt utseende, kontrollen av siffror och kan åter ändras. Siffrorna bevaras.",
    willChange: (cells) => (cells === 0 ? "Inmatningscellernas utseende och låsning återställs." : `${counted(cells, "cell", "celler")} återställs.`),
    restore: "Återställ inmatningscellerna",
    restored: (unit) => `Inmatningscellerna i tabellen ${unit} är återställda.`,
  },
  figures: {
    title: "Klistra in siffror",
    purpose: "För in siffror i inmatningscellerna: kopiera tabellen med rubrikraden ur en PDF, Word eller rapporteringssystemet och klistra in den här. Flera enheters siffror kan klistras in på en gång.",
    paste: "Siffror att klistra in",
    exampleTitle: "Exempel",
    example: [
      ["Val", "Budget 2026 +ändr.", "Utfall 2026 3 mån"],
      ["Verksamhetsintäkter", "0", "0"],
      ["Verksamhetskostnader", "−5\u00a0700", "−818"],
      ["Verksamhetsbidrag", "−5\u00a0700", "−818"],
    ],
    pasteFirst: "Klistra först in siffrorna.",
    noTables: "Arbetsboken har ännu ingen tabell som siffrorna kan skrivas i. Lägg först till en tabell.",
    target: "Till vilken tabell",
    chooseTarget: "Välj tabell",
    untitled: "Tabell utan namn",
    row: "Rad",
    now: "Nu",
    new: "Ny",
    empty: "tom",
    units: { euro: "Läses i euro.", "thousand-euro": "Läses i tusental euro och skrivs i euro.", both: "Läses delvis i tusental euro, som rubrikerna säger, och skrivs i euro." },
    same: (figures) => `${counted(figures, "siffra är", "siffror är")} redan lika.`,
    allSame: "Siffrorna är redan lika.",
    showAll: (figures) => `Visa alla ${number.format(figures)} siffror`,
    notes: (findings) => `För kännedom (${number.format(findings)})`,
    problems: (findings) => `Att rätta (${number.format(findings)})`,
    nothingToWrite: "Det finns inga siffror att skriva.",
    willChange: (cells) => `${counted(cells, "cell ändras", "celler ändras")}.`,
    write: "Skriv siffrorna",
    written: (cells) => `${counted(cells, "cell skriven", "celler skrivna")}.`,
  },
};
