import { countNoun } from "../countNoun";
import type { DeviationPaneTexts } from "../DeviationPaneTexts";

const number = new Intl.NumberFormat("sv");
const counted = countNoun(number);
const flags = (count: number): string => counted(count, "anmärkning", "anmärkningar");

export const deviationPane: DeviationPaneTexts = {
  title: "Avvikelser",
  purpose: "Anmärkningarna i alla tabeller, den tyngsta först. Välj en anmärkning, så visar arbetsboken dess rad.",
  rules: {
    "year-end": "Årets slut", "actual-beyond-forecast": "Förbi prognosen", "actual-without-budget": "Utan budget", "forecast-zero": "Prognos noll",
    pace: "Takt", "large-change": "Stor ändring", "project-overspent": "Projekt över 100 %",
  },
  weights: { serious: "allvarlig försämring", unfavourable: "försämring", asks: "att utreda", favourable: "förbättring" },
  states: { missing: "motivering saknas", given: "motiverad", outdated: "motiveringen föråldrad", "not-needed": "inget att motivera" },
  filters: {
    title: "Begränsa anmärkningarna",
    unit: "Enhet", rule: "Regel", state: "Motiveringens status",
    allUnits: (all) => `Alla (${number.format(all)})`, allRules: "Alla", allStates: "Alla",
    clear: "Visa alla", none: "Med de här valen finns inga anmärkningar.",
  },
  list: "Anmärkningar",
  shown: (shown, all) => (shown === all ? flags(all) : `${number.format(shown)}/${flags(all)}`),
  counts: {
    serious: (count) => counted(count, "allvarlig försämring", "allvarliga försämringar"), unfavourable: (count) => counted(count, "försämring", "försämringar"),
    asks: (count) => counted(count, "att utreda", "att utreda"), favourable: (count) => counted(count, "förbättring", "förbättringar"),
  },
  missing: (reasons) => `${counted(reasons, "motivering", "motiveringar")} saknas`,
  missingElsewhere: (reasons) => `Därtill saknar ${counted(reasons, "ändrad prognos motivering, fast ingen regel anmärker på den. Raden", "ändrade prognoser motivering, fast ingen regel anmärker på dem. Raderna")} syns i vyn Prognos.`,
  more: (count) => `Visa ännu ${flags(count)}`,
  reason: "Motivering",
  areas: { title: "Per serviceområde", area: "Serviceområde", flags: "Anmärkningar", missing: "Motiveringar saknas", loss: "Den bindande raden försämras €", total: "Sammanlagt" },
  showLimits: "Visa gränserna",
  showSheet: (sheet) => `Visa bladet ${sheet}`,
  limitsUnusable: (limits) => counted(limits, "gräns duger inte: dess regel anmärker inte på något.", "gränser duger inte: deras regler anmärker inte på något."),
  behind: (sheet, listed, flagged) => `Bladet ${sheet} är inte aktuellt: ${listed === flagged ? "det säger inte detsamma som tabellerna nu" : `det har ${flags(listed)}, tabellerna nu ${number.format(flagged)}`}.`,
  isCurrent: (sheet, listed) => `Bladet ${sheet} är aktuellt: ${flags(listed)}.`,
  willWrite: (sheet, count) => `Nytt blad ${sheet}: ${flags(count)}.`,
  write: (sheet) => `Skriv bladet ${sheet}`,
  update: (sheet) => `Uppdatera bladet ${sheet}`,
  written: (sheet, count) => `Bladet ${sheet} har nu ${flags(count)}.`,
  noTables: "Arbetsboken har inga tabeller ännu. När enheterna har tabeller och siffror samlas här de rader som avviker från gränserna.",
  toTables: "Gå till tabellerna",
  noneWatched: "Avvikelser följs i tabellerna för delårs- och halvårsöversikter, bokslut och projekt; arbetsboken har inga sådana, eller så är de gjorda med en tidigare Toteuma och kan uppdateras.",
  nothingDeviates: "Ingen rad avviker från gränserna. När siffror eller gränser ändras syns anmärkningarna här genast.",
  otherYears: (tables) => (tables === 1 ? "1 tabell gäller ett annat år: dess avvikelser räknas inte här." : `${number.format(tables)} tabeller gäller andra år: deras avvikelser räknas inte här.`),
  writeReason: "Skriv motiveringen",
  reasonWritten: (place) => `${place}: motiveringen är skriven.`,
  reasonCleared: (place) => `${place}: motiveringen är borttagen.`,
  reasonOutdated: "Talet har ändrats efter motiveringen. Rätta motiveringen, eller bekräfta den med Enter.",
  split: (place) => `Fördela motiveringen: ${place}`,
  splitShort: "Fördela motiveringen",
  splitMade: "Bladet Motiveringar har en rad: skriv orsaken och beloppet.",
  reading: "Avvikelser hämtas",
  readingTable: (done, total) => `Tabell ${number.format(done)}/${number.format(total)}`,
  cancelled: "Hämtningen avbröts.",
  readAgain: "Hämta igen",
};
