/** Names of the limits of deviations: workbook-wide, so that every table follows them without the add-in. */
export const LIMIT_NAMES = {
  /** The keys of the rules, a row each; the limits stand in the same rows. */
  rules: "toteuma.rajat.saannot",
  /** What holds for each level, "all" first, a column each: a number, or "" where the rule tells nothing. */
  euros: "toteuma.rajat.euro",
  percent: "toteuma.rajat.prosentti",
  /** What a person types of them: an empty cell of a level leaves it to all. */
  typedEuros: "toteuma.rajat.euro.oma",
  typedPercent: "toteuma.rajat.prosentti.oma",
  modes: "toteuma.rajat.ehto",
  levels: "toteuma.rajat.tasot",
  /** The word for "either is enough". */
  either: "toteuma.rajat.tai",
  /** What holds of the two limits that are the same for every rule and level: a number; where there is none, one that nothing reaches, or "". */
  serious: "toteuma.raja.vakava",
  outdated: "toteuma.raja.perustelu",
  /** What a person types of them. */
  typedSerious: "toteuma.raja.vakava.oma",
  typedOutdated: "toteuma.raja.perustelu.oma",
  expectedBy: "toteuma.odotus",
  /** The word for last year's share. */
  priorYear: "toteuma.odotus.edellinen",
  binding: "toteuma.sitovuus",
  /** The word for a binding gross. */
  gross: "toteuma.sitovuus.brutto",
  /** The unit and the row of each profile as one text, and its shares in percent, a month each, with a text where nothing is said. */
  profileKeys: "toteuma.kertyma.avaimet",
  profileShares: "toteuma.kertyma.osuudet",
  /** What a person types of the profiles: unit, row and twelve months. */
  profiles: "toteuma.kertyma.luettelo",
} as const;
