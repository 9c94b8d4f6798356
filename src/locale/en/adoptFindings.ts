import type { AdoptFindingTexts } from "../FindingTexts";

/** What adopting a table tells of it. */
export const adoptFindings: AdoptFindingTexts = {
  "number-mended": (one, format) => `The printed “${one.text}” was read as ${format.amount(one.found)}; check the figure.`,
  "row-broken": () => "The row is printed over several rows, so it cannot be adopted in place; make a new sheet of the table.",
  "table-live": () => "The table needs no adopting: its figures are numbers and its computed cells formulas.",
};
