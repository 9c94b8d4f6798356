import { countNoun } from "../countNoun";
import type { DeviationPaneTexts } from "../DeviationPaneTexts";

const number = new Intl.NumberFormat("fi");
const counted = countNoun(number);
const flags = (count: number): string => counted(count, "huomautus", "huomautusta");
/** A name of several words has a space before the hyphen of its compound. */
const sheetNamed = (sheet: string, end = "taulukko"): string => `${sheet}${/\s/.test(sheet) ? " " : ""}-${end}`;

export const deviationPane: DeviationPaneTexts = {
  title: "Poikkeamat",
  purpose: "Kaikkien taulukoiden huomautukset, painavin ensin. Valitse huomautus, niin työkirja näyttää sen rivin.",
  rules: {
    "year-end": "Vuoden loppu", "actual-beyond-forecast": "Ohi ennusteen", "actual-without-budget": "Ilman talousarviota", "forecast-zero": "Ennuste nolla",
    pace: "Tahti", "large-change": "Suuri muutos", "project-overspent": "Hanke yli 100 %",
  },
  weights: { serious: "vakava heikennys", unfavourable: "heikennys", asks: "selvitettävä", favourable: "parannus" },
  states: { missing: "perustelu puuttuu", given: "perusteltu", outdated: "perustelu vanhentunut", "not-needed": "ei perusteltavaa" },
  filters: {
    title: "Rajaa huomautuksia",
    unit: "Yksikkö", rule: "Sääntö", state: "Perustelun tila",
    allUnits: (all) => `Kaikki (${number.format(all)})`, allRules: "Kaikki", allStates: "Kaikki",
    clear: "Näytä kaikki", none: "Näillä valinnoilla ei ole huomautuksia.",
  },
  list: "Huomautukset",
  shown: (shown, all) => (shown === all ? flags(all) : `${number.format(shown)}/${flags(all)}`),
  counts: {
    serious: (count) => counted(count, "vakava heikennys", "vakavaa heikennystä"), unfavourable: (count) => counted(count, "heikennys", "heikennystä"),
    asks: (count) => counted(count, "selvitettävä", "selvitettävää"), favourable: (count) => counted(count, "parannus", "parannusta"),
  },
  missing: (reasons) => `${counted(reasons, "perustelu", "perustelua")} puuttuu`,
  missingElsewhere: (reasons) => `Lisäksi ${counted(reasons, "muutetulta ennusteelta", "muutetulta ennusteelta")} puuttuu perustelu, vaikka mikään sääntö ei huomauta ${reasons === 1 ? "siitä. Ennuste-näkymä näyttää rivin." : "niistä. Ennuste-näkymä näyttää rivit."}`,
  more: (count) => `Näytä vielä ${flags(count)}`,
  reason: "Perustelu",
  areas: { title: "Palvelualueittain", area: "Palvelualue", flags: "Huomautuksia", missing: "Perusteluja puuttuu", loss: "Sitova rivi heikkenee €", total: "Yhteensä" },
  showLimits: "Näytä rajat",
  showSheet: (sheet) => `Näytä ${sheetNamed(sheet)}`,
  limitsUnusable: (limits) => counted(limits, "raja ei kelpaa: sen sääntö ei huomauta mistään.", "rajaa ei kelpaa: niiden säännöt eivät huomauta mistään."),
  behind: (sheet, listed, flagged) => `${sheetNamed(sheet)} ei ole ajan tasalla: ${listed === flagged ? "se ei kerro samaa kuin taulukot nyt" : `siinä on ${flags(listed)}, taulukoissa nyt ${number.format(flagged)}`}.`,
  isCurrent: (sheet, listed) => `${sheetNamed(sheet)} on ajan tasalla: ${flags(listed)}.`,
  willWrite: (sheet, count) => `Uusi taulukkosivu ${sheet}: ${flags(count)}.`,
  write: (sheet) => `Kirjoita ${sheetNamed(sheet)}`,
  update: (sheet) => `Päivitä ${sheetNamed(sheet)}`,
  written: (sheet, count) => `${sheetNamed(sheet, "taulukossa")} on nyt ${flags(count)}.`,
  noTables: "Työkirjassa ei ole vielä taulukoita. Kun yksiköillä on taulukko ja luvut, tähän kootaan rivit, jotka poikkeavat rajoista.",
  toTables: "Siirry taulukoihin",
  noneWatched: "Poikkeamia seurataan osavuosi- ja puolivuosikatsausten, tilinpäätösten ja hankkeiden taulukoista; tässä työkirjassa ei ole niitä, tai ne on tehty aiemmalla Toteumalla ja ne voi päivittää.",
  nothingDeviates: "Mikään rivi ei poikkea rajoista. Kun luvut tai rajat muuttuvat, huomautukset näkyvät tässä heti.",
  otherYears: (tables) => (tables === 1 ? "1 taulukko on toiselta vuodelta: sen poikkeamia ei lasketa tähän." : `${number.format(tables)} taulukkoa on muilta vuosilta: niiden poikkeamia ei lasketa tähän.`),
  writeReason: "Kirjoita perustelu",
  reasonWritten: (place) => `${place}: perustelu on kirjoitettu.`,
  reasonCleared: (place) => `${place}: perustelu on poistettu.`,
  reasonOutdated: "Luku on muuttunut perustelun jälkeen. Korjaa perustelu, tai vahvista se painamalla Enter.",
  split: (place) => `Erittele perustelu: ${place}`,
  splitShort: "Erittele perustelu",
  splitMade: "Perustelut-taulukossa on rivi: kirjoita syy ja summa.",
  reading: "Haetaan poikkeamia",
  readingTable: (done, total) => `Taulukko ${number.format(done)}/${number.format(total)}`,
  cancelled: "Haku keskeytettiin.",
  readAgain: "Hae uudelleen",
};
