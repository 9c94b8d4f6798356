import { countNoun } from "../countNoun";
import type { JobTexts } from "../JobTexts";

const counted = countNoun(new Intl.NumberFormat("sv"));

export const jobs: JobTexts = {
  copy: {
    title: "Kopiera tabellen",
    purpose: "Den del av tabellen som skrivs ut, till urklipp för Word eller e-post: namn, rubriker, rader och not. Arbetskolumnerna och inmatningscellernas färg lämnas bort.",
    unit: "Siffror",
    copy: "Kopiera",
    copied: "Tabellen är i urklipp.",
    refused: "Urklipp är inte tillgängligt; markera tabellen på bladet och kopiera den med Ctrl+C.",
  },
  upgrade: {
    title: "Uppdatera tabellerna",
    purpose: "Tabellerna får de kolumner, formler och det utseende som denna Toteuma gör. Allt som har skrivits i cellerna blir kvar.",
    left: "Lämnas som de är",
    columnsAdded: (headers) => `Nytt: ${headers.join(", ")}`,
    columnsRemoved: (headers) => `Tas bort: ${headers.join(", ")}`,
    columnsMoved: (headers) => `Byter plats: ${headers.join(", ")}`,
    renamed: (from, to) => `Nytt namn: ${from} → ${to}`,
    formulas: (headers) => `Räknas på annat sätt: ${headers.join(", ")}`,
    looks: "Utseendet görs om.",
    willChange: (tables) => (tables === 0 ? "Det finns inget att uppdatera." : `${tables === 1 ? "1 tabell uppdateras" : `${tables} tabeller uppdateras`}.`),
    upgrade: "Uppdatera",
  },
  addRow: {
    title: "Lägg till rad",
    purpose: "Raden kommer sist i gruppen, och gruppens summa och bidragen tar med den. En hel rad läggs till på bladet.",
    recordsPurpose: "De tomma raderna kommer sist i tabellen, och sammanställningarna tar med dem. Hela rader läggs till på bladet.",
    group: "Grupp",
    name: "Radens namn",
    count: "Hur många tomma rader",
    noGroups: "Rader kan inte läggas till i den här tabellen: den har inga grupper.",
    nameTheRow: "Skriv radens namn.",
    willChange: (rows, cells) => `${rows === 1 ? "En rad" : `${rows} rader`} läggs till i tabellen, och ${counted(cells, "cell", "celler")} ändras.`,
    add: (rows) => (rows === 1 ? "Lägg till raden" : "Lägg till raderna"),
  },
  register: {
    title: "Register över budgetändringar",
    purpose: "I registret skrivs varje ändring på en egen rad: enhet, rad, belopp, beslut och datum. Tabellerna summerar sina ändringar därifrån, och de skrivs inte längre i tabellerna. Inskrivna ändringar flyttas till registret, och budgeterna ändras inte.",
    willChange: (sheet, tables, entries) =>
      `${sheet === null ? "" : `Nytt blad ${sheet}. `}${counted(tables, "tabell summerar", "tabeller summerar")} sina ändringar ur registret${entries === 0 ? "" : `, och ${counted(entries, "inskriven ändring flyttas", "inskrivna ändringar flyttas")} dit`}.`,
    isReady: "Registret är klart, och alla tabeller summerar ur det.",
    make: "Gör registret",
    join: "Anslut tabellerna till registret",
  },
  suggestions: {
    title: "Förslag till årets utfall",
    purpose: "Bladet med förslag räknar för varje rad fem uppskattningar av hur året slutar och säger när en metod inte går att lita på. Prognoserna ändras inte: ett förslag förs till prognosen först när det godkänns.",
    which: "Förslag för vilken enhet",
    all: (units) => `Alla enheter (${units})`,
    willMake: (sheet, tables) => `Ett nytt blad ${sheet} med förslag för ${counted(tables, "tabell", "tabeller")}.`,
    willRefresh: (sheet, tables) => `Bladet ${sheet} görs om: det har sedan förslag för ${counted(tables, "tabell", "tabeller")}.`,
    make: "Gör förslagen",
    refresh: "Uppdatera förslagen",
    made: "Förslagen är gjorda.",
  },
  settings: {
    title: "Återställ inställningarna",
    purpose: "Bladet med inställningar görs på nytt av vad tabellerna säger: år, stängd period, språk och framställning; gränserna för avvikelser som de brukar vara. Tabellernas formler hittar dem igen. Kontrollera inställningarna efteråt.",
    willChange: (sheet, year, through) => `Nytt: ${sheet}; år ${year}, stängd period ${through === 1 ? "1" : `1–${through}`}.`,
    restore: "Återställ inställningarna",
  },
};
