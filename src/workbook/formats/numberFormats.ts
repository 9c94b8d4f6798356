/**
 * A figure with so many decimals, its groups apart, more kept in the cell. Positive first: the plain form prints -0,4 as "-0",
 * and the other order prints "--1" in LibreOffice. Written in invariant notation, so Finnish Excel groups with spaces.
 */
export function figureFormat(decimals: number): string {
  return inOrder(decimals, "#,##0");
}

/** Whole euros, cents kept in the cell. */
export const EUROS = figureFormat(0);

/** An effect in whole euros with its sign: better "+", worse "-". */
export const EFFECT = "[>=0.5]+#,##0;[<=-0.5]-#,##0;0";

/** A percentage as a number, without the sign, as the reports print it. */
export function percentFormat(decimals: number): string {
  return inOrder(decimals, "0");
}

/** A percentage as a number with the sign after it, for a table that prints the sign in every cell. */
export function signedPercentFormat(decimals: number): string {
  return inOrder(decimals, "0", '" %"');
}

function inOrder(decimals: number, whole: string, after = ""): string {
  const fraction = `${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${after}`;
  // The least that is not rounded to zero: 0.5, 0.05, 0.005.
  const least = `0.${"0".repeat(decimals)}5`;
  return `[>=${least}]${whole}${fraction};[<=-${least}]-${whole}${fraction};0${fraction}`;
}

/** What a format of ours shows of a figure. "[>=0.05]#,##0.0;…" → one decimal, in groups */
export function readFigureFormat(format: string): { readonly decimals: number; readonly isGrouped: boolean } {
  const [first = ""] = format.split(";");
  return { decimals: /0\.(0+)(?:"[^"]*")?$/.exec(first)?.[1]?.length ?? 0, isGrouped: first.includes("#,##0") };
}

/** A day as it is written in Finland, in Finnish and in Swedish, and told apart from amounts by every program. */
export const DAY = "d.m.yyyy";

/** Shows a text after a label that is no part of it. "Sitova rivi" → Sitova rivi: Toimintakate */
export function labelledText(label: string): string {
  return `"${label}: "@`;
}

/** Shows nothing: for the keys of rows and columns, which stand in the table's own white space. */
export const INVISIBLE = ";;;";
