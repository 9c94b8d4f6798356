/** Names of the causes of deviations: what persons type, and the deviations that are split, each the same rows of their lists. */
export const EXPLANATION_NAMES = {
  /** Unit, row, cause and amount. */
  lines: "toteuma.perustelut.rivit",
  units: "toteuma.perustelut.yksikot",
  rows: "toteuma.perustelut.nimet",
  deviations: "toteuma.perustelut.poikkeamat",
} as const;
