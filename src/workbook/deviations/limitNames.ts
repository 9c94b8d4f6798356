/** Names of the limits of deviations: workbook-wide, so that every table follows them without the add-in. */
export const LIMIT_NAMES = {
  /** The keys of the rules, a row each; the limits stand in the same rows. */
  rules: "toteuma.rajat.saannot",
  /** A column a level, "all" first. */
  euros: "toteuma.rajat.euro",
  percent: "toteuma.rajat.prosentti",
  modes: "toteuma.rajat.ehto",
  levels: "toteuma.rajat.tasot",
  /** The word for "either is enough". */
  either: "toteuma.rajat.tai",
  serious: "toteuma.raja.vakava",
  outdated: "toteuma.raja.perustelu",
  expectedBy: "toteuma.odotus",
  /** The word for last year's share. */
  priorYear: "toteuma.odotus.edellinen",
  binding: "toteuma.sitovuus",
  /** The words for a binding gross and a binding net, beside each other. */
  bindings: "toteuma.sitovuudet",
  /** The unit and the row of each profile as one text, and its share in percent at the closed month. */
  profileKeys: "toteuma.kertyma.avaimet",
  profileShares: "toteuma.kertyma.nyt",
  /** What a person types of the profiles: unit, row and twelve months. */
  profiles: "toteuma.kertyma.luettelo",
} as const;
