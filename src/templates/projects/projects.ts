import { explainedOfRow, reasonOfRow, reasonState, toExplain } from "../columns";
import type { TableTemplate, TemplateColumn } from "../TableTemplate";

const total: TableTemplate["rows"] = [{ kind: "sum", key: "projects-total", nature: "result", of: ["records"], label: { fi: "Yhteensä", sv: "Sammanlagt", en: "Total" } }];

const name: TemplateColumn = { type: "text", key: "project", area: "printed", width: 20, header: { fi: "Hankkeen nimi", sv: "Projektets namn", en: "Project" } };
const description: TemplateColumn = {
  type: "text", key: "description", area: "printed", width: 32, header: { fi: "Hankkeen tavoite, kuvaus ja rahoittaja", sv: "Mål, beskrivning och finansiär", en: "Goal, description and funder" },
};
const funding: TemplateColumn = {
  type: "measure", area: "printed", width: 14, measure: { kind: "input", key: "total-funding" },
  header: { fi: "Hankkeen kokonais-rahoitus", sv: "Projektets totala finansiering", en: "Total funding" },
};
// A percentage may be told in words ("53 % esiopetus, 66 % perusopetus"): the number that counts then stands beside the table.
const spent: TemplateColumn = {
  type: "measure", area: "printed", width: 13, decimals: 0,
  measure: { kind: "number", key: "spent-percent", accepts: "number-or-text", percentage: true, mean: { of: "spent-percent-used", weight: "total-funding" } },
  header: { fi: "Menojen toteuma %", sv: "Utfall av utgifter %", en: "Spent %" },
};
const share: TemplateColumn = {
  type: "measure", area: "printed", width: 14, decimals: 0,
  measure: { kind: "number", key: "city-share", accepts: "number-or-text", percentage: true, mean: { of: "city-share-used", weight: "total-funding" } },
  header: { fi: "Kaupungin rahoitus-osuus %", sv: "Stadens finansierings-andel %", en: "City's share %" },
};
const outcome: TemplateColumn = {
  type: "text", key: "outcome", area: "printed", width: 32, stamp: "months", header: { fi: "Toteuma {day}.{through}.", sv: "Utfall {day}.{through}.", en: "Outcome {day}.{through}." },
};

const beside: readonly TemplateColumn[] = [
  {
    type: "measure", area: "beside", width: 15, decimals: 1, measure: { kind: "number", key: "spent-percent-typed", accepts: "number", percentage: true },
    header: { fi: "Menojen toteuma lukuna %", sv: "Utfall av utgifter som tal %", en: "Spent as a number %" },
  },
  {
    type: "measure", area: "beside", width: 15, decimals: 1, measure: { kind: "first-number", key: "spent-percent-used", of: ["spent-percent", "spent-percent-typed"] },
    header: { fi: "Laskettu toteuma %", sv: "Räknat utfall %", en: "Spent % used" },
  },
  {
    type: "measure", area: "beside", width: 15, decimals: 1, measure: { kind: "number", key: "city-share-typed", accepts: "number", percentage: true },
    header: { fi: "Kaupungin osuus lukuna %", sv: "Stadens andel som tal %", en: "City's share as a number %" },
  },
  {
    type: "measure", area: "beside", width: 15, decimals: 1, measure: { kind: "first-number", key: "city-share-used", of: ["city-share", "city-share-typed"] },
    header: { fi: "Laskettu osuus %", sv: "Räknad andel %", en: "Share % used" },
  },
  { type: "flag", area: "beside", width: 36, header: { fi: "Huomautus", sv: "Anmärkning", en: "Flag" } },
  reasonOfRow, reasonState, explainedOfRow, toExplain,
  { type: "deviation", rule: "project-overspent", area: "beside", width: 13, header: { fi: "Yli rahoituksen ±", sv: "Över finansieringen ±", en: "Above funding ±" } },
];

/** Hankkeet: total funding is a sum, percentages are means weighted by it, as Heinola totals them. */
export const projects: TableTemplate = {
  kind: "projects",
  variant: "usual",
  version: 4,
  name: { fi: "Hankkeet", sv: "Projekt", en: "Projects" },
  sheetWord: { fi: "hankkeet", sv: "projekt", en: "projects" },
  period: { fi: "1–{through}/{year}", sv: "1–{through}/{year}", en: "1–{through}/{year}" },
  rows: total,
  records: { nature: "result", header: { fi: "Strateginen päämäärä", sv: "Strategiskt mål", en: "Strategic goal" }, width: 18, blank: 4 },
  headerLines: 3,
  columns: [name, description, spent, funding, share, outcome, ...beside],
  watch: null,
  forecast: null,
  deviations: { kind: "projects", rules: ["project-overspent"], funding: "total-funding", spent: "spent-percent-used", name: "project" },
};

/** The same in the order of the closing of 2025. */
export const projectsOfClosing: TableTemplate = {
  ...projects,
  variant: "closing",
  name: { fi: "Hankkeet: tilinpäätös", sv: "Projekt: bokslut", en: "Projects: closing" },
  columns: [name, description, funding, share, spent, outcome, ...beside],
};

/** The same as the half-year review of 2024 has it: when, by whom, and where it stands. */
export const projectsOfHalfYear: TableTemplate = {
  ...projects,
  variant: "half-year",
  name: { fi: "Hankkeet: puolivuosi", sv: "Projekt: halvår", en: "Projects: half-year" },
  records: { nature: "result", header: { fi: "Hankkeen nimi ja koodi", sv: "Projektets namn och kod", en: "Project and code" }, width: 36, blank: 4 },
  columns: [
    { type: "text", key: "duration", area: "printed", width: 12, header: { fi: "Toteutusaika", sv: "Genomförandetid", en: "Duration" } },
    funding,
    { type: "text", key: "funder", area: "printed", width: 14, header: { fi: "Hankkeen rahoittaja", sv: "Finansiär", en: "Funder" } },
    share,
    spent,
    { ...outcome, header: { fi: "Tilannekatsaus", sv: "Lägesöversikt", en: "Situation" } },
    ...beside,
  ],
};
