// Where a narrow column breaks a word: "kokonais-rahoitus". "TA-muutokset" and "EU-tuki" keep their hyphens.
const BREAK_IN_WORD = /(?<=\p{Ll})-(?=\p{Ll})/gu;

/** A header of a template's column outside its narrow cell. "Hankkeen kokonais-rahoitus" → "Hankkeen kokonaisrahoitus" */
export function joinBrokenWords(header: string): string {
  return header.replace(BREAK_IN_WORD, "");
}
