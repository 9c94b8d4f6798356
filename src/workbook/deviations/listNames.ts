/** Names of the list of deviations: workbook-wide, so that its sheet is found whatever it is called. */
export const LIST_NAMES = {
  /** The places of lines, all their columns, those of lines to come among them. */
  lines: "toteuma.poikkeamat.luettelo",
  /** How many flags are listed, how many of them still stand, and how many the tables hold now; then how many tables are told of, and whether what tells of them is as it was made. */
  numbers: "toteuma.poikkeamat.luvut",
  /** Beside each place of a source, what it was made as while it still is. */
  sources: "toteuma.poikkeamat.lahteet",
} as const;
