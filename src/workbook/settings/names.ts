/** Names of the settings: workbook-wide, Finnish, and nothing that is a cell's address or a function. Formulas use the year, the month and the scale of risks. */
export const SETTING_NAMES = {
  year: "toteuma.vuosi",
  through: "toteuma.kausi",
  language: "toteuma.kieli",
  signs: "toteuma.etumerkit",
  deviation: "toteuma.poikkeama",
  zeroBudget: "toteuma.nollatalousarvio",
  percentDecimals: "toteuma.desimaalit",
  moneyUnit: "toteuma.rahayksikko",
  riskScale: "toteuma.riskiasteikko",
} as const;

/** Names of the register of amendments: its columns as the formulas of tables sum them, its list of units, where amendments go, and its list of rows. */
export const REGISTER_NAMES = {
  units: "toteuma.muutokset.yksikot",
  rows: "toteuma.muutokset.rivit",
  amounts: "toteuma.muutokset.summat",
  knownUnits: "toteuma.muutokset.taulukot",
  placeUnits: "toteuma.muutokset.rivienyksikot",
  placeRows: "toteuma.muutokset.yksikoidenrivit",
  knownRows: "toteuma.muutokset.rivinimet",
} as const;

/** The name of all that the sheet of suggestions holds; it is written anew as a whole. */
export const SUGGESTIONS_NAME = "toteuma.ehdotukset";
/** On a sheet of charts: the title of the table that they are of. */
export const CHARTS_NAME = "toteuma.kaaviot";

/** Names that carry a table's identity: scoped to its sheet, numbered, never in a formula. */
export function tableRangeName(number: number): string {
  return `toteuma.taulu.${number}`;
}

/** The name beside a table's range name that holds its identity as a text. 2 → "toteuma.tunniste.2" */
export function tableIdentityName(number: number): string {
  return `toteuma.tunniste.${number}`;
}

/** The number of a table's range name, or null where the name is none. "toteuma.taulu.2" → 2 */
export function tableNumber(name: string): number | null {
  const match = /^toteuma\.taulu\.([1-9]\d*)$/i.exec(name);
  return match ? Number(match[1]) : null;
}
