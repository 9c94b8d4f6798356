/** Names of the causes of deviations: what persons type, and the deviations that are split, each the same rows of their lists. */
export const EXPLANATION_NAMES = {
  /** The lines, from the deviation's number to the amount. */
  lines: "toteuma.perustelut.rivit",
  /** The numbers of the deviations that are split; a line is of the deviation whose number it bears. */
  numbers: "toteuma.perustelut.numerot",
  units: "toteuma.perustelut.yksikot",
  rows: "toteuma.perustelut.nimet",
  deviations: "toteuma.perustelut.poikkeamat",
} as const;
