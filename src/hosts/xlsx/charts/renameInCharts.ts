import type { Package } from "../carrier/Package";
import { decode, encode } from "../carrier/xml";
import { meantOn } from "../steps/sheets";

/** A sheet of the file that has another name now. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Lets the charts that the file brought speak of sheets by their new names; two sheets may have changed names with each other. */
export function renameInCharts(file: Package, renamings: readonly Renaming[]): void {
  if (renamings.length === 0) return;
  for (const path of file.paths().filter((one) => /^xl\/charts\/[^/]+\.xml$/i.test(one))) {
    const xml = file.text(path) ?? "";
    const renamed = xml.replace(/(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g, (_, before: string, formula: string, after: string) => `${before}${encode(rename(decode(formula), renamings))}${after}`);
    if (renamed !== xml) file.set(path, renamed);
  }
}

function rename(formula: string, renamings: readonly Renaming[]): string {
  // Through names that no sheet has.
  const away = renamings.reduce((text, { from }, place) => meantOn(`\u0000${place}`, from, text), formula);
  return renamings.reduce((text, { to }, place) => meantOn(to, `\u0000${place}`, text), away);
}
